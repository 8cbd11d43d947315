//! The commands and their arguments. What they say of themselves is in `texts/*/cli-*.ftl`.

mod challenge;
mod circle;
mod coffee;
mod effort;
mod exchange;
mod introduce;
mod night;
mod own;
mod pace;
mod people;
mod program;
mod queue;
mod read;
mod review;
mod ties;
mod voice;

use std::ops::RangeInclusive;
use std::path::PathBuf;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use clap::{ArgAction, Args, Parser, Subcommand};

pub use challenge::{Challenge, ChallengeAct};
pub use circle::{Circle, CircleAct, GROUPS};
pub use coffee::{Coffee, CoffeeHomework, CoffeeMet};
pub use effort::{Balance, Effort, NewAct, WhichEfforts};
pub use exchange::{Export, Import, ImportWhich};
pub use introduce::{Introduce, IntroduceWhich};
pub use night::{
    Arena, ArenaArgs, Back, Capture, Card, Close, Conversation, Event, EventDetails, Prep, PrepArgs, Sort, Undo,
};
pub use own::{OwnCard, OwnCardAct, OwnCardParts, OwnCardQr};
pub use pace::{Pace, PaceWhich};
pub use people::{People, Person, PersonFields};
pub use program::{Backup, Completions, Help, Man, Night, Restore, Salvage, Settings};
pub use queue::{CheckText, Done, Draft, Promise, Snooze, Tomorrow};
pub use read::{Read, ReadFiles, ReadNotes, ReadRows};
pub use review::{Review, ReviewWhich};
pub use ties::{NewFavour, Offered, OfferedWhich, Received, ReceivedWhich, Thanked};
pub use voice::{Checklist, ChecklistAct, Cue, CueAct, Me, MeAct, Opener, OpenerAct, OpenerAsk};

#[derive(Debug, Parser)]
#[command(name = "twopocket", version, subcommand_required = true)]
pub struct Cli {
    #[command(flatten)]
    pub globals: Globals,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    pub version: Option<bool>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Args)]
pub struct Globals {
    #[arg(long, global = true, value_name = "FILE")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "ZONE")]
    pub zone: Option<String>,
    #[arg(long, global = true, value_name = "MOMENT", value_parser = moment)]
    pub at: Option<NaiveDateTime>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
    pub language: Option<String>,
    #[arg(long, global = true, conflicts_with = "jsonl")]
    pub json: bool,
    #[arg(long, global = true)]
    pub jsonl: bool,
    #[arg(long, short, global = true)]
    pub yes: bool,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
}

// The order in which help lists them: before, during and after the night, the people, the program.
#[derive(Debug, Subcommand)]
pub enum Command {
    Night(Night),
    #[command(subcommand)]
    Arena(Arena),
    #[command(subcommand)]
    Event(Event),
    #[command(subcommand)]
    Prep(Prep),
    Checklist(Checklist),
    Tonight,
    Opener(Opener),
    Cue(Cue),
    #[command(subcommand)]
    Capture(Capture),
    Conversation(Conversation),
    Sort(Sort),
    Undo(Undo),
    #[command(subcommand)]
    Card(Card),
    Back(Back),
    Close(Close),
    Tomorrow(Tomorrow),
    Pace(Pace),
    Draft(Draft),
    CheckText(CheckText),
    Done(Done),
    Snooze(Snooze),
    #[command(subcommand)]
    Promise(Promise),
    #[command(subcommand)]
    Effort(Effort),
    Balance(Balance),
    Review(Review),
    Received(Received),
    Offered(Offered),
    Thanked(Thanked),
    Introduce(Introduce),
    #[command(subcommand)]
    Coffee(Coffee),
    People(People),
    #[command(subcommand)]
    Person(Person),
    Circle(Circle),
    Me(Me),
    OwnCard(OwnCard),
    Challenge(Challenge),
    Reminders,
    Import(Import),
    Export(Export),
    Backup(Backup),
    Restore(Restore),
    Salvage(Salvage),
    Check,
    Settings(Settings),
    #[command(subcommand)]
    Read(Read),
    Completions(Completions),
    Man(Man),
    Help(Help),
}

/// `2026-11-19T21:40`, with or without seconds, `T` or a blank between.
pub fn moment(text: &str) -> Result<NaiveDateTime, String> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .filter(|moment| YEARS.contains(&moment.year()))
        .ok_or_else(String::new)
}

/// `2026-11-19`.
pub fn day(text: &str) -> Result<NaiveDate, String> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    day.filter(|day| YEARS.contains(&day.year())).ok_or_else(String::new)
}

/// A year has four digits: with fewer or more it is a slip of the pen.
const YEARS: RangeInclusive<i32> = 1000..=9999;

/// Yes or no in any of the languages.
pub fn yes_or_no(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "on" | "1" | "ja" => Ok(true),
        "no" | "false" | "off" | "0" | "nej" | "nei" | "nein" => Ok(false),
        _ => Err(String::new()),
    }
}
