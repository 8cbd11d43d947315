//! What speaks for a stretch being somebody's name.

use super::super::lists::{
    CALLED, FROM, MEETING, MODIFIERS, PEOPLE, UNITS, is_everyday, is_firm_word, is_title, is_title_phrase, legal_form,
};
use super::super::token::{Break, Token};
use super::{Line, Role, is_shouted, plain};
use crate::name;

impl Line<'_> {
    pub fn name(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        let count = to - from;
        let honorifics = self.tokens[from..to - 1].iter().take_while(|token| is_honorific(&token.low)).count();
        let fields = self.tokens[from + honorifics..to - 1].iter().take_while(|token| is_field_of(token)).count();
        let honorifics = if honorifics > 0 { honorifics + fields } else { 0 };
        let honorific = honorifics > 0;
        let first = from + honorifics;
        // "Frau Dr." is not called so.
        let unnamed = honorific && is_honorific(&self.tokens[to - 1].low) && self.tokens[to - 1].text.ends_with('.');
        if unnamed || !self.is_phrase(from, to) || (first..to).any(|at| !is_name_word(self.tokens[at].text)) {
            return None;
        }
        // "phd student" is what they are.
        let lettered_title = self.tokens.get(to).is_some_and(|_| is_title_phrase(&self.phrase(to - 1, to + 1)));
        let letters = to - first > 1 && name::is_letters(self.tokens[to - 1].text) && !lettered_title;
        let (whole_to, to) = (to, to - usize::from(letters));
        // "Frau von der Aue"
        let led = self.tokens[first..to - 1].iter().take_while(|token| honorific && is_particle(&token.low)).count();
        let first = first + led;
        let particles = (first + 1..to.max(first + 2) - 1).filter(|&at| is_particle(&self.tokens[at].low)).count();
        let words = to - first - particles;
        let mut score = -2.0 + if honorific { 2.5 } else { 0.0 };
        score += match words {
            1 => -0.3,
            2 => 0.8,
            3 => 0.0,
            _ => -1.2,
        };
        for at in first..to {
            score += self.name_word(at, at == first, at + 1 == to && words > 1);
        }
        let begins = matches!(self.tokens[from].before, Break::Start | Break::Colon)
            || matches!(previous, Role::Intro | Role::Hard);
        // Somebody who is told of, or owed something, is who the line is about.
        let towards = from > 0 && !self.breaks(from) && self.is_towards(from - 1) && self.is_proper(first);
        // "call Eva re boat": a line that begins with the act.
        score += if towards && (from == 1 || self.breaks(to)) { 0.8 } else { 0.0 };
        score += if begins || towards {
            1.5
        } else if from > 0 && self.breaks(from) {
            -0.5
        } else {
            -1.2
        };
        score -= if previous == Role::Rest && self.is_tied(from) { 2.0 } else { 0.0 };
        score += self.leads(first, to);
        // "sales guy Kim": a title right before a name leads up to it.
        let titled = from > 0 && previous == Role::Title && !self.breaks(from);
        score += if titled { 1.2 } else { 0.0 };
        score -= if previous != Role::Intro && self.of_nobody(from) { 2.5 } else { 0.0 };
        // The words that lead up to a name say nothing against it.
        let leading = if from > 0 && (previous == Role::Intro || titled) { 2 } else { 0 };
        let prose = self.prose_before[from].saturating_sub(leading).min(3);
        score -= f64::from(prose) * if towards { 0.3 } else { 1.5 };
        score += if self.is_hedged(to) { 1.2 } else { 0.0 };
        score += self.mailbox(first, to);
        score += self.whole(first, to);
        // Nothing but a word or two: who else than somebody is meant.
        score += if count == self.tokens.len() && count < 3 { 1.5 } else { 0.0 };
        score += if particles > 0 { self.particle(first, to) } else { 0.0 };
        // "Havfruens Bod": of the mermaid.
        score -= if words > 1 && self.is_of_the(first) { 2.5 } else { 0.0 };
        // "Firm: Name" has its name behind the colon.
        score -= if self.tokens.get(to).is_some_and(|next| next.before == Break::Colon) { 2.0 } else { 0.0 };
        score -= if legal_form(&self.texts(from, to)).is_some() { 5.0 } else { 0.0 };
        score += self.couple(from, to);
        score -= if lettered_title { 3.0 } else { 0.0 };
        Some(score - self.runs_on(whole_to) * 0.6)
    }

    /// "Anja von Firm" is no noblewoman, unless the family is known, or the line is none of a German. "von der" ties a
    /// house on, or nothing that is one.
    fn particle(&self, first: usize, to: usize) -> f64 {
        let last = to - 1;
        let double =
            self.tokens[last].text.split_once('-').is_some_and(|(_, half)| half.starts_with(char::is_uppercase));
        let one = to - first == 3;
        let ties = match self.tokens[first + 1].low.as_str() {
            "von" | "vom" => !self.is_foreign,
            "av" | "af" => true,
            _ => false,
        };
        let house = self.is_house(last) || UNITS.has(&self.tokens[last].low) || is_everyday(&self.tokens[last].low);
        match (ties, self.is_family(last) || double) {
            (true, false) if one || house => -1.8,
            (true, false) => -0.3,
            (true, true) => {
                if double {
                    0.7
                } else {
                    -0.8
                }
            }
            (false, _) if house => -1.5,
            (false, _) => 0.7,
        }
    }

    /// How well an e-mail address of the line repeats the name: all of it, the initial and the family name, or one part.
    fn mailbox(&self, from: usize, to: usize) -> f64 {
        let words: Vec<String> = self.tokens[from..to].iter().map(|token| plain(token.text)).collect();
        let initial = words[0].chars().next().unwrap_or_default();
        let last = words.last().map_or("", String::as_str);
        let of = |mailbox: &String| {
            let begins = mailbox.strip_prefix(initial).is_some_and(|rest| rest == last);
            if words.len() > 1 && (*mailbox == words.concat() || begins) { 2.0 } else { 0.0 }
        };
        self.mailboxes.iter().map(of).fold(0.0, f64::max)
    }

    /// Whether the writer is not sure of what stands before: "Eva, I think".
    fn is_hedged(&self, at: usize) -> bool {
        let word = |at: usize| self.tokens.get(at).map_or("", |token| token.low.as_str());
        let pair = (word(at), word(at + 1));
        matches!(
            pair,
            ("tror" | "mener", "jeg" | "jag") | ("i", "think" | "believe") | ("glaub" | "glaube" | "denke", "ich")
        ) || matches!(pair, ("ich", "glaube" | "denke"))
    }

    /// What speaks for taking all of the words in a row: the first of them is no stranger to the name, nor is the next.
    fn whole(&self, from: usize, to: usize) -> f64 {
        let joined = |at: usize| at > 0 && at < self.tokens.len() && !self.breaks(at);
        let left_out = joined(from) && self.is_given(from - 1) && self.is_proper(from - 1);
        let three = to - from == 3 && self.is_apart(from, to) && (from..to).all(|at| self.is_proper(at));
        let house = self.is_house(to - 1) && !self.is_family(to - 1);
        let strangers = three && !house && !self.is_family(from + 1) && !self.is_title(from + 1);
        // "Ole Ravn Lund": two family names, up to where the clause ends or the firm is tied on.
        let met = from > 0 && !self.breaks(from) && MEETING.has(&self.tokens[from - 1].low);
        let two_families = to - from == 3
            && (self.stands_alone(from, to) || met && (self.breaks(to) || FROM.has(&self.tokens[to].low)))
            && (self.is_given(from) || self.is_family(from + 1))
            && self.is_family(to - 1)
            && (from..to).all(|at| self.is_proper(at) && !self.is_title(at));
        let small = to - from == 3 && !self.mixed && !self.is_given(from + 1) && !self.is_family(to - 1);
        let particle = small && is_particle(&self.tokens[from + 1].low);
        // Capitals from where the name can begin to where small words go on.
        let run = to - from == 3
            && (from..to).all(|at| self.is_proper(at) && !self.is_title(at))
            && (from == 0 || self.breaks(from) || !self.is_proper(from - 1))
            && (self.breaks(to) || self.is_small(to))
            && !house
            && (!self.is_family(from + 1) || self.is_given(from + 1));
        // "nguyen van minh fisker": strangers in small letters up to what they are.
        let stranger = |at: usize| {
            let low = &self.tokens[at].low;
            !(is_everyday(low) || is_title(low) || is_firm_word(low) || self.is_town(at) || UNITS.has(low))
        };
        let led_up = small
            && !self.is_given(from)
            && (from == 0 || MEETING.has(&self.tokens[from - 1].low) || self.is_with(from - 1))
            && to < self.tokens.len()
            && (is_title(&self.tokens[to].low) || FROM.has(&self.tokens[to].low) || self.breaks(to))
            && (from..to).all(stranger);
        let mut score = if left_out { -2.0 } else { 0.0 };
        score += if strangers { 0.8 } else { 0.0 };
        score += if run && !strangers { 1.0 } else { 0.0 };
        score += if led_up { 2.6 } else { 0.0 };
        score += if two_families && !strangers { 1.4 } else { 0.0 };
        // "peter vinther vinther vvs": the firm begins where the family's name is said again.
        let again = joined(to) && to - from > 1 && self.tokens[to].low == self.tokens[to - 1].low;
        score += if again { 2.0 } else { 0.0 };
        score -= if house && to - from > 2 { 1.5 } else { 0.0 };
        let cut = from == 0 && joined(to) && self.is_proper(to) && is_firm_word(&self.tokens[to].low);
        score -= if cut && !self.is_family(to) { 1.5 } else { 0.0 };
        score - if small && !particle { 1.4 } else { 0.0 }
    }

    /// "Eva & Bo": the first of two is who the line is about; with anything else an ampersand makes a firm.
    fn couple(&self, from: usize, to: usize) -> f64 {
        let and = |at: usize| {
            self.tokens.get(at).is_some_and(|token| matches!(token.low.as_str(), "&" | "+")) && !self.breaks(at)
        };
        let given = |at: usize| at < self.tokens.len() && !self.breaks(at) && self.is_given(at);
        if and(to) {
            let plus = self.tokens[to].low == "+";
            let two = given(to + 1) && self.is_given(to - 1);
            let alone = plus && (self.is_given(to - 1) || from == 0 && to - from == 1 && self.is_proper(from));
            return if two || alone { 0.5 } else { -2.0 };
        }
        if from > 1 && and(from - 1) && !self.breaks(from) { -2.0 } else { 0.0 }
    }

    /// Whether the clause speaks of somebody without a name: "she with the red hat who talked of Eva Lund".
    fn of_nobody(&self, at: usize) -> bool {
        let begin = (0..at).rev().find(|&at| self.breaks(at)).unwrap_or(0);
        let word =
            |at: usize| self.tokens.get(at).filter(|_| at == begin || !self.breaks(at)).map(|token| token.low.as_str());
        let somebody = word(begin).is_some_and(|low| PEOPLE.has(low));
        let told = matches!(
            word(begin + 1),
            Some("med" | "i" | "in" | "with" | "som" | "der" | "mit" | "who" | "that" | "fra" | "från")
        );
        at > begin + 1 && somebody && told && !(begin..at).any(|at| CALLED.has(&self.tokens[at].low))
    }

    /// A small word or two that the line begins with and a mark ends are who it is about, though no list has them.
    fn leads(&self, from: usize, to: usize) -> f64 {
        let unknown = |at: usize| {
            let low = &self.tokens[at].low;
            self.is_small(at)
                && !(self.is_given(at) || is_everyday(low) || is_title(low) || is_firm_word(low) || UNITS.has(low))
        };
        let alone = from == 0 && to < self.tokens.len() && self.breaks(to) && (from..to).all(unknown);
        match to - from {
            1 if alone => 3.5,
            2 if alone => 2.5,
            _ => 0.0,
        }
    }

    /// "talked with"
    fn is_with(&self, at: usize) -> bool {
        matches!(self.tokens[at].low.as_str(), "med" | "mit" | "with" | "to" | "til" | "på")
    }

    fn is_title(&self, at: usize) -> bool {
        is_title(&self.tokens[at].low)
    }

    fn name_word(&self, at: usize, first: bool, last: bool) -> f64 {
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let particle = is_particle(low);
        if particle && !first && !last {
            return 0.2;
        }
        if is_rank_of_nobles(low) && !first && !self.breaks(at + 1) {
            return if last { -2.5 } else { 1.2 };
        }
        let mut score = 0.0;
        if first {
            let initial =
                is_initial(token.text) && self.is_proper(at) && !self.breaks(at + 1) && self.is_proper(at + 1);
            score += if self.is_given(at) {
                3.0
            } else if initial {
                1.8
            } else if self.is_proper(at) {
                1.0
            } else {
                0.2
            };
        } else if last {
            score += if self.is_family(at) {
                1.5
            } else if self.is_proper(at) {
                0.8
            } else {
                0.2
            };
        } else {
            score += if self.is_given(at) || is_initial(token.text) { 0.5 } else { -0.4 };
        }
        score - self.other_than_name(at, first, last)
    }

    /// What speaks for a word being something else: plain speech, a title, a firm.
    fn other_than_name(&self, at: usize, first: bool, last: bool) -> f64 {
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let known = self.is_given(at) || last && self.is_family(at);
        let proper = self.is_proper(at);
        // Where the clause ends with it, a capital word behind a given name is a family name, whatever else it means.
        let closes = last && proper && self.breaks(at + 1) && !is_shouted(token.text);
        let beside_proper = at + 1 < self.tokens.len() && !self.breaks(at + 1) && self.is_proper(at + 1);
        let everyday = match () {
            () if !is_everyday(low) || known => 0.0,
            () if closes => 0.5,
            // "Ask Berg": the family is known.
            () if first && at == 0 && beside_proper && self.is_family(1) && !PEOPLE.has(low) => 0.8,
            () if !first && proper && !PEOPLE.has(low) => 1.5,
            () if beside_proper && proper && !PEOPLE.has(low) => 2.5,
            () => 4.0,
        };
        let title = match is_title(low) || MODIFIERS.has(low) && !known {
            false => 0.0,
            true if closes => 1.0,
            // "marie koch": a family may be called like a trade.
            true if last && known && !self.mixed => 1.5,
            true if last && proper && !is_shouted(token.text) => 1.5,
            true => 3.5,
        };
        let small = match self.is_small(at) && !is_particle(low) {
            false => 0.0,
            true if first && known => 1.5,
            true => 3.0,
        };
        let nobody = if PEOPLE.has(low) && !proper { 2.0 } else { 0.0 };
        let firm = if (self.is_house(at) || UNITS.has(low)) && !known { 1.5 } else { 0.0 };
        let shouted = self.mixed && is_shouted(token.text) && token.text.chars().count() > 1;
        // "eva o är": no initial is small where others have capitals.
        let letter = if last && self.is_small(at) && is_initial(token.text) { 3.0 } else { 0.0 };
        letter + everyday + title + small + nobody + firm + if shouted && !self.all_shouted_name() { 2.5 } else { 0.0 }
    }

    /// Whether the line begins with two shouted words: "EVA LUND, Firm".
    fn all_shouted_name(&self) -> bool {
        let long = |token: &Token<'_>| is_shouted(token.text) && token.text.chars().count() > 1;
        self.tokens.len() > 1 && self.tokens[..2].iter().all(long)
    }
}

fn is_honorific(low: &str) -> bool {
    // "Dr.-Ing."
    let parts: Vec<&str> = low.split('-').map(|part| part.trim_end_matches('.')).collect();
    let joined = parts.join("-");
    parts.len() > 1 && parts.iter().all(|part| is_one_honorific(part)) || is_one_honorific(&joined)
}

fn is_one_honorific(low: &str) -> bool {
    matches!(
        low,
        "dr" | "prof"
            | "mr"
            | "mrs"
            | "ms"
            | "hr"
            | "herr"
            | "frau"
            | "fr"
            | "fru"
            | "frk"
            | "sir"
            | "dame"
            | "dipl-ing"
            | "ing"
            | "mag"
            | "mmag"
            | "dkfm"
            | "dipl-kfm"
    )
}

/// "Dr. med.", "Prof. em.": what an honorific is in.
fn is_field_of(token: &Token<'_>) -> bool {
    token.text.ends_with('.') && name::is_field_of_honorific(&token.low)
}

fn is_rank_of_nobles(low: &str) -> bool {
    matches!(low, "freiherr" | "freifrau" | "graf" | "gräfin" | "baron" | "baronesse" | "ritter" | "edler")
}

fn is_particle(low: &str) -> bool {
    matches!(
        low,
        "von"
            | "van"
            | "de"
            | "der"
            | "den"
            | "af"
            | "av"
            | "zu"
            | "la"
            | "di"
            | "del"
            | "el"
            | "al"
            | "bin"
            | "ten"
            | "du"
            | "da"
            | "zur"
            | "vom"
            | "della"
            | "dos"
            | "ibn"
            | "abu"
            | "ter"
    )
}

fn is_initial(text: &str) -> bool {
    text.trim_end_matches('.').chars().count() == 1
}

fn is_name_word(text: &str) -> bool {
    text.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c)) && text.chars().any(char::is_alphabetic)
}
