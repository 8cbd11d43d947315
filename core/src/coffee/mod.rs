//! Coffee invitation: *a one-to-one meeting proposed with its homework done*: my honest motive, what they might need, what
//! I can contribute, what the meeting is about. It states the motive openly and the wish to be of use; a refusal is taken
//! without grudge, and the next candidate is proposed.
//!
//! The honest motive is for the user's eyes. No record has it but [`Prepared`], which this room alone hands out.

mod facts;
pub mod homework;
pub mod next;
pub mod rules;
pub(crate) mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::check::{Checked, LONGEST_CHECKED};
use crate::clock::Moment;
use crate::companion::Companion;
use crate::contact;
use crate::effort::Gate;
use crate::error::{Error, FieldName, Reason, Result};
use crate::id::{CoffeeId, ContactId, ItemId};
use crate::page::{Page, PageRequest};
use crate::reader::Language;
use crate::reader::invitation::Invitation;
use crate::ties::ReceivedKind;
use crate::values::words;

pub(crate) use facts::stand_ins;
pub use homework::HomeworkFinding;
pub use next::{Candidate, CandidateReason};

words! {
    /// How an invitation stands.
    pub enum CoffeeState {
        /// Its homework is begun.
        Prepared = "prepared",
        /// It was sent, or said.
        Sent = "sent",
        /// They said yes.
        Accepted = "accepted",
        /// They said no, or nothing: on to the next, without grudge.
        Declined = "declined",
        /// The two met.
        Met = "met",
        /// The meeting was thanked for.
        Thanked = "thanked",
    }
}

/// The homework of an invitation. Whatever is absent is not done yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Homework {
    /// Why the user wants to meet them, honestly. It stays here: no draft, export, reminder or other record has it.
    pub motive: Option<String>,
    /// The motive as it is stated to them.
    pub stated: Option<String>,
    /// What they might need; what is noted of their needs stands in for it.
    pub need: Option<String>,
    /// What the user can contribute; an offer of the user's that meets the need stands in for it.
    pub contribution: Option<String>,
    /// What the meeting is about.
    pub about: Option<String>,
    /// The weaker form, where there is nothing to contribute yet: a clear offer of help later.
    pub fallback: Option<String>,
    /// Who said that they must meet.
    pub tip_from: Option<ContactId>,
    /// The day to be proposed; without one it is left to them.
    pub proposed: Option<NaiveDate>,
}

/// A state that an invitation came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The state.
    pub state: CoffeeState,
    /// When.
    pub at: Moment,
}

/// An invitation as other rooms may see it: without the honest motive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coffee {
    /// Its id; also that of its item in the queue.
    pub id: CoffeeId,
    /// Whom; `None` once they were erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// How it stands.
    pub state: CoffeeState,
    /// The motive as it is stated to them.
    pub stated: Option<String>,
    /// What they might need, as typed.
    pub need: Option<String>,
    /// What the user can contribute, as typed.
    pub contribution: Option<String>,
    /// What the meeting is about.
    pub about: Option<String>,
    /// The offer of help later.
    pub fallback: Option<String>,
    /// Who said that they must meet.
    pub tip_from: Option<ContactId>,
    /// The name they show.
    pub tip_name: Option<String>,
    /// The day to be proposed.
    pub proposed: Option<NaiveDate>,
    /// The day agreed on.
    pub meeting: Option<NaiveDate>,
    /// The day on which it is to be seen to: an answer is overdue, a day is to be agreed on, the two meet.
    pub planned: Option<NaiveDate>,
    /// Whether it was let go without an answer.
    pub unanswered: bool,
    /// The states it came to, in order.
    pub moves: Vec<Move>,
    /// What they got of the meeting.
    pub they_got: Option<String>,
    /// What the user got of it.
    pub i_got: Option<String>,
    /// The item of its thanks.
    pub thanks: Option<ItemId>,
}

impl Coffee {
    pub(crate) fn states(&self) -> Vec<CoffeeState> {
        self.moves.iter().map(|step| step.state).collect()
    }

    /// Whether it may be sent, or asked once more ([`rules::MOST_TIMES_SENT`]).
    pub fn may_be_sent(&self) -> bool {
        rules::may_go(&self.states(), CoffeeState::Sent)
    }
}

/// An invitation with its homework, judged: for the user's eyes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prepared {
    /// The invitation.
    #[serde(flatten)]
    pub coffee: Coffee,
    /// Why the user wants to meet them, honestly.
    pub motive: Option<String>,
    /// What stands in for a need that was not typed: what is noted of theirs.
    pub known_need: Option<String>,
    /// What stands in for a contribution that was not typed: an offer of the user's that meets the need.
    pub known_contribution: Option<String>,
    /// What is wrong with the homework, or missing, until they have answered.
    pub findings: Vec<HomeworkFinding>,
    /// Whether the relation carries an Ask; `None` where the stated motive asks for nothing, or it is over.
    pub gate: Option<Gate>,
}

impl Prepared {
    /// The homework as it was typed, to be changed and given to [`Coffees::edit`].
    pub fn homework(&self) -> Homework {
        let Coffee { stated, need, contribution, about, fallback, tip_from, proposed, .. } = self.coffee.clone();
        Homework { motive: self.motive.clone(), stated, need, contribution, about, fallback, tip_from, proposed }
    }
}

/// A text as it was checked beside its homework.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckedText {
    /// Whether it names its matter and its motive, and whether there is something in it for them.
    pub invitation: Invitation,
    /// What else is found in it.
    pub checked: Checked,
}

/// The check of an invitation: homework and text in one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoffeeCheck {
    /// What is wrong with the homework, or missing, until they have answered.
    pub findings: Vec<HomeworkFinding>,
    /// Whether the relation carries an Ask; `None` where nothing is asked for.
    pub gate: Option<Gate>,
    /// The text, where there is one.
    pub text: Option<CheckedText>,
}

/// What a meeting came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What they got of it: the user's contribution, a Give.
    pub they_got: Option<String>,
    /// What the user got of it.
    pub i_got: Option<String>,
    /// How long it took.
    pub minutes: Option<u32>,
    /// As what the user's part is noted as received; it is thanked for with the meeting.
    pub received: Option<ReceivedKind>,
    /// The day, if it was not today.
    pub on: Option<NaiveDate>,
}

/// Handle, opened per call and never stored: `companion.coffees()`.
pub struct Coffees<'a> {
    companion: &'a Companion,
}

impl<'a> Coffees<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// Begins an invitation, with as much of its homework as there is.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for a contact; [`Error::Invalid`] for a text that is too long, a day that
    /// has passed, a tip by the person themselves, and where an invitation of theirs is under way.
    pub fn prepare(&self, contact: ContactId, homework: &Homework) -> Result<Prepared> {
        self.companion.write(|tx, now| {
            let contact = contact::store::resolve(tx, contact)?;
            if store::under_way(tx, contact)?.is_some() {
                return Err(Error::invalid(FieldName::Coffee, Reason::Exists));
            }
            let row = store::insert(tx, contact, &store::checked(tx, contact, homework, None)?)?;
            facts::prepared(tx, row, now)
        })
    }

    /// Replaces the homework, until they have answered.
    ///
    /// # Errors
    /// As [`Coffees::prepare`]; [`Error::Invalid`] once they have answered.
    pub fn edit(&self, coffee: CoffeeId, homework: &Homework) -> Result<Prepared> {
        self.companion.write(|tx, now| {
            let row = store::row_id(tx, coffee)?;
            let known = store::coffee(tx, row)?;
            if !rules::takes_homework(known.state) {
                return Err(Error::invalid(FieldName::Coffee, rules::refusal(known.state)));
            }
            let contact = store::contact_of(tx, row)?;
            store::edit(tx, row, &store::checked(tx, contact, homework, known.proposed)?)?;
            facts::prepared(tx, row, now)
        })
    }

    /// An invitation with its homework, judged.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn get(&self, coffee: CoffeeId) -> Result<Prepared> {
        let now = self.companion.now();
        self.companion.read(|sql| facts::prepared(sql, store::row_id(sql, coffee)?, &now))
    }

    /// The invitation of a person that is under way, if there is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact.
    pub fn under_way(&self, contact: ContactId) -> Result<Option<Coffee>> {
        self.companion.read(|sql| {
            let row = store::under_way(sql, contact::store::resolve(sql, contact)?)?;
            row.map(|row| store::coffee(sql, row)).transpose()
        })
    }

    /// Invitations of a state, or all of them, the latest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn list(&self, state: Option<CoffeeState>, page: &PageRequest) -> Result<Page<Coffee>> {
        self.companion.read(|sql| store::list(sql, state, page))
    }

    /// Checks the homework, and the text of an invitation that the user wrote.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] for a text that is too long.
    pub fn check(&self, coffee: CoffeeId, text: Option<&str>, language: Option<Language>) -> Result<CoffeeCheck> {
        if text.is_some_and(|text| text.chars().count() > LONGEST_CHECKED) {
            return Err(Error::invalid(FieldName::Text, Reason::TooLong));
        }
        let now = self.companion.now();
        self.companion.read(|sql| facts::check(sql, store::row_id(sql, coffee)?, text, language, &now))
    }

    /// It was sent, or said. Once more, after nothing came, it was asked again: that is done once.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] as things stand, or the second time it was asked again.
    pub fn sent(&self, coffee: CoffeeId) -> Result<Prepared> {
        self.go(coffee, |tx, row| store::go(tx, row, CoffeeState::Sent))
    }

    /// They said yes, for a day if one was agreed on: the day proposed, unless another is named.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] as things stand, or for a day that has passed.
    pub fn accepted(&self, coffee: CoffeeId, day: Option<NaiveDate>) -> Result<Prepared> {
        self.go(coffee, |tx, row| store::accepted(tx, row, day))
    }

    /// Sets or moves the day of the meeting.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] unless they said yes, or for a day that has passed.
    pub fn meet_on(&self, coffee: CoffeeId, day: NaiveDate) -> Result<Prepared> {
        self.go(coffee, |tx, row| store::meet_on(tx, row, day))
    }

    /// They said no, or called it off. [`Coffees::next`] says who else there is.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] as things stand.
    pub fn declined(&self, coffee: CoffeeId) -> Result<Prepared> {
        self.go(coffee, |tx, row| store::go(tx, row, CoffeeState::Declined))
    }

    /// Nothing came, and it is let go.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] unless it was sent and awaits an answer.
    pub fn let_go(&self, coffee: CoffeeId) -> Result<Prepared> {
        self.go(coffee, store::let_go)
    }

    /// The two met. The effort is logged, the thanks are planned for the next day, and it counts as contact in person.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] as things stand, for a text that is too long, minutes out of range, a day to
    /// come, or something received without saying what.
    pub fn met(&self, coffee: CoffeeId, meeting: &Meeting) -> Result<Prepared> {
        self.go(coffee, |tx, row| store::met(tx, row, meeting))
    }

    /// Takes the last step back, with all that followed from it. What was thanked for is first to be not done again.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] where no step was made, the meeting was thanked for, the person was erased, or
    /// another invitation of theirs is under way by now.
    pub fn undo(&self, coffee: CoffeeId) -> Result<Prepared> {
        self.go(coffee, store::undo)
    }

    /// Takes an invitation away that was only prepared.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Invalid`] once it was sent.
    pub fn remove(&self, coffee: CoffeeId) -> Result<()> {
        self.companion.write(|tx, _| store::remove(tx, store::row_id(tx, coffee)?))
    }

    /// Who else could be invited for the same matter, the best first, with the reasons: not the one who was asked, and
    /// nobody invited lately ([`next::LATELY_DAYS`]). At most [`next::MOST`].
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn next(&self, coffee: CoffeeId) -> Result<Vec<Candidate>> {
        let today = self.companion.now().date();
        self.companion.read(|sql| {
            let coffee = store::coffee(sql, store::row_id(sql, coffee)?)?;
            Ok(next::next(&store::people(sql, &coffee)?, today))
        })
    }

    fn go(&self, coffee: CoffeeId, change: impl FnOnce(&crate::store::Tx, i64) -> Result<()>) -> Result<Prepared> {
        self.companion.write(|tx, now| {
            let row = store::row_id(tx, coffee)?;
            change(tx, row)?;
            facts::prepared(tx, row, now)
        })
    }
}
