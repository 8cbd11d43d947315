//! What a card says, before it is laid out.

use serde_json::{Value, json};

use super::chance::Chance;
use super::contacts::{Item, Labels, emails, small, urls, uses};
use super::firms::Firm;
use super::people::{Person, gendered};
use super::phones::{self, Phone, Style};
use super::places::Place;
use super::words::Words;

/// Everything on one card.
#[derive(Clone, Debug)]
pub struct Card {
    /// Country.
    pub code: &'static str,
    /// Whose it is.
    pub person: Person,
    /// Whose letters before and after the name a comma divides.
    pub comma: bool,
    /// Where they work.
    pub firm: Firm,
    /// The firm once more, as its logo has it.
    pub logo: Option<String>,
    /// One title, or two: in the country's language and in English.
    pub titles: Vec<String>,
    /// The title as the English side of the card has it.
    pub english: String,
    /// Department beside the title.
    pub department: Option<String>,
    /// How the department follows the title on one line; on its own line if empty.
    pub beside: &'static str,
    /// Numbers.
    pub phones: Vec<Phone>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Web addresses.
    pub urls: Vec<String>,
    /// How lines are labelled.
    pub labels: Labels,
    /// The contact block.
    pub items: Vec<Item>,
    /// Address.
    pub place: Option<Place>,
    /// What the firm claims.
    pub slogan: Option<String>,
    /// Small print.
    pub small: Vec<String>,
}

impl Card {
    /// A card of the country.
    pub fn draw(own: &Words, anywhere: &Words, chance: &mut Chance) -> Self {
        let person = Person::draw(own, anywhere, chance);
        let firm = Firm::draw(own, anywhere, &person, chance);
        let (titles, english) = titles(own, anywhere, person.woman, chance);
        let labels = Labels::draw(chance);
        let place = Place::draw(own, chance);
        let style = Style::draw(own, chance);
        let phones: Vec<Phone> =
            uses(labels, chance).into_iter().map(|used| phones::draw(own, &place.area, used, &style, chance)).collect();
        let mut card = Self {
            code: own.code,
            comma: chance.percent(75.0),
            logo: logo(&firm, chance),
            department: department(own, anywhere, chance),
            beside: chance.one(&["", "", "", ", ", " | ", " · "]).copied().unwrap_or(""),
            emails: emails(anywhere, &person, &firm, chance),
            urls: urls(&person, &firm, chance),
            place: chance.percent(78.0).then_some(place),
            slogan: chance.percent(13.0).then(|| chance.text(own.list("slogans")).to_owned()),
            small: small(own, &firm, chance),
            items: Vec::new(),
            person,
            firm,
            titles,
            english,
            phones,
            labels,
        };
        card.items = card.lines_of_contact(own, chance);
        card
    }

    fn lines_of_contact(&self, own: &Words, chance: &mut Chance) -> Vec<Item> {
        let mut items = Vec::new();
        for phone in &self.phones {
            let mut item = self.labels.item(own, phone.used.label(), &phone.printed, chance);
            if let Some(extension) = &phone.extension {
                let before = chance.text(&["ext.", "ext", "x"]);
                let words = [before, extension, &item.after];
                item.after = words.join(" ").trim().into();
            }
            items.push(item);
        }
        let capital = chance.percent(6.0);
        for email in &self.emails {
            let printed = if capital { capitalised(email) } else { email.clone() };
            items.push(self.labels.item(own, "email", &printed, chance));
        }
        for url in &self.urls {
            let item = if url.contains("linkedin") {
                Item { value: url.clone(), ..Item::default() }
            } else {
                self.labels.item(own, "web", url, chance)
            };
            items.push(item);
        }
        items
    }

    /// The name as printed.
    pub fn name(&self) -> String {
        self.person.printed(self.comma)
    }

    /// Title, second title and department, as lines.
    pub fn roles(&self) -> Vec<String> {
        let mut lines = self.titles.clone();
        match (&self.department, self.beside) {
            (Some(department), "") => lines.push(department.clone()),
            (Some(department), beside) => {
                if let Some(last) = lines.last_mut() {
                    *last = format!("{last}{beside}{department}");
                }
            }
            (None, _) => {}
        }
        lines
    }

    /// The contact block as lines.
    pub fn contacts(&self) -> Vec<String> {
        self.items.iter().map(Item::text).collect()
    }

    /// The address as lines; none without one.
    pub fn address(&self) -> Vec<String> {
        self.place.as_ref().map(Place::stacked).unwrap_or_default()
    }

    /// The truth of the card, but for its id and how it was laid out and read.
    pub fn truth(&self) -> Value {
        json!({
            "region": self.code,
            "name": self.person.name, "name_alt": self.person.names(),
            "given": self.person.given, "given_alt": self.person.given_alt,
            "family": self.person.family, "family_alt": self.person.family_alt,
            "prefix": self.person.prefix, "suffix": self.person.suffix,
            "title": self.titles.first(), "title_alt": self.title_alt(),
            "department": self.department,
            "organisation": self.firm.full, "organisation_alt": self.firm.alternatives(self.logo.as_ref()),
            "phones": self.phones.iter().map(|phone| self.phone(phone)).collect::<Vec<_>>(),
            "emails": self.emails, "urls": self.urls,
            "address": self.place.as_ref().map(|place| self.place(place)),
        })
    }

    fn title_alt(&self) -> Vec<String> {
        let mut alt = Vec::new();
        let first = self.titles.first().map_or("", String::as_str);
        if let Some(second) = self.titles.get(1) {
            alt.extend([" / ", " ", ", "].map(|by| format!("{first}{by}{second}")));
            alt.push(second.clone());
        }
        if let Some(department) = &self.department {
            for title in &self.titles {
                alt.extend([", ", " ", " | "].map(|by| format!("{title}{by}{department}")));
            }
        }
        alt
    }

    fn phone(&self, phone: &Phone) -> Value {
        let kind = phone.used.kind();
        let mut value = json!({"e164": phone.e164, "kind": kind});
        if !self.labels.tells() {
            value["unlabelled"] = json!(true);
            value["kind_alt"] = match kind {
                "work" => json!(["mobile", "fax"]),
                "fax" => json!(["work", "mobile"]),
                _ => json!(["work"]),
            };
        }
        if let Some(extension) = &phone.extension {
            value["ext"] = json!(extension);
        }
        value
    }

    fn place(&self, place: &Place) -> Value {
        let mut value = json!({
            "street": place.street, "postcode": place.postcode, "city": place.city, "region": place.region,
            "country": place.country.as_ref().map(|_| self.code), "country_inferred": self.code,
        });
        if !place.city_alt.is_empty() {
            value["city_alt"] = json!(place.city_alt);
        }
        value
    }
}

/// One title, or that of the country and the English one; and the English one for a second side.
fn titles(own: &Words, anywhere: &Words, woman: bool, chance: &mut Chance) -> (Vec<String>, String) {
    let native = gendered(chance.text(own.list("titles")), woman).to_owned();
    let english = chance.text(anywhere.list("titles")).to_owned();
    let second = if matches!(own.code, "GB" | "US") { 0 } else { 8 };
    let titles = match chance.weighted(&[69, 23, second]) {
        0 => vec![native],
        1 => vec![english.clone()],
        _ => vec![native, english.clone()],
    };
    (titles, english)
}

fn department(own: &Words, anywhere: &Words, chance: &mut Chance) -> Option<String> {
    let list = if chance.percent(75.0) { own } else { anywhere };
    chance.percent(18.0).then(|| chance.text(list.list("departments")).to_owned())
}

/// The brand in the logo's way, on some cards.
fn logo(firm: &Firm, chance: &mut Chance) -> Option<String> {
    let printed = match chance.weighted(&[4, 3, 2]) {
        0 => firm.brand.to_uppercase(),
        1 => firm.brand.clone(),
        _ => firm.brand.to_lowercase(),
    };
    (chance.percent(22.0) && printed != firm.full).then_some(printed)
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
