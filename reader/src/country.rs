//! Countries by the names people give them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Region;
use crate::packed;

/// A line per country: its code, a blank, and its names in the languages of Europe with `|` between them.
static NAMES: LazyLock<HashMap<String, Region>> = LazyLock::new(|| {
    let lines = packed::COUNTRIES.lines();
    let named = lines.filter_map(|line| {
        let (code, names) = line.split_once(' ')?;
        Some((code.parse().ok()?, names))
    });
    let named = named.flat_map(|(code, names): (Region, &str)| names.split('|').map(move |name| (folded(name), code)));
    named.collect()
});

fn folded(name: &str) -> String {
    name.trim().trim_end_matches('.').to_lowercase()
}

/// The country that a text names, in one of the languages of Europe or by its code ("Danmark", "DK", "DNK").
pub(crate) fn named(text: &str) -> Option<Region> {
    let name = folded(text);
    let known = NAMES.get(&name).copied();
    known.or_else(|| name.parse().ok().filter(|code| NAMES.values().any(|known| known == code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_names_and_codes() {
        for name in ["Danmark", "DENMARK", "dk", "DNK", " Dänemark ", "Denmark."] {
            assert_eq!(named(name), Some(Region::DK), "{name}");
        }
        for name in ["", "Jylland", "XX"] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
