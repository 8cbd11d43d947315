//! Verbs with a slip of the keys: "sned the list", "skikcar henne länken".

use crate::Language;

use super::verbs::{Class, Form, Verb};
use super::{Lexicon, Tag};
use crate::language::token::{Kind, Token};

/// The fewest letters in which two neighbours may be swapped, and in which one may be missing or too many.
const SWAPPED: usize = 4;
const MISSING: usize = 6;

impl Lexicon {
    /// The verb of an act towards somebody that an unknown word was meant to be.
    pub(super) fn meant(&'static self, token: &Token<'_>) -> Option<Tag> {
        // "aflevér", "invitér": the accent only says where the stress lies.
        if let Some(verbs) = self.verbs(&token.low.replace('é', "e")).filter(|_| token.low.contains('é')) {
            return Some(Tag { len: 1, verbs, ..Tag::default() });
        }
        // "bringin": the g is dropped.
        let dropped = self.language == Language::En && token.low.ends_with("in") && token.low.len() > SWAPPED;
        if let Some(verbs) = self.verbs(&format!("{}g", token.low)).filter(|_| dropped && !token.is_capital()) {
            return Some(Tag { len: 1, verbs, ..Tag::default() });
        }
        let word: Vec<char> = token.low.chars().collect();
        if token.kind != Kind::Word || token.is_capital() || word.len() < SWAPPED {
            return None;
        }
        let alike = |name: &&String| is_slip(&word, &name.chars().collect::<Vec<_>>());
        let near = self.acts.get(word.first()?)?.iter().filter(|name| name.len().abs_diff(token.low.len()) <= 2);
        let verbs = self.verbs.get(near.clone().find(alike)?)?;
        Some(Tag { len: 1, verbs, ..Tag::default() })
    }
}

/// Whether a verb in this form is one that slips are forgiven in.
pub(super) fn is_forgiven(verb: &Verb) -> bool {
    matches!(verb.class, Class::Give | Class::Answer) && verb.form != Form::Past && verb.form != Form::Passive
}

/// Whether two neighbours inside a word are swapped, or one letter inside is missing or too many.
fn is_slip(word: &[char], name: &[char]) -> bool {
    if word.last() != name.last() || word.len() < SWAPPED {
        return false;
    }
    let start = word.iter().zip(name).take_while(|(x, y)| x == y).count();
    let end = word[start..].iter().rev().zip(name[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (rest, other) = (&word[start..word.len() - end], &name[start..name.len() - end]);
    let swapped = rest.len() == 2 && other.len() == 2 && rest[0] == other[1] && rest[1] == other[0];
    swapped || rest.len() + other.len() == 1 && word.len() >= MISSING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_inside_a_word_is_forgiven_and_another_word_is_none() {
        let slip =
            |word: &str, name: &str| is_slip(&word.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>());
        assert!(slip("sned", "send") && slip("skikcar", "skickar") && slip("skicar", "skickar"));
        assert!(!slip("skive", "skrive") && !slip("sand", "send") && !slip("planen", "planer"));
    }
}
