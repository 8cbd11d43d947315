//! What a step can do: one verb a call of the public API, named like it.
//!
//! | verb | arguments | returns |
//! |---|---|---|
//! | `settings` | `language` `home` `morning` `keep_photos` `signature` `weekly_minutes` | the settings |
//! | `arena`, `edit_arena` | `name` `purpose` `kind` `is_open` `private_matters` `rhythm` `fee` `minutes` `contribution`; `arena` to edit | the arena |
//! | `wish`, `wishes`, `unwish` | `arena` `name` `organisation` `reason`; `arena`; `wish` | the wish; a page of wishes; nothing |
//! | `prep`, `edit_prep`, `unprep` | `event` `name` `organisation` `known` `interests` `reaction` `give`; `prep` to edit | the entry; nothing |
//! | `prep_list` | `event`, unless it is the one begun | a page of entries |
//! | `found` | `wish` or `prep`, `person` | the wish or the entry, marked by hand |
//! | `tonight`, `reminders` | | the night at a glance; what to arm, each with its local time |
//! | `begin`, `plan` | `event` (name), `arena` `venue` `starts` `ends` `purpose` `goal` `look_for` `offer` `has_talk` | the event |
//! | `begin_planned`, `event`, `reopen` | `event` | the event |
//! | `rename`, `edit_event` | `event` `name`; also `arena` and what `begin` takes | the event |
//! | `events`, `current`, `coming` | | a page of events; the event begun; the one begun, else the next one planned |
//! | `cancel` | `event` | nothing |
//! | `closing`, `close_night` | `event`, unless it is the one begun | what is open; what closing did |
//! | `conversation` | `person` `event` | the conversation |
//! | `capture` | `line`, `code`, `file`, `scan` or `photo` (a file's name; `scan` may go with it), `event` | what came of it |
//! | `card`, `confirm`, `reread`, `raw` | `card` | the card; its captures |
//! | `cards` | `event` `pocket` | a page of cards |
//! | `edit_card` | `card` `field` `values` | the card |
//! | `put` | `card` `pocket` | the card |
//! | `undo`, `history` | `event`, unless it is the one begun | the card; a page of puts |
//! | `left` | | the left pocket |
//! | `erase_card` | `card` | how far it is gone |
//! | `back` | `card` and what is written: `text` `moves` `detail` `interests` `needs` `offers` `chemistry` `openness` | the back |
//! | `read_back` | `card` | the back |
//! | `accept`, `dismiss` | `proposal` | the promise |
//! | `promise` | `person` `card` `owner` `what` `due` | the promise |
//! | `keep`, `break`, `release`, `reopen_promise` | `promise` | the promise |
//! | `repair`, `set_due` | `promise` `due` | the promise |
//! | `promises`, `kept_rate` | `state` | a page of promises; the rate |
//! | `queue` | `day` | a page of the queue |
//! | `done` | `item` `by` `kind` | how the item stands |
//! | `not_done`; `follow_up` | `item` | how the item stands; the follow-up |
//! | `snooze` | `item` `until` `late` | how the item stands |
//! | `receive` | `person` `kind` `what` `minutes` `event` `thanked_aloud` | what was received |
//! | `received`, `remove_received` | `person`, or nobody; `received` | a page of what was received; nothing |
//! | `offered`, `offers` | `person` `what`; `state` | the offer; a page of offers |
//! | `take_up`; `decline`, `reopen_offer` | `offer` | what was received; the offer |
//! | `tie`, `ties`, `give_and_get` | `person`; nothing; `days` | give and get with one, with each, and with everybody |
//! | `owed`, `thanked`, `thanked_aloud` | nothing; `item` `by`; `person` `event` | thanks to be said, and said |
//! | `effort` | `kind` `person` `event` `arena` `what` `minutes` | the effort, an Ask with what speaks against it |
//! | `read_effort`, `answered` | `effort` | the effort |
//! | `edit_effort`, `helped` | `effort` `kind` `what` `minutes`; `effort` `helped` | the effort |
//! | `remove_effort` | `effort` | nothing |
//! | `efforts`, `split`, `next_act` | `night`, `arena`, `person` or `days`; all, without one | a page of efforts; the split; the act that comes next |
//! | `history_of_efforts` | `days` `buckets` | the splits of the spans |
//! | `ask_gate` | `person` `text` `event` | what speaks against an Ask |
//! | `draft` | `item`, or `promise` and `due` to repair it, or `thank` a person; `language` `tone` | the draft |
//! | `check_text` | `text` `person` `arena` `language` | what is found in it |
//! | `coffee_prepare`, `coffee_edit` | `person`, or `coffee` to edit; `motive` `stated` `need` `contribution` `about` `fallback` `tip_from` `proposed` | the invitation with its homework, judged |
//! | `coffee`, `coffee_sent`, `coffee_declined`, `coffee_let_go`, `coffee_undo` | `coffee` | the same |
//! | `coffee_accepted`, `coffee_day` | `coffee` `day` | the same |
//! | `coffee_met` | `coffee` `they_got` `i_got` `minutes` `received` `on` | the same |
//! | `coffee_next`, `coffee_remove` | `coffee` | who could be next; nothing |
//! | `coffees` | `state` | a page of invitations |
//! | `coffee_check`, `coffee_draft` | `coffee` `text` `language`; `coffee` `language` `tone` | what is found in homework and text; the draft |
//! | `people` | `query` | a page of people |
//! | `person`, `held`, `erase_person` | `person` | the person; all that is held; how far it is gone |
//! | `recognised` | `card` | known people it may be |
//! | `add_person` | `fields` `role` `language` | the person |
//! | `edit_person` | `person` `field` `values` | the person |
//! | `role` | `person` `role` | the person |
//! | `tone`, `language` | `person` `tone`; `person` `language` | the person |
//! | `merge`, `not_same` | `keep` `absorb`; `one` `other` | the person |
//! | `unmerge` | `person`: the last merge into them | both persons |
//! | `suggest`, `next_opener` | `situation` `person` `event` | the openers that fit; those not shown tonight yet |
//! | `onward` | `opener` `event` | how to go on from it |
//! | `opener_shown` | `opener` `person` `event` | the opener in the night |
//! | `opener_used`, `opener_worked`, `opener_flat` | `opener`, unless it is the last one shown; `person` to whom it was said; `event` | the opener in the night |
//! | `opener_thanked` | `person` `event` | whether they were thanked aloud |
//! | `add_need`, `needs`, `remove_need` | `person`, unless it is the user; `kind` `text`; `need` to remove | the need; what is noted of them |
//! | `cue`, `next_cue` | `event`, unless it is the one begun | the cue of the night; another |
//! | `start_challenge`, `stop_challenge` | `event`, unless it is the one begun; `with_friend` to start | the challenge; the score |
//! | `score`, `score_code` | `event`, unless it is the one begun | the score; the code of it |
//! | `compare` | `code` `event` | a friend's score beside it |
//! | `ladder`, `climb` | nothing; `step` `done` | the ladder for the shy |
//! | `own_card`, `save_own_card` | nothing; `details` | the own card |
//! | `own_code` | | the own card as a code |
//! | `signature`, `check_signature` | `language`; `text` | what stands under letters; which links it lacks, and which the card lacks |
//! | `own_introduction`, `check_introduction`, `introduce_myself` | `language`; also `text` | the introduction with its faults |
//! | `paper`, `count_paper`, `handed` | nothing; `left`; `cards` | the paper cards left |
//! | `circles`; `circle`, `circle_due` | nothing; `group`; `on` | the groups; a page of members |
//! | `circle_add`, `circle_release` | `person` `group` `every`; `person` | the member and whom to release; the group |
//! | `circle_bound`, `circle_every` | `group` `bound`; `group` or `person`, `days` | the group; the group or the member |
//! | `circle_suggest` | `group` | who belongs there |
//! | `standing`, `felt`, `closeness` | `person`; also `felt`; also `closeness` | what the circle knows of the person |
//! | `heard`, `reached` | `person` `by` `in_person` | the contact noted |
//! | `touches`; `remove_touch` | `person`, or nobody; `touch` | a page of contacts noted; nothing |
//! | `initiative` | `person`, or nobody; `days` | who began the contacts |
//! | `dormant`, `dormancy` | | a page of ties that sleep; how many do |
//! | `walk`, `set_aside` | | a page of people to walk through; of those set aside |
//! | `walked`; `walk_back` | `person` `verdict` `chemistry`; nothing | what the circle knows of the person |
//! | `ready` | `event`, unless it is the one begun | the checklist |
//! | `tick`, `pick` | `event`, `item` `ticked`; `openers` `picked` | the checklist |
//! | `import`; `imports` | `file`; nothing | the import; all of them |
//! | `go_on`; `take_back`, `read_import` | `import` | how far a slice has brought it; the import |
//! | `export` | `format` | the lines of the file |
//! | `members`, `contribute` | `arena`; also `person` `text` | the people met there; one of them |
//! | `pace`; `limits`, `set_limits` | `day`; nothing; `day_length` `nudges_a_week` | a day that is short enough; how much there may be |
//! | `quotient`, `quotients` | `days`; `days` `buckets` | the network quotient of a span; of each of several |
//! | `measure_acts` | `measure` `days` | a page of the acts a figure rests on |
//! | `mistakes`, `worth`; `weeks` | nothing; `weeks` | the classic mistakes, the arenas; the weeks |
//! | `introductions_to_make`, `introductions_to_hear` | | a page of pairs; those to hear of |
//! | `introduce`; `introductions` | `one` `other`; `state` | the introduction; a page of them |
//! | `introduction`, `introduction_asked`, `introduction_declined`, `introduced` | `introduction` | the introduction |
//! | `introduction_heard` | `introduction` `led_somewhere` `came_of_it` | the introduction |
//! | `introduction_back` | `introduction` | the introduction, if it is still there |
//! | `introduction_draft` | `introduction` `to` `language` `tone` | the draft |
//! | `restart` | | nothing: the database is shut and opened again |
//! | `wait` | | nothing: the clock moves, and what is due is done |
//! | `bytes_with`, `bytes_without` | a list of texts | nothing: every one, or none, stands in the database's files |

mod bytes;
mod cards;
mod challenge;
mod check;
mod circle;
mod coffee;
mod draft;
mod effort;
mod exchange;
mod homework;
mod introduce;
mod nights;
mod own;
mod pace;
mod people;
mod queue;
mod review;
mod ties;
mod voice;

pub use bytes::found;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use twopocket_core::PageRequest;

use super::player::{Player, Stop};

/// What a verb comes to.
type Told = Result<Value, Stop>;

/// Calls a verb.
pub fn call(player: &mut Player, verb: &str, args: &Value) -> Told {
    match verb {
        "settings" => nights::settings(player, args),
        "begin" => nights::begin(player, args),
        "plan" => nights::plan(player, args),
        "begin_planned" => nights::begin_planned(player, args),
        "event" => nights::event(player, args),
        "events" => nights::events(player, args),
        "current" => nights::current(player, args),
        "coming" => nights::coming(player, args),
        "cancel" => nights::cancel(player, args),
        "rename" => nights::rename(player, args),
        "edit_event" => homework::edit_event(player, args),
        "arena" | "edit_arena" => homework::arena(player, verb, args),
        "wish" => homework::wish(player, args),
        "wishes" => homework::wishes(player, args),
        "unwish" => homework::unwish(player, args),
        "members" => homework::members(player, args),
        "contribute" => homework::contribute(player, args),
        "prep" | "edit_prep" => homework::prep(player, verb, args),
        "unprep" => homework::unprep(player, args),
        "prep_list" => homework::prep_list(player, args),
        "found" => homework::found(player, args),
        "tonight" => homework::tonight(player, args),
        "reminders" => homework::reminders(player, args),
        "reopen" => nights::reopen(player, args),
        "closing" => nights::closing(player, args),
        "close_night" => nights::close(player, args),
        "conversation" => nights::conversation(player, args),
        "capture" => cards::capture(player, args),
        "card" => cards::card(player, args),
        "cards" => cards::cards(player, args),
        "raw" => cards::raw(player, args),
        "confirm" => cards::confirm(player, args),
        "reread" => cards::reread(player, args),
        "edit_card" => cards::edit(player, args),
        "put" => cards::put(player, args),
        "undo" => cards::undo(player, args),
        "history" => cards::history(player, args),
        "left" => cards::left(player, args),
        "erase_card" => cards::erase(player, args),
        "back" => cards::back(player, args),
        "read_back" => cards::read_back(player, args),
        "accept" => queue::accept(player, args),
        "dismiss" => queue::dismiss(player, args),
        "promise" => queue::promise(player, args),
        "keep" | "break" | "release" | "reopen_promise" => queue::settle(player, verb, args),
        "repair" => queue::repair(player, args),
        "set_due" => queue::set_due(player, args),
        "promises" => queue::promises(player, args),
        "kept_rate" => queue::kept_rate(player, args),
        "queue" => queue::queue(player, args),
        "done" => queue::done(player, args),
        "follow_up" => queue::follow_up(player, args),
        "not_done" => queue::not_done(player, args),
        "snooze" => queue::snooze(player, args),
        "effort" => effort::log(player, args),
        "read_effort" => effort::get(player, args),
        "edit_effort" => effort::edit(player, args),
        "remove_effort" => effort::remove(player, args),
        "helped" => effort::helped(player, args),
        "answered" => effort::answered(player, args),
        "efforts" => effort::efforts(player, args),
        "split" => effort::split(player, args),
        "history_of_efforts" => effort::history(player, args),
        "next_act" => effort::next_act(player, args),
        "ask_gate" => effort::ask_gate(player, args),
        "check_text" => check::text(player, args),
        "draft" => draft::draft(player, args),
        "people" => people::people(player, args),
        "person" => people::person(player, args),
        "held" => people::held(player, args),
        "recognised" => people::recognised(player, args),
        "add_person" => people::add(player, args),
        "edit_person" => people::edit(player, args),
        "tone" => people::tone(player, args),
        "language" => people::language(player, args),
        "role" => people::role(player, args),
        "merge" => people::merge(player, args),
        "unmerge" => people::unmerge(player, args),
        "not_same" => people::not_same(player, args),
        "erase_person" => people::erase(player, args),
        "restart" => restart(player, args),
        "wait" => wait(player, args),
        "bytes_with" => bytes::with(player, args),
        "bytes_without" => bytes::without(player, args),
        other => voice::call(player, other, args)
            .or_else(|| ties::call(player, other, args))
            .or_else(|| circle::call(player, other, args))
            .or_else(|| coffee::call(player, other, args))
            .or_else(|| exchange::call(player, other, args))
            .or_else(|| introduce::call(player, other, args))
            .or_else(|| pace::call(player, other, args))
            .or_else(|| review::call(player, other, args))
            .or_else(|| own::call(player, other, args))
            .or_else(|| challenge::call(player, other, args))
            .unwrap_or_else(|| Err(Stop::Wrong(format!("there is no verb `{other}`")))),
    }
}

/// The arguments of a verb; an unknown key is an error.
fn read<T: DeserializeOwned>(args: &Value) -> Result<T, Stop> {
    if !args.is_object() && !args.is_array() {
        return Err(Stop::Wrong(format!("its arguments stand in an object or a list, not in {args}")));
    }
    serde_json::from_value(args.clone()).map_err(|error| Stop::Wrong(error.to_string()))
}

/// A record as JSON.
fn told(record: impl Serialize) -> Told {
    serde_json::to_value(record).map_err(|error| Stop::Wrong(error.to_string()))
}

/// Lists are told whole: nights are short.
fn whole() -> PageRequest {
    PageRequest::whole()
}

/// For verbs that take nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

fn restart(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    player.restart()?;
    Ok(json!({}))
}

fn wait(player: &mut Player, args: &Value) -> Told {
    let Nothing {} = read(args)?;
    player.companion.disposal().status()?;
    Ok(json!({}))
}
