use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::day;

#[derive(Debug, Args)]
pub struct Tomorrow {
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct Done {
    #[arg(value_name = "ITEM")]
    pub item: String,
    #[arg(long, value_name = "CHANNEL", value_parser = ["mail", "letter", "phone", "message", "profile"])]
    pub by: Option<String>,
}

#[derive(Debug, Args)]
pub struct Snooze {
    #[arg(value_name = "ITEM")]
    pub item: String,
    #[arg(value_name = "DAY", value_parser = day)]
    pub until: NaiveDate,
    #[arg(long)]
    pub late: bool,
}

#[derive(Debug, Subcommand)]
pub enum Promise {
    Add {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TEXT", required = true)]
        what: Vec<String>,
        #[arg(long, value_name = "DAY", value_parser = day)]
        due: Option<NaiveDate>,
        #[arg(long)]
        theirs: bool,
    },
    List {
        #[arg(long)]
        all: bool,
    },
    Accept {
        #[arg(value_name = "PROPOSAL")]
        proposal: String,
        #[arg(long, value_name = "DAY", value_parser = day)]
        due: Option<NaiveDate>,
    },
    Dismiss {
        #[arg(value_name = "PROPOSAL")]
        proposal: String,
    },
    Keep {
        #[arg(value_name = "PROMISE")]
        promise: String,
    },
    Break {
        #[arg(value_name = "PROMISE")]
        promise: String,
    },
    Release {
        #[arg(value_name = "PROMISE")]
        promise: String,
    },
    Repair {
        #[arg(value_name = "PROMISE")]
        promise: String,
        #[arg(value_name = "DAY", value_parser = day)]
        due: NaiveDate,
    },
}
