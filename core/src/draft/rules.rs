//! The method's rules for drafts, on plain values: which parts a draft has, in which language and tone, and what it
//! lacks. What a part says is in `texts/*/draft.ftl`.

use chrono::NaiveDate;

use super::said::{Note, Said, quoted, said};
use super::{Addressee, DraftKind, LanguageFrom, Manner, Missing, Part};
use crate::back::Openness;
use crate::contact::Tone;
use crate::need::rules::Here;
use crate::reader::message::{self, Label};
use crate::reader::{FieldKind, Language, Value, phone};

/// Promises that one letter speaks of.
const MOST_PROMISES: usize = 2;

/// What is known when a draft is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) kind: DraftKind,
    pub(crate) language: Language,
    pub(crate) language_from: LanguageFrom,
    /// The user's own.
    pub(crate) own: Language,
    pub(crate) tone: Tone,
    pub(crate) tone_chosen: bool,
    pub(crate) greeted: Option<Greeted>,
    /// The day on which it is to be sent.
    pub(crate) today: NaiveDate,
    pub(crate) met: Option<Met>,
    /// What could be remembered of them, the best first.
    pub(crate) remembered: Vec<Noted>,
    /// The user's open promises, the one meant first, then those due first.
    pub(crate) promised: Vec<Promised>,
    /// What the user can do about a need of theirs.
    pub(crate) useful: Option<String>,
    /// The days by which they promised something; `None` for one without a day.
    pub(crate) theirs: Vec<Option<NaiveDate>>,
    /// The next night where both may be.
    pub(crate) coming: Option<(String, NaiveDate)>,
    /// The new day of a promise.
    pub(crate) new_due: Option<NaiveDate>,
    /// What they did, and is thanked or reported on.
    pub(crate) favours: Vec<Favour>,
    /// The homework of an invitation.
    pub(crate) invitation: Option<Invitation>,
    pub(crate) signature: Option<String>,
    /// Of the letters of an introduction.
    pub(crate) introducing: Option<Introducing>,
}

/// What is known when two people are to be introduced.
#[derive(Clone, Debug)]
pub(crate) struct Introducing {
    pub(crate) to: Addressee,
    pub(crate) a: Shown,
    pub(crate) b: Shown,
    /// What the first offers and the other needs.
    pub(crate) why: Option<(String, String)>,
    pub(crate) two_languages: bool,
}

/// Somebody as they are shown to another.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) greeted: Option<Greeted>,
    pub(crate) organisation: Option<String>,
}

impl Shown {
    /// Their whole name, with the organisation where one is known.
    fn named(&self) -> Option<String> {
        let name = &self.greeted.as_ref()?.full;
        Some(self.organisation.as_ref().map_or_else(|| name.clone(), |of| format!("{name} ({of})")))
    }
}

/// What an invitation is made of. The honest motive is no part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Invitation {
    /// The day on which it was sent before, where it is asked once more.
    pub(crate) sent: Option<NaiveDate>,
    /// The name of who said that the two should meet.
    pub(crate) tip: Option<String>,
    /// The motive stated.
    pub(crate) motive: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) contribution: Option<String>,
    /// The offer of help later.
    pub(crate) fallback: Option<String>,
    /// The day proposed.
    pub(crate) day: Option<NaiveDate>,
}

/// What somebody did for the user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Favour {
    /// Its kind, `answer` for the answer to an Ask; `None` for the talk itself.
    pub(crate) kind: Option<String>,
    /// What it was, as the user noted it.
    pub(crate) what: Option<String>,
}

/// The name under which somebody is greeted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Greeted {
    pub(crate) full: String,
    pub(crate) given: Option<String>,
    pub(crate) family: Option<String>,
    pub(crate) degree: Option<Degree>,
}

/// A degree that belongs into a formal greeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Degree {
    Doctor,
    Professor,
}

/// The night on which the two met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Met {
    pub(crate) event: Option<String>,
    pub(crate) day: NaiveDate,
    pub(crate) again: bool,
    /// Whether nobody has written since.
    pub(crate) fresh: bool,
}

/// Something the user noted, and whether it may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noted {
    pub(crate) text: String,
    pub(crate) open: bool,
}

/// Something the user promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Promised {
    pub(crate) what: Noted,
    pub(crate) due: Option<NaiveDate>,
}

/// When a promise is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Today,
    By(NaiveDate),
    Open,
}

/// One part with what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Thanks {
        event: Option<String>,
        day: NaiveDate,
    },
    Glad {
        again: bool,
    },
    Detail(Said),
    Promise {
        what: Option<Said>,
        when: When,
    },
    Useful(Said),
    TheirPromise(Option<NaiveDate>),
    Coming {
        event: String,
        day: NaiveDate,
    },
    Again,
    Repair {
        what: Option<Said>,
        by: NaiveDate,
    },
    Favour {
        kind: Option<String>,
        what: Option<Said>,
    },
    Report(Option<Said>),
    /// Somebody who is not named looks for something.
    Sought(Option<Said>),
    /// Why they came to mind.
    Because(Said),
    /// What they look for.
    Remembered(Said),
    /// Who may help, and with what.
    Somebody {
        name: String,
        offer: Option<Said>,
    },
    /// The question whether they may be introduced.
    MayI,
    /// Who the two are.
    Meet {
        one: String,
        other: String,
    },
    Seeks {
        name: String,
        need: Said,
    },
    Offers {
        name: String,
        offer: Said,
    },
    /// The rest is theirs.
    OverToThem,
    AskedBefore(NaiveDate),
    Tip(String),
    Motive(Said),
    Matter(Said),
    Bring(Said),
    Later(Said),
    Invite(Option<NaiveDate>),
}

impl Piece {
    pub(crate) fn part(&self) -> Part {
        match self {
            Self::Thanks { .. } => Part::Thanks,
            Self::Glad { .. } => Part::Glad,
            Self::Detail(_) => Part::Detail,
            Self::Promise { .. } => Part::Promise,
            Self::Useful(_) | Self::Bring(_) | Self::Later(_) => Part::Useful,
            Self::TheirPromise(_) | Self::Coming { .. } | Self::MayI | Self::OverToThem | Self::Invite(_) => {
                Part::NextStep
            }
            Self::Again => Part::Again,
            Self::Repair { .. } => Part::Repair,
            Self::Favour { .. } => Part::Favour,
            Self::Report(_) => Part::Report,
            Self::Sought(_)
            | Self::Because(_)
            | Self::Remembered(_)
            | Self::Somebody { .. }
            | Self::Meet { .. }
            | Self::Seeks { .. }
            | Self::Offers { .. } => Part::Introduction,
            Self::AskedBefore(_) | Self::Tip(_) | Self::Motive(_) => Part::Motive,
            Self::Matter(_) => Part::Matter,
        }
    }

    /// The note it quotes.
    pub(crate) fn quoted(&self) -> Option<&Said> {
        match self {
            Self::Detail(said)
            | Self::Useful(said)
            | Self::Motive(said)
            | Self::Matter(said)
            | Self::Bring(said)
            | Self::Later(said)
            | Self::Because(said)
            | Self::Remembered(said)
            | Self::Seeks { need: said, .. }
            | Self::Offers { offer: said, .. } => Some(said),
            Self::Sought(said) | Self::Somebody { offer: said, .. } => said.as_ref(),
            Self::Promise { what, .. } | Self::Repair { what, .. } | Self::Favour { what, .. } | Self::Report(what) => {
                what.as_ref()
            }
            _ => None,
        }
    }
}

/// What a draft is made of, and what it lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outline {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) missing: Vec<Missing>,
}

/// A note, and whether it may be written to them: private matters only where they have a place. What was said in
/// confidence never stands in a letter, which leaves the group as soon as it is sent.
/// A note that sounds private counts as private where the user has not said what it is.
pub(crate) fn noted(text: &str, openness: Openness, here: &Here) -> Noted {
    let open = match openness {
        Openness::Professional => here.private_matters || !message::read(text, None).has(Label::PrivateRemark),
        Openness::Private => here.private_matters,
        Openness::InGroup => false,
    };
    Noted { text: text.to_owned(), open }
}

/// The language of a draft: what the user said, else what their card tells, else the user's own.
pub(crate) fn language(
    wanted: Option<Language>,
    chosen: Option<Language>,
    fields: &[Value],
    own: Language,
) -> (Language, LanguageFrom) {
    match (wanted.or(chosen), spoken(fields)) {
        (Some(language), _) => (language, LanguageFrom::Chosen),
        (None, Some(language)) => (language, LanguageFrom::Card),
        (None, None) => (own, LanguageFrom::Assumed),
    }
}

/// The language that a card names (RFC 6350, 6.4.4), else that of the country of an address, a domain or a number.
fn spoken(fields: &[Value]) -> Option<Language> {
    let of = |kind: FieldKind| fields.iter().filter(move |value| value.kind() == kind);
    let named = of(FieldKind::Other).find_map(|value| match value {
        Value::Other { name, text } if name.split([';', ':']).next() == Some("LANG") => text.trim().parse().ok(),
        _ => None,
    });
    let address = || {
        of(FieldKind::Address).find_map(|value| match value {
            Value::Address { address } => address.country.as_deref().and_then(language_of),
            _ => None,
        })
    };
    let domain = || of(FieldKind::Email).chain(of(FieldKind::Url)).find_map(|value| domain_of(&value.to_string()));
    let number = || {
        of(FieldKind::Phone).find_map(|value| match value {
            Value::Phone { phone } => language_of(phone::country(&phone.number)?.as_str()),
            _ => None,
        })
    };
    named.or_else(address).or_else(domain).or_else(number)
}

fn domain_of(address: &str) -> Option<Language> {
    let host = address.rsplit('@').next()?.split("://").last()?.split(['/', '?', '#', ':']).next()?;
    match host.rsplit('.').next()?.to_ascii_lowercase().as_str() {
        "uk" => Some(Language::En),
        country @ ("dk" | "gl" | "fo" | "se" | "no" | "de" | "at" | "ie") => language_of(&country.to_ascii_uppercase()),
        _ => None,
    }
}

/// The language in which one writes to somebody in a country: English where none of ours is spoken.
fn language_of(country: &str) -> Option<Language> {
    Some(match country {
        "DK" | "GL" | "FO" => Language::Da,
        "SE" => Language::Sv,
        "NO" | "SJ" => Language::Nb,
        "DE" | "AT" | "LI" => Language::De,
        "CH" | "LU" | "BE" => return None, // several are
        _ => Language::En,
    })
}

/// How somebody is addressed, and whether the user chose that. German keeps to *Sie* until they have; in the other
/// languages everybody is *du* at such a night.
pub(crate) fn tone(manner: Manner, chosen: Option<Tone>, language: Language) -> (Tone, bool) {
    let default = if language == Language::De { Tone::Formal } else { Tone::Familiar };
    let tone = manner.tone.or(chosen);
    (tone.unwrap_or(default), tone.is_some())
}

/// The name to greet somebody by.
pub(crate) fn greeted(fields: &[Value]) -> Option<Greeted> {
    let text = |kind: FieldKind| {
        let text = fields.iter().find(|value| value.kind() == kind).map(ToString::to_string);
        text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
    };
    let (given, family) = (text(FieldKind::Given), text(FieldKind::Family));
    let parts = || Some([given.clone(), family.clone()].into_iter().flatten().collect::<Vec<_>>().join(" "));
    let full = text(FieldKind::Name).or_else(|| parts().filter(|name| !name.is_empty()))?;
    let mut words = full.split(' ');
    let first = words.next().filter(|first| !first.ends_with('.') && first.chars().count() > 1);
    let last = words.next_back();
    Some(Greeted {
        given: given.or_else(|| first.map(str::to_owned)).filter(|given| !given.ends_with('.')),
        family: family.or_else(|| last.map(str::to_owned)),
        degree: text(FieldKind::Prefix).as_deref().and_then(degree),
        full,
    })
}

/// The highest degree among the honorifics before a name.
fn degree(prefix: &str) -> Option<Degree> {
    let words: Vec<String> = prefix.split([' ', '.']).map(str::to_lowercase).collect();
    let has = |degree: &str| words.iter().any(|word| word == degree);
    if has("prof") || has("professor") { Some(Degree::Professor) } else { has("dr").then_some(Degree::Doctor) }
}

/// The draft's parts, in the method's order, and what it lacks.
pub(crate) fn outline(facts: &Facts) -> Outline {
    let mut outline = Outline::default();
    if facts.greeted.is_none() {
        outline.missing.push(Missing::Name);
    }
    match facts.kind {
        DraftKind::FollowUp => after_the_night(facts, &mut outline),
        DraftKind::Promise if facts.met.as_ref().is_some_and(|met| met.fresh) => after_the_night(facts, &mut outline),
        DraftKind::Promise => {
            promises(facts, &mut outline);
            outline.pieces.push(Piece::Again);
        }
        DraftKind::Repair => repair(facts, &mut outline),
        DraftKind::Thanks => thanks(facts, &mut outline),
        DraftKind::Report => {
            let what = facts.favours.iter().find_map(|favour| of_the_user(favour.what.as_deref()?, facts));
            outline.pieces.push(Piece::Report(what));
            outline.missing.push(Missing::Outcome);
        }
        DraftKind::Give => {
            useful(facts, &mut outline);
            outline.pieces.push(Piece::Again);
        }
        DraftKind::IntroductionAsk | DraftKind::Introduction => introduce(facts, &mut outline),
        DraftKind::Coffee => coffee(facts, &mut outline),
    }
    to_see_to(facts, &mut outline);
    outline
}

fn after_the_night(facts: &Facts, outline: &mut Outline) {
    opening(facts, outline);
    favours(facts, outline);
    detail(facts, outline);
    if facts.promised.is_empty() {
        useful(facts, outline);
    } else {
        promises(facts, outline);
    }
    next_step(facts, outline);
    outline.pieces.push(Piece::Again);
}

/// Thanks for the conversation, and glad to have met.
fn opening(facts: &Facts, outline: &mut Outline) {
    if let Some(Met { event, day, again, .. }) = &facts.met {
        outline.pieces.push(Piece::Thanks { event: event.clone(), day: *day });
        outline.pieces.push(Piece::Glad { again: *again });
    }
}

/// The first thing remembered that may be written and fits into a sentence.
fn detail(facts: &Facts, outline: &mut Outline) {
    let open = || facts.remembered.iter().filter(|noted| noted.open);
    let best = open().find_map(|noted| said(&noted.text, Note::Detail, facts.language, facts.tone, facts.own));
    match best {
        Some(detail) => outline.pieces.push(Piece::Detail(detail)),
        None if open().next().is_some() => outline.missing.push(Missing::DetailTooLong),
        None if !facts.remembered.is_empty() => outline.missing.push(Missing::DetailHeldBack),
        None => outline.missing.push(Missing::Detail),
    }
}

fn promises(facts: &Facts, outline: &mut Outline) {
    let most = if facts.kind == DraftKind::Promise { 1 } else { MOST_PROMISES };
    for (place, promised) in facts.promised.iter().take(most).enumerate() {
        let when = match promised.due {
            _ if facts.kind == DraftKind::Promise && place == 0 => When::Today,
            Some(due) if due <= facts.today => When::Today,
            Some(due) => When::By(due),
            None => When::Open,
        };
        let what = named(promised, facts, outline);
        outline.pieces.push(Piece::Promise { what, when });
    }
}

/// What was promised, where a letter may say it.
fn named(promised: &Promised, facts: &Facts, outline: &mut Outline) -> Option<Said> {
    let what = Some(&promised.what).filter(|what| what.open).and_then(|what| of_the_user(&what.text, facts));
    if what.is_none() && !outline.missing.contains(&Missing::PromiseUnnamed) {
        outline.missing.push(Missing::PromiseUnnamed);
    }
    what
}

fn of_the_user(what: &str, facts: &Facts) -> Option<Said> {
    said(what, Note::Act, facts.language, facts.tone, facts.own)
}

fn useful(facts: &Facts, outline: &mut Outline) {
    match facts.useful.as_deref().and_then(|offer| of_the_user(offer, facts)) {
        Some(offer) => outline.pieces.push(Piece::Useful(offer)),
        None => outline.missing.push(Missing::Useful),
    }
}

/// What they said they would do, without a word when its day has passed; else the next night where both may be; else the
/// day on which the user keeps a promise. No other step is made up.
fn next_step(facts: &Facts, outline: &mut Outline) {
    let theirs = facts.theirs.iter().find(|due| due.is_none_or(|due| due >= facts.today));
    let is_kept_later = |piece: &Piece| matches!(piece, Piece::Promise { when: When::By(_), .. });
    match (theirs, &facts.coming) {
        (Some(due), _) => {
            outline.pieces.push(Piece::TheirPromise(*due));
            if due.is_none() {
                outline.missing.push(Missing::NextStep); // some day is no certain step
            }
        }
        (None, Some((event, day))) => outline.pieces.push(Piece::Coming { event: event.clone(), day: *day }),
        (None, None) if outline.pieces.iter().any(is_kept_later) => {}
        (None, None) => outline.missing.push(Missing::NextStep),
    }
}

fn repair(facts: &Facts, outline: &mut Outline) {
    if let (Some(promised), Some(by)) = (facts.promised.first(), facts.new_due) {
        let what = named(promised, facts, outline);
        outline.pieces.push(Piece::Repair { what, by });
    }
}

/// Thanks for what they did, else for the conversation.
fn thanks(facts: &Facts, outline: &mut Outline) {
    let is_for_the_talk = facts.favours.iter().all(|favour| *favour == Favour::default());
    if is_for_the_talk && facts.met.is_some() {
        opening(facts, outline);
        detail(facts, outline);
    } else {
        favours(facts, outline);
    }
    outline.pieces.push(Piece::Again);
}

/// The motive stated openly, what it is about, the wish to be of use, and a day or the choice of one. Thanks come first where
/// nobody has written since the two met.
fn coffee(facts: &Facts, outline: &mut Outline) {
    let invitation = facts.invitation.clone().unwrap_or_default();
    if facts.met.as_ref().is_some_and(|met| met.fresh) && invitation.sent.is_none() {
        opening(facts, outline);
    }
    outline.pieces.extend(invitation.sent.map(Piece::AskedBefore));
    outline.pieces.extend(invitation.tip.map(Piece::Tip));
    let said = |text: &Option<String>| text.as_deref().and_then(|text| of_the_user(text, facts));
    match said(&invitation.motive) {
        Some(motive) => outline.pieces.push(Piece::Motive(motive)),
        None => outline.missing.push(Missing::Motive),
    }
    match said(&invitation.about) {
        Some(about) => outline.pieces.push(Piece::Matter(about)),
        None => outline.missing.push(Missing::Matter),
    }
    match (said(&invitation.contribution), said(&invitation.fallback)) {
        (Some(offer), _) => outline.pieces.push(Piece::Bring(offer)),
        (None, Some(later)) => {
            outline.pieces.push(Piece::Later(later));
            outline.missing.push(Missing::WeakerForm);
        }
        (None, None) => outline.missing.push(Missing::Useful),
    }
    outline.pieces.push(Piece::Invite(invitation.day));
}

impl Outline {
    /// Without what may not be said to them as it was noted.
    pub(crate) fn without(mut self, may_not: impl Fn(&Piece) -> bool) -> Self {
        let is_out = |piece: &Piece| piece.quoted().is_some() && may_not(piece);
        let (out, kept) = self.pieces.into_iter().partition(is_out);
        self.pieces = kept;
        let out: Vec<Piece> = out;
        self.missing.retain(|missing| match missing {
            Missing::OtherLanguage { part, .. } | Missing::SpeaksOfThem { part } => {
                !out.iter().any(|piece| piece.part() == *part)
            }
            _ => true,
        });
        self.missing.extend(out.iter().map(|piece| Missing::LeftOut { part: piece.part() }));
        self
    }
}

/// Thanks for each thing they did.
fn favours(facts: &Facts, outline: &mut Outline) {
    for favour in &facts.favours {
        let what = favour.what.as_deref().and_then(|what| of_the_user(what, facts));
        outline.pieces.push(Piece::Favour { kind: favour.kind.clone(), what });
    }
}

/// Asks one of two whether they may be introduced, or introduces them.
fn introduce(facts: &Facts, outline: &mut Outline) {
    let Some(introducing) = &facts.introducing else { return };
    let told = |note: &str| quoted(note, facts.language, facts.own);
    let to_them = |note: &str| said(note, Note::Detail, facts.language, facts.tone, facts.own);
    let (offer, need) = match &introducing.why {
        Some((offer, need)) => (Some(offer.as_str()), Some(need.as_str())),
        None => (None, None),
    };
    let (a, b) = (introducing.a.named(), introducing.b.named());
    let pieces = &mut outline.pieces;
    match introducing.to {
        Addressee::A => {
            pieces.push(Piece::Sought(need.and_then(told)));
            pieces.extend(offer.and_then(to_them).map(Piece::Because));
        }
        Addressee::B => {
            pieces.extend(need.and_then(to_them).map(Piece::Remembered));
            pieces.extend(a.clone().map(|name| Piece::Somebody { name, offer: offer.and_then(told) }));
        }
        Addressee::Both => {
            if let (Some(one), Some(other)) = (a.clone(), b.clone()) {
                pieces.push(Piece::Meet { one, other });
            }
            let called = |who: &Shown| who.greeted.as_ref().map(|greeted| called(greeted, facts.tone));
            let seeks = called(&introducing.b).zip(need.and_then(told));
            let offers = called(&introducing.a).zip(offer.and_then(told));
            pieces.extend(seeks.map(|(name, need)| Piece::Seeks { name, need }));
            pieces.extend(offers.map(|(name, offer)| Piece::Offers { name, offer }));
        }
    }
    pieces.push(if introducing.to == Addressee::Both { Piece::OverToThem } else { Piece::MayI });
    let is_named = match introducing.to {
        Addressee::A => true,
        Addressee::B => a.is_some(),
        Addressee::Both => a.is_some() && b.is_some(),
    };
    if !is_named && !outline.missing.contains(&Missing::Name) {
        outline.missing.push(Missing::Name);
    }
    if introducing.why.is_none() {
        outline.missing.push(Missing::Why);
    }
    if introducing.two_languages {
        outline.missing.push(Missing::TwoLanguages { language: facts.language });
    }
}

/// What somebody is called in the middle of a letter.
pub(crate) fn called(greeted: &Greeted, tone: Tone) -> String {
    let given = greeted.given.clone().filter(|_| tone == Tone::Familiar);
    given.unwrap_or_else(|| greeted.full.clone())
}

/// The language of a letter to two who have different ones: the user's where it is Nordic and so are theirs, since those
/// understand each other; else English (ours).
pub(crate) fn language_of_both(one: Language, other: Language, own: Language) -> Language {
    let is_nordic = |language| matches!(language, Language::Da | Language::Sv | Language::Nb);
    if !is_nordic(one) || !is_nordic(other) {
        Language::En
    } else if is_nordic(own) {
        own
    } else {
        one
    }
}

/// What the user should see to before it is sent.
fn to_see_to(facts: &Facts, outline: &mut Outline) {
    for piece in &outline.pieces {
        let Some(quoted) = piece.quoted() else { continue };
        let part = piece.part();
        if let Some(language) = quoted.other {
            outline.missing.push(Missing::OtherLanguage { part, language });
        }
        if quoted.of_them {
            outline.missing.push(Missing::SpeaksOfThem { part });
        }
    }
    if facts.language_from == LanguageFrom::Assumed {
        outline.missing.push(Missing::Language { assumed: facts.language });
    }
    if facts.language == Language::De && !facts.tone_chosen {
        outline.missing.push(Missing::Tone);
    }
    if facts.signature.is_none() {
        outline.missing.push(Missing::Signature);
    }
}
