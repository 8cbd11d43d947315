//! What speaks for a stretch being the name of a firm or a body.

use std::ops::Range;

use super::super::lists::{KIN, UNITS, is_any_house, is_everyday, is_firm_word, is_title, is_town, legal_form};
use super::super::token::Break;
use super::house::is_pair;
use super::{Line, Role, is_shouted, plain, weight};
use crate::name;

impl Line<'_> {
    pub fn firm(&self, from: usize, to: usize, previous: Role) -> Option<f64> {
        if !self.is_phrase(from, to) || self.former[from] {
            return None;
        }
        // "MAA" behind a title are letters; "Eva's mum" is somebody.
        let letters = to - from == 1 && name::is_letters(self.tokens[from].text) && previous == Role::Title;
        let possessive = |at: usize| ["'s", "’s"].iter().any(|end| self.tokens[at].low.ends_with(end));
        if letters
            || (from + 1..to).any(|at| self.is_small(at) && possessive(at - 1) && !is_firm_word(&self.tokens[at].low))
        {
            return None;
        }
        let tokens = &self.tokens[from..to];
        let texts = self.texts(from, to);
        let form = legal_form(&texts).or_else(|| self.said_form(from, to));
        let mut score = -2.2;
        score += if form.is_some() { 4.5 } else { 0.0 };
        let named = form.map_or(to, |words| to - words);
        let all_proper = named - from > 1 && (from + 1..named).all(|at| self.is_proper(at) && !self.is_given(at));
        // "Eva & Bo" are two.
        let two = form.is_none() && to - from == 3 && is_pair(&tokens[1].low);
        let plus = two && tokens[1].low == "+" && !self.is_house(from) && !self.is_house(to - 1);
        if plus || two && self.is_given(from) && self.is_given(to - 1) {
            return None;
        }
        let kind_last = all_proper && self.is_apart(from, to) && self.is_house(named - 1);
        // "lizcarter.com" is her own.
        let joined = (from..to).any(|at| matches!(self.tokens[at].low.as_str(), "&" | "+"));
        let own = self.tokens[from].before == Break::Start && self.is_given(from) && !joined && !kind_last;
        let repeats = self.repeats(from, to);
        let domain = self.domain(from, to) * if own || self.is_surname(from, to, previous) { 0.3 } else { 1.0 };
        score += domain - if own { 1.5 } else { 0.0 };
        score += if repeats { 1.8 } else { 0.0 };
        score += if (from..to).any(|at| self.is_house(at)) { 1.5 } else { 0.0 };
        // "Rikets tilsyn": between marks a small word belongs to what begins with a capital.
        let apart = self.is_apart(from, to)
            && self.is_proper(from)
            && matches!(previous, Role::Name | Role::Title | Role::Hard | Role::From);
        // "The Good Corn": every word has its capital.
        let titled = apart && named - from > 1 && (from..named).all(|at| self.is_proper(at));
        let headed = self.is_headed(from, named, to, previous);
        let titled = titled || headed;
        score += if headed && (from..named).any(|at| self.is_small(at)) { 1.8 } else { 0.0 };
        score += if titled && previous == Role::Title && named - from == 2 && self.breaks(from) { 0.4 } else { 0.0 };
        score += if headed && named - from > 2 && is_article(&self.tokens[from].low) { 1.2 } else { 0.0 };
        let ends = self.breaks(to) || self.is_small(to) && is_everyday(&self.tokens[to].low);
        for at in from..named {
            let low = &self.tokens[at].low;
            let plain = !is_everyday(low) && !is_title(low) && !KIN.has(low);
            let beside = apart && at > from && plain;
            let tied = at > from && previous == Role::From && ends && self.is_proper(from) && plain;
            score += self.firm_word(at, &(from..named), domain > 3.0 || repeats, titled)
                + if (beside || tied) && self.is_small(at) && domain <= 3.0 && !repeats { 2.0 } else { 0.0 };
        }
        score += self.house(from, named, to, previous);
        // "the bank" is any bank.
        let mut own = (from..named).filter(|&at| !is_link(&self.tokens[at].low));
        let begins = self.breaks(from) && !self.breaks(to);
        let generic =
            |at: usize| is_any_house(&self.tokens[at].low) && (!self.is_proper(at) || self.is_the(from) || begins);
        // "der Kiosk an der Ecke"
        let where_it_is = to < self.tokens.len() && !self.breaks(to) && is_beside(&self.tokens[to].low);
        let generic = |at: usize| generic(at) || where_it_is && is_any_house(&self.tokens[at].low);
        score -= if own.next().is_some_and(generic) && own.next().is_none() { 2.5 } else { 0.0 };
        score -= 0.3 * weight((named - from).saturating_sub(1));
        let enclosed =
            tokens[0].before == Break::Open && self.tokens.get(to).is_none_or(|next| next.before == Break::Close);
        let before_colon = from == 0 && self.tokens.get(to).is_some_and(|next| next.before == Break::Colon);
        score += match previous {
            Role::From => 2.8,
            Role::Title if !self.breaks(from) => 1.2,
            Role::Name | Role::Title if self.is_apart(from, to) => 2.0,
            Role::Hard if self.is_apart(from, to) => 0.8,
            Role::Name if !self.breaks(from) => 0.3,
            Role::Rest if !self.breaks(from) => -2.0,
            _ => 0.0,
        };
        let follows = matches!(previous, Role::Name | Role::Title | Role::Hard) && self.is_apart(from, to);
        score += if follows && !self.mixed && to - from <= 3 { 0.5 } else { 0.0 };
        let leads = tokens[0].before == Break::Start && !before_colon && form.is_none();
        // "Kajens Kro, Firstname Lastname": a word of firms says that it is none of a person.
        let says_so = self.is_apart(from, to) && (joined || (from..to).any(|at| self.is_house(at)));
        score += match leads && to - from > 1 {
            true if says_so => {
                if kind_last {
                    1.6
                } else {
                    0.8
                }
            }
            true if headed && (from..named).any(|at| self.is_small(at)) => 0.8,
            true => -0.8,
            false => 0.0,
        };
        score += if enclosed { 2.2 } else { 0.0 } + if before_colon { 2.8 } else { 0.0 };
        score -= f64::from(self.prose_before[from].min(3)) * if previous == Role::From { 0.3 } else { 1.2 };
        score -= self.cut_off(from..named, to, previous, form.is_some());
        Some(score - self.runs_on(to) * if form.is_some() { 0.2 } else { 1.0 })
    }

    /// "Anna Holm, anna@holm.dk": her surname, though a domain has it.
    fn is_surname(&self, from: usize, to: usize, previous: Role) -> bool {
        let behind_given = from == 1 || from > 0 && self.is_given(from - 1);
        previous == Role::Name && behind_given && !self.breaks(from) && to - from == 1 && self.is_proper(from)
    }

    /// What speaks against ending there, by the words before and behind.
    fn cut_off(&self, name: Range<usize>, to: usize, previous: Role, has_form: bool) -> f64 {
        let mut cost = 0.0;
        // "Nordvik | skole"
        let cut = !self.breaks(to) && self.is_small(to) && is_firm_word(&self.tokens[to].low) && !has_form;
        cost += if cut { 1.5 } else { 0.0 };
        // "Fjord | Is": capitals that belong to it.
        let capital = !self.breaks(to) && self.is_proper(to) && !has_form;
        let of_it = |low: &str| !is_title(low) && !is_town(low);
        // "klubben har"
        let last = &self.tokens[name.end - 1].low;
        let ends_in_speech = !self.mixed && name.len() > 1 && is_everyday(last) && !is_firm_word(last);
        cost += if ends_in_speech && !self.is_whose(name.end - 2) { 1.5 } else { 0.0 };
        let whose = !self.breaks(to) && self.is_whose(to - 1) && !is_link(&self.tokens[to].low);
        cost += if whose { 1.2 } else { 0.0 };
        let opens = previous == Role::From || self.breaks(name.start) && name.start > 0;
        let of_it = capital && opens && of_it(&self.tokens[to].low) && !self.is_given(to);
        cost += if of_it { 0.8 } else { 0.0 };
        cost
    }

    /// "skoven og søn as": in dictation a legal form is small, and may be a word of everyday speech as well.
    fn said_form(&self, from: usize, to: usize) -> Option<usize> {
        let low = self.tokens[to - 1].low.as_str();
        let form = matches!(low, "as" | "ab" | "kg" | "ag" | "hb" | "enk" | "ug" | "oy" | "asa" | "a/s" | "gbr" | "co");
        let next = self.tokens.get(to).map_or("", |next| next.low.as_str());
        let other = low == "as" && (matches!(next, "a" | "an" | "the" | "their" | "her" | "his") || is_title(next));
        let linked = low == "co" && to - from > 2 && is_pair(&self.tokens[to - 2].low);
        (!self.mixed && form && !other && to - from > 1).then_some(1 + usize::from(linked))
    }

    fn firm_word(&self, at: usize, named: &Range<usize>, in_domain: bool, titled: bool) -> f64 {
        let (first, last) = (at == named.start, at + 1 == named.end);
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let link = is_link(low);
        // "Kaffe for Alle", "Studio 22"
        let within = titled && !first && !last && self.is_small(at) && is_within(low);
        let numbered = !first && last && low.len() < 4 && low.chars().all(|c| c.is_ascii_digit());
        if within || numbered {
            return 0.0;
        }
        if link && !last {
            return match (first, is_article(low)) {
                (true, true) if titled => 1.6,
                (true, true) => -0.6,
                (true, false) => -4.0,
                (false, _) => 0.0,
            };
        }
        // "borettslaget Fjordgløtt": what it is, and its name.
        let leads = first && !last && self.is_proper(at + 1) && !self.breaks(at + 1);
        let mut score = 0.0;
        score += if first && self.is_proper(at) { 0.8 } else { 0.0 };
        score += if is_shouted(token.text) && self.mixed && token.text.chars().count() > 1 { 0.6 } else { 0.0 };
        score -= if self.is_small(at) && !in_domain {
            if is_firm_word(low) && (!first || leads || !is_any_house(low)) { 0.3 } else { 2.2 }
        } else {
            0.0
        };
        let whose = !first && self.is_whose(at - 1);
        let everyday = is_everyday(low) && !is_firm_word(low) && !in_domain && !whose;
        score -= match (everyday, self.is_proper(at)) {
            (true, true) if titled => 0.2,
            (true, true) => 1.2,
            (true, false) => 2.5,
            (false, _) => 0.0,
        };
        score -= if is_title(low) && !is_firm_word(low) && !in_domain { 2.0 } else { 0.0 };
        score -= if (first || !titled) && !in_domain && self.is_given(at) { 0.5 } else { 0.0 };
        score -= if is_town(low) && first && last { 2.0 } else { 0.0 };
        score -= if UNITS.has(low) && first && last && !is_shouted(token.text) { 1.2 } else { 0.0 };
        score - if link || low.chars().all(|c| c.is_ascii_digit()) { 2.0 } else { 0.0 }
    }

    /// How well a domain of the line repeats the words.
    fn domain(&self, from: usize, to: usize) -> f64 {
        const SHORTEST: usize = 3;
        let words: Vec<String> = self.tokens[from..to].iter().map(|token| plain(token.text)).collect();
        let bare = legal_form(&self.texts(from, to)).map_or(words.len(), |form| words.len() - form);
        let named = &words[..bare];
        let spellings = [named.concat(), words.concat()];
        let of = |domain: &String| {
            if spellings.iter().any(|words| words.len() > 1 && words == domain) {
                return 4.5;
            }
            let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
            if bare > 1 && initials == *domain {
                return 4.0;
            }
            let words = &spellings[0];
            // "University of Ardle" at ardle.example
            let part = bare > 1 && (named[0] == *domain || named[bare - 1] == *domain) && domain.len() > SHORTEST;
            let begins = words.len() > SHORTEST && domain.starts_with(words.as_str());
            let begun = domain.len() > SHORTEST && words.starts_with(domain.as_str()) && bare > 1;
            if begins || part {
                2.5
            } else if begun {
                2.0
            } else {
                0.0
            }
        };
        self.domains.iter().map(of).fold(0.0, f64::max)
    }
}

/// Small words inside names of firms.
fn is_link(low: &str) -> bool {
    matches!(
        low,
        "&" | "+"
            | "and"
            | "og"
            | "och"
            | "und"
            | "of"
            | "for"
            | "für"
            | "i"
            | "the"
            | "die"
            | "der"
            | "das"
            | "den"
            | "de"
            | "von"
            | "zum"
            | "zur"
            | "am"
            | "im"
            | "oder"
            | "eller"
            | "or"
            | "av"
            | "af"
            | "det"
            | "la"
            | "le"
    )
}

/// Small words between the capitals of a house's name ("Coffee on the Quay").
pub fn is_within(low: &str) -> bool {
    is_link(low)
        || matches!(
            low,
            "til"
                | "till"
                | "to"
                | "på"
                | "on"
                | "an"
                | "in"
                | "med"
                | "with"
                | "mit"
                | "uden"
                | "utan"
                | "uten"
                | "ohne"
                | "without"
                | "för"
                | "ved"
                | "vid"
                | "under"
                | "unter"
                | "auf"
                | "vor"
                | "dem"
                | "ett"
                | "et"
                | "a"
        )
}

/// Words that say beside what a house stands.
fn is_beside(low: &str) -> bool {
    matches!(
        low,
        "an" | "am" | "ved" | "vid" | "by" | "near" | "neben" | "på" | "on" | "nær" | "nära" | "nahe" | "opposite"
    )
}

pub fn is_article(low: &str) -> bool {
    matches!(low, "the" | "die" | "der" | "das" | "den" | "det" | "de" | "la" | "le")
}
