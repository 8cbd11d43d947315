//! Which of a clause's dates is said of its act.

use std::ops::Range;

use super::text::Text;
use super::words::Role;
use crate::date::{Hit, Said};
use crate::language::token::Kind;

/// The date that a clause says of its act: none of the past, nor one that belongs to a thing ("Monday's talk").
pub(super) fn due_in(text: &Text<'_>, range: &Range<usize>, what: Option<&Range<usize>>) -> Option<Hit> {
    let act = what.map_or(range.start, |what| what.start);
    let own = |hit: &&Hit| {
        matches!(hit.said, Said::Due(..))
            && !belongs_to_thing(text, hit, range)
            && !(what.is_some() && is_asked(text, hit, act))
    };
    let within = |hit: &&Hit| what.is_none_or(|what| what.start <= hit.start && hit.end <= what.end);
    let due = text.dates_in(range).filter(own).find(within).or_else(|| text.dates_in(range).find(own));
    due.or_else(|| text.dates_in(range).find(|hit| hit.said == Said::Vague)).copied()
}

/// "asks whether we get the shed in July": when what somebody asks about would be.
fn is_asked(text: &Text<'_>, hit: &Hit, act: usize) -> bool {
    const BY: &[&str] = &[
        "by",
        "until",
        "senest",
        "senast",
        "seinast",
        "bis",
        "spätestens",
        "inden",
        "innen",
        "innan",
        "before",
        "latest",
        "no",
        "allerspätestens",
    ];
    let low = text.tokens[hit.start].low.as_str();
    let asked = (act + 1..hit.start).any(|at| {
        let subject = text.any(at + 1, &[Role::Me, Role::They]) && !text.is(at + 1, Role::The);
        let whether = matches!(text.tokens[at].low.as_str(), "om" | "ob" | "whether" | "if");
        subject && (whether || text.is(at, Role::If) && !text.any(at, &[Role::When, Role::Prep]))
    });
    asked && !BY.contains(&low) && text.tokens[hit.start - 1].kind == Kind::Word
}

fn belongs_to_thing(text: &Text<'_>, hit: &Hit, range: &Range<usize>) -> bool {
    const FROM: &[&str] = &["from", "fra", "från", "fran", "vom", "von", "since", "siden", "sedan", "seit", "of"];
    const EVENT: &[&str] = &[
        "meeting",
        "talk",
        "conference",
        "fair",
        "seminar",
        "workshop",
        "course",
        "event",
        "party",
        "webinar",
        "dinner",
        "session",
        "mødet",
        "møde",
        "konferencen",
        "messen",
        "seminaret",
        "kurset",
        "foredraget",
        "festen",
        "workshoppen",
        "arrangementet",
        "møtet",
        "møte",
        "konferansen",
        "mässan",
        "mötet",
        "konferensen",
        "föreläsningen",
        "kursen",
        "seminariet",
        "föredraget",
        "mötet",
        "messe",
        "konferenz",
        "tagung",
        "sitzung",
        "vortrag",
        "treffen",
        "veranstaltung",
        "kurs",
        "besprechung",
        "fest",
        "festen",
        "stævnet",
        "stevnet",
        "turneringen",
        "tournament",
        "konzert",
        "concert",
        "konserten",
        "koncerten",
        "wedding",
        "hochzeit",
        "brylluppet",
        "bryllupet",
        "bröllopet",
        "premiere",
        "premieren",
        "jubiläum",
        "jubilæet",
        "jubileet",
        "generalforsamlingen",
        "årsmøtet",
        "årsmötet",
        "ausstellung",
        "udstillingen",
        "utstillingen",
        "utställningen",
        "exhibition",
        "opening",
        "åbningen",
        "åpningen",
        "invigningen",
        "eröffnung",
    ];
    const POINTS: &[&str] = &[
        "for", "to", "about", "til", "om", "för", "till", "inför", "før", "zu", "zum", "zur", "über", "für", "fra",
        "från", "from", "vom", "von",
    ];
    let before =
        hit.start.checked_sub(1).filter(|before| *before >= range.start).map(|at| text.tokens[at].low.as_str());
    let possessive = text.tokens[hit.end - 1].low.ends_with("'s");
    let attributive = before == Some("the") && text.is_plain(hit.end) && hit.end < range.end;
    let points = |at: usize| at >= range.start && POINTS.contains(&text.tokens[at].low.as_str());
    let of_event = before.is_some_and(|before| EVENT.contains(&before))
        && hit.start >= 3
        && (points(hit.start - 2) || text.is(hit.start - 2, Role::The) && points(hit.start - 3));
    // "sier fra om tre dager": the word is the verb's.
    let particle = hit
        .start
        .checked_sub(2)
        .and_then(|verb| text.verb(verb, range.end))
        .is_some_and(|verb| before.is_some_and(|before| verb.needs.iter().any(|needed| needed == before)));
    let from = before.is_some_and(|before| FROM.contains(&before)) && !particle;
    // "owe her one after tonight"
    let tonight = ["tonight", "aften", "kväll", "kveld", "abend"].contains(&text.tokens[hit.end - 1].low.as_str());
    let after = before.is_some_and(|before| ["after", "efter", "etter", "nach"].contains(&before)) && tonight;
    from || after || possessive || attributive || of_event || is_compound(text, hit) || is_related(text, hit, range)
}

/// "17. mai-bunaden": a thing with a day in its name.
fn is_compound(text: &Text<'_>, hit: &Hit) -> bool {
    let hyphen = text.tokens.get(hit.end).is_some_and(|mark| mark.is_mark('-') && !mark.spaced);
    hyphen && text.tokens.get(hit.end + 1).is_some_and(|word| word.kind == Kind::Word && !word.spaced)
}

/// "about the course that begins on the 18th".
fn is_related(text: &Text<'_>, hit: &Hit, range: &Range<usize>) -> bool {
    const WHO: &[&str] = &["som", "der", "which", "that", "who"];
    let relative = (range.start + 2..hit.start).rev().take(4).find(|at| WHO.contains(&text.tokens[*at].low.as_str()));
    relative.is_some_and(|at| {
        let thing = text.is_plain(at - 1) && text.tokens[at - 1].kind == Kind::Word;
        thing && !text.is_german() && text.any(at + 1, &[Role::Does, Role::Be, Role::Have])
    })
}

const BOTH: &[&str] = &["both", "begge", "båda", "bägge", "beides", "beide", "beiden"];

/// Whether a clause speaks of two acts, which may stand in a sentence each: "both by Friday", "must have both there on Friday".
pub(super) fn is_both(text: &Text<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|at| BOTH.contains(&text.tokens[at].low.as_str()))
}

/// The day that a clause says of all in its sentence: "both by the 1st", "all in place by Thursday".
pub(super) fn day_of_all(text: &Text<'_>, range: &Range<usize>) -> Option<Hit> {
    if is_of_all(text, range) { due_in(text, range, None) } else { None }
}

/// Whether a clause says no more of all that was promised than when it is to be there.
pub(super) fn is_of_all(text: &Text<'_>, range: &Range<usize>) -> bool {
    const ALL: &[&str] = &["alt", "allt", "alles", "everything", "all"];
    const LONGEST: usize = 12;
    let head = text.head(range);
    let all = head < range.end && ALL.contains(&text.tokens[head].low.as_str());
    let idle = |at| text.date_at(at).is_some() || text.tokens[at].kind == Kind::Mark || says_of_all(text, at);
    (all || is_both(text, range)) && range.len() <= LONGEST && range.clone().all(idle)
}

/// Whether a word says of all that was promised no more than that it is to be there.
fn says_of_all(text: &Text<'_>, at: usize) -> bool {
    const OF_ALL: &[&str] = &[
        "alt",
        "allt",
        "alles",
        "everything",
        "all",
        "deler",
        "dele",
        "delar",
        "delarna",
        "ting",
        "two",
        "to",
        "två",
        "zwei",
        "sammen",
        "tillsammans",
        "zusammen",
        "done",
        "due",
        "ready",
        "there",
        "place",
        "in",
        "by",
        "klar",
        "klart",
        "klare",
        "fertig",
        "plats",
        "plads",
        "plass",
        "boks",
        "i",
        "på",
        "til",
        "till",
        "bei",
        "da",
        "dastehen",
        "stehen",
        "stå",
        "hamma",
        "it",
        "det",
        "es",
        "of",
        "av",
        "af",
        "von",
        "them",
        "dem",
        "dom",
    ];
    let low = text.tokens[at].low.as_str();
    OF_ALL.contains(&low)
        || BOTH.contains(&low)
        || text.any(at, &[Role::Be, Role::Have, Role::Will, Role::Me, Role::Many, Role::Promise, Role::Agree])
}
