use clap::{Args, Subcommand};

/// `introduce`, or one of the commands below it.
#[derive(Debug, Args)]
pub struct Introduce {
    #[command(subcommand)]
    pub which: Option<IntroduceWhich>,
}

#[derive(Debug, Subcommand)]
pub enum IntroduceWhich {
    Start {
        #[arg(value_name = "PERSON")]
        one: String,
        #[arg(value_name = "PERSON")]
        other: String,
    },
    List,
    Show(Named),
    Draft {
        #[arg(value_name = "INTRODUCTION")]
        introduction: String,
        #[arg(long, value_name = "TO", value_parser = ["a", "b", "both"])]
        to: Option<String>,
        #[arg(long, value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
        language_of_letter: Option<String>,
        #[arg(long, value_name = "TONE", value_parser = ["familiar", "formal"])]
        tone: Option<String>,
    },
    Asked(Named),
    Declined(Named),
    Introduced(Named),
    Heard {
        #[arg(value_name = "INTRODUCTION")]
        introduction: String,
        #[arg(value_name = "TEXT")]
        came_of_it: Vec<String>,
        #[arg(long)]
        led: bool,
        #[arg(long, conflicts_with = "led")]
        nothing: bool,
    },
    TakeBack(Named),
}

#[derive(Debug, Args)]
pub struct Named {
    #[arg(value_name = "INTRODUCTION")]
    pub introduction: String,
}
