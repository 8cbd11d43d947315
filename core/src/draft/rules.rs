//! The method's rules for drafts, on plain values: which parts a draft has, in which language and tone, and what it
//! lacks. What a part says is in `texts/*/draft.ftl`.

use chrono::NaiveDate;

use super::said::Said;
use super::{Addressee, DraftKind, LanguageFrom, Manner, Missing, Part};
use crate::back::Openness;
use crate::contact::Tone;
use crate::need::rules::Here;
use crate::reader::message::{self, Label};
use crate::reader::{FieldKind, Language, Value, phone};

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
    /// Whether private matters have a place where the two met.
    pub(crate) private_matters: bool,
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
    pub(super) fn named(&self) -> Option<String> {
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

impl Promised {
    /// Whether its day has passed when the letter is sent.
    pub(super) fn is_late(&self, today: NaiveDate) -> bool {
        self.due.is_some_and(|due| due < today)
    }
}

/// When a promise is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Today,
    /// Today, and its day has passed.
    Late,
    By(NaiveDate),
    /// By the day that the note itself names.
    Noted,
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

    /// The same without the note it quotes, where something is left of it.
    pub(crate) fn unquoted(self) -> Option<Self> {
        match self {
            Self::Promise { when, .. } => Some(Self::Promise { what: None, when }),
            Self::Repair { by, .. } => Some(Self::Repair { what: None, by }),
            Self::Favour { kind, .. } => Some(Self::Favour { kind, what: None }),
            Self::Report(_) => Some(Self::Report(None)),
            Self::Sought(_) => Some(Self::Sought(None)),
            Self::Somebody { name, .. } => Some(Self::Somebody { name, offer: None }),
            _ => None,
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
