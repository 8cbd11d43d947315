use clap::{ArgAction, Args, Subcommand};

use super::yes_or_no;

#[derive(Debug, Subcommand)]
pub enum Effort {
    Give(NewAct),
    Share(NewAct),
    Ask(NewAct),
    List(WhichEfforts),
    Helped {
        #[arg(value_name = "EFFORT")]
        effort: String,
        #[arg(value_name = "YES_OR_NO", value_parser = yes_or_no, action = ArgAction::Set)]
        helped: bool,
    },
    Answered {
        #[arg(value_name = "EFFORT")]
        effort: String,
    },
    Remove {
        #[arg(value_name = "EFFORT")]
        effort: String,
    },
}

#[derive(Debug, Args)]
pub struct NewAct {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(value_name = "TEXT", required = true)]
    pub what: Vec<String>,
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u32>,
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
    #[arg(long, value_name = "ARENA", conflicts_with = "event")]
    pub arena: Option<String>,
}

#[derive(Debug, Args)]
pub struct Balance {
    #[command(flatten)]
    pub which: WhichEfforts,
    #[arg(long, value_name = "PERSON", num_args = 0..=1, default_missing_value = "", conflicts_with = "WhichEfforts")]
    pub ties: Option<String>,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct WhichEfforts {
    #[arg(long, value_name = "EVENT", num_args = 0..=1, default_missing_value = "")]
    pub night: Option<String>,
    #[arg(long, value_name = "ARENA")]
    pub arena: Option<String>,
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub days: Option<u32>,
}
