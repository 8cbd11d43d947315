//! Every word a person reads in twopocket, in Danish, Swedish, Norwegian bokmål, German and English, and what renders
//! them.
//!
//! The words are in `texts/<language>/<area>.ftl` ([Fluent](https://projectfluent.org)); a caller names a key and hands
//! over plain values:
//!
//! ```
//! use twopocket_texts::Texts;
//!
//! let texts = Texts::new("da-DK");
//! assert_eq!(texts.with("days-left", &[("count", 2.into())]), "2 dage tilbage");
//! ```
//!
//! What is missing in a language is told in English; what is missing there too is told by its key. Nothing fails at run
//! time: the tests of this crate see to it that nothing is missing.

mod arg;
mod bundle;
mod number;
mod time;

use std::fmt;

use chrono::NaiveDate;

pub use arg::Arg;
use bundle::Locale;
pub use time::DayForm;

/// The texts of one language. Cheap to copy: the files of a language are read once, when first needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    locale: Locale,
    today: Option<NaiveDate>,
}

impl Texts {
    /// Codes of the languages there are, BCP 47.
    pub const LANGUAGES: [&str; 5] = ["da", "sv", "nb", "de", "en"];

    /// The texts for a BCP 47 code or a POSIX locale (`da`, `da-DK`, `da_DK.UTF-8`). `no` and `nn` are read as `nb`;
    /// what is no language of ours is English.
    pub fn new(code: &str) -> Self {
        Self { locale: Locale::from_code(code).unwrap_or(Locale::En), today: None }
    }

    /// The same texts, with days as seen from `today`: one of a past year, or more than ten months ahead, bears its year,
    /// without which it would be taken for another.
    #[must_use]
    pub fn seen_from(self, today: NaiveDate) -> Self {
        Self { today: Some(today), ..self }
    }

    /// Whether a code names one of the languages there are.
    pub fn speaks(code: &str) -> bool {
        Locale::from_code(code).is_some()
    }

    /// The code of the language.
    pub fn language(self) -> &'static str {
        self.locale.code()
    }

    /// The text of a key that takes no argument. `key.attribute` names an attribute.
    pub fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with its arguments filled in.
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let english = || bundle::format_seen(Locale::En, self.today, key, args);
        self.find(key, args).or_else(english).unwrap_or_else(|| key.to_owned())
    }

    /// The text of a key in this language alone; `None` where the language has no such key or an argument is missing.
    pub fn find(self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        bundle::format_seen(self.locale, self.today, key, args)
    }

    /// A day as the language writes it.
    pub fn day(self, day: NaiveDate, form: DayForm) -> String {
        time::day(self.locale, day, form, self.today)
    }

    /// A day as one speaks of it: "tomorrow", "in two days", else the day written out.
    pub fn near(self, day: NaiveDate, today: NaiveDate) -> String {
        self.with("day-relative", &[("days", (day - today).num_days().into()), ("day", day.into())])
    }

    /// How long there is until a deadline, or how long it is past: "2 days left", "1 day overdue".
    pub fn deadline(self, deadline: NaiveDate, today: NaiveDate) -> String {
        match (deadline - today).num_days() {
            days @ 0.. => self.with("days-left", &[("count", days.into())]),
            days => self.with("days-over", &[("count", days.saturating_neg().into())]),
        }
    }

    /// A time of day on the 24-hour clock: `21.40` in Danish, `21:40` elsewhere.
    pub fn time(self, time: chrono::NaiveTime) -> String {
        time::time(self.locale, time)
    }

    /// A day and a time of day.
    pub fn moment(self, moment: chrono::NaiveDateTime) -> String {
        time::moment(self.locale, moment, self.today)
    }

    /// A whole number with the language's thousands mark.
    pub fn whole(self, number: i64) -> String {
        number::whole(self.locale, number)
    }

    /// A number with `digits` decimals and the language's decimal mark.
    pub fn decimal(self, number: f64, digits: usize) -> String {
        number::decimal(self.locale, number, digits, digits)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.language())
    }
}
