//! What speaks for a firm or a body by how its name is made and where it stands.

use super::super::lists::{
    KIN, PEOPLE, is_any_house, is_everyday, is_firm_word, is_given_name, is_title, is_town, legal_form,
};
use super::firm::{is_article, is_within};
use super::{Line, Role, weight};

impl Line<'_> {
    /// All of it. `named` is where the name ends and a legal form begins.
    pub fn house(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        self.owned(from, named, to, previous)
            + self.between(from, named, to, previous)
            + self.tied(from, named, to, previous)
            + self.before_somebody(from, named, to)
            + self.after_degree(from, to, previous)
            + self.after_trade(from, named, to, previous)
            // "an der Ecke"
            - if named - from == 1 && is_street(&self.tokens[from].low) { 2.5 } else { 0.0 }
    }

    /// "eva lund produktchef nordlys mejeri har to børn": in dictation nothing stands between a trade and the firm.
    fn after_trade(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        let ended = self.breaks(to) || is_everyday(&self.tokens[to].low);
        if self.mixed || previous != Role::Title || self.breaks(from) || !ended || named - from > 3 {
            return 0.0;
        }
        let strange = |at: usize| {
            let low = &self.tokens[at].low;
            !(is_everyday(low) || is_title(low) || self.is_town(at) || self.is_given(at) || is_any_house(low))
        };
        let several = named - from > 1;
        match (from..named).all(|at| strange(at) || at > from && at + 1 < named && is_pair(&self.tokens[at].low)) {
            true if several => 2.1,
            true => 0.6,
            false => 0.0,
        }
    }

    /// Letters behind a name lead up to a firm as a title does.
    fn after_degree(&self, from: usize, to: usize, previous: Role) -> f64 {
        let lettered = previous == Role::Hard && from > 0 && self.degree(from - 1);
        if lettered && self.is_apart(from, to) { 1.2 } else { 0.0 }
    }

    /// "Nordbyens frysehus", "Havfruens Bod": who it belongs to, and what it is.
    fn owned(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        let apart = self.is_apart(from, to);
        let follows = matches!(previous, Role::Name | Role::Title | Role::Hard | Role::From);
        if !apart || named - from != 2 {
            return 0.0;
        }
        let low = &self.tokens[from + 1].low;
        let noun = self.is_small(from + 1) && !is_everyday(low) && !is_title(low);
        let small = if noun && follows && self.is_genitive(from) { 1.2 } else { 0.0 };
        small + if self.is_of_the(from) && self.is_proper(from + 1) { 1.5 } else { 0.0 }
    }

    /// "Eva Lund Nordlys Nordic laborant": capitals between a name and a title, or all that a clause has left.
    fn between(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        let own = |at: usize| self.is_proper(at) && !self.is_given(at) && self.tokens[at].text.chars().count() > 2;
        let plain = |at: usize| !is_everyday(&self.tokens[at].low) && !self.is_town(at);
        let closed = self.breaks(to) || is_title(&self.tokens[to].low);
        if named - from < 2 || !closed || !(from..named).all(|at| own(at) && plain(at)) {
            return 0.0;
        }
        match previous {
            Role::Name if !self.breaks(from) => 1.8,
            Role::Title => 0.8,
            _ => 0.0,
        }
    }

    /// What is tied on: two words of a kind ("at Twig and Feather"), or what ties a title to the clause's end.
    fn tied(&self, from: usize, named: usize, to: usize, previous: Role) -> f64 {
        if previous != Role::From {
            return 0.0;
        }
        let ended = self.breaks(to) || is_everyday(&self.tokens[to].low);
        let pair =
            named - from == 3 && ended && is_pair(&self.tokens[from + 1].low) && !is_everyday(&self.tokens[to - 1].low);
        let alike = pair && self.tokens[from].capital == self.tokens[to - 1].capital;
        let ends = self.breaks(to) || self.is_proper(from) && is_everyday(&self.tokens[to].low) && self.is_small(to);
        let said = if self.mixed { 0.0 } else { self.dictated(from, named, to, ended) };
        // "nurse at pinewood clinic"
        let kind = self.is_small(from) && self.after_title(from) && named - from > 1 && self.is_house(named - 1);
        said + (if kind { 1.2 } else { 0.0 })
            + (if alike { 1.5 } else { 0.0 })
            + if self.after_title(from) && ends { 0.6 } else { 0.0 }
    }

    /// Dictation has no capitals: words that are none of everyday speech, as far as the next that is.
    fn dictated(&self, from: usize, named: usize, to: usize, ended: bool) -> f64 {
        if self.after_article(from) {
            // "at the quiz"
            return if (from..named).any(|at| self.is_house(at)) { 0.0 } else { -1.5 };
        }
        let noun = to - from == 1 && is_the_noun(&self.tokens[from].low);
        let any = is_article(&self.tokens[from].low) || (from..named).all(|at| is_any_house(&self.tokens[at].low));
        let strange = |at: usize| {
            let low = &self.tokens[at].low;
            !is_everyday(low) && !is_title(low) && !self.is_town(at) || at > from && at + 1 < named && is_within(low)
        };
        if noun {
            return -0.7;
        }
        if any || !ended || !(from..named).all(strange) {
            return 0.0;
        }
        if self.after_title(from) { 1.5 } else { 1.0 }
    }

    /// "Three Herons, ask for Eva": capitals that the line begins with, when somebody is named later.
    fn before_somebody(&self, from: usize, named: usize, to: usize) -> f64 {
        const FARTHEST: usize = 12;
        let begins = from == 0 && self.breaks(to) && to < self.tokens.len();
        if !begins || self.is_given(from) || !self.is_proper(from) {
            return 0.0;
        }
        let strange =
            (from..named).all(|at| !self.is_given(at) && !self.is_family(at) && !is_title(&self.tokens[at].low));
        let somebody = |at: usize| {
            let opens = self.breaks(at) || is_title(&self.tokens[at - 1].low);
            self.is_proper(at) && (self.is_towards(at - 1) || opens && self.is_given(at))
        };
        let later = (to..self.tokens.len().min(to + FARTHEST)).any(somebody);
        let several = 0.4 * weight((named - from - 1).min(2));
        if strange && later { 1.2 + several } else { 0.0 }
    }

    /// "Kaffe for Alle", "Studio 22": capitals with small words between them, and nothing else from the mark or the tie
    /// before them to where the clause goes on in small letters. "Firm i Byen" is a firm and where it is.
    pub fn is_headed(&self, from: usize, named: usize, to: usize, previous: Role) -> bool {
        let bounded = (self.breaks(from) || previous == Role::From) && (self.breaks(to) || self.is_small(to));
        let somebody = |low: &str| KIN.has(low) || PEOPLE.has(low) && !is_article(low);
        if named - from < 2 || !bounded || !self.is_proper(from) || somebody(&self.tokens[from].low) {
            return false;
        }
        let number = |at: usize| self.tokens[at].low.chars().all(|c| c.is_ascii_digit());
        let last = named - 1;
        let inner = |at: usize| {
            let low = &self.tokens[at].low;
            self.is_proper(at)
                || number(at) && at == last
                || at < last && is_within(low) && self.opens_capital(at, last)
        };
        // Behind a legal form or before a house "in" says where.
        let any = is_any_house(&self.tokens[from].low) || is_everyday(&self.tokens[from].low);
        let placed = |at: usize| {
            let there = || !any || at > from + 1 || self.is_house(at + 1);
            self.is_small(at)
                && is_where(&self.tokens[at].low)
                && (there() || legal_form(&self.texts(from, at)).is_some())
        };
        // "The Flower Box on North Street"
        let street = (from + 1..last).any(|at| self.is_small(at)) && is_street(&self.tokens[last].low);
        !street
            && (from + 1..named).all(inner)
            && !(from + 1..last).any(placed)
            && (self.is_proper(last) || number(last))
    }

    /// "an der Bar", "vom Verein": the article ties any house on.
    pub fn is_the(&self, at: usize) -> bool {
        let low = |back: usize| at.checked_sub(back).map_or("", |at| self.tokens[at].low.as_str());
        let article = matches!(low(1), "der" | "dem" | "den") && matches!(low(2), "an" | "in" | "auf" | "neben");
        !self.breaks(at) && (article || matches!(low(1), "im" | "am" | "zur" | "zum"))
    }

    /// "from the bank", "at a quiz"
    pub fn after_article(&self, at: usize) -> bool {
        const ARTICLES: &[&str] =
            &["the", "a", "an", "det", "den", "et", "ett", "en", "der", "dem", "im", "am", "zum", "zur"];
        at > 0 && ARTICLES.contains(&self.tokens[at - 1].low.as_str())
    }

    /// "kanalens": whose, and the house is still to come.
    pub fn is_whose(&self, at: usize) -> bool {
        const ENDINGS: &[&str] = &["ens", "ets", "ernes", "arnas", "ornas", "ernas", "enes"];
        let low = &self.tokens[at].low;
        low.chars().count() > 5 && ENDINGS.iter().any(|ending| low.ends_with(ending)) && !is_given_name(low)
    }

    /// Whether a small word leads to a capital, over an article at most.
    fn opens_capital(&self, at: usize, last: usize) -> bool {
        self.is_proper(at + 1) || at + 1 < last && is_within(&self.tokens[at + 1].low) && self.is_proper(at + 2)
    }

    pub fn is_town(&self, at: usize) -> bool {
        is_town(&self.tokens[at].low)
    }

    /// "Nordbyens", but not "Peters", who is somebody.
    fn is_genitive(&self, at: usize) -> bool {
        let low = self.tokens[at].low.as_str();
        self.is_proper(at) && low.strip_suffix('s').is_some_and(|stem| stem.chars().count() > 4 && !is_given_name(stem))
    }

    /// Whether a title stands right before the tie before a word.
    fn after_title(&self, at: usize) -> bool {
        at > 1 && !self.breaks(at) && !self.breaks(at - 1) && is_title(&self.tokens[at - 2].low)
    }
}

/// "årsmødet", "mässan": any such, unless it is a kind of house.
fn is_the_noun(low: &str) -> bool {
    const SHORTEST: usize = 6;
    let ends = ["et", "en", "an", "erne", "arna", "orna", "ene"].iter().any(|ending| low.ends_with(ending));
    low.chars().count() >= SHORTEST && ends && !is_firm_word(low)
}

/// Where a house stands, and not what it is called.
fn is_street(low: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "gade", "gaden", "gata", "gatan", "gate", "vej", "vejen", "veien", "vägen", "straße", "strasse", "street",
        "road", "avenue", "lane", "ecke", "corner", "hjørnet", "hörnet",
    ];
    ENDINGS.iter().any(|ending| low.ends_with(ending))
}

/// Words that say where something is.
fn is_where(low: &str) -> bool {
    matches!(low, "i" | "in" | "på" | "im" | "am" | "at" | "fra" | "från" | "from" | "aus" | "bei" | "ved" | "vid")
}

/// Links between two words of a kind.
pub fn is_pair(low: &str) -> bool {
    matches!(low, "&" | "+" | "and" | "og" | "och" | "und")
}
