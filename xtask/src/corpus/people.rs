//! Invented people.

use super::chance::Chance;
use super::words::Words;

/// A person as a card prints them.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Full name without letters before or after it.
    pub name: String,
    /// First name or names, without middle names.
    pub given: String,
    /// The same with middle names, or without second first names.
    pub given_alt: Vec<String>,
    /// Family name with its particles.
    pub family: String,
    /// The same with what else may be thought part of it, or less of it.
    pub family_alt: Vec<String>,
    /// Honorific.
    pub prefix: Option<String>,
    /// Letters after the name.
    pub suffix: Option<String>,
    /// Whether titles take their feminine form.
    pub woman: bool,
}

impl Person {
    /// A person of the country; one in ten has family from elsewhere.
    pub fn draw(own: &Words, abroad: &Words, chance: &mut Chance) -> Self {
        let woman = chance.percent(48.0);
        let from_abroad = chance.percent(10.0);
        let givens = if from_abroad && chance.percent(60.0) { abroad } else { own };
        let given = chance.text(givens.list(if woman { "women" } else { "men" })).to_owned();
        let families = if from_abroad { abroad } else { own };
        let family = family(families, woman, chance);
        let mut person = Self { given, family, woman, ..Self::default() };
        person.put_together(if from_abroad { "" } else { own.code }, families, chance);
        person.letters(own, chance);
        person
    }

    /// Puts the parts of the name together as the country does.
    fn put_together(&mut self, code: &str, families: &Words, chance: &mut Chance) {
        let first = self.given.split(' ').next().unwrap_or("").to_owned();
        let rest = self.given.strip_prefix(&first).unwrap_or("").trim().to_owned();
        let mut middle = String::new();
        match code {
            "ES" if chance.percent(80.0) => {
                let second = other(families, self, chance);
                self.given_alt.push(format!("{} {}", self.given, self.family));
                self.family_alt.push(second.clone());
                self.family = format!("{} {second}", self.family);
            }
            "DK" | "NO" | "SE" if chance.percent(25.0) => middle = other(families, self, chance),
            "DK" | "GB" | "US" | "NL" if chance.percent(15.0) => middle = initial(chance),
            "DE" | "PL" | "FR" if self.woman && chance.percent(8.0) && !self.family.contains([' ', '-']) => {
                self.family = format!("{}-{}", self.family, other(families, self, chance));
            }
            _ => {}
        }
        if !rest.is_empty() {
            self.given_alt.push(first);
            self.family_alt.push(format!("{rest} {}", self.family));
        }
        if middle.is_empty() {
            self.name = format!("{} {}", self.given, self.family);
        } else {
            self.name = format!("{} {middle} {}", self.given, self.family);
            self.given_alt.push(format!("{} {middle}", self.given));
            self.family_alt.push(format!("{middle} {}", self.family));
        }
    }

    /// Letters before and after the name, on some cards.
    fn letters(&mut self, own: &Words, chance: &mut Chance) {
        let before = own.under("letters", "prefix");
        let after = own.under("letters", "suffix");
        if chance.percent(13.0) {
            self.prefix = Some(gendered(chance.text(&before), self.woman).to_owned());
        }
        if chance.percent(9.0) {
            self.suffix = Some(chance.text(&after).to_owned());
        }
    }

    /// The name with its letters, a comma before those that follow it where one is printed.
    pub fn printed(&self, comma: bool) -> String {
        let before = self.prefix.as_ref().map_or(String::new(), |prefix| format!("{prefix} "));
        let after =
            self.suffix.as_ref().map_or(String::new(), |suffix| format!("{} {suffix}", if comma { "," } else { "" }));
        format!("{before}{}{after}", self.name)
    }

    /// What is accepted as the name besides `name`.
    pub fn names(&self) -> Vec<String> {
        let bare = Self { prefix: None, ..self.clone() };
        let unlettered = Self { suffix: None, ..self.clone() };
        let mut names: Vec<String> = Vec::new();
        for name in
            [self.printed(true), self.printed(false), bare.printed(true), bare.printed(false), unlettered.printed(true)]
        {
            if name != self.name && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn initial(chance: &mut Chance) -> String {
    let letters = ["A.", "B.", "C.", "E.", "F.", "H.", "J.", "K.", "L.", "M.", "R.", "S.", "T.", "V.", "W."];
    chance.text(&letters).to_owned()
}

/// A family name; Polish adjectives end by the bearer.
fn family(words: &Words, woman: bool, chance: &mut Chance) -> String {
    let end = if woman { "a" } else { "i" };
    chance.text(words.list("family")).replace('~', end)
}

/// A family name that is not the person's first one.
fn other(words: &Words, person: &Person, chance: &mut Chance) -> String {
    let end = if person.woman { "a" } else { "i" };
    let others: Vec<String> =
        words.list("family").iter().map(|name| name.replace('~', end)).filter(|name| *name != person.family).collect();
    chance.text(&others).to_owned()
}

/// Of `masculine|feminine` the one that fits; what has one form only keeps it.
pub fn gendered(text: &str, woman: bool) -> &str {
    text.split_once('|').map_or(text, |(man, feminine)| if woman { feminine } else { man })
}
