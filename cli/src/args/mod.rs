//! The commands and their arguments. What they say of themselves is in `texts/*/cli-*.ftl`.

mod read;

use std::path::PathBuf;

use chrono::NaiveDateTime;
use clap::{ArgAction, Args, Parser, Subcommand};

pub use read::{Read, ReadFiles, ReadNotes, ReadRows};

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

#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(subcommand)]
    Read(Read),
}

/// `2026-11-19T21:40`, with or without seconds, `T` or a blank between.
pub fn moment(text: &str) -> Result<NaiveDateTime, String> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .ok_or_else(String::new)
}
