//! The user's own card.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub struct OwnCard {
    #[command(subcommand)]
    pub which: Option<OwnCardAct>,
}

#[derive(Debug, Subcommand)]
pub enum OwnCardAct {
    Show,
    Set(Box<OwnCardParts>),
    Qr(OwnCardQr),
    Signature {
        #[arg(long, value_name = "TEXT")]
        check: Option<String>,
        // `--language` is the language in which the program speaks to the user.
        #[arg(long = "in", value_name = "LANGUAGE", value_parser = LANGUAGES, hide_possible_values = true)]
        language_of_letter: Option<String>,
    },
    Introduction {
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
        #[arg(long = "in", value_name = "LANGUAGE", value_parser = LANGUAGES, hide_possible_values = true)]
        language_of_letter: Option<String>,
    },
    Left {
        #[arg(value_name = "NUMBER")]
        number: Option<u32>,
    },
    Handed {
        #[arg(value_name = "NUMBER")]
        number: Option<u32>,
    },
}

const LANGUAGES: [&str; 6] = ["da", "sv", "nb", "no", "de", "en"];

#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct OwnCardParts {
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub organisation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub tagline: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub mobile: Option<Vec<String>>,
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT")]
    pub email: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT")]
    pub link: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT")]
    pub street: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub postcode: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub city: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub country: Option<String>,
}

#[derive(Debug, Args)]
pub struct OwnCardQr {
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub png: Option<PathBuf>,
    #[arg(long)]
    pub invert: bool,
}
