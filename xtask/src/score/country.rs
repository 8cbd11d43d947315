//! Usual names of the countries that occur on the samples, beside their ISO 3166-1 codes.

use super::fold::fold;

const NAMES: &[(&str, &[&str])] = &[
    ("DK", &["denmark", "danmark", "dk", "dnk"]),
    ("SE", &["sweden", "sverige", "se", "swe"]),
    ("NO", &["norway", "norge", "noreg", "no", "nor"]),
    ("DE", &["germany", "deutschland", "de", "deu"]),
    ("GB", &["united kingdom", "uk", "gb", "gbr", "great britain", "england", "scotland", "wales"]),
    ("US", &["usa", "us", "united states", "united states of america"]),
    ("FR", &["france", "fr", "fra"]),
    ("ES", &["spain", "españa", "es", "esp"]),
    ("PL", &["poland", "polska", "pl", "pol"]),
    ("NL", &["netherlands", "the netherlands", "nederland", "nl", "nld", "holland"]),
    ("IT", &["italy", "italia", "it", "ita"]),
    ("CH", &["switzerland", "schweiz", "suisse", "svizzera", "ch", "che"]),
    ("AT", &["austria", "österreich", "at", "aut"]),
    ("FI", &["finland", "suomi", "fi", "fin"]),
    ("JP", &["japan", "jp", "jpn"]),
    ("BE", &["belgium", "belgië", "belgique", "be", "bel"]),
    ("CZ", &["czechia", "czech republic", "česko", "cz"]),
    ("IE", &["ireland", "ie", "irl"]),
    ("CA", &["canada", "ca", "can"]),
    ("GR", &["greece", "gr"]),
    ("IN", &["india", "in", "ind"]),
];

/// The code of a country named by its code or by a usual name; a name not known, in capitals.
pub fn code(name: &str) -> String {
    let folded = fold(name);
    let name = folded.trim_matches('.');
    let known = NAMES.iter().find(|(_, names)| names.contains(&name));
    known.map_or_else(|| name.to_uppercase(), |(code, _)| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_country_is_known_by_code_or_usual_name() {
        for (name, expected) in [
            ("dk", "DK"),
            (" Great  Britain", "GB"),
            ("ÖSTERREICH", "AT"),
            ("Ital.", "ITAL"),
            ("It.", "IT"),
            ("xy", "XY"),
        ] {
            assert_eq!(code(name), expected, "{name}");
        }
    }
}
