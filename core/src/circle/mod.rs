//! Circle: *the few contacts worth the most time: depth before breadth*; beside it peers and people ahead, small groups of
//! their own. Each has a cadence that restarts when contact really happened, which is read from what happened and never
//! counted. The walk-through sorts who is worth the time; who makes contact is told.

pub mod initiative;
mod records;
pub mod rules;
pub(crate) mod store;
pub(crate) mod touches;
pub(crate) mod walk;

use chrono::NaiveDate;

use crate::companion::Companion;
use crate::contact::{self, Closeness, PersonLine};
use crate::error::{Error, FieldName, Reason, Result, Thing};
use crate::id::{ContactId, TouchId};
use crate::page::{Page, PageRequest};

pub use initiative::{Began, Initiative, LastContact};
pub use records::{
    Added, Dormancy, Dormant, DormantReason, Fit, Group, GroupState, Member, NewTouch, Release, ReleaseReason,
    Standing, Suggested, Suggestion, Touch, Verdict, Vetoed, Walked,
};

/// Handle, opened per call and never stored: `companion.circle()`.
pub struct CircleRoom<'a> {
    companion: &'a Companion,
}

impl<'a> CircleRoom<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The three groups as they stand.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn groups(&self) -> Result<Vec<GroupState>> {
        let today = self.companion.now().date();
        self.companion.read(|sql| Group::ALL.iter().map(|group| store::group(sql, *group, today, None)).collect())
    }

    /// The members of a group, or of all of them: who is most overdue first, measured by their cadence.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn members(&self, group: Option<Group>, page: &PageRequest) -> Result<Page<Member>> {
        let today = self.companion.now().date();
        self.companion.read(|sql| store::page(store::members(sql, group, today)?, today, page))
    }

    /// The members of all groups with whom contact is due on a day, or was before it: who is most overdue first, measured
    /// by their cadence.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn due(&self, on: NaiveDate, page: &PageRequest) -> Result<Page<Member>> {
        self.companion.read(|sql| store::page(store::due(sql, on)?, on, page))
    }

    /// Adds somebody to a group, the inner circle unless another is named, or moves them there. `every` is their own
    /// cadence in days; without it the group's holds. One more than the group is to hold is added all the same, and the
    /// result names whom to release.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for days out of range.
    pub fn add(&self, contact: ContactId, group: Option<Group>, every: Option<u32>) -> Result<Added> {
        self.companion.write(|tx, now| {
            every.map_or(Ok(()), rules::check_every)?;
            let row = contact::store::resolve(tx, contact)?;
            let (group, today) = (group.unwrap_or(Group::Inner), now.date());
            let before = store::add(tx, row, group, every)?;
            walk::lift(tx, row)?;
            Ok(Added {
                member: store::the_member(tx, row, today)?,
                group: store::group(tx, group, today, Some(row))?,
                veto: store::known(tx, row, today)?.veto(),
                moved_from: before.filter(|before| *before != group),
            })
        })
    }

    /// Releases a member, and returns the group as it then stands.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact, or if they are in no group.
    pub fn release(&self, contact: ContactId) -> Result<GroupState> {
        self.companion.write(|tx, now| {
            let row = contact::store::resolve(tx, contact)?;
            let group = store::group_of(tx, row)?.ok_or(Error::not_found(Thing::Member))?;
            store::release(tx, row)?;
            store::group(tx, group, now.date(), None)
        })
    }

    /// Sets how many a group is to hold, from 1 to [`rules::MOST_MEMBERS`]; `None` as it was at first. Nobody leaves it
    /// by that.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a bound out of range.
    pub fn set_bound(&self, group: Group, bound: Option<u32>) -> Result<GroupState> {
        self.companion.write(|tx, now| {
            bound.map_or(Ok(()), rules::check_bound)?;
            store::set_bound(tx, group, bound)?;
            store::group(tx, group, now.date(), None)
        })
    }

    /// Sets after how many days a contact with the members of a group is due, from 1 to [`rules::LONGEST_EVERY`]; `None`
    /// as it was at first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for days out of range.
    pub fn set_every(&self, group: Group, every: Option<u32>) -> Result<GroupState> {
        self.companion.write(|tx, now| {
            every.map_or(Ok(()), rules::check_every)?;
            store::set_every(tx, group, every)?;
            store::group(tx, group, now.date(), None)
        })
    }

    /// Sets a member's own cadence in days; `None`, and the group's holds.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact, or if they are in no group; [`Error::Invalid`] for days
    /// out of range.
    pub fn set_member_every(&self, contact: ContactId, every: Option<u32>) -> Result<Member> {
        self.companion.write(|tx, now| {
            every.map_or(Ok(()), rules::check_every)?;
            let row = contact::store::resolve(tx, contact)?;
            let group = store::group_of(tx, row)?.ok_or(Error::not_found(Thing::Member))?;
            store::add(tx, row, group, every)?;
            store::the_member(tx, row, now.date())
        })
    }

    /// Who seems to belong to a group and is in none, by chemistry, felt mutuality, giving and getting, and purpose; low
    /// chemistry is a veto, and named. That there are more or fewer contacts changes nothing in it.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn suggest(&self, group: Group) -> Result<Suggested> {
        let today = self.companion.now().date();
        self.companion.read(|sql| store::suggest(sql, group, today))
    }

    /// What the circle knows of one person.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn standing(&self, contact: ContactId) -> Result<Standing> {
        let today = self.companion.now().date();
        self.companion.read(|sql| store::standing(sql, contact::store::resolve(sql, contact)?, today))
    }

    /// Says how mutual it feels with somebody, from 1 to 5; `None` takes it back.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] for another figure.
    pub fn set_felt(&self, contact: ContactId, felt: Option<u8>) -> Result<Standing> {
        self.companion.write(|tx, now| {
            rules::check_scale(felt)?;
            let row = contact::store::resolve(tx, contact)?;
            store::set_felt(tx, row, felt)?;
            store::standing(tx, row, now.date())
        })
    }

    /// Sets how open the user is with somebody.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn set_closeness(&self, contact: ContactId, closeness: Closeness) -> Result<Standing> {
        self.companion.write(|tx, now| {
            let row = contact::store::resolve(tx, contact)?;
            contact::store::set_closeness(tx, row, closeness)?;
            store::standing(tx, row, now.date())
        })
    }

    /// Notes a contact of which nothing else tells: somebody wrote or called, or the two saw each other. It restarts their
    /// cadence.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for a channel where the two saw each
    /// other.
    pub fn touched(&self, new: &NewTouch) -> Result<Touch> {
        self.companion.write(|tx, _| {
            if new.in_person && new.channel.is_some() {
                return Err(Error::invalid(FieldName::Channel, Reason::WrongKind));
            }
            let contact = contact::store::resolve(tx, new.contact)?;
            let row = store::insert_touch(tx, contact, new)?;
            store::touch(tx, row)
        })
    }

    /// Takes back a contact that was noted by mistake.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_touch(&self, touch: TouchId) -> Result<()> {
        self.companion.write(|tx, _| store::remove_touch(tx, touch))
    }

    /// Contacts that were noted, of one person or of all, the latest first.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for a page of no or too many items.
    pub fn touches(&self, contact: Option<ContactId>, page: &PageRequest) -> Result<Page<Touch>> {
        self.companion.read(|sql| {
            let contact = contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
            store::touches_noted(sql, contact, page)
        })
    }

    /// Who made contact over the last `days` days ([`initiative::DAYS`] unless told otherwise): with one person, or with
    /// all of them together.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Erased`] for the contact; [`Error::Invalid`] for no days.
    pub fn initiative(&self, contact: Option<ContactId>, days: Option<u32>) -> Result<Initiative> {
        let (today, days) = (self.companion.now().date(), days.unwrap_or(initiative::DAYS));
        if days == 0 {
            return Err(Error::invalid(FieldName::Amount, Reason::OutOfRange));
        }
        self.companion.read(|sql| {
            let contact = contact.map(|contact| contact::store::resolve(sql, contact)).transpose()?;
            touches::initiative(sql, contact, days, today)
        })
    }

    /// Ties that sleep and are worth waking, the longest asleep first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn dormant(&self, page: &PageRequest) -> Result<Page<Dormant>> {
        let today = self.companion.now().date();
        self.companion.read(|sql| walk::dormant_page(sql, today, page))
    }

    /// How much of the network sleeps.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn dormancy(&self) -> Result<Dormancy> {
        let today = self.companion.now().date();
        self.companion.read(|sql| walk::dormancy(sql, today))
    }

    /// People to walk through: those never walked first, then those who waited longest. Who was kept in a walk comes again
    /// after [`rules::WALK_AGAIN_DAYS`] days; who was set aside, does not.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn walk(&self, page: &PageRequest) -> Result<Page<Walked>> {
        let now = self.companion.now();
        self.companion.read(|sql| walk::walk(sql, &now, page))
    }

    /// Sorts somebody in the walk-through: right, worth the time, perhaps with what the user says of the chemistry; left,
    /// set aside; or later.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] for a chemistry out of range, or with anything but right.
    pub fn walked(&self, contact: ContactId, verdict: Verdict, chemistry: Option<u8>) -> Result<Standing> {
        self.companion.write(|tx, now| {
            rules::check_scale(chemistry)?;
            if chemistry.is_some() && verdict != Verdict::Right {
                return Err(Error::invalid(FieldName::Chemistry, Reason::WrongKind));
            }
            let row = contact::store::resolve(tx, contact)?;
            walk::record(tx, row, verdict, chemistry)?;
            store::standing(tx, row, now.date())
        })
    }

    /// Takes back the latest step of the walk-through that was not taken back, with the chemistry said in it, and returns
    /// whom it was about. `None` when there is none left.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn walk_back(&self) -> Result<Option<Standing>> {
        self.companion.write(|tx, now| {
            let back = walk::take_back(tx)?;
            back.map(|row| store::standing(tx, row, now.date())).transpose()
        })
    }

    /// Who was set aside in the walk-through, by name.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items.
    pub fn set_aside(&self, page: &PageRequest) -> Result<Page<PersonLine>> {
        self.companion.read(|sql| walk::set_aside(sql, page))
    }
}
