//! From an outline to a letter: the only place where a draft becomes sentences, in the contact's language.

use chrono::NaiveDate;
use twopocket_texts::{Arg, Texts};

use super::rules::{self, Degree, Facts, Greeted, Outline, Piece, When};
use super::said::{Form, Said};
use super::{Addressee, Draft, DraftKind, Paragraph, Part};
use crate::contact::Tone;
use crate::id::ContactId;
use crate::reader::Language;

/// A letter in the making.
struct Writer {
    texts: Texts,
    tone: Tone,
    today: NaiveDate,
    /// Chooses among phrasings: the same for the same item.
    salt: u64,
}

pub(super) fn draft(contact: ContactId, facts: &Facts, outline: Outline, salt: u64) -> Draft {
    let writer = Writer::new(facts, salt);
    let mut paragraphs = vec![plain(Part::Greeting, writer.greeted(facts))];
    for (place, piece) in outline.pieces.iter().enumerate() {
        let text = writer.piece(piece);
        // German goes on in small letters behind the comma of the greeting.
        let text = if place == 0 && facts.language == Language::De { small(&text) } else { text };
        let look = piece.quoted().is_some() || matches!(piece, Piece::Report(_));
        paragraphs.push(Paragraph { part: piece.part(), text, look });
    }
    paragraphs.push(plain(Part::Closing, writer.chosen("draft-closing-", 2, &[])));
    paragraphs.extend(facts.signature.clone().map(|signature| plain(Part::Signature, signature)));
    Draft {
        kind: facts.kind,
        contact,
        name: name(facts),
        language: facts.language,
        language_from: facts.language_from,
        tone: facts.tone,
        subject: writer.subject(facts),
        text: whole(&paragraphs),
        paragraphs,
        missing: outline.missing,
    }
}

/// The name they show; of a letter to two, both.
fn name(facts: &Facts) -> Option<String> {
    match both(facts) {
        Some([a, b]) => Some(format!("{}, {}", a.full, b.full)),
        None => facts.greeted.as_ref().map(|greeted| greeted.full.clone()),
    }
}

/// The two to whom a letter goes, if it goes to two.
fn both(facts: &Facts) -> Option<[&Greeted; 2]> {
    let introducing = facts.introducing.as_ref().filter(|introducing| introducing.to == Addressee::Both)?;
    Some([introducing.a.greeted.as_ref()?, introducing.b.greeted.as_ref()?])
}

/// What one piece of a letter says.
pub(super) fn piece(facts: &Facts, piece: &Piece, salt: u64) -> String {
    Writer::new(facts, salt).piece(piece)
}

fn plain(part: Part, text: String) -> Paragraph {
    Paragraph { part, text, look: false }
}

/// The text with its first letter small.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The parts as they stand under each other: what belongs together in one block.
fn whole(paragraphs: &[Paragraph]) -> String {
    let mut text = String::new();
    let mut block = None;
    for paragraph in paragraphs {
        let own = block_of(paragraph.part);
        match block {
            None => {}
            Some(_) if paragraph.part == Part::Signature => text.push('\n'),
            Some(last) if last == own => text.push(' '),
            Some(_) => text.push_str("\n\n"),
        }
        text.push_str(&paragraph.text);
        block = Some(own);
    }
    text
}

fn block_of(part: Part) -> u8 {
    match part {
        Part::Greeting => 0,
        Part::Thanks | Part::Glad | Part::Detail | Part::Favour | Part::Report | Part::Introduction => 1,
        Part::Promise | Part::Useful | Part::Repair => 2,
        Part::NextStep | Part::Again => 3,
        Part::Motive | Part::Matter => 4,
        Part::Closing | Part::Signature => 5,
    }
}

impl Writer {
    fn new(facts: &Facts, salt: u64) -> Self {
        Self {
            texts: Texts::new(facts.language.code()).seen_from(facts.today),
            tone: facts.tone,
            today: facts.today,
            salt,
        }
    }

    /// A text in the letter's tone: `key.formal` where the language has one, else `key`.
    fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let formal = if self.tone == Tone::Formal { self.texts.find(&format!("{key}.formal"), args) } else { None };
        formal.unwrap_or_else(|| self.texts.with(key, args))
    }

    /// One of several phrasings of a text, `{key}1` to `{key}{of}`.
    fn chosen(&self, key: &str, of: u64, args: &[(&str, Arg)]) -> String {
        let mixed = key.bytes().fold(self.salt, |state, byte| {
            (state ^ u64::from(byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23)
        });
        self.text(&format!("{key}{}", 1 + mixed % of.max(1)), args)
    }

    fn greeted(&self, facts: &Facts) -> String {
        match both(facts).map(|both| both.map(|greeted| rules::called(greeted, self.tone))) {
            Some([one, other]) => self.text("draft-greeting-two", &[("one", one.into()), ("other", other.into())]),
            None => self.greeting(facts.greeted.as_ref()),
        }
    }

    fn greeting(&self, greeted: Option<&Greeted>) -> String {
        let Some(Greeted { full, given, family, degree }) = greeted else {
            return self.text("draft-greeting-nobody", &[]);
        };
        let with = |key: &str, name: &str| self.text(key, &[("name", name.into())]);
        match (self.tone, given, degree, family) {
            (Tone::Formal, _, Some(Degree::Professor), Some(family)) => {
                self.text("draft-greeting-professor", &[("name", full.into()), ("family", family.into())])
            }
            (Tone::Formal, _, Some(Degree::Doctor), Some(family)) => {
                self.text("draft-greeting-doctor", &[("name", full.into()), ("family", family.into())])
            }
            (Tone::Familiar, Some(given), ..) => with("draft-greeting", given),
            _ => with("draft-greeting-full", full),
        }
    }

    fn subject(&self, facts: &Facts) -> String {
        let fresh = facts.met.as_ref().filter(|met| met.fresh);
        match (facts.kind, fresh) {
            (DraftKind::FollowUp, Some(met)) => match &met.event {
                Some(event) => self.text("draft-subject-evening", &[("event", event.into())]),
                None => self.text("draft-subject-talk", &[("when", self.past(met.day).into())]),
            },
            (DraftKind::Promise, _) if facts.promised.first().is_some_and(|promised| promised.is_late(facts.today)) => {
                self.text("draft-subject-repair", &[])
            }
            (DraftKind::Promise, _) => self.text("draft-subject-promise", &[]),
            (DraftKind::FollowUp | DraftKind::Thanks, _) => self.text("draft-subject-thanks", &[]),
            (DraftKind::Report, _) => self.text("draft-subject-report", &[]),
            (DraftKind::Give, _) => self.text("draft-subject-give", &[]),
            (DraftKind::Repair, _) => self.text("draft-subject-repair", &[]),
            (DraftKind::Introduction, _) if both(facts).is_some() => {
                let [one, other] = both(facts).map(|both| both.map(|who| who.full.clone())).unwrap_or_default();
                self.text("draft-subject-introduction", &[("one", one.into()), ("other", other.into())])
            }
            (DraftKind::IntroductionAsk | DraftKind::Introduction, _) => {
                self.text("draft-subject-introduction-ask", &[])
            }
            (DraftKind::Coffee, _) => self.text("draft-subject-coffee", &[]),
        }
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Thanks { event, day } => {
                let when = self.past(*day);
                match event {
                    Some(event) => {
                        self.chosen("draft-thanks-at-", 3, &[("event", event.into()), ("when", when.into())])
                    }
                    None => self.chosen("draft-thanks-", 3, &[("when", when.into())]),
                }
            }
            Piece::Glad { again: false } => self.chosen("draft-glad-", 3, &[]),
            Piece::Glad { again: true } => self.chosen("draft-glad-again-", 2, &[]),
            Piece::Detail(said) => self.chosen("draft-detail-", 3, &[("detail", (&said.text).into())]),
            Piece::Promise { what, when } => self.promise(what.as_ref(), *when),
            Piece::Useful(said) => self.chosen("draft-useful-", 2, &[("offer", (&said.text).into())]),
            Piece::TheirPromise(None) => self.text("draft-hear", &[]),
            Piece::TheirPromise(Some(day)) => self.text("draft-hear-on", &[("on", self.on(*day).into())]),
            Piece::Coming { event, day } => {
                self.chosen("draft-coming-", 2, &[("event", event.into()), ("on", self.on(*day).into())])
            }
            Piece::Again => self.chosen("draft-again-", 3, &[]),
            Piece::Repair { what, by } => self.repair(what.as_ref(), *by),
            Piece::Favour { kind, what } => self.favour(kind.as_deref(), what.as_ref()),
            Piece::Sought(_)
            | Piece::Because(_)
            | Piece::Remembered(_)
            | Piece::Somebody { .. }
            | Piece::MayI
            | Piece::Meet { .. }
            | Piece::Seeks { .. }
            | Piece::Offers { .. }
            | Piece::OverToThem => self.introduction(piece),
            Piece::AskedBefore(day) => self.text("draft-coffee-again", &[("when", self.past(*day).into())]),
            Piece::Tip(name) => self.text("draft-coffee-tip", &[("name", name.into())]),
            Piece::Motive(said) => self.chosen("draft-coffee-motive-", 2, &[("motive", (&said.text).into())]),
            Piece::Matter(said) => self.chosen("draft-coffee-matter-", 2, &[("about", (&said.text).into())]),
            Piece::Bring(said) => self.chosen("draft-coffee-useful-", 2, &[("offer", (&said.text).into())]),
            Piece::Later(said) => self.text("draft-coffee-later", &[("offer", (&said.text).into())]),
            Piece::Invite(Some(day)) => self.text("draft-coffee-on", &[("on", self.on(*day).into())]),
            Piece::Invite(None) => self.chosen("draft-coffee-open-", 2, &[]),
            Piece::Report(None) => self.text("draft-report", &[]),
            Piece::Report(Some(what)) => self.text("draft-report-what", &[("what", (&what.text).into())]),
        }
    }

    fn introduction(&self, piece: &Piece) -> String {
        match piece {
            Piece::Sought(Some(need)) => self.text("draft-introduction-sought", &[("need", (&need.text).into())]),
            Piece::Because(offer) => self.text("draft-introduction-because", &[("offer", (&offer.text).into())]),
            Piece::Remembered(need) => self.text("draft-introduction-remembered", &[("need", (&need.text).into())]),
            Piece::Somebody { name, offer: Some(offer) } => {
                self.text("draft-introduction-somebody", &[("name", name.into()), ("offer", (&offer.text).into())])
            }
            Piece::Somebody { name, offer: None } => {
                self.text("draft-introduction-somebody-untold", &[("name", name.into())])
            }
            Piece::MayI => self.text("draft-introduction-may", &[]),
            Piece::Meet { one, other } => {
                self.text("draft-introduction-meet", &[("one", one.into()), ("other", other.into())])
            }
            Piece::Seeks { name, need } => {
                self.text("draft-introduction-seeks", &[("name", name.into()), ("need", (&need.text).into())])
            }
            Piece::Offers { name, offer } => {
                self.text("draft-introduction-offers", &[("name", name.into()), ("offer", (&offer.text).into())])
            }
            Piece::OverToThem => self.text("draft-introduction-over", &[]),
            _ => self.text("draft-introduction-untold", &[]),
        }
    }

    fn promise(&self, what: Option<&Said>, when: When) -> String {
        let (word, by) = match when {
            When::Today => ("today", String::new()),
            When::Late => ("late", String::new()),
            When::By(day) => ("by", self.by(day)),
            When::Noted | When::Open => ("open", String::new()),
        };
        let mut args = vec![("when", word.into()), ("by", by.into())];
        match what {
            Some(said) => {
                args.push(("what", (&said.text).into()));
                self.chosen(
                    if said.form == Form::Act { "draft-promise-act-" } else { "draft-promise-thing-" },
                    2,
                    &args,
                )
            }
            None => self.text("draft-promise-unnamed", &args),
        }
    }

    fn repair(&self, what: Option<&Said>, by: NaiveDate) -> String {
        let by = ("by", self.by(by).into());
        match what {
            Some(said) if said.form == Form::Act => self.text("draft-repair-act", &[("what", (&said.text).into()), by]),
            Some(said) => self.text("draft-repair-thing", &[("what", (&said.text).into()), by]),
            None => self.text("draft-repair-unnamed", &[by]),
        }
    }

    fn favour(&self, kind: Option<&str>, what: Option<&Said>) -> String {
        let thanks = match kind {
            Some("advice") => self.text("draft-favour-advice", &[]),
            Some("introduction") => self.text("draft-favour-introduction", &[]),
            Some("invitation") => self.text("draft-favour-invitation", &[]),
            Some("coffee") => self.text("draft-favour-coffee", &[]),
            _ => self.text("draft-favour-help", &[]),
        };
        match what {
            Some(what) => format!("{thanks} {}", self.text("draft-favour-what", &[("what", (&what.text).into())])),
            None => thanks,
        }
    }

    /// A day that has passed, as one speaks of it: *yesterday*, *on Thursday*.
    fn past(&self, day: NaiveDate) -> String {
        self.near("draft-past", day, (self.today - day).num_days())
    }

    /// A day that comes, as one speaks of it.
    fn on(&self, day: NaiveDate) -> String {
        self.near("draft-on", day, (day - self.today).num_days())
    }

    /// The last day for something.
    fn by(&self, day: NaiveDate) -> String {
        self.near("draft-by", day, (day - self.today).num_days())
    }

    fn near(&self, key: &str, day: NaiveDate, away: i64) -> String {
        let near = match away {
            0 => "today",
            1 => "next",
            2..=6 => "week",
            _ => "far",
        };
        self.texts.with(key, &[("near", near.into()), ("day", day.into())])
    }
}
