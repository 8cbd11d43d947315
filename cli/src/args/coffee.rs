use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::day;

#[derive(Debug, Subcommand)]
pub enum Coffee {
    Prepare(CoffeeHomework),
    List {
        #[arg(long, value_name = "STATE", value_parser = ["prepared", "sent", "accepted", "declined", "met", "thanked"])]
        state: Option<String>,
    },
    Show(WhichCoffee),
    Check {
        #[arg(value_name = "COFFEE")]
        coffee: String,
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
        #[arg(long = "in", value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
        language_of_letter: Option<String>,
    },
    Draft {
        #[arg(value_name = "COFFEE")]
        coffee: String,
        #[arg(long = "in", value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en"], hide_possible_values = true)]
        language_of_letter: Option<String>,
        #[arg(long, value_name = "TONE", value_parser = ["familiar", "formal"])]
        tone: Option<String>,
    },
    Sent(WhichCoffee),
    Accepted {
        #[arg(value_name = "COFFEE")]
        coffee: String,
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<NaiveDate>,
    },
    Day {
        #[arg(value_name = "COFFEE")]
        coffee: String,
        #[arg(value_name = "DAY", value_parser = day)]
        on: NaiveDate,
    },
    Declined(WhichCoffee),
    LetGo(WhichCoffee),
    Met(CoffeeMet),
    Next(WhichCoffee),
    Undo(WhichCoffee),
    Remove(WhichCoffee),
}

#[derive(Debug, Args)]
pub struct WhichCoffee {
    #[arg(value_name = "COFFEE")]
    pub coffee: String,
}

#[derive(Debug, Args)]
pub struct CoffeeHomework {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "TEXT")]
    pub motive: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub stated: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub need: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub contribute: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub about: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub fallback: Option<String>,
    #[arg(long, value_name = "PERSON")]
    pub tip_from: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub propose: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct CoffeeMet {
    #[arg(value_name = "COFFEE")]
    pub coffee: String,
    #[arg(long, value_name = "TEXT")]
    pub they_got: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub i_got: Option<String>,
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u32>,
    #[arg(long, value_name = "KIND", value_parser = ["help", "advice", "introduction", "invitation"], requires = "i_got")]
    pub received: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub on: Option<NaiveDate>,
}
