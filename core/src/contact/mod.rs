//! Contact: *the person behind one or more cards, an import, or an entry by hand.* What it shows is a rule over the
//! fields that its cards and entries hold, never a copy.

mod doubles;
pub(crate) mod expected;
mod merge;
mod person;
pub(crate) mod rules;
pub(crate) mod store;

use serde::{Deserialize, Serialize};

use crate::arena::Wish;
use crate::back::Back;
use crate::card::{self, Card, CardField, Raw};
use crate::change::Room;
use crate::circle::{Standing, Touch};
use crate::clock::Moment;
use crate::coffee::Coffee;
use crate::companion::Companion;
use crate::disposal;
use crate::effort::Effort;
use crate::error::{Error, FieldName, Reason, Result};
use crate::field::Holder;
use crate::follow_up::FollowUp;
use crate::id::{CardId, ContactId, MergeId};
use crate::introduction::Introduction;
use crate::need::Need;
use crate::opener::OpenerUse;
use crate::page::{Page, PageRequest};
use crate::prep::Prep;
use crate::promise::Promise;
use crate::reader::{FieldKind, Language, Value};
use crate::store::erasure::Erasure;
use crate::thanks::Thanks;
use crate::ties::{HelpOffer, Received};
use crate::values::words;

words! {
    /// Where a contact stands beside the user.
    #[derive(Default)]
    pub enum Role {
        /// Has the same goals.
        Peer = "peer",
        /// Is already where the user wants to be.
        Ahead = "ahead",
        /// Neither, or not known.
        #[default]
        Other = "other",
    }
}

words! {
    /// How the user addresses somebody.
    pub enum Tone {
        /// *du*, and by the first name.
        Familiar = "familiar",
        /// *Sie* in German, and by the whole name.
        Formal = "formal",
    }
}

words! {
    /// How open the user is with somebody.
    #[derive(Default)]
    pub enum Closeness {
        /// Private matters stay out, but where the arena has a place for them.
        #[default]
        Professional = "professional",
        /// Their own private matters may be spoken of with them.
        Close = "close",
    }
}

words! {
    /// Why two contacts may be one person.
    pub enum Sign {
        /// The same e-mail address.
        Email = "email",
        /// The same number.
        Phone = "phone",
        /// The same name.
        Name = "name",
        /// The same organisation.
        Organisation = "organisation",
    }
}

/// A contact as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonLine {
    /// The contact.
    pub id: ContactId,
    /// The name shown, if any is known.
    pub name: Option<String>,
    /// The organisation shown.
    pub organisation: Option<String>,
    /// The job title shown.
    pub title: Option<String>,
    /// Role.
    pub role: Role,
}

/// A contact with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// The contact.
    pub id: ContactId,
    /// The name shown, if any is known.
    pub name: Option<String>,
    /// Role.
    pub role: Role,
    /// The language to write in, where the user has set it.
    pub language: Option<Language>,
    /// How they are addressed, where the user has chosen.
    pub tone: Option<Tone>,
    /// What is shown of them.
    pub fields: Vec<CardField>,
    /// Their cards, the newest first.
    pub cards: Vec<Card>,
    /// Promises both ways, open ones first.
    pub promises: Vec<Promise>,
    /// When the two were last in touch, in person or not and whoever began: at a night, its beginning.
    pub last_contact: Option<Moment>,
    /// Contacts merged into this one, each by a merge that can be taken back.
    pub merges: Vec<MergeId>,
}

/// All that is held about a person: what they may ask to see. The user's own thoughts are not among it: the honest motive of an
/// invitation is in its room alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// Their page.
    pub person: Person,
    /// Everything the fields hold, also what is not shown.
    pub all_fields: Vec<CardField>,
    /// Contacts who are known to be somebody else.
    pub not_same: Vec<ContactId>,
    /// The captures as they came, and what files said of them.
    pub captures: Vec<Raw>,
    /// How many photos of cards are kept.
    pub photos: u32,
    /// What was written about them.
    pub backs: Vec<Back>,
    /// Their offers, needs and interests, those on backs among them.
    pub needs: Vec<Need>,
    /// What was prepared for them.
    pub prep: Vec<Prep>,
    /// The wishes that they fulfilled.
    pub wishes: Vec<Wish>,
    /// What the user noted that they can contribute to them, arena by arena.
    pub contributions: Vec<String>,
    /// Openers that were shown for them, or said to them.
    pub openers: Vec<OpenerUse>,
    /// Follow-ups, made and to be made.
    pub follow_ups: Vec<FollowUp>,
    /// Days on which the two talked without a card.
    pub conversations: Vec<Moment>,
    /// Contacts that were noted.
    pub touches: Vec<Touch>,
    /// What the user did for them.
    pub efforts: Vec<Effort>,
    /// What they did for the user.
    pub received: Vec<Received>,
    /// Help they offered.
    pub offers: Vec<HelpOffer>,
    /// Thanks, reports and next Gives, done and to be done.
    pub thanks: Vec<Thanks>,
    /// Invitations to a coffee: of them, and those to which they gave the tip.
    pub coffees: Vec<Coffee>,
    /// Introductions of which they are one of the two.
    pub introductions: Vec<Introduction>,
    /// Where they stand: their place in a group, chemistry, how mutual it feels, how open the user is, whether set aside.
    pub standing: Standing,
}

/// A known contact who may be the same person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recognised {
    /// The known contact.
    pub contact: ContactId,
    /// The name it shows.
    pub name: Option<String>,
    /// Why it may be the same person, the strongest sign first.
    pub signs: Vec<Sign>,
    /// How likely it is, from 0 to 1.
    pub likelihood: f64,
}

/// A person added by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewPerson {
    /// What is known of them.
    pub fields: Vec<Value>,
    /// Role.
    pub role: Role,
    /// The language to write in.
    pub language: Option<Language>,
}

/// Two contacts after a merge was taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unmerged {
    /// The one that had been kept; `None` if nothing held it any more but what went back.
    pub kept: Option<Person>,
    /// The one that had been absorbed.
    pub restored: Person,
}

/// Handle, opened per call and never stored: `companion.people()`.
pub struct People<'a> {
    companion: &'a Companion,
}

impl<'a> People<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// People by name, organisation, title or address, from the first letter, with Nordic and German letters however
    /// they are typed; all of them for an empty query. People whose cards are all in the left pocket are not among them.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a page of no or too many items, or a cursor that is none.
    pub fn find(&self, query: &str, page: &PageRequest) -> Result<Page<PersonLine>> {
        self.companion.read(|sql| store::find(sql, query, page))
    }

    /// One person's page.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn get(&self, contact: ContactId) -> Result<Person> {
        self.companion.read(|sql| person::person(sql, store::resolve(sql, contact)?))
    }

    /// All that is held about a person.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn held(&self, contact: ContactId) -> Result<Held> {
        let today = self.companion.now().date();
        self.companion.read(|sql| person::held(sql, store::resolve(sql, contact)?, today))
    }

    /// Adds a person by hand.
    ///
    /// # Errors
    /// [`Error::Invalid`] when nothing is told of them, or an empty value.
    pub fn add(&self, new: &NewPerson) -> Result<Person> {
        self.companion.write(|tx, _| {
            if new.fields.is_empty() {
                return Err(Error::invalid(FieldName::Name, Reason::Empty));
            }
            let contact = store::insert(tx)?;
            store::set_role(tx, contact, new.role)?;
            store::set_language(tx, contact, new.language)?;
            let entry = Holder::Entry(store::insert_entry(tx, contact)?);
            for kind in rules::kinds(&new.fields) {
                let values: Vec<Value> = new.fields.iter().filter(|value| value.kind() == kind).cloned().collect();
                card::edit_contact(tx, contact, entry, kind, &values)?;
            }
            person::person(tx, contact)
        })
    }

    /// Sets what a person shows of one kind: values not in the list are taken away, new ones count as typed.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] for an empty value, or one of another kind.
    pub fn edit(&self, contact: ContactId, kind: FieldKind, values: &[Value]) -> Result<Person> {
        self.companion.write(|tx, _| {
            let contact = store::resolve(tx, contact)?;
            let holder = store::holder_for_edits(tx, contact)?;
            card::edit_contact(tx, contact, holder, kind, values)?;
            person::person(tx, contact)
        })
    }

    /// Sets the role.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn set_role(&self, contact: ContactId, role: Role) -> Result<Person> {
        self.companion.write(|tx, _| {
            let contact = store::resolve(tx, contact)?;
            store::set_role(tx, contact, role)?;
            person::person(tx, contact)
        })
    }

    /// Sets the language to write in; `None` leaves it to be found.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn set_language(&self, contact: ContactId, language: Option<Language>) -> Result<Person> {
        self.companion.write(|tx, _| {
            let contact = store::resolve(tx, contact)?;
            store::set_language(tx, contact, language)?;
            person::person(tx, contact)
        })
    }

    /// Sets how they are addressed; `None` leaves it to the language.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn set_tone(&self, contact: ContactId, tone: Option<Tone>) -> Result<Person> {
        self.companion.write(|tx, _| {
            let contact = store::resolve(tx, contact)?;
            store::set_tone(tx, contact, tone)?;
            person::person(tx, contact)
        })
    }

    /// Known contacts who may be the person of this card, the likeliest first.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn recognised(&self, card: CardId) -> Result<Vec<Recognised>> {
        self.companion.read(|sql| {
            let card = card::store::row_id(sql, card)?;
            store::recognised(sql, card::store::contact_of(sql, card)?)
        })
    }

    /// Makes two contacts one. All that the absorbed one held goes to the kept one; nothing is copied together, so it
    /// can be taken back.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] when both are the same.
    pub fn merge(&self, keep: ContactId, absorb: ContactId) -> Result<Person> {
        self.companion.write(|tx, _| {
            let (keep, absorb) = (store::resolve(tx, keep)?, store::resolve(tx, absorb)?);
            if keep == absorb {
                return Err(Error::invalid(FieldName::Contact, Reason::Same));
            }
            merge::merge(tx, keep, absorb)?;
            person::person(tx, keep)
        })
    }

    /// Takes a merge back: everything returns to whom it belonged before.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn unmerge(&self, merge: MergeId) -> Result<Unmerged> {
        self.companion.write(|tx, _| {
            let (kept, restored) = merge::unmerge(tx, merge)?;
            let kept = kept.map(|kept| person::person(tx, kept)).transpose()?;
            Ok(Unmerged { kept, restored: person::person(tx, restored)? })
        })
    }

    /// These two are not the same person: they are not proposed again.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`]; [`Error::Invalid`] when both are the same.
    pub fn not_same(&self, one: ContactId, other: ContactId) -> Result<()> {
        self.companion.write(|tx, _| {
            let (one, other) = (store::resolve(tx, one)?, store::resolve(tx, other)?);
            if one == other {
                return Err(Error::invalid(FieldName::Contact, Reason::Same));
            }
            store::insert_not_same(tx, one.min(other), one.max(other))?;
            tx.touch(Room::Contact);
            Ok(())
        })
    }

    /// Others on the backs of whose cards the name of this person stands, or a part of it. Erasing somebody leaves alone
    /// what the user wrote of others, so it is asked before.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn named_with(&self, contact: ContactId) -> Result<Vec<PersonLine>> {
        self.companion.read(|sql| store::named_with(sql, store::resolve(sql, contact)?))
    }

    /// Erases a person with all their cards, entries and texts, whatever holds them. What the user wrote of others stays,
    /// also where it names them.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Erased`].
    pub fn erase(&self, contact: ContactId) -> Result<Erasure> {
        let ((), erasure) = self.companion.write_and_erase(|tx, _| {
            let contact = store::resolve(tx, contact)?;
            disposal::erase::person(tx, contact)
        })?;
        Ok(erasure)
    }
}
