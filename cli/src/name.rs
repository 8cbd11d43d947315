//! Finding what the user named: by the end of its id, or by a part of its name.

mod night;

use std::collections::BTreeSet;

use twopocket_core::arena::Arena;
use twopocket_core::card::Card;
use twopocket_core::coffee::{Coffee, rules::is_under_way};
use twopocket_core::effort::{Effort, Scope};
use twopocket_core::exchange::Import;
use twopocket_core::follow_up::{ItemKind, QueueItem};
use twopocket_core::introduction::Introduction;
use twopocket_core::need::Need;
use twopocket_core::opener::Opener;
use twopocket_core::promise::{Promise, Proposal};
use twopocket_core::ties::{HelpOffer, OfferState, Received};
use twopocket_core::{ArenaId, CardId, CoffeeId, ContactId, EffortId, HelpOfferId, IntroductionId, ItemId, NeedId};
use twopocket_core::{Companion, Page, PageRequest, PromiseId, Thing};

use crate::failure::{Failure, OrTold, told};
use crate::shell::Shell;

pub use night::{coming_event, event, event_if_named, last_event, planned, planned_tonight, prep, wish};

/// Least number of characters of an id that name something.
const SHORTEST_ID: usize = 4;

/// Number of characters of a whole id.
const ID_LENGTH: usize = 32;

/// Something that can be named.
struct Candidate<T> {
    id: String,
    label: String,
    value: T,
}

/// The end of an id, as lists show it.
pub fn short(id: &impl ToString) -> String {
    end(&id.to_string(), SHORTEST_ID)
}

fn end(id: &str, length: usize) -> String {
    let plain = plain(id);
    plain[plain.len().saturating_sub(length)..].to_owned()
}

/// As much of the ends of the ids as tells them apart.
fn telling_apart<T>(found: &[Candidate<T>]) -> usize {
    let distinct = |length: &usize| {
        let ends: BTreeSet<String> = found.iter().map(|candidate| end(&candidate.id, *length)).collect();
        ends.len() == found.len()
    };
    (SHORTEST_ID..=ID_LENGTH).find(distinct).unwrap_or(ID_LENGTH)
}

fn plain(id: &str) -> String {
    id.chars().filter(char::is_ascii_hexdigit).map(|c| c.to_ascii_lowercase()).collect()
}

/// Every item of a list that comes in pages.
pub fn all<T>(
    shell: &Shell,
    list: impl Fn(&PageRequest) -> twopocket_core::Result<Page<T>>,
) -> Result<Vec<T>, Failure> {
    let mut request = PageRequest::whole();
    let mut items = Vec::new();
    loop {
        let page = list(&request).or_told(shell.texts)?;
        items.extend(page.items);
        match page.next {
            Some(next) => request.after = Some(next),
            None => return Ok(items),
        }
    }
}

/// A card. One of tonight's goes before those of other nights.
pub fn card(shell: &Shell, companion: &Companion, named: &str) -> Result<CardId, Failure> {
    let tonight = companion.events().current().or_told(shell.texts)?.map(|event| event.id);
    let cards = all(shell, |page| companion.cards().list(None, None, page))?;
    let found: Vec<_> = fitting(named, cards.into_iter().map(card_candidate));
    let of_tonight = found.iter().filter(|card| Some(card.value.event) == tonight).count();
    let found = if of_tonight == 1 {
        found.into_iter().filter(|card| Some(card.value.event) == tonight).collect()
    } else {
        found
    };
    Ok(the_one(shell, named, found, Thing::Card)?.id)
}

fn card_candidate(card: Card) -> Candidate<Card> {
    let label = [&card.name, &card.organisation].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    Candidate { id: card.id.to_string(), label, value: card }
}

/// A person: by the end of the id, or found like people are searched for.
pub fn person(shell: &Shell, companion: &Companion, named: &str) -> Result<ContactId, Failure> {
    let candidates = |query: &str| -> Result<Vec<Candidate<ContactId>>, Failure> {
        let people = all(shell, |page| companion.people().find(query, page))?;
        let candidate = |person: twopocket_core::contact::PersonLine| Candidate {
            id: person.id.to_string(),
            label: person.name.or(person.organisation).unwrap_or_default(),
            value: person.id,
        };
        Ok(people.into_iter().map(candidate).collect())
    };
    let by_id = fitting(named, candidates("")?.into_iter().map(|person| Candidate { label: String::new(), ..person }));
    let found = if by_id.is_empty() { candidates(named)? } else { by_id };
    the_one(shell, named, exact_first(named, found), Thing::Contact)
}

/// An arena.
pub fn arena(shell: &Shell, companion: &Companion, named: &str) -> Result<ArenaId, Failure> {
    let arenas = all(shell, |page| companion.arenas().list(page))?;
    let candidate = |arena: Arena| Candidate { id: arena.id.to_string(), label: arena.name, value: arena.id };
    the_one(shell, named, fitting(named, arenas.into_iter().map(candidate)), Thing::Arena)
}

/// The arena named, if one is named.
pub fn arena_if_named(shell: &Shell, companion: &Companion, named: Option<&str>) -> Result<Option<ArenaId>, Failure> {
    named.map(|named| arena(shell, companion, named)).transpose()
}

/// A promise.
pub fn promise(shell: &Shell, companion: &Companion, named: &str) -> Result<PromiseId, Failure> {
    let promises = all(shell, |page| companion.promises().list(None, page))?;
    let candidate = |promise: Promise| Candidate {
        id: promise.id.to_string(),
        label: [&promise.what, &promise.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        value: promise.id,
    };
    let found = fitting(named, promises.into_iter().map(candidate));
    the_one(shell, named, found, Thing::Promise)
}

/// An effort.
pub fn effort(shell: &Shell, companion: &Companion, named: &str) -> Result<EffortId, Failure> {
    let efforts = all(shell, |page| companion.efforts().list(Scope::All, page))?;
    let candidate = |effort: Effort| Candidate {
        id: effort.id.to_string(),
        label: [&effort.what, &effort.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        value: effort.id,
    };
    the_one(shell, named, fitting(named, efforts.into_iter().map(candidate)), Thing::Effort)
}

/// A promise found on a back that waits for an answer.
pub fn proposal(shell: &Shell, proposals: Vec<Proposal>, named: &str) -> Result<Proposal, Failure> {
    let candidate = |found: Proposal| Candidate { id: found.id.to_string(), label: found.what.clone(), value: found };
    the_one(shell, named, fitting(named, proposals.into_iter().map(candidate)), Thing::Proposal)
}

/// An offer, need or interest of those noted.
pub fn need(shell: &Shell, needs: Vec<Need>, named: &str) -> Result<NeedId, Failure> {
    let candidate = |need: Need| Candidate { id: need.id.to_string(), label: need.text, value: need.id };
    the_one(shell, named, fitting(named, needs.into_iter().map(candidate)), Thing::Need)
}

/// Key of an opener: typed as it is, or a part of it or of what is said.
pub fn opener(shell: &Shell, companion: &Companion, named: &str) -> Result<String, Failure> {
    let openers = companion.openers().all();
    let wanted = named.trim().to_lowercase();
    if openers.iter().any(|opener| opener.key == wanted) {
        return Ok(wanted);
    }
    let said = |opener: &Opener| crate::commands::opener::blank(shell.texts, opener).to_lowercase();
    let fits =
        |opener: &&Opener| !wanted.is_empty() && (opener.key.contains(&wanted) || said(opener).contains(&wanted));
    let mut found: Vec<String> = openers.iter().filter(fits).map(|opener| opener.key.clone()).collect();
    match found.len() {
        0 => Err(told(shell.texts, &twopocket_core::Error::NotFound { what: Thing::Opener })),
        1 => Ok(found.remove(0)),
        _ => {
            let more = found.len() > MOST_LISTED;
            found.truncate(MOST_LISTED);
            let candidates = found.join(", ") + if more { ", …" } else { "" };
            let args = [("name", named.into()), ("candidates", candidates.into())];
            Err(Failure::Wrong(shell.texts.with("error-ambiguous-opener", &args)))
        }
    }
}

/// An item of a queue.
pub fn item(shell: &Shell, queue: Vec<QueueItem>, named: &str) -> Result<QueueItem, Failure> {
    let candidate = |item: QueueItem| Candidate { id: item.id.to_string(), label: item_label(&item), value: item };
    // A person's name means their follow-up; a promise of theirs is named by what was promised.
    let (promises, others): (Vec<_>, Vec<_>) = queue.into_iter().partition(|item| item.kind == ItemKind::Promise);
    let found = fitting(named, others.into_iter().map(candidate));
    let found = if found.is_empty() { fitting(named, promises.into_iter().map(candidate)) } else { found };
    the_one(shell, named, found, Thing::Item)
}

/// Whom to thank, and the items by which that is done: the one named by the end of its id, else all of a person.
pub fn to_thank(
    shell: &Shell,
    queue: Vec<QueueItem>,
    companion: &Companion,
    named: &str,
) -> Result<(ContactId, Vec<ItemId>), Failure> {
    let thanks =
        |item: &QueueItem| matches!(item.kind, ItemKind::FollowUp | ItemKind::Thanks) && !item.thanks.is_empty();
    let items: Vec<(ItemId, ContactId)> =
        queue.into_iter().filter(thanks).filter_map(|item| Some((item.id, item.contact?))).collect();
    let mut by_id = items.iter().filter(|(id, _)| ends_id(named, &id.to_string()));
    if let (Some((item, contact)), None) = (by_id.next(), by_id.next()) {
        return Ok((*contact, vec![*item]));
    }
    let person = person(shell, companion, named)?;
    Ok((person, items.into_iter().filter(|(_, contact)| *contact == person).map(|(item, _)| item).collect()))
}

/// An import.
pub fn import(shell: &Shell, companion: &Companion, named: &str) -> Result<Import, Failure> {
    let imports = companion.exchange().list().or_told(shell.texts)?;
    let candidate = |import: Import| Candidate { id: import.id.to_string(), label: String::new(), value: import };
    the_one(shell, named, fitting(named, imports.into_iter().map(candidate)), Thing::Import)
}

/// A coffee invitation: those under way go before the others.
pub fn coffee(shell: &Shell, companion: &Companion, named: &str) -> Result<CoffeeId, Failure> {
    let coffees = all(shell, |page| companion.coffees().list(None, page))?;
    let candidate = |coffee: Coffee| Candidate {
        id: coffee.id.to_string(),
        label: [&coffee.name, &coffee.about].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        value: coffee.id,
    };
    let (open, over): (Vec<_>, Vec<_>) = coffees.into_iter().partition(|coffee| is_under_way(coffee.state));
    let open = fitting(named, open.into_iter().map(candidate));
    let found = if open.is_empty() { fitting(named, over.into_iter().map(candidate)) } else { open };
    the_one(shell, named, found, Thing::Coffee)
}

/// Something received.
pub fn received(shell: &Shell, companion: &Companion, named: &str) -> Result<Received, Failure> {
    let favours = all(shell, |page| companion.ties().received(None, page))?;
    let candidate = |favour: Received| Candidate {
        id: favour.id.to_string(),
        label: [&favour.what, &favour.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        value: favour,
    };
    the_one(shell, named, fitting(named, favours.into_iter().map(candidate)), Thing::Received)
}

/// An introduction, by a name of one of the two or the end of its id.
pub fn introduction(shell: &Shell, companion: &Companion, named: &str) -> Result<IntroductionId, Failure> {
    let candidate = |found: Introduction| Candidate {
        id: found.id.to_string(),
        label: [found.a.name, found.b.name].into_iter().flatten().collect::<Vec<_>>().join(", "),
        value: found.id,
    };
    let introductions = all(shell, |page| companion.introductions().list(None, page))?;
    let found = fitting(named, introductions.into_iter().map(candidate));
    the_one(shell, named, found, Thing::Introduction)
}

/// An offer of help: those of a state go before the others.
pub fn offer(shell: &Shell, companion: &Companion, named: &str, state: OfferState) -> Result<HelpOfferId, Failure> {
    let candidate = |offer: HelpOffer| Candidate {
        id: offer.id.to_string(),
        label: [&offer.what, &offer.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        value: offer.id,
    };
    let found = |state| -> Result<Vec<_>, Failure> {
        let offers = all(shell, |page| companion.ties().offers(state, page))?;
        Ok(fitting(named, offers.into_iter().map(candidate)))
    };
    let those = found(Some(state))?;
    let found = if those.is_empty() { found(None)? } else { those };
    the_one(shell, named, found, Thing::HelpOffer)
}

fn item_label(item: &QueueItem) -> String {
    let what = (item.kind == ItemKind::Promise).then(|| item.promises.first()?.what.clone()).flatten();
    [what, item.name.clone(), item.organisation.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Those whose id ends in what was typed; where there are none, those whose label holds it.
fn fitting<T>(named: &str, candidates: impl Iterator<Item = Candidate<T>>) -> Vec<Candidate<T>> {
    let (by_id, others): (Vec<_>, Vec<_>) = candidates.partition(|candidate| ends_id(named, &candidate.id));
    if !by_id.is_empty() {
        return by_id;
    }
    let wanted = named.trim().to_lowercase();
    let holds = |candidate: &Candidate<T>| !wanted.is_empty() && candidate.label.to_lowercase().contains(&wanted);
    exact_first(named, others.into_iter().filter(holds).collect())
}

fn ends_id(named: &str, id: &str) -> bool {
    let typed = named.trim();
    let is_id = typed.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    let typed = plain(typed);
    is_id && typed.len() >= SHORTEST_ID && plain(id).ends_with(&typed)
}

/// A name typed in full means the one that has it, also where longer names hold it.
fn exact_first<T>(named: &str, candidates: Vec<Candidate<T>>) -> Vec<Candidate<T>> {
    let wanted = named.trim().to_lowercase();
    let (exact, others): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|candidate| candidate.label.to_lowercase() == wanted);
    if exact.len() == 1 { exact } else { exact.into_iter().chain(others).collect() }
}

/// Most candidates that an error lists.
const MOST_LISTED: usize = 6;

fn the_one<T>(shell: &Shell, named: &str, mut found: Vec<Candidate<T>>, what: Thing) -> Result<T, Failure> {
    if found.len() < 2 {
        let none = || told(shell.texts, &twopocket_core::Error::NotFound { what });
        return found.pop().map(|candidate| candidate.value).ok_or_else(none);
    }
    let length = telling_apart(&found);
    let listed = |candidate: &Candidate<T>| format!("{} ({})", candidate.label, end(&candidate.id, length));
    let mut candidates: Vec<_> = found.iter().take(MOST_LISTED).map(listed).collect();
    if found.len() > MOST_LISTED {
        candidates.push("…".to_owned());
    }
    let args = [("name", named.into()), ("candidates", candidates.join(", ").into())];
    Err(Failure::Wrong(shell.texts.with("error-ambiguous", &args)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates() -> Vec<Candidate<u8>> {
        let rows = [
            ("018f-aaaa-0000-0000-00000000beef", "Jens Holm, Novik"),
            ("018f-aaaa-0000-0000-00000000f00d", "Ida Holm"),
            ("018f-aaaa-0000-0000-0000beef0000", "Holm"),
        ];
        let candidate = |(value, (id, label)): (usize, (&str, &str))| Candidate {
            id: id.to_owned(),
            label: label.to_owned(),
            value: u8::try_from(value).unwrap(),
        };
        rows.into_iter().enumerate().map(candidate).collect()
    }

    fn found(named: &str) -> Vec<u8> {
        fitting(named, candidates().into_iter()).into_iter().map(|candidate| candidate.value).collect()
    }

    #[test]
    fn the_end_of_an_id_names_one_thing() {
        assert_eq!(found("beef"), [0]);
        assert_eq!(found("BEEF0000"), [2]);
        assert_eq!(found("f0-0d"), [1]);
        assert_eq!(found("eef"), [] as [u8; 0], "three characters are too few");
    }

    #[test]
    fn ids_that_end_alike_are_shown_until_they_differ() {
        assert_eq!(telling_apart(&candidates().into_iter().take(2).collect::<Vec<_>>()), SHORTEST_ID);
        let alike = |id: &str| Candidate { id: id.to_owned(), label: String::new(), value: 0_u8 };
        let found = [alike("0192f0a1-0000-7000-8000-00000aabeef1"), alike("0192f0a1-0000-7000-8000-00000babeef1")];
        let length = telling_apart(&found);
        assert_eq!((length, end(&found[1].id, length).as_str()), (7, "babeef1"));
    }

    #[test]
    fn a_part_of_a_name_fits_several_and_a_whole_name_one() {
        assert_eq!(found("ida"), [1]);
        assert_eq!(found("novik"), [0]);
        assert_eq!(found("HOLM"), [2], "a whole name goes before longer ones");
        assert_eq!(found("hol"), [0, 1, 2]);
        assert_eq!(found(""), [] as [u8; 0]);
    }
}
