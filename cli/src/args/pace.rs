use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::day;

/// `pace`, or the command below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Pace {
    #[command(subcommand)]
    pub which: Option<PaceWhich>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Subcommand)]
pub enum PaceWhich {
    Set {
        #[arg(long, value_name = "NUMBER", required_unless_present = "nudges")]
        things: Option<u32>,
        #[arg(long, value_name = "NUMBER")]
        nudges: Option<u32>,
    },
}
