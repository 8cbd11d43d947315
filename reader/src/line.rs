//! A typed or dictated line about a person: "met Jens Holm from Novo, 22 33 44 55, likes sensors".

use crate::{Occasion, Reading, Region, note::FoundPromise};

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineReading {
    /// Who it is about.
    pub reading: Reading,
    /// What is left as a note: the line without the fields, their labels and the words that only join them.
    pub rest: String,
    /// Promises found in the rest.
    pub promises: Vec<FoundPromise>,
}

/// Reads a line. `home` is where a number without a country code is read.
pub fn read(_line: &str, _home: Option<Region>, _occasion: &Occasion) -> LineReading {
    LineReading::default()
}
