//! Whether what somebody offers meets what somebody needs, in whichever of the five languages each was noted. Rather too few
//! are found than wrong ones: what tells where or for whom does not count, and a broad matter, as teaching, only where one of
//! the two says nothing narrower.

use std::collections::HashSet;

use super::concepts::Concept;
use super::rules::longest_run;
use super::words::{Word, common, is_one, plainly_one, words};

/// Words behind which it says where or for whom, once it was said what: *bookkeeping for restaurants*.
const BEFORE_THE_REST: [&str; 19] = [
    "for", "fur", "til", "till", "to", "i", "in", "im", "at", "hos", "bei", "among", "blandt", "bland", "nach", "from",
    "fra", "fran", "aus",
];

/// Where an offer and a need meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meeting {
    /// The longest run of words of the offer that meet the need.
    pub(crate) offer: String,
    /// The same of the need.
    pub(crate) need: String,
    /// What both are about, where their words are not the same.
    pub(crate) concept: Option<Concept>,
    /// How many different words of the offer meet the need.
    pub(crate) words: usize,
}

/// A text whose words were looked up, to be compared with many.
#[derive(Clone, Debug)]
pub(crate) struct Looked<'a> {
    pub(crate) text: &'a str,
    words: Vec<Word>,
}

impl<'a> Looked<'a> {
    pub(crate) fn at(text: &'a str) -> Self {
        let mut words = words(text);
        leave_out_the_rest(text, &mut words);
        mark_what_stands_before(text, &mut words);
        for word in &mut words {
            word.tells &= !word.meaning.idle;
        }
        Self { text, words }
    }

    fn run(&self, common: &[bool]) -> Option<String> {
        let (start, end) = longest_run(&self.words, common)?;
        Some(self.text.get(start..end)?.to_owned())
    }

    /// Whether it says something narrow: by a word, or by two broad ones together, as *German lessons*.
    fn says_more(&self) -> bool {
        self.words.iter().any(Word::is_telling) || self.broad().len() > 1
    }

    fn broad(&self) -> HashSet<Concept> {
        let concepts = self.words.iter().filter(|word| word.tells).flat_map(|word| &word.meaning.concepts);
        concepts.filter(|concept| concept.is_broad()).copied().collect()
    }
}

/// Where an offer meets a need; `None` where it does not.
pub(crate) fn meets(offer: &Looked, need: &Looked) -> Option<Meeting> {
    // What is one only in a broad way, or beside something that is not known, is enough where one says nothing else.
    let is_sure = shared(offer, need, is_surely_one).contains(&true) || broad_in_common(offer, need) > 1;
    if !is_sure && offer.says_more() && need.says_more() {
        return None;
    }
    let (in_offer, in_need) = (shared(offer, need, is_broadly_one), shared(need, offer, is_broadly_one));
    meeting(offer, need, &in_offer, &in_need)
}

fn broad_in_common(offer: &Looked, need: &Looked) -> usize {
    offer.broad().intersection(&need.broad()).count()
}

fn meeting(offer: &Looked, need: &Looked, in_offer: &[bool], in_need: &[bool]) -> Option<Meeting> {
    let met = |looked: &Looked, common: &[bool]| -> Vec<Word> {
        looked.words.iter().zip(common).filter(|(_, common)| **common).map(|(word, _)| word.clone()).collect()
    };
    let (offered, needed) = (met(offer, in_offer), met(need, in_need));
    let concepts =
        || offered.iter().flat_map(|own| needed.iter().filter_map(|their| common(&own.meaning, &their.meaning).next()));
    let same_word = offered.iter().any(|own| needed.iter().any(|their| own.stem == their.stem));
    let different: HashSet<&str> = offered.iter().map(|word| word.stem.as_str()).collect();
    Some(Meeting {
        offer: offer.run(in_offer)?,
        need: need.run(in_need)?,
        concept: concepts().min().filter(|_| !same_word),
        words: different.len(),
    })
}

/// Which words of a text are also in another.
fn shared(own: &Looked, others: &Looked, is_one: fn(&Word, &Word) -> bool) -> Vec<bool> {
    let is_shared = |word: &Word| word.tells && others.words.iter().any(|other| other.tells && is_one(word, other));
    own.words.iter().map(is_shared).collect()
}

/// Two narrow words that are one. A word that the lexicon knows is hardly another form of one that it does not.
fn is_surely_one(one: &Word, other: &Word) -> bool {
    let one_known =
        one.meaning.is_known() != other.meaning.is_known() && common(&one.meaning, &other.meaning).next().is_none();
    let is_form = !one_known || plainly_one(one, other);
    let stands_before = one.beside || other.beside || (one.before && other.before);
    one.is_telling() && other.is_telling() && !stands_before && is_form && is_one(one, other)
}

fn is_broadly_one(one: &Word, other: &Word) -> bool {
    let beside = one.meaning.beside || other.meaning.beside;
    is_one(one, other) || (!beside && common(&one.meaning, &other.meaning).next().is_some())
}

/// Words that say where or for whom tell nothing of what is offered or needed.
fn leave_out_the_rest(text: &str, words: &mut [Word]) {
    let (mut said_what, mut is_rest, mut last_end) = (false, false, 0);
    for word in words {
        let between = text.get(last_end..word.start).unwrap_or_default();
        if between.contains([',', ';', '.', '/', '(', ')', '\n', '+', '&', ':', '|']) {
            (said_what, is_rest) = (false, false);
        }
        last_end = word.end;
        if !word.tells && said_what && BEFORE_THE_REST.contains(&word.folded.as_str()) {
            is_rest = true;
        } else if is_rest {
            word.tells = false;
        } else if word.is_telling() {
            said_what = true;
        }
    }
}

/// A word that stands right before another only says more of that: *health* in *health insurance*, where it is not known
/// itself; and *wedding* in *wedding singer*, which has little to do with a *wedding dress*.
fn mark_what_stands_before(text: &str, words: &mut [Word]) {
    let mut next: Option<(usize, bool, bool)> = None;
    for word in words.iter_mut().rev() {
        let (known, telling) = (word.tells && word.meaning.is_known(), word.is_telling());
        if let Some((_, next_known, next_tells)) = next.filter(|(start, ..)| text.get(word.end..*start) == Some(" ")) {
            word.beside = telling && !known && next_known;
            word.before = known && !word.in_phrase && next_tells;
        }
        next = Some((word.start, known, telling));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reader::Language;

    fn met(offer: &str, need: &str) -> Option<Meeting> {
        meets(&Looked::at(offer), &Looked::at(need))
    }

    /// The pairs of a table, and whether each is known to come out wrong.
    fn pairs(table: &'static str) -> Vec<(&'static str, &'static str, bool)> {
        let lines = table.lines().filter(|line| !line.starts_with('#'));
        let pair = |line: &'static str| {
            let (known_wrong, line) = line.strip_prefix("? ").map_or((false, line), |line| (true, line));
            line.split_once(" = ").map(|(offer, need)| (offer, need, known_wrong))
        };
        lines.filter_map(pair).collect()
    }

    /// Holds a table: wrong come out exactly the pairs that say so.
    fn hold(table: &'static str, should_meet: bool) {
        let pairs = pairs(table);
        assert!(pairs.len() >= 80);
        let is_wrong = |(offer, need, _): &&(&str, &str, bool)| met(offer, need).is_some() != should_meet;
        let (wrong, known): (Vec<_>, Vec<_>) =
            (pairs.iter().filter(is_wrong).collect(), pairs.iter().filter(|(.., known_wrong)| *known_wrong).collect());
        assert_eq!(wrong, known);
    }

    #[test]
    fn an_offer_meets_a_need_across_languages_forms_and_compounds() {
        hold(include_str!("tests/meets.txt"), true);
    }

    #[test]
    fn what_only_sounds_alike_or_shares_a_manner_of_speaking_does_not_meet() {
        hold(include_str!("tests/differs.txt"), false);
    }

    #[test]
    fn where_and_for_whom_is_not_what() {
        assert_eq!(met("architect in Bergen", "a plumber in Bergen"), None);
        assert_eq!(met("bookkeeping for cafés", "photographer for a café"), None);
        assert!(met("contacts in Bergen", "somebody who knows people in Bergen").is_some(), "it is all that they say");
    }

    #[test]
    fn a_meeting_says_which_words_met_and_what_they_are_about() {
        let across = met("gives juridisk rådgivning", "looking for a lawyer").unwrap();
        assert_eq!((across.offer.as_str(), across.need.as_str()), ("juridisk", "lawyer"));
        assert_eq!(across.concept.and_then(|concept| concept.name(Language::En)), Some("law"));
        let same = met("old wooden boats", "a wooden boat").unwrap();
        assert_eq!((same.offer.as_str(), same.concept, same.words), ("wooden boats", None, 2));
    }

    proptest! {
        #[test]
        fn any_two_texts_are_compared_and_the_words_stand_in_them(offer in "\\PC{0,60}", need in "\\PC{0,60}") {
            if let Some(meeting) = met(&offer, &need) {
                prop_assert!(offer.contains(&meeting.offer) && need.contains(&meeting.need));
                prop_assert!(meeting.words > 0);
            }
        }

        #[test]
        fn meeting_goes_both_ways(offer in "[a-zøåäöß ]{0,40}", need in "[a-zøåäöß ]{0,40}") {
            prop_assert_eq!(met(&offer, &need).is_some(), met(&need, &offer).is_some());
        }
    }
}
