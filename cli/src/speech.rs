//! Which language the user reads, decided before anything is parsed: help and usage errors are texts too.

use std::ffi::OsString;

use twopocket_texts::Texts;

/// `--language`, then `TWOPOCKET_LANGUAGE`, then the locale as POSIX has it: the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
/// that is set decides.
pub fn texts(args: &[OsString]) -> Texts {
    let asked = asked_for(args).filter(|code| Texts::speaks(code));
    let chosen = || std::env::var("TWOPOCKET_LANGUAGE").ok().filter(|code| Texts::speaks(code));
    let locale = || {
        let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)
    };
    Texts::new(&asked.or_else(chosen).or_else(locale).unwrap_or_default())
}

fn asked_for(args: &[OsString]) -> Option<String> {
    let words: Vec<&str> =
        args.iter().map(|arg| arg.to_str().unwrap_or_default()).take_while(|arg| *arg != "--").collect();
    words.iter().enumerate().find_map(|(place, word)| match word.strip_prefix("--language") {
        Some("") => words.get(place + 1).map(|code| (*code).to_owned()),
        Some(code) => code.strip_prefix('=').map(str::to_owned),
        None => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(args: &[&str]) -> Option<String> {
        asked_for(&args.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        assert_eq!(language(&["twopocket", "--language", "da", "people"]).as_deref(), Some("da"));
        assert_eq!(language(&["twopocket", "people", "--language=sv"]).as_deref(), Some("sv"));
        assert_eq!(language(&["twopocket", "--languages", "sv"]), None);
        assert_eq!(language(&["twopocket", "capture", "line", "--", "--language", "sv"]), None);
        assert_eq!(language(&["twopocket", "--language"]), None);
    }
}
