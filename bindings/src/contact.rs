//! The people behind the cards.

use std::sync::Arc;

use crate::circle::records::{CircleStanding, CircleTouch};
use crate::core::arena::Wish;
use crate::core::back::Back;
use crate::core::card::{Card, CardField, Raw};
use crate::core::clock::Moment;
use crate::core::coffee::Coffee;
use crate::core::contact::{Held, NewPerson, Person, PersonLine, Recognised, Role, Sign, Tone, Unmerged};
use crate::core::disposal::Erasure;
use crate::core::effort::Effort;
use crate::core::follow_up::FollowUp;
use crate::core::introduction::Introduction;
use crate::core::need::Need;
use crate::core::opener::OpenerUse;
use crate::core::prep::Prep;
use crate::core::promise::Promise;
use crate::core::reader::{FieldKind, Language, Value};
use crate::core::thanks::Thanks;
use crate::core::ties::{HelpOffer, Received};
use crate::core::{CardId, Companion, ContactId, MergeId, PageRequest};
use crate::error::CompanionError;
use crate::fault::call;
use crate::values::pages;

/// Where a contact stands beside the user.
#[uniffi::remote(Enum)]
pub enum Role {
    /// Has the same goals.
    Peer,
    /// Is already where the user wants to be.
    Ahead,
    /// Neither, or not known.
    Other,
}

/// How the user addresses somebody.
#[uniffi::remote(Enum)]
pub enum Tone {
    /// *du*, and by the first name.
    Familiar,
    /// *Sie* in German, and by the whole name.
    Formal,
}

/// A contact as lists show it.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
    pub touches: Vec<CircleTouch>,
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
    pub standing: CircleStanding,
}

/// A person to be added by hand.
#[uniffi::remote(Record)]
pub struct NewPerson {
    /// What is known of them.
    pub fields: Vec<Value>,
    /// Role.
    pub role: Role,
    /// The language to write in.
    #[uniffi(default = None)]
    pub language: Option<Language>,
}

/// Two contacts after a merge was taken back.
#[uniffi::remote(Record)]
pub struct Unmerged {
    /// The one that had been kept; nothing if nothing held it any more but what went back.
    pub kept: Option<Person>,
    /// The one that had been absorbed.
    pub restored: Person,
}

/// A known contact who may be the same person.
#[uniffi::remote(Record)]
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

/// Why two contacts may be one person.
#[uniffi::remote(Enum)]
pub enum Sign {
    /// The same e-mail address.
    Email,
    /// The same number.
    Phone,
    /// The same name.
    Name,
    /// The same organisation.
    Organisation,
}

pages!(PersonPage of PersonLine);

/// The people behind the cards.
#[derive(uniffi::Object)]
pub struct People(pub(crate) Arc<Companion>);

#[uniffi::export]
impl People {
    /// People by name, organisation, title or address, from the first letter, with Nordic and German letters however
    /// they are typed; all of them for an empty query. People whose cards are all in the left pocket are not among them.
    pub fn find(&self, query: String, page: PageRequest) -> Result<PersonPage, CompanionError> {
        call(|| self.0.people().find(&query, &page))
    }

    /// One person's page.
    pub fn get(&self, contact: ContactId) -> Result<Person, CompanionError> {
        call(|| self.0.people().get(contact))
    }

    /// All that is held about a person.
    pub fn held(&self, contact: ContactId) -> Result<Held, CompanionError> {
        call(|| self.0.people().held(contact))
    }

    /// Adds a person by hand. Fails with Invalid when nothing is told of them.
    pub fn add(&self, person: NewPerson) -> Result<Person, CompanionError> {
        call(|| self.0.people().add(&person))
    }

    /// Sets what a person shows of one kind: values not in the list are taken away, new ones count as typed.
    pub fn edit(&self, contact: ContactId, kind: FieldKind, values: Vec<Value>) -> Result<Person, CompanionError> {
        call(|| self.0.people().edit(contact, kind, &values))
    }

    /// Sets the role.
    pub fn set_role(&self, contact: ContactId, role: Role) -> Result<Person, CompanionError> {
        call(|| self.0.people().set_role(contact, role))
    }

    /// Sets the language to write in; none leaves it to be found.
    pub fn set_language(&self, contact: ContactId, language: Option<Language>) -> Result<Person, CompanionError> {
        call(|| self.0.people().set_language(contact, language))
    }

    /// Sets how they are addressed; none leaves it to the language.
    pub fn set_tone(&self, contact: ContactId, tone: Option<Tone>) -> Result<Person, CompanionError> {
        call(|| self.0.people().set_tone(contact, tone))
    }

    /// Known contacts who may be the person of this card, the likeliest first.
    pub fn recognised(&self, card: CardId) -> Result<Vec<Recognised>, CompanionError> {
        call(|| self.0.people().recognised(card))
    }

    /// Makes two contacts one. All that the absorbed one held goes to the kept one; it can be taken back.
    pub fn merge(&self, keep: ContactId, absorb: ContactId) -> Result<Person, CompanionError> {
        call(|| self.0.people().merge(keep, absorb))
    }

    /// Takes a merge back: everything returns to whom it belonged before.
    pub fn unmerge(&self, merge: MergeId) -> Result<Unmerged, CompanionError> {
        call(|| self.0.people().unmerge(merge))
    }

    /// These two are not the same person: they are not proposed again.
    pub fn not_same(&self, one: ContactId, other: ContactId) -> Result<(), CompanionError> {
        call(|| self.0.people().not_same(one, other))
    }

    /// Erases a person with all their cards, entries and texts, whatever holds them. This can't be undone.
    pub fn erase(&self, contact: ContactId) -> Result<Erasure, CompanionError> {
        call(|| self.0.people().erase(contact))
    }
}
