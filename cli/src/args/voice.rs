//! What to say and how to be: openers, cues, the checklist, what one can give and could use.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use twopocket_core::opener::Situation;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Opener {
    #[command(subcommand)]
    pub which: Option<OpenerAct>,
    #[command(flatten)]
    pub ask: OpenerAsk,
}

#[derive(Debug, Subcommand)]
pub enum OpenerAct {
    Next(OpenerAsk),
    Used {
        #[arg(value_name = "OPENER")]
        opener: Option<String>,
        #[arg(long, value_name = "PERSON")]
        person: Option<String>,
    },
    Worked {
        #[arg(value_name = "OPENER")]
        opener: Option<String>,
    },
    Flat {
        #[arg(value_name = "OPENER")]
        opener: Option<String>,
    },
    List,
}

#[derive(Debug, Args)]
pub struct OpenerAsk {
    #[arg(long, value_name = "SITUATION", value_parser = situations(), default_value = "alone-at-table")]
    pub situation: String,
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
}

fn situations() -> PossibleValuesParser {
    Situation::ALL.iter().map(|situation| situation.word().replace('_', "-")).collect::<Vec<_>>().into()
}

#[derive(Debug, Args)]
pub struct Cue {
    #[command(subcommand)]
    pub which: Option<CueAct>,
}

#[derive(Debug, Subcommand)]
pub enum CueAct {
    Next,
}

#[derive(Debug, Args)]
pub struct Checklist {
    #[command(subcommand)]
    pub which: Option<ChecklistAct>,
    #[arg(long, value_name = "EVENT", global = true)]
    pub event: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum ChecklistAct {
    Tick {
        #[arg(value_name = "ITEM", value_parser = BY_HAND, required = true)]
        items: Vec<String>,
    },
    Untick {
        #[arg(value_name = "ITEM", value_parser = BY_HAND, required = true)]
        items: Vec<String>,
    },
    Pick {
        #[arg(value_name = "OPENER")]
        openers: Vec<String>,
    },
    Drop {
        #[arg(value_name = "OPENER", required = true)]
        openers: Vec<String>,
    },
}

/// The items that are ticked by hand; the others follow from the night.
const BY_HAND: [&str; 3] = ["clothes", "mood", "cards"];

#[derive(Debug, Args)]
pub struct Me {
    #[command(subcommand)]
    pub which: Option<MeAct>,
}

#[derive(Debug, Subcommand)]
pub enum MeAct {
    Offer {
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Need {
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Interest {
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Remove {
        #[arg(value_name = "NOTE", required = true)]
        note: Vec<String>,
    },
}
