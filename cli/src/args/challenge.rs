//! Nights that are played, and the ladder for the shy.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub struct Challenge {
    #[command(subcommand)]
    pub which: Option<ChallengeAct>,
}

#[derive(Debug, Subcommand)]
pub enum ChallengeAct {
    Start {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
        #[arg(long)]
        with_friend: bool,
    },
    Stop {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
    },
    Score {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
    },
    Code {
        #[arg(value_name = "EVENT")]
        event: Option<String>,
        #[arg(long)]
        invert: bool,
    },
    Compare {
        #[arg(value_name = "CODE", required = true)]
        code: Vec<String>,
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
    },
    Ladder {
        #[arg(value_name = "STEP", value_parser = ["message", "mail", "conversation", "three"])]
        step: Option<String>,
        #[arg(long, requires = "step")]
        undo: bool,
    },
}
