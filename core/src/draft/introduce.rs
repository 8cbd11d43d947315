//! Letters that walk an introduction: may I, to the one and then to the other, and the introduction itself to both. Until
//! they said yes, the first is not told who the other is.

use rusqlite::Connection;

use super::outline;
use super::rules::{self, Greeted, Introducing, Shown};
use super::store::{Subject, salt};
use super::{Addressee, Draft, DraftKind, LanguageFrom, Manner, facts, render};
use crate::clock::Moment;
use crate::contact::{self, Tone};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::IntroductionId;
use crate::introduction::IntroductionState;
use crate::reader::{FieldKind, Value};
use crate::{check, field, introduction};

pub(super) fn draft(
    sql: &Connection,
    now: &Moment,
    id: IntroductionId,
    to: Addressee,
    manner: Manner,
) -> Result<Draft> {
    let stored = introduction::store::introduction(sql, introduction::store::row_id(sql, id)?)?;
    let [Some(a), Some(b)] = stored.rows else { return Err(Error::not_found(Thing::Contact)) };
    if stored.state == IntroductionState::Withdrawn {
        return Err(Error::invalid(FieldName::Introduction, Reason::NotItsTurn));
    }
    let kind = if to == Addressee::Both { DraftKind::Introduction } else { DraftKind::IntroductionAsk };
    let of = |contact| Subject {
        kind,
        contact,
        event: None,
        promise: None,
        new_due: None,
        favours: Vec::new(),
        coffee: None,
        salt: salt(id.0),
    };
    let subject = of(if to == Addressee::B { b } else { a });
    let mut found = facts::facts(sql, now, &subject, manner)?;
    let mut two_languages = false;
    if to == Addressee::Both {
        let other = facts::facts(sql, now, &of(b), manner)?;
        two_languages = other.language != found.language;
        if two_languages {
            found.language = rules::language_of_both(found.language, other.language, found.own);
            found.language_from = LanguageFrom::Chosen;
        } else if other.language_from == LanguageFrom::Assumed {
            found.language_from = LanguageFrom::Assumed;
        }
        if other.tone == Tone::Formal {
            found.tone = Tone::Formal;
        }
        found.tone_chosen &= other.tone_chosen;
    }
    let why = introduction::why(sql, a, b, found.language)?.map(|why| (why.offer, why.need));
    found.introducing = Some(Introducing { to, a: shown(sql, a)?, b: shown(sql, b)?, why, two_languages });
    // It goes to somebody of another arena: private matters have no place in it.
    let known = check::store::of_letter(sql, subject.contact, false, now)?;
    let outline = facts::without_private(outline::outline(&found), &known);
    Ok(render::draft(contact::store::id(sql, subject.contact)?, &found, outline, subject.salt))
}

fn shown(sql: &Connection, contact: i64) -> Result<Shown> {
    let fields = field::rules::shown(field::store::of_contact(sql, contact)?);
    let fields: Vec<Value> = fields.into_iter().map(|field| field.value).collect();
    let organisation = fields.iter().find(|value| value.kind() == FieldKind::Organisation).map(ToString::to_string);
    let greeted: Option<Greeted> = rules::greeted(&fields);
    Ok(Shown { greeted, organisation })
}
