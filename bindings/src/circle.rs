//! The inner circle, peers and people ahead; the walk-through; who makes contact.

pub(crate) mod records;

use std::sync::Arc;

use crate::contact::PersonPage;
use crate::core::circle::{Added, Dormancy, Dormant, GroupState, Initiative, NewTouch, Verdict, Walked};
use crate::core::contact::Closeness;
use crate::core::{Companion, ContactId, PageRequest, TouchId};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::{CivilDate, pages};

use records::{CircleGroup, CircleMember, CircleStanding, CircleSuggested, CircleTouch};

pages!(
    CircleMemberPage of CircleMember,
    CircleTouchPage of CircleTouch,
    DormantPage of Dormant,
    WalkedPage of Walked,
);

/// The few contacts worth the most time; beside them peers and people ahead.
#[derive(uniffi::Object)]
pub struct Circles(pub(crate) Arc<Companion>);

#[uniffi::export]
impl Circles {
    /// The three groups as they stand.
    pub fn groups(&self) -> Result<Vec<GroupState>, CompanionError> {
        call(|| self.0.circle().groups())
    }

    /// The members of a group, or of all of them: who is most overdue first, measured by their cadence.
    pub fn members(&self, group: Option<CircleGroup>, page: PageRequest) -> Result<CircleMemberPage, CompanionError> {
        call(|| self.0.circle().members(group, &page))
    }

    /// The members of all groups with whom contact is due on a day, or was before it.
    pub fn due(&self, on: CivilDate, page: PageRequest) -> Result<CircleMemberPage, CompanionError> {
        call(|| self.0.circle().due(on, &page))
    }

    /// Adds somebody to a group, the inner circle unless another is named, or moves them there. The days are their own
    /// cadence; without them the group's holds. One more than the group is to hold is added all the same, and the result
    /// names whom to release.
    #[uniffi::method(default(group = None, every = None))]
    pub fn add(
        &self,
        contact: ContactId,
        group: Option<CircleGroup>,
        every: Option<u32>,
    ) -> Result<Added, CompanionError> {
        call(|| self.0.circle().add(contact, group, every))
    }

    /// Releases a member, and returns the group as it then stands.
    pub fn release(&self, contact: ContactId) -> Result<GroupState, CompanionError> {
        call(|| self.0.circle().release(contact))
    }

    /// Sets how many a group is to hold; nothing puts it as it was at first. Nobody leaves it by that.
    pub fn set_bound(&self, group: CircleGroup, bound: Option<u32>) -> Result<GroupState, CompanionError> {
        call(|| self.0.circle().set_bound(group, bound))
    }

    /// Sets after how many days a contact with the members of a group is due; nothing puts it as it was at first.
    pub fn set_every(&self, group: CircleGroup, every: Option<u32>) -> Result<GroupState, CompanionError> {
        call(|| self.0.circle().set_every(group, every))
    }

    /// Sets a member's own cadence in days; without any, the group's holds.
    pub fn set_member_every(&self, contact: ContactId, every: Option<u32>) -> Result<CircleMember, CompanionError> {
        call(|| self.0.circle().set_member_every(contact, every))
    }

    /// Who seems to belong to a group and is in none, by chemistry, felt mutuality, giving and getting, and purpose; low
    /// chemistry is a veto, and named.
    pub fn suggest(&self, group: CircleGroup) -> Result<CircleSuggested, CompanionError> {
        call(|| self.0.circle().suggest(group))
    }

    /// What the circle knows of one person.
    pub fn standing(&self, contact: ContactId) -> Result<CircleStanding, CompanionError> {
        call(|| self.0.circle().standing(contact))
    }

    /// Says how mutual it feels with somebody, from 1 to 5; nothing takes it back.
    pub fn set_felt(&self, contact: ContactId, felt: Option<u8>) -> Result<CircleStanding, CompanionError> {
        call(|| self.0.circle().set_felt(contact, felt))
    }

    /// Sets how open the user is with somebody.
    pub fn set_closeness(&self, contact: ContactId, closeness: Closeness) -> Result<CircleStanding, CompanionError> {
        call(|| self.0.circle().set_closeness(contact, closeness))
    }

    /// Notes a contact of which nothing else tells: somebody wrote or called, or the two saw each other. It restarts their
    /// cadence.
    pub fn touched(&self, touch: NewTouch) -> Result<CircleTouch, CompanionError> {
        call(|| self.0.circle().touched(&touch))
    }

    /// Takes back a contact that was noted by mistake.
    pub fn remove_touch(&self, touch: TouchId) -> Result<(), CompanionError> {
        call(|| self.0.circle().remove_touch(touch))
    }

    /// Contacts that were noted, of one person or of all, the latest first.
    pub fn touches(&self, contact: Option<ContactId>, page: PageRequest) -> Result<CircleTouchPage, CompanionError> {
        call(|| self.0.circle().touches(contact, &page))
    }

    /// Who made contact over the last days, 90 unless told otherwise: with one person, or with all of them together.
    #[uniffi::method(default(contact = None, days = None))]
    pub fn initiative(&self, contact: Option<ContactId>, days: Option<u32>) -> Result<Initiative, CompanionError> {
        call(|| self.0.circle().initiative(contact, days))
    }

    /// Ties that sleep and are worth waking, the longest asleep first.
    pub fn dormant(&self, page: PageRequest) -> Result<DormantPage, CompanionError> {
        call(|| self.0.circle().dormant(&page))
    }

    /// How much of the network sleeps.
    pub fn dormancy(&self) -> Result<Dormancy, CompanionError> {
        call(|| self.0.circle().dormancy())
    }

    /// People to walk through: those never walked first, then those who waited longest.
    pub fn walk(&self, page: PageRequest) -> Result<WalkedPage, CompanionError> {
        call(|| self.0.circle().walk(&page))
    }

    /// Sorts somebody in the walk-through: right, worth the time, perhaps with what the user says of the chemistry; left,
    /// set aside; or later.
    #[uniffi::method(default(chemistry = None))]
    pub fn walked(
        &self,
        contact: ContactId,
        verdict: Verdict,
        chemistry: Option<u8>,
    ) -> Result<CircleStanding, CompanionError> {
        call(|| self.0.circle().walked(contact, verdict, chemistry))
    }

    /// Takes back the latest step of the walk-through, with the chemistry said in it, and returns whom it was about;
    /// nothing when there is none left.
    pub fn walk_back(&self) -> Result<Option<CircleStanding>, CompanionError> {
        call(|| self.0.circle().walk_back())
    }

    /// Who was set aside in the walk-through, by name.
    pub fn set_aside(&self, page: PageRequest) -> Result<PersonPage, CompanionError> {
        call(|| self.0.circle().set_aside(&page))
    }
}
