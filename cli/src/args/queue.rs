use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::day;

#[derive(Debug, Args)]
pub struct Tomorrow {
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct Draft {
    #[arg(value_name = "ITEM")]
    pub item: Option<String>,
    #[arg(long, value_names = ["PROMISE", "DAY"], num_args = 2, conflicts_with_all = ["item", "thanks"])]
    pub repair: Vec<String>,
    #[arg(long, value_name = "PERSON", conflicts_with = "item")]
    pub thanks: Option<String>,
    // `--language` is the language in which the program speaks to the user.
    #[arg(long = "in", value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
    pub language_of_letter: Option<String>,
    #[arg(long, value_name = "TONE", value_parser = ["familiar", "formal"])]
    pub tone: Option<String>,
}

#[derive(Debug, Args)]
pub struct CheckText {
    #[arg(value_name = "TEXT", required = true)]
    pub text: Vec<String>,
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    #[arg(long, value_name = "ARENA")]
    pub arena: Option<String>,
    #[arg(long = "in", value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
    pub language_of_letter: Option<String>,
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
