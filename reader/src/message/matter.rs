//! What is asked for, named by itself: "a job in your firm" rather than "can you give me a job". So asks are noted down.

use std::ops::Range;

use super::role::Role;
use super::text::Text;
use super::{Label, read};
use crate::Language;
use crate::language::token::{Kind, Token, tokenise};

/// What has more words than this is a text.
const LONGEST: usize = 24;

/// With more words than this before the position something else is asked for.
const MOST_BEFORE: usize = 6;

/// Words that begin the phrase after asking: "for a job", "om et job".
const FOR: &[&str] = &["for", "om", "efter", "etter", "um", "nach"];

/// Words after which a noun only tells more of what was named before it: "advice on a job".
const OF: &[&str] = &[
    "on", "about", "to", "of", "with", "from", "in", "at", "after", "before", "for", "om", "til", "till", "hos", "på",
    "med", "i", "af", "av", "fra", "från", "ved", "vid", "efter", "etter", "um", "nach", "für", "über", "zu", "zum",
    "zur", "bei", "mit", "von", "vom", "im", "auf",
];

/// Whose: a position that somebody has is none to be given.
const THEIRS: &[&str] = &[
    "his", "her", "their", "hans", "hendes", "deres", "hennes", "deras", "sin", "sit", "sitt", "seine", "seinen",
    "seiner", "sein", "ihre", "ihren", "ihrer", "ihr",
];

/// What English makes of a position by a word after it.
const MADE_OF: &[&str] = &[
    "interview",
    "interviews",
    "application",
    "applications",
    "search",
    "market",
    "ad",
    "ads",
    "advert",
    "adverts",
    "description",
    "descriptions",
    "title",
    "titles",
    "offer",
    "offers",
    "centre",
    "fair",
    "fairs",
    "hunting",
    "hunt",
    "seeker",
    "seekers",
    "paper",
    "report",
    "change",
    "changes",
    "satisfaction",
    "swap",
];

/// Whether somebody who asks for this asks for a position, an assignment or a placement, for themselves or someone of theirs:
/// in a whole text, or where the position is what is named.
pub fn asks_for_job(what: &str, language: Option<Language>) -> bool {
    read(what, language).has(Label::AsksForJob) || names_position(what, language)
}

/// Whether a position is the head of a phrase. A few words may be of any language: each is asked.
fn names_position(what: &str, language: Option<Language>) -> bool {
    let tokens = tokenise(what);
    if tokens.len() > LONGEST {
        return false;
    }
    let told = [language].into_iter().chain(Language::ALL.into_iter().map(Some));
    told.map(|told| Text::new(&tokens, told)).any(|text| {
        let [sentence] = text.sentences.as_slice() else { return false };
        let Some(at) = text.first(&sentence.range, Role::Position) else { return false };
        let next = tokens.get(at + 1).map_or("", |token| token.low.as_str());
        let is_for = tokens.get(sentence.range.start).is_some_and(|first| FOR.contains(&first.low.as_str()));
        let start = if is_for { sentence.range.start + 1 } else { sentence.range.start };
        start <= at && is_light(&text, &(start..at)) && !MADE_OF.contains(&next)
    })
}

/// Whether before a position stands nothing but what belongs to it: articles, adjectives, for whom.
fn is_light(text: &Text<'_>, lead: &Range<usize>) -> bool {
    const OTHER: &[Role] = &[
        Role::I,
        Role::You,
        Role::Your,
        Role::Not,
        Role::If,
        Role::Wh,
        Role::Advice,
        Role::Judge,
        Role::About,
        Role::Learn,
        Role::Tell,
        Role::Curious,
        Role::Kith,
        Role::Thanks,
    ];
    let mut tokens = text.tokens[lead.clone()].iter();
    let belongs = |token: &Token<'_>| {
        let low = token.low.as_str();
        (token.kind != Kind::Mark || token.is_mark('-')) && !OF.contains(&low) && !THEIRS.contains(&low)
    };
    let mine = text.has(lead, Role::My) && !text.has(lead, Role::Relative);
    lead.len() <= MOST_BEFORE && tokens.all(belongs) && !mine && !text.any(lead, OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_that_is_named_is_asked_for() {
        let named = [
            "job",
            "a job in your firm",
            "for a position for my son",
            "a well-paid internship at the yard",
            "some freelance work",
            "an apprenticeship for his nephew",
            "et job",
            "om en elevplads til min datter",
            "en fast stilling hos dem",
            "et studiejob i kantinen",
            "ett jobb",
            "en praktikplats på varvet",
            "om ett vikariat till min son",
            "fast anställning",
            "en jobb",
            "en stilling i firmaet",
            "om en lærlingplass til sønnen min",
            "et vikariat på skolen",
            "eine Stelle",
            "ein Praktikum für meine Tochter",
            "um eine Anstellung in der Werft",
            "einen Nebenjob",
        ];
        let missed: Vec<&str> = named.into_iter().filter(|what| !asks_for_job(what, None)).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn what_is_only_about_a_position_is_not() {
        let other = [
            "advice on changing jobs",
            "whom to talk to at the yard",
            "how she got her job",
            "her view of my job interview",
            "job interview tips",
            "a good cook for the job",
            "no job, only advice",
            "the name of her printer",
            "tips on internships",
            "råd om jobskifte",
            "hvordan han fik sit job",
            "hvem der styrer stillingerne",
            "en snak om hendes arbejde",
            "råd om att byta jobb",
            "hur hon fick sitt jobb",
            "vem som vet mest om praktik",
            "tips till en anställning",
            "råd om å bytte jobb",
            "hvordan hun fikk jobben sin",
            "en prat om jobben hennes",
            "Rat zum Stellenwechsel",
            "wie er an seine Stelle kam",
            "ein Gespräch über ihren Job",
            "wen man bei der Stelle fragt",
        ];
        let taken: Vec<&str> = other.into_iter().filter(|what| asks_for_job(what, None)).collect();
        assert!(taken.is_empty(), "{taken:#?}");
    }
}
