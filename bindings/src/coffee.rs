//! Coffee invitations, from their homework to the thanks.

use std::sync::Arc;

use crate::core::clock::Moment;
use crate::core::coffee::{
    self, Candidate, CandidateReason, CheckedText, Coffee, CoffeeCheck, CoffeeState, Homework, HomeworkFinding, Meeting,
};
use crate::core::effort::Gate;
use crate::core::reader::invitation::Invitation;
use crate::core::reader::message::{self, Label};
use crate::core::reader::{Language, Place};
use crate::core::ties::ReceivedKind;
use crate::core::{CoffeeId, Companion, ContactId, ItemId, PageRequest, Saying, check};
use crate::error::CompanionError;
use crate::fault::{call, plain};
use crate::values::{CivilDate, pages};

// Their own names would say too little beside what the other rooms hand over, or are taken there.
type CoffeeMove = coffee::Move;
type InvitationFinding = message::Finding;
type PreparedCoffee = coffee::Prepared;
type TextLabel = Label;
type Checked = check::Checked;

/// How an invitation stands.
#[uniffi::remote(Enum)]
pub enum CoffeeState {
    /// Its homework is begun.
    Prepared,
    /// It was sent, or said.
    Sent,
    /// They said yes.
    Accepted,
    /// They said no, or nothing: on to the next, without grudge.
    Declined,
    /// The two met.
    Met,
    /// The meeting was thanked for.
    Thanked,
}

/// The homework of an invitation. Whatever is absent is not done yet.
#[uniffi::remote(Record)]
pub struct Homework {
    /// Why the user wants to meet them, honestly. It stays here: no draft, export, reminder or other record has it.
    #[uniffi(default = None)]
    pub motive: Option<String>,
    /// The motive as it is stated to them.
    #[uniffi(default = None)]
    pub stated: Option<String>,
    /// What they might need; what is noted of their needs stands in for it.
    #[uniffi(default = None)]
    pub need: Option<String>,
    /// What the user can contribute; an offer of the user's that meets the need stands in for it.
    #[uniffi(default = None)]
    pub contribution: Option<String>,
    /// What the meeting is about.
    #[uniffi(default = None)]
    pub about: Option<String>,
    /// The weaker form, where there is nothing to contribute yet: a clear offer of help later.
    #[uniffi(default = None)]
    pub fallback: Option<String>,
    /// Who said that they must meet.
    #[uniffi(default = None)]
    pub tip_from: Option<ContactId>,
    /// The day to be proposed; without one it is left to them.
    #[uniffi(default = None)]
    pub proposed: Option<CivilDate>,
}

/// A state that an invitation came to.
#[uniffi::remote(Record)]
pub struct CoffeeMove {
    /// The state.
    pub state: CoffeeState,
    /// When.
    pub at: Moment,
}

/// An invitation as other rooms may see it: without the honest motive.
#[uniffi::remote(Record)]
pub struct Coffee {
    /// Its id; also that of its item in the queue.
    pub id: CoffeeId,
    /// Whom; nothing once they were erased.
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
    pub proposed: Option<CivilDate>,
    /// The day agreed on.
    pub meeting: Option<CivilDate>,
    /// The day on which it is to be seen to: an answer is overdue, a day is to be agreed on, the two meet.
    pub planned: Option<CivilDate>,
    /// Whether it was let go without an answer.
    pub unanswered: bool,
    /// The states it came to, in order.
    pub moves: Vec<CoffeeMove>,
    /// What they got of the meeting.
    pub they_got: Option<String>,
    /// What the user got of it.
    pub i_got: Option<String>,
    /// The item of its thanks.
    pub thanks: Option<ItemId>,
}

/// What is wrong with the homework of an invitation, or missing.
#[uniffi::remote(Enum)]
pub enum HomeworkFinding {
    /// The two faults: the meeting is about nothing certain.
    OpenAgenda,
    /// And: there is only the user's gain in it, no need of theirs and nothing to contribute.
    MeFocus,
    /// The honest motive is not noted, so that the one stated can be compared with nothing.
    MotiveUnknown,
    /// The motive is not stated to them.
    MotiveUnstated,
    /// The honest motive asks for a job or sells, and the one stated does not say so.
    MotiveHides {
        /// Which of the two.
        label: TextLabel,
    },
    /// The motive stated is about something else than the honest one.
    MotiveDiffers,
    /// What they might need is not known.
    NeedUnknown,
    /// There is nothing to contribute, and no help is offered for later.
    NothingToContribute,
    /// There is nothing to contribute yet: an offer of help later is the weaker form.
    WeakerForm,
    /// That a third person said so is all there is: no reason of the user's own.
    BorrowedReason,
}

/// An invitation with its homework, judged: for the user's eyes.
#[uniffi::remote(Record)]
pub struct PreparedCoffee {
    /// The invitation.
    pub coffee: Coffee,
    /// Why the user wants to meet them, honestly.
    pub motive: Option<String>,
    /// What stands in for a need that was not typed: what is noted of theirs.
    pub known_need: Option<String>,
    /// What stands in for a contribution that was not typed: an offer of the user's that meets the need.
    pub known_contribution: Option<String>,
    /// What is wrong with the homework, or missing, until they have answered.
    pub findings: Vec<HomeworkFinding>,
    /// Whether the relation carries an ask; nothing where the stated motive asks for nothing, or it is over.
    pub gate: Option<Gate>,
}

/// Something that was found in the text of an invitation.
#[uniffi::remote(Record)]
pub struct InvitationFinding {
    /// What the place does.
    pub label: TextLabel,
    /// Where.
    pub place: Place,
    /// How likely it is so, from 0 to 1.
    pub confidence: f64,
}

/// What was found in an invitation.
#[uniffi::remote(Record)]
pub struct Invitation {
    /// No matter is named for the meeting.
    pub open_agenda: bool,
    /// Only the writer's need or benefit is in it.
    pub me_focus: bool,
    /// The writer says why they want to meet, or what they want from it.
    pub motive_stated: bool,
    /// Something certain is offered to the receiver.
    pub contribution_offered: bool,
    /// Where, in order of place. What is true for want of something has no place.
    pub findings: Vec<InvitationFinding>,
}

/// A text as it was checked beside its homework.
#[uniffi::remote(Record)]
pub struct CheckedText {
    /// Whether it names its matter and its motive, and whether there is something in it for them.
    pub invitation: Invitation,
    /// What else is found in it.
    pub checked: Checked,
}

/// The check of an invitation: homework and text in one.
#[uniffi::remote(Record)]
pub struct CoffeeCheck {
    /// What is wrong with the homework, or missing, until they have answered.
    pub findings: Vec<HomeworkFinding>,
    /// Whether the relation carries an ask; nothing where nothing is asked for.
    pub gate: Option<Gate>,
    /// The text, where there is one.
    pub text: Option<CheckedText>,
}

/// What a meeting came to.
#[uniffi::remote(Record)]
pub struct Meeting {
    /// What they got of it: the user's contribution, a give.
    #[uniffi(default = None)]
    pub they_got: Option<String>,
    /// What the user got of it.
    #[uniffi(default = None)]
    pub i_got: Option<String>,
    /// How long it took.
    #[uniffi(default = None)]
    pub minutes: Option<u32>,
    /// As what the user's part is noted as received; it is thanked for with the meeting.
    #[uniffi(default = None)]
    pub received: Option<ReceivedKind>,
    /// The day, if it was not today.
    #[uniffi(default = None)]
    pub on: Option<CivilDate>,
}

/// Why somebody could be invited.
#[uniffi::remote(Enum)]
pub enum CandidateReason {
    /// What they offer meets the matter.
    Offers {
        /// What they offer, as noted.
        offer: String,
    },
    /// They are on an arena's wish list.
    Wished,
    /// They are already where the user wants to be.
    Ahead,
    /// The chemistry is good.
    Chemistry {
        /// From 1 to 5.
        chemistry: u8,
    },
}

/// Somebody who could be invited, and why.
#[uniffi::remote(Record)]
pub struct Candidate {
    /// Who.
    pub contact: ContactId,
    /// The name they show.
    pub name: Option<String>,
    /// Their organisation.
    pub organisation: Option<String>,
    /// Why, the strongest reason first; never none.
    pub reasons: Vec<CandidateReason>,
}

pages!(CoffeePage of Coffee);

/// Coffee invitations: a one-to-one meeting proposed with its homework done.
#[derive(uniffi::Object)]
pub struct Coffees(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Coffees {
    /// Begins an invitation, with as much of its homework as there is. Fails with Invalid for a text that is too long, a day
    /// that has passed, a tip by the person themselves, and where an invitation of theirs is under way.
    pub fn prepare(&self, contact: ContactId, homework: Homework) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().prepare(contact, &homework))
    }

    /// Replaces the homework, until they have answered.
    pub fn edit(&self, coffee: CoffeeId, homework: Homework) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().edit(coffee, &homework))
    }

    /// An invitation with its homework, judged.
    pub fn get(&self, coffee: CoffeeId) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().get(coffee))
    }

    /// The invitation of a person that is under way, if there is one.
    pub fn under_way(&self, contact: ContactId) -> Result<Option<Coffee>, CompanionError> {
        call(|| self.0.coffees().under_way(contact))
    }

    /// Invitations of a state, or all of them, the latest first.
    pub fn list(&self, state: Option<CoffeeState>, page: PageRequest) -> Result<CoffeePage, CompanionError> {
        call(|| self.0.coffees().list(state, &page))
    }

    /// Checks the homework, and the text of an invitation that the user wrote.
    #[uniffi::method(default(text = None, language = None))]
    pub fn check(
        &self,
        coffee: CoffeeId,
        text: Option<String>,
        language: Option<Language>,
    ) -> Result<CoffeeCheck, CompanionError> {
        call(|| self.0.coffees().check(coffee, text.as_deref(), language))
    }

    /// It was sent, or said. Once more, after nothing came, it was asked again: that is done once.
    pub fn sent(&self, coffee: CoffeeId) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().sent(coffee))
    }

    /// They said yes, for a day if one was agreed on: the day proposed, unless another is named.
    #[uniffi::method(default(day = None))]
    pub fn accepted(&self, coffee: CoffeeId, day: Option<CivilDate>) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().accepted(coffee, day))
    }

    /// Sets or moves the day of the meeting. Fails with Invalid unless they said yes, or for a day that has passed.
    pub fn meet_on(&self, coffee: CoffeeId, day: CivilDate) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().meet_on(coffee, day))
    }

    /// They said no, or called it off. Who else there is, is told by next.
    pub fn declined(&self, coffee: CoffeeId) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().declined(coffee))
    }

    /// Nothing came, and it is let go.
    pub fn let_go(&self, coffee: CoffeeId) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().let_go(coffee))
    }

    /// The two met. The effort is logged, the thanks are planned for the next day, and it counts as contact in person.
    pub fn met(&self, coffee: CoffeeId, meeting: Meeting) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().met(coffee, &meeting))
    }

    /// Takes the last step back, with all that followed from it. What was thanked for is first to be not done again.
    pub fn undo(&self, coffee: CoffeeId) -> Result<PreparedCoffee, CompanionError> {
        call(|| self.0.coffees().undo(coffee))
    }

    /// Takes an invitation away that was only prepared.
    pub fn remove(&self, coffee: CoffeeId) -> Result<(), CompanionError> {
        call(|| self.0.coffees().remove(coffee))
    }

    /// Who else could be invited for the same matter, the best first, with the reasons: not the one who was asked, and
    /// nobody invited lately.
    pub fn next(&self, coffee: CoffeeId) -> Result<Vec<Candidate>, CompanionError> {
        call(|| self.0.coffees().next(coffee))
    }
}

/// What a finding says; with .better behind its key, what to do.
#[uniffi::export]
pub fn saying_of_homework_finding(finding: HomeworkFinding) -> Saying {
    plain(|| finding.saying())
}

/// What a reason says.
#[uniffi::export]
pub fn saying_of_candidate_reason(reason: CandidateReason) -> Saying {
    plain(|| reason.saying())
}
