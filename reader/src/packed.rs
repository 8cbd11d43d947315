//! The lists of words and names, as the build packed them (`build.rs`). Each is unpacked when it is first asked for.

use std::ops::Deref;
use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec;

/// A list, read as the text that it is.
pub struct Packed {
    deflated: &'static [u8],
    text: OnceLock<String>,
}

impl Deref for Packed {
    type Target = str;

    fn deref(&self) -> &str {
        // What the build packed can be unpacked; a test reads every list.
        self.text
            .get_or_init(|| String::from_utf8(decompress_to_vec(self.deflated).unwrap_or_default()).unwrap_or_default())
    }
}

macro_rules! packed {
    ($($name:ident = $file:literal;)*) => {
        $(pub static $name: Packed = Packed {
            deflated: include_bytes!(concat!(env!("OUT_DIR"), "/", $file)),
            text: OnceLock::new(),
        };)*

        #[cfg(test)]
        const ALL: &[(&Packed, &str)] = &[$((&$name, include_str!(concat!("../", $file))),)*];
    };
}

packed! {
    COUNTRIES = "data/countries.txt";
    LINES = "data/lines.txt";
    CITIES = "data/print/cities.txt";
    DEPARTMENTS = "data/print/departments.txt";
    FAMILY_NAMES = "data/print/family_names.txt";
    FIRMS = "data/print/firms.txt";
    GIVEN_NAMES = "data/print/given_names.txt";
    REGIONS = "data/print/regions.txt";
    STREETS = "data/print/streets.txt";
    TITLES = "data/print/titles.txt";
    EVERYDAY_DA = "src/language/words/da.txt";
    EVERYDAY_SV = "src/language/words/sv.txt";
    EVERYDAY_NB = "src/language/words/nb.txt";
    EVERYDAY_DE = "src/language/words/de.txt";
    EVERYDAY_EN = "src/language/words/en.txt";
    NOTE_DA = "src/note/words/da.txt";
    NOTE_SV = "src/note/words/sv.txt";
    NOTE_NB = "src/note/words/nb.txt";
    NOTE_DE = "src/note/words/de.txt";
    NOTE_EN = "src/note/words/en.txt";
    MESSAGE_DA = "src/message/words/da.txt";
    MESSAGE_SV = "src/message/words/sv.txt";
    MESSAGE_NB = "src/message/words/nb.txt";
    MESSAGE_DE = "src/message/words/de.txt";
    MESSAGE_EN = "src/message/words/en.txt";
    NOTE_WEIGHTS = "src/note/learned/weights.txt";
    MESSAGE_WEIGHTS = "src/message/learned/weights.txt";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_unpacked_as_it_was_written() {
        for (packed, written) in ALL {
            assert!(!written.is_empty() && ***packed == **written);
        }
    }
}
