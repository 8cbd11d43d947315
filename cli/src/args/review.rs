use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use twopocket_core::review::MeasureKind;

/// `review`, or one of the commands below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Review {
    #[command(subcommand)]
    pub which: Option<ReviewWhich>,
    #[arg(long, value_name = "DAYS")]
    pub days: Option<u32>,
}

#[derive(Debug, Subcommand)]
pub enum ReviewWhich {
    Acts {
        #[arg(value_name = "MEASURE", value_parser = measures())]
        measure: String,
        #[arg(long, value_name = "DAYS")]
        days: Option<u32>,
    },
    Mistakes,
    Arenas,
    Time {
        #[arg(long, value_name = "NUMBER", default_value_t = 8)]
        weeks: u32,
    },
}

fn measures() -> PossibleValuesParser {
    PossibleValuesParser::new(MeasureKind::ALL.iter().map(|kind| kind.word()))
}
