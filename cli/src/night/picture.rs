//! The picture of a night: what was captured and how surely it was read, the two pockets, what was erased and what is
//! held, tomorrow's queue, and what to try next.

use std::path::PathBuf;

use chrono::Days;
use serde::Serialize;
use twopocket_core::PromiseId;
use twopocket_core::card::{Captured, Card};
use twopocket_core::coffee::Coffee;
use twopocket_core::draft::{Draft, Manner};
use twopocket_core::effort::{Scope, Split};
use twopocket_core::event::{Event, EventState};
use twopocket_core::follow_up::{ItemKind, QueueItem};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::Promise;
use twopocket_texts::{DayForm, Texts};

use super::Played;
use super::verbs::found;
use crate::commands::{balance, draft, queue, show};
use crate::failure::{Failure, OrTold};
use crate::name::{all, short};
use crate::screen::{self, ACCENT, BOLD, DIM, Table, columns, fit, pad, styled};
use crate::shell::Shell;

/// What comes of a night.
#[derive(Serialize)]
struct Picture {
    name: String,
    database: PathBuf,
    event: Event,
    captured: Vec<Captured>,
    right: Vec<Card>,
    unsorted: Vec<Card>,
    left: Vec<Card>,
    erased: usize,
    /// Whether anything that was read of an erased card still stands in the files.
    traces_of_erased: bool,
    promises: Vec<Promise>,
    queue: Vec<QueueItem>,
    /// The invitations among them.
    #[serde(skip)]
    coffees: Vec<Coffee>,
    /// The draft for the first of them that is to be written.
    draft: Option<Draft>,
    /// What the user gave, shared and asked that night and in following it up.
    split: Split,
}

/// Shows a night that was played.
///
/// # Errors
/// `Failure` when the store or the output fails.
pub fn show(shell: &mut Shell, played: Played) -> Result<(), Failure> {
    let picture = picture(shell, played)?;
    shell.texts = shell.texts.seen_from(picture.event.night_of); // whenever it is shown
    shell.show(&picture, |shell| {
        head(shell, &picture)?;
        captured(shell, &picture)?;
        pockets(shell, &picture)?;
        erased(shell, &picture)?;
        holds(shell, &picture)?;
        unsorted(shell, &picture)?;
        tomorrow(shell, &picture)?;
        first_draft(shell, &picture)?;
        split(shell, &picture)?;
        next(shell, &picture)
    })
}

fn picture(shell: &Shell, mut played: Played) -> Result<Picture, Failure> {
    let companion = &played.companion;
    let events = all(shell, |page| companion.events().list(page))?;
    let none = || Failure::Wrong(shell.texts.get("error-no-night"));
    let event = events.into_iter().find(|event| event.state != EventState::Planned).ok_or_else(none)?;
    played.captured.retain(|captured| captured.card.event == event.id); // a night may tell of earlier ones first
    let cards = |pocket| all(shell, |page| companion.cards().list(Some(event.id), Some(pocket), page));
    let (right, unsorted, left) = (cards(Pocket::Right)?, cards(Pocket::Unsorted)?, cards(Pocket::Left)?);
    let day = event.night_of + Days::new(1);
    let queue = all(shell, |page| companion.follow_ups().queue(Some(day), page))?;
    let coffees = queue::coffees(shell, companion, &queue)?;
    let letter = queue.iter().find(|item| item.kind != ItemKind::Sort);
    let draft = letter.map(|item| companion.drafts().draft(item.id, Manner::default())).transpose();
    let draft = draft.or_told(shell.texts)?;
    let promises = all(shell, |page| companion.promises().list(None, page))?;
    let gone = |captured: &&Captured| is_gone(captured, &[&right, &unsorted, &left]);
    let erased = played.captured.iter().filter(gone).filter(|captured| !captured.again).count();
    let words: Vec<String> = played.captured.iter().filter(gone).flat_map(telling).collect();
    let traces_of_erased = !found(&played.database, &words).is_empty();
    let split = companion.efforts().split(Scope::Night { event: event.id }).or_told(shell.texts)?;
    let Played { name, database, captured, .. } = played;
    Ok(Picture {
        name,
        database,
        event,
        captured,
        right,
        unsorted,
        left,
        erased,
        traces_of_erased,
        promises,
        queue,
        coffees,
        draft,
        split,
    })
}

fn is_gone(captured: &Captured, kept: &[&Vec<Card>]) -> bool {
    !kept.iter().any(|cards| cards.iter().any(|card| card.id == captured.card.id))
}

/// Shorter words stand in a file by chance.
const TELLING: usize = 8;

/// What would tell that a card was there.
fn telling(captured: &Captured) -> Vec<String> {
    let values = captured.card.fields.iter().map(|field| field.value.to_string());
    values.filter(|value| value.len() >= TELLING).collect()
}

fn head(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let (texts, event, width) = (shell.texts, &picture.event, shell.width);
    let title = format!(" {} ", fit(&show::event_name(texts, event), width / 2));
    let day = format!(" {} ", texts.day(event.night_of, DayForm::Long));
    let line = "─".repeat(width.saturating_sub(columns(&title) + columns(&day) + 4));
    shell.say(&format!("╭─{}{line}{}─╮", styled(BOLD, &title), day))?;
    let purpose = event.purpose.clone().unwrap_or_else(|| texts.get("event-no-purpose"));
    let labels = [("label-purpose", Some(purpose)), ("label-venue", event.venue.clone())];
    let goal = ("label-goal", Some(show::goal(texts, event)));
    for (label, text) in labels.into_iter().chain([goal]) {
        let Some(text) = text else { continue };
        let label = pad(&texts.get(label), LABEL);
        let text = pad(&fit(&text, width - LABEL - 6), width - LABEL - 6);
        shell.say(&format!("│ {} {text}  │", styled(DIM, &label)))?;
    }
    shell.say(&format!("╰{}╯", "─".repeat(width - 2)))
}

/// Columns that the labels of the head take.
const LABEL: usize = 10;

fn captured(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say("")?;
    let heading = texts.with("night-captured", &[("count", distinct(picture).into())]);
    shell.say(&styled(BOLD, &heading))?;
    let mut table = Table::new().styles(&[DIM]).keep(&[0, 3, 4]);
    for captured in picture.captured.iter().filter(|captured| !captured.again) {
        let card = &captured.card;
        let gone = is_gone(captured, &[&picture.right, &picture.unsorted, &picture.left]);
        let blot = |text: &str| if gone { "░".repeat(columns(text).min(14)) } else { text.to_owned() };
        let organisation = card.name.as_ref().and(card.organisation.as_deref()).unwrap_or_default();
        table.row([
            card.captured.local().format("%H:%M").to_string(),
            blot(&show::card_name(texts, card)),
            blot(organisation),
            form(texts, card),
            certainty(texts, card),
        ]);
    }
    for line in table.lines(shell.width.saturating_sub(2)) {
        shell.say(&format!("  {line}"))?;
    }
    Ok(())
}

fn distinct(picture: &Picture) -> usize {
    picture.captured.iter().filter(|captured| !captured.again).count()
}

fn form(texts: Texts, card: &Card) -> String {
    use twopocket_core::card::Form;
    match card.form {
        Form::Line => texts.get("form-line"),
        Form::File => texts.get("form-file"),
        Form::Code => texts.get("form-code"),
        Form::Scan => texts.get("form-scan"),
        Form::Photo => texts.get("form-photo"),
    }
}

/// How surely the card was read: the mean over its fields, and how many a person should look at.
fn certainty(texts: Texts, card: &Card) -> String {
    if card.fields.is_empty() {
        return texts.get("night-kept-raw");
    }
    let count = u32::try_from(card.fields.len()).unwrap_or(u32::MAX);
    let mean = card.fields.iter().map(|field| field.confidence).sum::<f64>() / f64::from(count);
    let doubtful = card.fields.iter().filter(|field| field.doubtful).count();
    let look = match doubtful {
        0 => String::new(),
        count => format!(" {}", texts.with("night-doubtful", &[("count", count.into())])),
    };
    // A share of one: the number is small.
    #[allow(clippy::cast_possible_truncation)]
    let percent = texts.with("percent", &[("number", ((mean * 100.0).round() as i64).into())]);
    format!("{} {percent}{look}", screen::bar(mean, 6))
}

fn pockets(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let texts = shell.texts;
    let room = (shell.width - 2) / 2;
    let discarded = titled(texts, "night-left-pocket", picture.left.len() + picture.erased);
    let right = titled(texts, "night-right-pocket", picture.right.len());
    let mut kept: Vec<String> = picture.right.iter().map(|card| who(texts, card)).collect();
    let mut gone: Vec<String> = picture.left.iter().map(|card| left(texts, card)).collect();
    gone.extend((0..picture.erased).map(|_| format!("{}  {}", "░".repeat(12), texts.get("night-erased"))));
    kept.resize(kept.len().max(gone.len()).max(1), String::new());
    gone.resize(kept.len(), String::new());
    shell.say("")?;
    // Right and left are physical: the right pocket stands on the right.
    shell.say(&format!("{}  {}", top(&discarded, room), top(&right, room)))?;
    for (gone, kept) in gone.iter().zip(&kept) {
        shell.say(&format!("{}  {}", side(gone, room), side(kept, room)))?;
    }
    let bottom = format!("└{}┘", "─".repeat(room - 2));
    shell.say(&format!("{bottom}  {bottom}"))?;
    Ok(())
}

fn unsorted(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    match picture.unsorted.len() {
        0 => Ok(()),
        count => shell.say(&shell.texts.with("night-unsorted", &[("count", count.into())])),
    }
}

fn titled(texts: Texts, key: &str, count: usize) -> String {
    format!("{} · {count}", texts.get(key))
}

fn top(title: &str, room: usize) -> String {
    let title = fit(title, room - 6);
    let line = "─".repeat(room - 5 - columns(&title));
    format!("┌─ {} {line}┐", styled(BOLD, &title))
}

fn side(text: &str, room: usize) -> String {
    format!("│ {} │", pad(&fit(text, room - 4), room - 4))
}

fn who(texts: Texts, card: &Card) -> String {
    let name = show::card_name(texts, card);
    match card.name.as_ref().and(card.organisation.as_ref()) {
        Some(organisation) => format!("{name}, {organisation}"),
        None => name,
    }
}

/// A card in the left pocket, and whether a promise holds it.
fn left(texts: Texts, card: &Card) -> String {
    let name = show::card_name(texts, card);
    if held_by(card).is_empty() { name } else { format!("{name}  {}", texts.get("night-held")) }
}

fn held_by(card: &Card) -> &[PromiseId] {
    card.disposal.as_ref().map(|standing| standing.held_by.as_slice()).unwrap_or_default()
}

/// What keeps cards of the left pocket from being erased.
fn holds(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    for card in &picture.left {
        let what = picture.promises.iter().filter(|promise| held_by(card).contains(&promise.id));
        for what in what.filter_map(|promise| promise.what.clone()) {
            let args = [("name", show::card_name(shell.texts, card).into()), ("what", what.into())];
            shell.say(&shell.texts.with("night-stays", &args))?;
        }
    }
    Ok(())
}

fn erased(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    if picture.erased == 0 {
        return Ok(());
    }
    let key = if picture.traces_of_erased { "night-traces" } else { "night-no-traces" };
    let text = shell.texts.with(key, &[("count", picture.erased.into())]);
    shell.say(&text)
}

fn tomorrow(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let day = picture.event.night_of + Days::new(1);
    shell.say("")?;
    shell.say(&styled(BOLD, &shell.texts.with("night-tomorrow", &[("day", day.into())])))?;
    queue::list(shell, &picture.queue, &picture.coffees, picture.event.night_of)
}

/// The first letter of the morning, as it can be copied.
fn first_draft(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let Some(draft) = &picture.draft else { return Ok(()) };
    let name = draft.name.clone().unwrap_or_else(|| shell.texts.get("queue-nameless"));
    shell.say("")?;
    shell.say(&top(&shell.texts.with("night-draft", &[("name", name.into())]), shell.width))?;
    for line in draft.text.lines() {
        let lines = screen::wrap(line, shell.width - 4);
        let lines = if lines.is_empty() { vec![String::new()] } else { lines };
        lines.iter().try_for_each(|line| shell.say(&side(line, shell.width)))?;
    }
    shell.say(&format!("└{}┘", "─".repeat(shell.width - 2)))?;
    let lacks = draft::lacks(shell.texts, draft);
    if lacks.is_empty() {
        return Ok(());
    }
    let lacks = format!("{} {}", shell.texts.get("draft-lacks"), lacks.join(" "));
    shell.say(&lacks)
}

/// What was given, shared and asked, against 70-20-10. A night on which nothing was logged has no such picture.
fn split(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    if picture.split.acts == 0 {
        return Ok(());
    }
    shell.say("")?;
    let heading = shell.texts.with("night-split", &[("count", picture.split.acts.into())]);
    shell.say(&styled(BOLD, &heading))?;
    balance::bars(shell, &picture.split)?;
    balance::findings(shell, &picture.split)
}

/// The program as it was called, so that what is to be tried can be copied also where it is not installed.
fn called() -> String {
    std::env::args().next().unwrap_or_else(|| "twopocket".to_owned())
}

fn next(shell: &mut Shell, picture: &Picture) -> Result<(), Failure> {
    let day = picture.event.night_of + Days::new(1);
    let program = format!("{} --data {} --at {day}T09:00", called(), picture.database.display());
    shell.say("")?;
    shell.say(&styled(BOLD, &shell.texts.get("night-next")))?;
    let mut tries = vec!["tomorrow".to_owned(), "people".to_owned()];
    tries.extend(picture.right.first().map(|card| format!("card show {}", short(&card.id))));
    if let Some(item) = picture.queue.iter().find(|item| item.kind == ItemKind::FollowUp) {
        tries.push(format!("draft {}", short(&item.id)));
        tries.push(format!("done {} --by mail", short(&item.id)));
    }
    tries.iter().try_for_each(|command| shell.copy(&format!("  {program} {}", styled(ACCENT, command))))
}
