//! Values of a card's properties.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use chrono::NaiveDate;

use super::contact::{SAID, SPLIT};
use super::property::Property;
use super::text::{split, unescaped};
use crate::name::{self, Name, words};
use crate::{Birthday, PhoneKind, Region, country, phone};

/// Place in the order of preference: PREF=1 is first (RFC 6350, section 5.3), a bare or typed "pref" counts as that.
pub fn preference(property: &Property<'_>) -> u8 {
    let typed = types(property).any(|kind| kind.eq_ignore_ascii_case("pref"));
    let ranked = parameter(property, "PREF").and_then(|rank| rank.trim().parse().ok());
    ranked.unwrap_or(if typed { 1 } else { u8::MAX })
}

/// The first value of a parameter.
pub fn parameter<'a>(property: &'a Property<'_>, key: &str) -> Option<&'a str> {
    property.params.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_ref())
}

fn types<'a>(property: &'a Property<'_>) -> impl Iterator<Item = &'a str> {
    property.params.iter().filter(|(name, _)| name == "TYPE").map(|(_, value)| value.as_ref())
}

/// The parts of a structured value; the items of a part that is a list have a blank between them.
pub fn components(value: &str) -> Vec<Cow<'_, str>> {
    let part = |part| -> Cow<'_, str> {
        if !str::contains(part, ',') {
            return unescaped(part);
        }
        let items: Vec<_> = split(part, ',').map(unescaped).filter(|item| !item.is_empty()).collect();
        items.join(" ").into()
    };
    split(value, ';').map(part).collect()
}

/// The name from the parts of N and from FN, and the confidence in given and family name. FN says how the person is
/// called; N says which words are what.
pub fn name(parts: &[Cow<'_, str>], full: Option<&str>) -> (Name, f64) {
    let part = |at: usize| parts.get(at).map(|text| words(text)).filter(|text| !text.is_empty());
    let (family, given, middle, prefix, suffix) = (part(0), part(1), part(2), part(3), part(4));
    let shown = full.map(words).filter(|full| !full.contains('@'));
    let (family, given) = match (family, given) {
        (None, None) => {
            let Some(shown) = shown else { return (Name { prefix, suffix, ..Name::default() }, SAID) };
            return (name::taken_apart(&shown), SPLIT);
        }
        // The whole name in one part, as careless generators write it.
        (Some(only), None) | (None, Some(only))
            if only.contains([' ', ',']) && shown.as_ref().is_none_or(|s| *s == only) =>
        {
            return (name::taken_apart(&only), SPLIT);
        }
        both => both,
    };
    let in_order = || {
        let parts = [&given, &middle, &family].into_iter().flatten();
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    let full = shown.map_or_else(in_order, |shown| {
        let bare = bare(&shown, prefix.as_deref(), suffix.as_deref());
        // What N calls a name is one, even if it looks like an honorific ("Mr" in "Mr Lund").
        let named = [&given, &family].into_iter().flatten();
        let keeps_all = named.filter(|part| shown.contains(part.as_str())).all(|part| bare.contains(part.as_str()));
        if keeps_all { bare } else { shown }
    });
    // "Berg, Anna" is how lists sort, not how the person is called.
    let full = if full.contains(',') { in_order() } else { full };
    (Name { full, given, family, prefix, suffix }, SAID)
}

/// The full name without the honorific and the letters that N gives, or that are known.
fn bare(shown: &str, prefix: Option<&str>, suffix: Option<&str>) -> String {
    let mut name = shown;
    if let Some(rest) = prefix.and_then(|prefix| name.strip_prefix(prefix)) {
        name = rest.trim();
    }
    if let Some(rest) = suffix.and_then(|suffix| name.strip_suffix(suffix)) {
        name = rest.trim_end_matches([' ', ',']);
    }
    let name = if name.is_empty() { shown } else { name };
    name::without_titles(name).0
}

/// From the types of a number and, where they say nothing, from the label somebody gave it. What narrows most wins: a
/// fax at work is a fax.
pub fn phone_label(tel: &Property<'_>, label: Option<&str>) -> Option<PhoneKind> {
    let any = |names: &[&str]| types(tel).any(|kind| names.iter().any(|name| kind.eq_ignore_ascii_case(name)));
    let is_fax = |kind: &str| kind.as_bytes().windows(3).any(|three| three.eq_ignore_ascii_case(b"FAX"));
    let typed = if types(tel).any(is_fax) {
        Some(PhoneKind::Fax)
    } else if any(&["PAGER", "BEEPER"]) {
        Some(PhoneKind::Pager)
    } else if any(&["CELL", "MOBILE", "IPHONE", "CAR", "PCS", "X-MOBILE"]) {
        Some(PhoneKind::Mobile)
    } else if any(&["HOME"]) {
        Some(PhoneKind::Home)
    } else if any(&["WORK", "COMPANY", "MAIN", "X-WORK"]) {
        Some(PhoneKind::Work)
    } else if any(&["MODEM", "ISDN", "BBS", "VIDEO", "TEXTPHONE", "TLX", "OTHER"]) {
        Some(PhoneKind::Other)
    } else {
        None
    };
    let label =
        label.or_else(|| parameter(tel, "LABEL")).map(|label| label.trim_matches(|c: char| "_$!<>".contains(c)));
    let by_label = || label.and_then(phone::label_kind);
    typed.or_else(by_label)
}

/// Countries that the card suggests for its numbers without a country code: of its addresses, then of its addresses on
/// the net.
pub fn countries(card: &[Property<'_>], of_groups: &HashMap<&str, Cow<'_, str>>) -> Vec<Region> {
    let of_addresses = card.iter().filter(|property| property.name == "ADR").filter_map(|adr| {
        let named = components(&adr.value).get(6).and_then(|name| country::named(name));
        named.or_else(|| address_country(adr, of_groups))
    });
    let of_net =
        card.iter().filter(|property| matches!(property.name.as_ref(), "EMAIL" | "URL")).filter_map(|property| {
            let value = unescaped(&property.value);
            let host = value.rsplit_once('@').map_or(value.as_ref(), |(_, host)| host);
            let host = host.split_once("://").map_or(host, |(_, host)| host).split(['/', '?']).next()?;
            country_of_host(host)
        });
    let mut all: Vec<Region> = Vec::new();
    for region in of_addresses.chain(of_net) {
        if !all.contains(&region) {
            all.push(region);
        }
    }
    all
}

fn country_of_host(host: &str) -> Option<Region> {
    match host.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
        "uk" => "GB".parse().ok(),
        // Sold to the whole world.
        "io" | "co" | "me" | "ai" | "tv" | "eu" | "fm" | "cc" | "ws" => None,
        code if code.len() == 2 => country::named(code),
        _ => None,
    }
}

/// The country of an address whose parts name none: of the CC parameter (RFC 8605), or what Apple's X-ABADR gives its
/// group.
pub fn address_country(adr: &Property<'_>, of_groups: &HashMap<&str, Cow<'_, str>>) -> Option<Region> {
    let of_group = || of_groups.get(adr.group.as_deref()?).map(Cow::as_ref);
    country::named(parameter(adr, "CC").or_else(of_group)?)
}

/// An address without what mail programs put around it.
pub fn email(value: &str) -> Option<String> {
    let value = value.trim();
    let value = strip_scheme(value, "mailto:").split('?').next().unwrap_or(value);
    let value = value.rsplit_once('<').map_or(value, |(_, address)| address.trim_end_matches(['>', ' ']));
    let value = value.trim_matches(|c: char| c.is_whitespace() || "<>\"';,".contains(c));
    let (local, host) = value.rsplit_once('@')?;
    let well_formed = !local.is_empty() && !host.is_empty() && !value.contains(char::is_whitespace);
    well_formed.then(|| value.to_owned())
}

fn strip_scheme<'a>(value: &'a str, scheme: &str) -> &'a str {
    match value.split_at_checked(scheme.len()) {
        Some((head, rest)) if head.eq_ignore_ascii_case(scheme) => rest,
        _ => value,
    }
}

/// A web address; what has neither a dot nor a scheme is none.
pub fn url(value: &str) -> Option<String> {
    let value = value.trim().trim_matches(['<', '>']);
    let is_url = (value.contains('.') || value.contains("://")) && !value.contains(char::is_whitespace);
    is_url.then(|| value.to_owned())
}

/// Whether a property is a profile somewhere, given as a link.
pub fn is_profile(property: &Property<'_>) -> bool {
    const NAMES: &[&str] =
        &["SOCIALPROFILE", "LINKEDIN", "TWITTER", "FACEBOOK", "INSTAGRAM", "XING", "GITHUB", "MASTODON"];
    // Most properties are none by their value, which is quicker to see.
    let value = unescaped(&property.value);
    let begins = |start: &str| value.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    if !["http://", "https://", "www."].into_iter().any(begins) {
        return false;
    }
    let name = property.name.as_ref();
    let linked = name.starts_with("X-") && (name.ends_with("URL") || name.ends_with("WEBSITE"));
    linked || name == "IMPP" || NAMES.iter().any(|known| name.contains(known))
}

/// A day of birth in the forms of RFC 6350, of ISO 8601 and with dots or strokes. One without a year may be written with
/// a year that Apple says to omit.
pub fn birthday(bday: &Property<'_>) -> Option<Birthday> {
    let value = unescaped(&bday.value);
    let date = value.split(['T', ' ']).next()?.trim();
    let omitted: Option<i32> = parameter(bday, "X-APPLE-OMIT-YEAR").and_then(|year| year.trim().parse().ok());
    let (year, month, day) = yearless(date).or_else(|| by_year(date)).or_else(|| by_day(date))?;
    let year = year.filter(|year| *year > 0 && Some(*year) != omitted);
    // 2000 has a 29 February.
    NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day)?;
    Some(Birthday { year, month, day })
}

type Date = (Option<i32>, u32, u32);

/// `--0704`, `--07-04`
fn yearless(date: &str) -> Option<Date> {
    let digits = date.strip_prefix("--")?.replace('-', "");
    let number = |range: std::ops::Range<usize>| digits.get(range)?.parse().ok();
    (digits.len() == 4).then_some(())?;
    Some((None, number(0..2)?, number(2..4)?))
}

/// `19840704`, `1984-07-04`, `1984/7/4`
fn by_year(date: &str) -> Option<Date> {
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((Some(date.get(..4)?.parse().ok()?), date.get(4..6)?.parse().ok()?, date.get(6..)?.parse().ok()?));
    }
    let [year, month, day] = three(date)?;
    (year.len() == 4).then_some(())?;
    Some((Some(year.parse().ok()?), month.parse().ok()?, day.parse().ok()?))
}

/// `4.7.1984`, `04/07/1984`: the day goes first, as everywhere in Europe.
fn by_day(date: &str) -> Option<Date> {
    let [day, month, year] = three(date)?;
    (year.len() == 4).then_some(())?;
    Some((Some(year.parse().ok()?), month.parse().ok()?, day.parse().ok()?))
}

/// The three parts of a date, where it has as many.
fn three(date: &str) -> Option<[&str; 3]> {
    let mut parts = date.split(['-', '/', '.']);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

/// Whether it is a label of Apple's own that goes with a field, or an empty one.
pub fn is_plain_label(property: &Property<'_>) -> bool {
    let value = property.value.trim();
    property.name == "X-ABLABEL" && (value.starts_with("_$!<") || phone::label_kind(value).is_some())
        || property.name == "X-ABADR"
}

/// The property as it can be written again: its name with group and parameters, and its value as it stood.
pub fn kept(property: &Property<'_>) -> (String, String) {
    let mut name = property.group.as_ref().map(|group| format!("{group}.")).unwrap_or_default();
    name += &property.name;
    for (key, value) in &property.params {
        let quotes = if value.contains([':', ';', ',']) { "\"" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(name, ";{key}={quotes}{value}{quotes}");
    }
    let text = property.value.trim();
    if !text.contains(['\n', '\r']) {
        return (name, text.to_owned());
    }
    (name, text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n").trim().to_owned())
}
