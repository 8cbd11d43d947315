mod detect;
pub(crate) mod token;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use detect::{detect, guess};
pub(crate) use detect::{detect_among, likeliest};

/// The languages in which twopocket speaks and reads notes. Codes are BCP 47.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Danish.
    Da,
    /// Swedish.
    Sv,
    /// Norwegian bokmål; `no` and `nn` are read as this.
    #[serde(alias = "no", alias = "nn")]
    Nb,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Da, Self::Sv, Self::Nb, Self::De, Self::En];

    /// The code: `da`, `sv`, `nb`, `de`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::Sv => "sv",
            Self::Nb => "nb",
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code is of no language that twopocket speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotALanguage;

impl fmt::Display for NotALanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the languages are da, sv, nb, de and en")
    }
}

impl std::error::Error for NotALanguage {}

/// Reads a code with or without what follows it (`da`, `da-DK`, `da_DK.UTF-8`).
impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        let primary = text.split(['-', '_', '.']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "da" => Ok(Self::Da),
            "sv" => Ok(Self::Sv),
            "nb" | "no" | "nn" => Ok(Self::Nb),
            "de" => Ok(Self::De),
            "en" => Ok(Self::En),
            _ => Err(NotALanguage),
        }
    }
}
