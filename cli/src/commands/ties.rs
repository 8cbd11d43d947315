//! What was received and offered, and the thanks for it.

use twopocket_core::Companion;
use twopocket_core::follow_up::{Channel, ItemStanding};
use twopocket_core::thanks::Thanks;
use twopocket_core::ties::{HelpOffer, NewReceived, OfferState, Received, ReceivedKind};
use twopocket_texts::{DayForm, Texts};

use super::queue;
use crate::args::{self, NewFavour, OfferedWhich, ReceivedWhich};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, DIM, Table};
use crate::shell::{Form, Shell};

pub fn received(shell: &mut Shell, args: args::Received) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match args.which {
        None => receive(shell, &companion, args.new),
        Some(ReceivedWhich::List { person }) => list(shell, &companion, person.as_deref()),
        Some(ReceivedWhich::Remove { received }) => {
            let favour = name::received(shell, &companion, &received)?;
            companion.ties().remove(favour.id).or_told(shell.texts)?;
            shell.show(&favour, |shell| shell.say(&shell.texts.get("received-removed")))
        }
    }
}

fn receive(shell: &mut Shell, companion: &Companion, new: NewFavour) -> Result<(), Failure> {
    let NewFavour { person, what, kind, minutes, event, thanked } = new;
    let new = NewReceived {
        contact: name::person(shell, companion, &person.unwrap_or_default())?,
        kind: ReceivedKind::from_word(&kind).unwrap_or(ReceivedKind::Help),
        what: what.join(" "),
        minutes,
        event: name::event_if_named(shell, companion, event.as_deref())?,
        thanked_aloud: thanked,
    };
    let favour = companion.ties().receive(&new).or_told(shell.texts)?;
    shell.show(&favour, |shell| noted(shell, companion, &favour))
}

/// Something just received, with when its thanks are planned.
fn noted(shell: &mut Shell, companion: &Companion, favour: &Received) -> Result<(), Failure> {
    let texts = shell.texts;
    let thanks = companion.thanks().get(favour.thanks).or_told(texts)?;
    let name = called(texts, favour.name.as_ref());
    let id = screen::styled(DIM, &short(&favour.id));
    shell.say(&format!("{id}  {name} · {}", favour.what.clone().unwrap_or_default()))?;
    shell.say(&format!("      {}", planned(texts, &thanks)))
}

/// When the thanks are to be said, or that they were.
fn planned(texts: Texts, thanks: &Thanks) -> String {
    if thanks.done.is_some() {
        return texts.get("received-thanked");
    }
    let (planned, last) = (thanks.planned, thanks.deadline.unwrap_or(thanks.planned));
    let day = |day| texts.day(day, DayForm::Brief).into();
    texts.with("received-thank", &[("planned", day(planned)), ("last", day(last))])
}

fn called(texts: Texts, name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| texts.get("queue-nameless"))
}

fn list(shell: &mut Shell, companion: &Companion, person: Option<&str>) -> Result<(), Failure> {
    let contact = person.map(|person| name::person(shell, companion, person)).transpose()?;
    let favours = name::all(shell, |page| companion.ties().received(contact, page))?;
    if shell.form() != Form::People {
        return shell.page(&favours);
    }
    let texts = shell.texts;
    if favours.is_empty() {
        return shell.say(&texts.get("received-none"));
    }
    let mut table = Table::new().styles(&[DIM]).keep(&[0, 1, 4]);
    for favour in &favours {
        table.row(favour_row(texts, favour));
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn favour_row(texts: Texts, favour: &Received) -> [String; 5] {
    let what = favour.what.clone().unwrap_or_else(|| texts.get("promise-erased"));
    let thanked = match (favour.thanked, favour.contact) {
        (true, _) => texts.get("received-thanked"),
        (false, Some(_)) => texts.get("received-not-thanked"),
        // Nobody is left to be thanked.
        (false, None) => String::new(),
    };
    let day = texts.day(favour.at.date(), DayForm::Brief);
    let name = favour.name.clone().unwrap_or_default();
    [short(&favour.id), day, name, format!("{} · {what}", kind(texts, favour.kind)), thanked]
}

/// One line for the page of whoever did it.
pub fn favour(texts: Texts, favour: &Received) -> String {
    let [_, day, _, what, thanked] = favour_row(texts, favour);
    let parts = [day, what, thanked].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// One line for the page of whoever offered it.
pub fn offer(texts: Texts, offer: &HelpOffer) -> String {
    let [_, day, _, what, state] = offer_row(texts, offer);
    format!("{day} · {what} · {state}")
}

fn kind(texts: Texts, kind: ReceivedKind) -> String {
    match kind {
        ReceivedKind::Help => texts.get("received-help"),
        ReceivedKind::Advice => texts.get("received-advice"),
        ReceivedKind::Introduction => texts.get("received-introduction"),
        ReceivedKind::Invitation => texts.get("received-invitation"),
    }
}

pub fn offered(shell: &mut Shell, args: args::Offered) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let ties = companion.ties();
    let offer = match args.which {
        Some(OfferedWhich::List { all }) => return offers(shell, &companion, all),
        Some(OfferedWhich::TakeUp { offered }) => {
            let offer = name::offer(shell, &companion, &offered, OfferState::Open)?;
            let favour = ties.take_up(offer).or_told(shell.texts)?;
            return shell.show(&favour, |shell| noted(shell, &companion, &favour));
        }
        Some(OfferedWhich::Decline { offered }) => {
            ties.decline(name::offer(shell, &companion, &offered, OfferState::Open)?)
        }
        Some(OfferedWhich::Reopen { offered }) => {
            ties.reopen(name::offer(shell, &companion, &offered, OfferState::Declined)?)
        }
        None => {
            let contact = name::person(shell, &companion, &args.person.unwrap_or_default())?;
            ties.offered(contact, &args.what.join(" "))
        }
    }
    .or_told(shell.texts)?;
    shell.show(&offer, |shell| {
        let [id, day, name, what, state] = offer_row(shell.texts, &offer);
        shell.say(&format!("{}  {day} · {name} · {what} · {state}", screen::styled(DIM, &id)))
    })
}

fn offers(shell: &mut Shell, companion: &Companion, all: bool) -> Result<(), Failure> {
    let state = (!all).then_some(OfferState::Open);
    let offers = name::all(shell, |page| companion.ties().offers(state, page))?;
    if shell.form() != Form::People {
        return shell.page(&offers);
    }
    if offers.is_empty() {
        return shell.say(&shell.texts.get("offer-none"));
    }
    let mut table = Table::new().styles(&[DIM]).keep(&[0, 1, 4]);
    for offer in &offers {
        table.row(offer_row(shell.texts, offer));
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn offer_row(texts: Texts, offer: &HelpOffer) -> [String; 5] {
    let state = match offer.state {
        OfferState::Open => texts.get("offer-open"),
        OfferState::TakenUp => texts.get("offer-taken-up"),
        OfferState::Declined => texts.get("offer-declined"),
    };
    let what = offer.what.clone().unwrap_or_else(|| texts.get("promise-erased"));
    let day = texts.day(offer.at.date(), DayForm::Brief);
    [short(&offer.id), day, offer.name.clone().unwrap_or_default(), what, state]
}

/// Thanks were said: aloud, or by the channel named for the item, or for all that there is to thank a person for.
pub fn thanked(shell: &mut Shell, args: &args::Thanked) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let (person, items) = name::to_thank(shell, queue::all(shell, &companion)?, &companion, &args.whom)?;
    let name = companion.people().get(person).or_told(shell.texts)?.name;
    let name = [("name", called(shell.texts, name.as_ref()).into())];
    if args.aloud {
        let said = companion.thanks().said_aloud(person, None).or_told(shell.texts)?;
        let key = if said.is_empty() { "thanked-already" } else { "thanked-aloud" };
        return shell.show(&said, |shell| shell.say(&shell.texts.with(key, &name)));
    }
    if items.is_empty() {
        let none: [ItemStanding; 0] = [];
        return shell.show(&none, |shell| shell.say(&shell.texts.with("thanked-already", &name)));
    }
    let by = match args.by.as_deref().and_then(Channel::from_word) {
        Some(by) => by,
        None => queue::which_way(shell)?,
    };
    let done = |item| companion.follow_ups().done(item, Some(by), None).or_told(shell.texts);
    let done: Vec<ItemStanding> = items.into_iter().map(done).collect::<Result<_, _>>()?;
    shell.show(&done, |shell| {
        let by = ("channel", queue::channel(shell.texts, by).into());
        let [name] = name;
        shell.say(&shell.texts.with("queue-done", &[name, by]))
    })
}
