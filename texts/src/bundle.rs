//! The one place that knows Fluent: from files to a language's messages, from plain values to Fluent's.

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use miniz_oxide::inflate::decompress_to_vec;
use unic_langid::LanguageIdentifier;

use crate::{Arg, DayForm, Texts, number, time};

/// The files of each language, one after the other and deflated, in the order of [`Texts::LANGUAGES`].
static PACKED: [&[u8]; 5] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/da")),
    include_bytes!(concat!(env!("OUT_DIR"), "/sv")),
    include_bytes!(concat!(env!("OUT_DIR"), "/nb")),
    include_bytes!(concat!(env!("OUT_DIR"), "/de")),
    include_bytes!(concat!(env!("OUT_DIR"), "/en")),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    Da,
    Sv,
    Nb,
    De,
    En,
}

impl Locale {
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "da" => Some(Self::Da),
            "sv" => Some(Self::Sv),
            "nb" | "no" | "nn" => Some(Self::Nb),
            "de" => Some(Self::De),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    pub fn code(self) -> &'static str {
        Texts::LANGUAGES[self as usize]
    }
}

/// The text of `key` or `key.attribute`; `None` where there is no such text or an argument is missing.
pub fn format(locale: Locale, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    format_seen(locale, None, key, args)
}

/// The same with its days as seen from `today`.
pub fn format_seen(locale: Locale, today: Option<NaiveDate>, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(locale);
    let pattern = match key.split_once('.') {
        Some((key, attribute)) => bundle.get_message(key)?.get_attribute(attribute)?.value(),
        None => bundle.get_message(key)?.value()?,
    };
    let args: FluentArgs = args.iter().map(|(name, arg)| (*name, value(locale, today, arg))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    errors.is_empty().then(|| with_single_stops(&text))
}

/// Stands before a full stop with which a text goes on: a noncharacter, which Unicode keeps for use within a program.
const GOES_ON: char = '\u{FDD0}';

fn marked(text: &str) -> Cow<'_, str> {
    if text.starts_with('.') { format!("{GOES_ON}{text}").into() } else { text.into() }
}

/// What is filled in may end in a full stop of its own ("8. sep."), and then the sentence needs no other.
fn with_single_stops(text: &str) -> String {
    let mut parts = text.split(GOES_ON);
    let mut single = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let after = part.strip_prefix('.').filter(|after| after.chars().next().is_none_or(char::is_whitespace));
        single.push_str(after.filter(|_| single.ends_with('.')).unwrap_or(part));
    }
    single
}

fn bundle(locale: Locale) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 5] = [const { OnceLock::new() }; 5];
    BUNDLES[locale as usize].get_or_init(|| build(locale))
}

fn build(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Terminals show the marks as boxes, and none of the languages is written from right to left.
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(marked));
    bundle.set_formatter(Some(match locale {
        Locale::Da => |value, _| plain_number(Locale::Da, value),
        Locale::Sv => |value, _| plain_number(Locale::Sv, value),
        Locale::Nb => |value, _| plain_number(Locale::Nb, value),
        Locale::De => |value, _| plain_number(Locale::De, value),
        Locale::En => |value, _| plain_number(Locale::En, value),
    }));
    // These calls fail only for a name given twice, which the tests rule out; the first one given then stands.
    let _ = bundle.add_builtins();
    let _ = bundle.add_function("DAY", day);
    let resource = FluentResource::try_new(unpacked(locale)).unwrap_or_else(|(readable, _)| readable);
    let _ = bundle.add_resource(resource);
    bundle
}

fn unpacked(locale: Locale) -> String {
    // What the build packed can be unpacked; a test reads every language.
    let texts = decompress_to_vec(PACKED[locale as usize]).unwrap_or_default();
    String::from_utf8(texts).unwrap_or_default()
}

fn plain_number(locale: Locale, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(2).max(least);
    Some(number::decimal(locale, number.value, least, most))
}

fn value<'a>(locale: Locale, today: Option<NaiveDate>, arg: &'a Arg) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Whole(number) => (*number).into(),
        Arg::Decimal(number) => (*number).into(),
        Arg::Day(day) => FluentValue::Custom(Box::new(Day { locale, date: *day, today })),
        Arg::Time(at) => time::time(locale, *at).into(),
        Arg::Moment(at) => time::moment(locale, *at, today).into(),
    }
}

/// `DAY($due, form: "short")`.
fn day<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Custom(custom)) = positional.first() else { return FluentValue::Error };
    let Some(Day { locale, date, today }) = custom.as_ref().as_any().downcast_ref::<Day>() else {
        return FluentValue::Error;
    };
    let form = match named.get("form") {
        Some(FluentValue::String(name)) => DayForm::from_name(name),
        _ => Some(DayForm::Long),
    };
    form.map_or(FluentValue::Error, |form| time::day(*locale, *date, form, *today).into())
}

/// A day on its way through Fluent, so that the text can choose its form.
#[derive(Clone, Debug, PartialEq)]
struct Day {
    locale: Locale,
    date: NaiveDate,
    today: Option<NaiveDate>,
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        time::day(self.locale, self.date, DayForm::Long, self.today).into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        time::day(self.locale, self.date, DayForm::Long, self.today).into()
    }
}
