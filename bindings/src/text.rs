//! The texts: every word a person reads, in five languages.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use twopocket_texts as texts;
use twopocket_texts::DayForm;

use crate::core::Saying;
use crate::fault::plain;
use crate::values::{CivilDate, CivilDateTime, CivilTime};

/// Text that is filled into another.
type Phrase = Cow<'static, str>;

uniffi::custom_type!(Phrase, String, {
    remote,
    lower: |phrase| phrase.into_owned(),
    try_lift: |text| Ok(Cow::Owned(text)),
});

type TextArg = texts::Arg<'static>;

/// What is filled into a text. The text decides the form.
#[uniffi::remote(Enum)]
pub enum TextArg {
    /// Text as it stands: a name, a place.
    Text(Phrase),
    /// A count. Texts choose their plural by it.
    Whole(i64),
    /// A measure; up to two decimals are shown unless the text says otherwise.
    Decimal(f64),
    /// A day.
    Day(CivilDate),
    /// A time of day.
    Time(CivilTime),
    /// A day and a time of day.
    Moment(CivilDateTime),
}

/// What to say of something that a room found.
#[uniffi::remote(Record)]
pub struct Saying {
    /// Key of the text.
    pub key: String,
    /// What the text takes, by name.
    pub arguments: HashMap<String, TextArg>,
}

/// How much of a day is written.
#[uniffi::remote(Enum)]
pub enum DayForm {
    /// With weekday and month.
    Long,
    /// The same with the year.
    Full,
    /// For lists: day and short month.
    Short,
    /// The weekday alone.
    Weekday,
    /// For narrow columns: short weekday, day, short month.
    Brief,
    /// Without the weekday: "19. november".
    Date,
    /// In figures, with the year.
    Numeric,
}

/// The texts of one language. What is missing in it is told in English, and what is missing there too by its key.
#[derive(uniffi::Object)]
pub struct Texts(texts::Texts);

#[uniffi::export]
impl Texts {
    /// The texts for a BCP 47 code or a POSIX locale: da, da-DK, da_DK.UTF-8. What is no language of ours is English.
    #[uniffi::constructor]
    pub fn new(code: String) -> Arc<Self> {
        plain(|| Arc::new(Self(texts::Texts::new(&code))))
    }

    /// The code of the language.
    pub fn language(&self) -> String {
        plain(|| self.0.language().to_owned())
    }

    /// The text of a key with its arguments filled in. An attribute is named behind a full stop.
    pub fn get(&self, key: String, arguments: HashMap<String, TextArg>) -> String {
        plain(|| {
            let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            self.0.with(&key, &arguments)
        })
    }

    /// A day as the language writes it.
    pub fn day(&self, day: CivilDate, form: DayForm) -> String {
        plain(|| self.0.day(day, form))
    }

    /// A day as one speaks of it: tomorrow, in two days, else the day written out.
    pub fn near(&self, day: CivilDate, today: CivilDate) -> String {
        plain(|| self.0.near(day, today))
    }

    /// How long there is until a deadline, or how long it is past.
    pub fn deadline(&self, deadline: CivilDate, today: CivilDate) -> String {
        plain(|| self.0.deadline(deadline, today))
    }

    /// A time of day on the 24-hour clock.
    pub fn time(&self, time: CivilTime) -> String {
        plain(|| self.0.time(time))
    }

    /// A day and a time of day.
    pub fn moment(&self, moment: CivilDateTime) -> String {
        plain(|| self.0.moment(moment))
    }

    /// A whole number with the language's thousands mark.
    pub fn whole(&self, number: i64) -> String {
        plain(|| self.0.whole(number))
    }

    /// A number with so many decimals and the language's decimal mark.
    pub fn decimal(&self, number: f64, digits: u8) -> String {
        plain(|| self.0.decimal(number, digits.into()))
    }
}
