use std::path::PathBuf;

use chrono::NaiveDateTime;
use clap::{Args, Subcommand};

use super::{moment, yes_or_no};

#[derive(Debug, Subcommand)]
pub enum Arena {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        details: ArenaArgs,
    },
    Edit {
        #[arg(value_name = "ARENA")]
        arena: String,
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[command(flatten)]
        details: ArenaArgs,
    },
    List,
    Show {
        #[arg(value_name = "ARENA")]
        arena: String,
    },
    Wish {
        #[arg(value_name = "ARENA")]
        arena: String,
        #[arg(value_name = "NAME", required_unless_present_any = ["organisation", "reason"])]
        name: Option<String>,
        #[arg(long, value_name = "ORGANISATION")]
        organisation: Option<String>,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    Unwish {
        #[arg(value_name = "ARENA")]
        arena: String,
        #[arg(value_name = "WISH")]
        wish: String,
    },
    Members {
        #[arg(value_name = "ARENA")]
        arena: String,
    },
    Contribute {
        #[arg(value_name = "ARENA")]
        arena: String,
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TEXT")]
        text: String,
    },
}

#[derive(Debug, Args)]
pub struct ArenaArgs {
    #[arg(long, value_name = "TEXT")]
    pub purpose: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = ["business", "peers", "field", "mixed"])]
    pub kind: Option<String>,
    #[arg(long, value_name = "YES_OR_NO", value_parser = yes_or_no)]
    pub open: Option<bool>,
    #[arg(long, value_name = "YES_OR_NO", value_parser = yes_or_no)]
    pub private_matters: Option<bool>,
    #[arg(long, value_name = "RHYTHM", value_parser = ["none", "weekly", "fortnightly", "monthly", "quarterly", "yearly"])]
    pub rhythm: Option<String>,
    #[arg(long, value_name = "AMOUNT", requires = "currency")]
    pub fee: Option<String>,
    #[arg(long, value_name = "CURRENCY")]
    pub currency: Option<String>,
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u32>,
    #[arg(long, value_name = "TEXT")]
    pub contribution: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Event {
    Begin {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
        #[command(flatten)]
        details: EventDetails,
    },
    Plan {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(value_name = "MOMENT", value_parser = moment)]
        starts: NaiveDateTime,
        #[command(flatten)]
        details: EventDetails,
    },
    List,
    Show {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
    },
    Edit {
        #[arg(value_name = "EVENT")]
        event: String,
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[arg(long, value_name = "MOMENT", value_parser = moment)]
        starts: Option<NaiveDateTime>,
        #[command(flatten)]
        details: EventDetails,
    },
    Cancel {
        #[arg(value_name = "EVENT")]
        event: String,
    },
    Reopen {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct EventDetails {
    #[arg(long, value_name = "ARENA")]
    pub arena: Option<String>,
    #[arg(long, value_name = "PLACE")]
    pub venue: Option<String>,
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    pub ends: Option<NaiveDateTime>,
    #[arg(long, value_name = "TEXT")]
    pub purpose: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub goal: Option<u32>,
    #[arg(long, value_name = "TEXT")]
    pub look_for: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub offer: Option<String>,
    #[arg(long, value_name = "YES_OR_NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    pub talk: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Prep {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
        #[command(flatten)]
        details: PrepArgs,
    },
    Edit {
        #[arg(value_name = "PERSON")]
        expected: String,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        #[command(flatten)]
        details: PrepArgs,
    },
    Remove {
        #[arg(value_name = "PERSON")]
        expected: String,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
    },
    List {
        #[arg(value_name = "EVENT", conflicts_with = "of")]
        event: Option<String>,
        #[arg(long = "event", value_name = "EVENT")]
        of: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct PrepArgs {
    #[arg(long, value_name = "ORGANISATION")]
    pub organisation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub known: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub interests: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reaction: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub give: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Capture {
    Line {
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
    },
    File {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
    },
    #[command(name = "-")]
    Stdin {
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct Conversation {
    #[arg(value_name = "PERSON")]
    pub person: Option<String>,
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
}

#[derive(Debug, Args)]
pub struct Sort {
    #[arg(value_name = "CARD", requires = "pocket")]
    pub card: Option<String>,
    #[arg(value_name = "POCKET", value_parser = ["right", "left", "unsorted"])]
    pub pocket: Option<String>,
    #[arg(long)]
    pub people: bool,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5), requires = "people", requires = "pocket")]
    pub chemistry: Option<u8>,
}

#[derive(Debug, Args)]
pub struct Undo {
    #[arg(long, conflicts_with = "event")]
    pub people: bool,
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Card {
    Show {
        #[arg(value_name = "CARD")]
        card: String,
    },
    Edit {
        #[arg(value_name = "CARD")]
        card: String,
        #[arg(value_name = "FIELD", value_parser = super::people::FIELDS)]
        field: String,
        #[arg(value_name = "VALUE")]
        values: Vec<String>,
    },
    Confirm {
        #[arg(value_name = "CARD")]
        card: String,
    },
    Reread {
        #[arg(value_name = "CARD")]
        card: String,
    },
}

#[derive(Debug, Args)]
pub struct Back {
    #[arg(value_name = "CARD")]
    pub card: String,
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub need: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub offer: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub interest: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub moves: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub detail: Option<String>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(0..=5))]
    pub chemistry: Option<u8>,
    #[arg(long, conflicts_with_all = ["in_group", "professional"])]
    pub private: bool,
    #[arg(long, conflicts_with = "professional")]
    pub in_group: bool,
    #[arg(long)]
    pub professional: bool,
}

#[derive(Debug, Args)]
pub struct Close {
    #[arg(value_name = "EVENT")]
    pub event: Option<String>,
}
