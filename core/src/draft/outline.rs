//! Which parts a draft has and in which order, and what it lacks: the method's rules, on plain values.

use super::rules::{Facts, Favour, Met, Outline, Piece, Promised, Shown, When, called};
use super::said::{Form, Note, Said, quoted, said};
use super::{Addressee, DraftKind, LanguageFrom, Missing, Part};
use crate::reader::{Language, Occasion, date};

/// Promises that one letter speaks of.
const MOST_PROMISES: usize = 2;

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
            let what = facts.favours.iter().find_map(|favour| of_theirs(favour.what.as_deref()?, facts));
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
        let what = named(promised, facts, outline);
        let names_a_day = what.as_ref().is_some_and(|what| names_a_day(&what.text, facts));
        let when = match promised.due {
            _ if promised.is_late(facts.today) => When::Late,
            _ if facts.kind == DraftKind::Promise && place == 0 => When::Today,
            Some(due) if due == facts.today => When::Today,
            Some(_) if names_a_day => When::Noted,
            Some(due) => When::By(due),
            None => When::Open,
        };
        outline.pieces.push(Piece::Promise { what, when });
    }
}

/// Whether a note says itself when: *word about the price on Wednesday*. A letter does not say it twice.
fn names_a_day(note: &str, facts: &Facts) -> bool {
    date::find(note, &Occasion::on(facts.today)).iter().any(|found| !found.past && found.due.is_some())
}

/// What was promised, where a letter may say it.
fn named(promised: &Promised, facts: &Facts, outline: &mut Outline) -> Option<Said> {
    let said = |what: &str| said(what, Note::Promise, facts.language, facts.tone, facts.own);
    let what = Some(&promised.what).filter(|what| what.open).and_then(|what| said(&what.text));
    let what = what.filter(|what| what.form != Form::Unsure);
    if what.is_none() && !outline.missing.contains(&Missing::PromiseUnnamed) {
        outline.missing.push(Missing::PromiseUnnamed);
    }
    what
}

/// What they did for the user, as it can be said to them.
fn of_theirs(what: &str, facts: &Facts) -> Option<Said> {
    said(what, Note::Detail, facts.language, facts.tone, facts.own)
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
    let is_kept_later = |piece: &Piece| matches!(piece, Piece::Promise { when: When::By(_) | When::Noted, .. });
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
        let mut out: Vec<Part> = Vec::new();
        let kept = self.pieces.into_iter().filter_map(|piece| {
            if piece.quoted().is_some() && may_not(&piece) {
                out.push(piece.part());
                piece.unquoted()
            } else {
                Some(piece)
            }
        });
        self.pieces = kept.collect();
        out.dedup();
        self.missing.retain(|missing| match missing {
            Missing::OtherLanguage { part, .. } | Missing::SpeaksOfThem { part } => !out.contains(part),
            _ => true,
        });
        self.missing.extend(out.into_iter().map(|part| Missing::LeftOut { part }));
        self
    }
}

/// Thanks for each thing they did.
fn favours(facts: &Facts, outline: &mut Outline) {
    for favour in &facts.favours {
        let what = favour.what.as_deref().and_then(|what| of_theirs(what, facts));
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
