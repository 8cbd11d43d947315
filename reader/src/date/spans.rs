//! Spans of time: counted days, weeks, months and weekends.

use chrono::{Datelike, NaiveDate, Weekday};

use super::DueKind;
use super::calendar;
use super::grammar::{Reader, Said, Span};
use super::lead::Lead;
use super::words::Cue;
use crate::Language;

/// Days counted from today or from another day.
impl Reader<'_> {
    /// "in 3 days", "two weeks from now", "a week on Friday", "a fortnight today", "3 uger siden".
    pub(super) fn count(&self, at: usize, lead: Lead) -> Option<Span> {
        let (days, months, end) = self.amount(at)?;
        if self.is(end, Cue::Ago).is_some_and(|_| !self.is_counting_german(lead)) {
            return Some((Said::Past, self.is(end, Cue::Ago)?));
        }
        let on = self.is(end, Cue::On).or_else(|| self.is(end, Cue::In)).unwrap_or(end);
        let on = if self.tokens.get(on).is_some_and(|token| token.low == "from") { on + 1 } else { on };
        if let (Some(days), Some((day, end))) = (days, self.weekday_name(on, Lead { day_follows: true, ..lead })) {
            let next = calendar::next_weekday(self.today, Weekday::try_from(day).ok()?)?;
            if days % 7 == 0 && days > 0 && !lead.every {
                return Some((Said::day(calendar::days_after(next, days)), end));
            }
        }
        let from = self.cue(on, |cue| match cue {
            Cue::Today => Some(0),
            Cue::Tomorrow => Some(1),
            _ => None,
        });
        if let (Some(days), Some((ahead, end))) = (days, from.filter(|_| !lead.any || lead.the)) {
            return Some((Said::day(calendar::days_after(self.today, days + ahead)), end));
        }
        let from_now = self.is(end, Cue::FromNow);
        if self.tokens.get(at.wrapping_sub(1)).is_some_and(|token| token.low == "vor") {
            return Some((Said::Past, end));
        }
        if lead.every || !(lead.counts || lead.before || lead.after || from_now.is_some()) {
            return None;
        }
        let end = from_now.unwrap_or(end);
        let day = match (days, months) {
            (Some(days), _) => calendar::days_after(self.today, days),
            (None, Some(months)) => calendar::months_after(self.today, months),
            (None, None) => None,
        };
        Some((Said::day(day), end))
    }

    pub(super) fn is_counting_german(&self, lead: Lead) -> bool {
        self.language == Some(Language::De) && lead.counts
    }

    /// "in a week", "om 14 dage", "otte dage" after a day: how many days more.
    pub(super) fn offset(&self, at: usize) -> Option<(u32, usize)> {
        let counts = self.is(at, Cue::In);
        let (days, _, end) = self.amount(counts.unwrap_or(at))?;
        match days? {
            8 => Some((7, end)),
            days if counts.is_some() || days == 14 || days == 7 => Some((days, end)),
            _ => None,
        }
    }

    /// A number of days or months: "14 days", "two or three weeks", "a fortnight". Neither where it can't be told.
    fn amount(&self, at: usize) -> Option<(Option<u32>, Option<u32>, usize)> {
        if let Some(end) = self.is(at, Cue::Fortnight) {
            return Some((Some(14), None, end));
        }
        if let Some(end) = self.is(at, Cue::Few) {
            let unit = |cue| matches!(cue, Cue::Days | Cue::Weeks | Cue::Months | Cue::Years).then_some(());
            return self.cue(end, unit).map(|((), end)| (None, None, end));
        }
        let (mut number, mut end) = self.quantity(at)?;
        if let Some((later, after)) = self.choice(end).and_then(|next| self.quantity(next)) {
            (number, end) = (number.max(later), after);
        }
        if number > 400 {
            return None;
        }
        if let Some(after) = self.is(end, Cue::Fortnight) {
            return Some((Some(number * 14), None, after));
        }
        self.cue(end, |cue| match cue {
            Cue::Days => Some((Some(number), None)),
            Cue::Weeks => Some((Some(number * 7), None)),
            Cue::Hours if number < 12 => Some((Some(0), None)),
            Cue::Hours => Some((Some(number.div_ceil(24)), None)),
            Cue::Months => Some((None, Some(number))),
            Cue::Years => Some((None, None)),
            _ => None,
        })
        .map(|((days, months), end)| {
            let end = if self.tokens.get(end).is_some_and(|next| next.is_mark('\'')) { end + 1 } else { end };
            (days, months, end)
        })
    }

    fn quantity(&self, at: usize) -> Option<(u32, usize)> {
        let word = self.cue(at, |cue| if let Cue::Number(number) = cue { Some(number) } else { None });
        word.or_else(|| self.digits(at).map(|number| (number, at + 1)))
    }
}

/// Weeks, months and weekends.
impl Reader<'_> {
    pub(super) fn is_week_number(&self, at: usize) -> bool {
        self.week_number(at).is_some()
    }

    /// "48. KW".
    pub(super) fn ordinal_week(&self, at: usize) -> Option<(u32, usize)> {
        let week = self.digits(at).filter(|week| (1..=53).contains(week))?;
        self.tokens.get(at + 1).filter(|dot| dot.is_mark('.') && !dot.spaced)?;
        Some((week, self.is(at + 2, Cue::WeekNumber)?))
    }

    /// "uge 48", "KW 48", "week 48-49" (the later).
    pub(super) fn week_number(&self, at: usize) -> Option<(u32, usize)> {
        if let Some(week) = self.ordinal_week(at) {
            return Some(week);
        }
        let end = self.is(at, Cue::WeekNumber)?;
        let end = end + usize::from(self.tokens.get(end).is_some_and(|token| token.is_mark('.')));
        let week = |at| self.digits(at).filter(|week| (1..=53).contains(week));
        if self.tokens[at].low == "v" && self.language == Some(Language::En) {
            return None;
        }
        let first = week(end)?;
        let later = self.choice(end + 1).and_then(|next| {
            let next = self.is(next, Cue::WeekNumber).unwrap_or(next);
            week(next).map(|week| (week, next + 1))
        });
        Some(later.unwrap_or((first, end + 1)))
    }

    pub(super) fn week(&self, at: usize, lead: Lead) -> Option<Span> {
        if let Some((week, end)) = self.week_number(at) {
            let weekday = self.weekday_after(end);
            let friday =
                calendar::weekday_of_numbered_week(self.today, week, weekday.map_or(Weekday::Fri, |(day, _)| day));
            let kind = if weekday.is_some() { DueKind::Day } else { DueKind::Week };
            let said = friday.map_or(Said::Vague, |day| Said::Due(day, kind));
            return Some((said, weekday.map_or(end, |(_, end)| end)));
        }
        let (weeks, end) = if let Some(end) = self.is(at, Cue::SecondWeek) {
            (2, end)
        } else if let Some(end) = self.is(at, Cue::EndOfWeek) {
            (0, end)
        } else {
            let end = self.is(at, Cue::Weeks)?;
            (lead.weeks_ahead(&self.tokens[at].low)?, end)
        };
        if let Some((weekday, end)) = self.weekday_after(end) {
            let day = calendar::weekday_of_week(self.today, weeks, weekday).filter(|day| *day >= self.today);
            return Some((Said::day(day.or_else(|| calendar::next_weekday(self.today, weekday))), end));
        }
        let friday = calendar::weekday_of_week(self.today, weeks, Weekday::Fri)?;
        Some((Said::Due(friday.max(self.today), DueKind::Week), end))
    }

    /// A weekday said after its week.
    fn weekday_after(&self, at: usize) -> Option<(Weekday, usize)> {
        let at = self.is(at, Cue::On).unwrap_or_else(|| self.skip_comma(at));
        let lead = Lead { any: true, day_follows: true, ..Lead::default() };
        let (day, end) = self.weekday_name(at, lead)?;
        Some((Weekday::try_from(day).ok()?, end))
    }

    pub(super) fn month(&self, at: usize, lead: Lead) -> Option<Span> {
        if let Some(end) = self.is(at, Cue::EndOfMonth) {
            return Some((self.whole_month(0), end));
        }
        if let Some((month, end)) = self.month_name(at) {
            let pointed = lead.day_follows || lead.counts || lead.next || lead.this || lead.coming || lead.part;
            // "jul" is Christmas in the north, and July only beside a day's number.
            if !pointed || self.tokens[at].low == "jul" {
                return None;
            }
            let (year, end) = self.year(end);
            let ahead = calendar::months_until(self.today, month);
            let Some(year) = year else { return Some((self.whole_month(ahead), end)) };
            let first = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, 1)?;
            let last = calendar::last_working_day(first, 0).filter(|last| *last >= self.today);
            return Some((last.map_or(Said::Past, |last| Said::Due(last, DueKind::Month)), end));
        }
        let end = self.is(at, Cue::Months)?;
        let definite = matches!(self.tokens[at].low.as_str(), "måneden" | "månaden" | "maaneden" | "monats");
        if lead.next || lead.coming {
            return Some((self.whole_month(1), end));
        }
        (lead.this || lead.part || definite && lead.any).then(|| (self.whole_month(0), end))
    }

    fn whole_month(&self, ahead: u32) -> Said {
        let last = calendar::last_working_day(self.today, ahead);
        last.map_or(Said::Vague, |last| Said::Due(last.max(self.today), DueKind::Month))
    }

    /// "am WE": the German short form, which is a pronoun in English.
    fn short_weekend(&self, at: usize, lead: Lead) -> Option<usize> {
        let said = lead.day_follows || lead.the || lead.next || lead.this || lead.coming;
        (said && self.tokens.get(at).is_some_and(|token| token.text == "WE") && self.language != Some(Language::En))
            .then_some(at + 1)
    }

    /// The weekend's Sunday; before it its Friday, after it the Monday.
    pub(super) fn weekend(&self, at: usize, lead: Lead) -> Option<Span> {
        let end = self.is(at, Cue::Weekend).or_else(|| self.short_weekend(at, lead))?;
        if lead.last {
            return Some((Said::Past, end));
        }
        let running = self.today.weekday() == Weekday::Sun || lead.before && self.today.weekday() == Weekday::Sat;
        let weeks = u32::from(running) + u32::from(lead.next);
        let day = if lead.before {
            calendar::weekday_of_week(self.today, weeks, Weekday::Fri)
        } else if lead.after {
            calendar::weekday_of_week(self.today, weeks + 1 - u32::from(running), Weekday::Mon)
        } else {
            calendar::weekday_of_week(self.today, weeks, Weekday::Sun)
        };
        Some((Said::day(day), end))
    }
}
