//! Dates in figures and day-month dates in words: "24/11", "24.11.", "2026-11-24", "den 24. november", "Nov 24th".

use chrono::NaiveDate;

use super::DueKind;
use super::calendar;
use super::grammar::{Reader, Said, Span};
use super::lead::Lead;
use super::words::Cue;
use crate::language::token::Kind;

impl Reader<'_> {
    /// A written date at a token.
    pub(super) fn written(&self, at: usize, lead: Lead) -> Option<Span> {
        self.iso(at)
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.month_and_day(at))
            .or_else(|| self.figures(at, lead))
            .or_else(|| self.bare_day(at, lead))
    }

    /// `2026-11-24`.
    fn iso(&self, at: usize) -> Option<Span> {
        let year = self.digits(at).filter(|_| self.tokens[at].text.len() == 4)?;
        let separator = self.mark(at + 1, &['-', '/', '.'])?;
        let month = self.glued(at + 2)?;
        self.mark(at + 3, &[separator])?;
        let day = self.glued(at + 4)?;
        Some((self.dated(day, month, Some(year))?, at + 5))
    }

    /// `24.11.`, `24/11`, `24-11-2026`, `24.11.26`.
    fn figures(&self, at: usize, lead: Lead) -> Option<Span> {
        let day = self.digits(at).filter(|day| (1..=31).contains(day))?;
        let separator = self.mark(at + 1, &['.', '/', '-'])?;
        let spaced = self.tokens.get(at + 2)?.spaced;
        let month = self.digits(at + 2).filter(|month| (1..=12).contains(month))?;
        if spaced && (separator != '.' || !lead.any) {
            return None;
        }
        let mut end = at + 3;
        let mut year = None;
        if self.mark(end, &[separator]).is_some() {
            if let Some(written) = self.glued(end + 1).filter(|_| matches!(self.tokens[end + 1].text.len(), 2 | 4)) {
                year = Some(written);
                end += 2;
            } else if separator == '.' {
                end += 1;
            } else {
                return None;
            }
        } else if separator == '/' && self.mark(end, &['-']).is_some() && self.glued(end + 1).is_some() {
            year = self.glued(end + 1);
            end += 2;
        }
        let plain = year.is_none() && end == at + 3;
        if plain && !lead.any && !self.reads_alone(at, separator) || self.continues_number(at, end) {
            return None;
        }
        Some((self.dated(day, month, year)?, end))
    }

    /// Whether two figures without a word before them can be nothing but a date.
    fn reads_alone(&self, at: usize, separator: char) -> bool {
        let (day, month) = (self.tokens[at].text, self.tokens[at + 2].text);
        match separator {
            '/' => {
                (day, month) != ("24", "7") && !matches!((day, month), ("1", "2" | "3" | "4") | ("2", "3") | ("3", "4"))
            }
            '.' => month.len() == 2,
            _ => day.len() == 2 && month.len() == 2 && self.tokens.len() == at + 3,
        }
    }

    /// Whether the figures are part of a longer number, a sum or a measure.
    fn continues_number(&self, at: usize, end: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before)).filter(|_| !self.tokens[at].spaced);
        let joined = before.is_some_and(|before| before.kind != Kind::Mark || "./-+:,".contains(before.text));
        let after = self.tokens.get(end);
        let goes_on = after.is_some_and(|after| {
            (!after.spaced && (after.kind != Kind::Mark || "%€$£/".contains(after.text)))
                || (after.is_mark('.') && !after.spaced && self.glued(end + 1).is_some())
                || (after.kind == Kind::Number && after.spaced && after.text.len() < 4 && end == at + 3)
                || matches!(
                    after.low.as_str(),
                    "%" | "kg" | "mio" | "mill" | "km" | "kr" | "m" | "kilo" | "liter" | "million"
                )
        });
        joined || goes_on
    }

    /// `24. november`, `the 24th of Nov`, `4. eller 5. december`, `den femte mars`.
    fn day_and_month(&self, at: usize) -> Option<Span> {
        let at = self.cue(at, |cue| (cue == Cue::The).then_some(())).map_or(at, |((), end)| end);
        let (mut day, mut end) = self.ordinal(at)?;
        if let Some((later, after)) = self.choice(end).and_then(|next| self.ordinal(next)) {
            (day, end) = (day.max(later), after);
        }
        // "1. des." is in December, "1. des Monats" is not.
        if let Some(((), after)) = self.cue(end, |cue| (cue == Cue::Of).then_some(()))
            && self.month_name(end).is_none()
        {
            end = after;
        }
        let (month, end) = self.month_name(end)?;
        let (year, end) = self.year(end);
        Some((self.dated(day, month, year)?, end))
    }

    /// `Nov 24`, `November 24th, 2026`.
    fn month_and_day(&self, at: usize) -> Option<Span> {
        let (month, end) = self.month_name(at)?;
        let end = self.cue(end, |cue| (cue == Cue::The).then_some(())).map_or(end, |((), end)| end);
        let (day, end) = self.ordinal(end)?;
        if self.tokens.get(end).is_some_and(|next| next.is_mark(':')) {
            return None;
        }
        let (year, end) = self.year(end);
        Some((self.dated(day, month, year)?, end))
    }

    /// `the 12th`, `den 12.`, `am 17.`, `den 15:e`: the next day with that number.
    fn bare_day(&self, at: usize, lead: Lead) -> Option<Span> {
        if !(lead.the || lead.day_follows) || self.is_no_date(at) {
            return None;
        }
        let (mut day, mut end) = self.ordinal(at)?;
        if let Some((later, after)) = self.choice(end).and_then(|next| {
            let next = self.cue(next, |cue| (cue == Cue::The).then_some(())).map_or(next, |((), end)| end);
            self.ordinal(next)
        }) {
            (day, end) = (day.max(later), after);
        }
        let marked = end > at + 1;
        if self.tokens[at].kind == Kind::Word && !self.ends_phrase(end) {
            return None;
        }
        if !(marked && lead.day_follows || lead.the && (marked || lead.den)) || !self.can_follow_day(end) {
            return None;
        }
        Some((Said::day(calendar::next_day_number(self.today, day)), end))
    }

    /// Whether figures name a day that no year has: "31/2" is not the 31st.
    fn is_no_date(&self, at: usize) -> bool {
        const LEAP_YEAR: i32 = 2024;
        let month = self.mark(at + 1, &['/', '.', '-']).and_then(|_| self.glued(at + 2));
        let (Some(day), Some(month @ 1..=12)) = (self.digits(at), month) else { return false };
        NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).is_none()
    }

    /// Whether what stands after "the 12th" lets it be a day: "the 12th floor" is none.
    fn can_follow_day(&self, end: usize) -> bool {
        const FUNCTION: &[&str] = &[
            "at", "on", "by", "and", "or", "og", "och", "und", "with", "med", "mit", "to", "til", "till", "i", "in",
            "om", "about", "for", "kl", "um", "so", "så", "but", "men", "aber", "med", "med", "before", "after", "if",
            "when", "latest", "the", "because", "that", "we", "she", "he", "i'll", "jeg", "jag", "ich", "han", "hun",
            "hon", "er", "sie", "senest", "senast", "den", "der", "die", "das", "ihm", "ihr", "ham", "hende", "henne",
            "honom", "him", "her", "nochmal", "mig", "mir", "en", "et", "ett", "ein", "eine", "sende", "sender",
            "ringe", "ringer", "schicke", "send", "call", "ring", "skickar", "again",
        ];
        let Some(next) = self.tokens.get(end) else { return true };
        let unit = self.cue(end, |cue| {
            matches!(cue, Cue::Hours | Cue::Days | Cue::Weeks | Cue::Months | Cue::Years).then_some(())
        });
        let free = next.kind == Kind::Mark && !next.is_mark('%') && (next.spaced || !next.is_mark('-'));
        // "bis zum 17. zwei Kisten"
        let amount =
            self.cue(end, |cue| matches!(cue, Cue::Number(_)).then_some(())).is_some() && next.kind == Kind::Word;
        unit.is_none()
            && (free
                || amount
                || FUNCTION.contains(&next.low.as_str())
                || next.is_capital()
                || next.low.ends_with("er")
                || self.is_verb_after_day(end))
    }

    /// "den 15:e hör Ayla av sig", "am 17. kommt er": a verb with its subject after it.
    fn is_verb_after_day(&self, at: usize) -> bool {
        const WHO: &[&str] =
            &["jeg", "jag", "ich", "vi", "wir", "han", "hun", "hon", "er", "sie", "ho", "eg", "de", "dom"];
        let (Some(verb), Some(who)) = (self.tokens.get(at), self.tokens.get(at + 1)) else { return false };
        let ending = verb.low.ends_with(['r', 't', 'e']) && verb.kind == Kind::Word;
        ending && (WHO.contains(&who.low.as_str()) || who.kind == Kind::Word && who.is_capital())
    }

    fn ends_phrase(&self, end: usize) -> bool {
        self.tokens.get(end).is_none_or(|next| next.kind == Kind::Mark)
    }

    /// The token after a word or mark that leaves a choice between two days.
    pub(super) fn choice(&self, at: usize) -> Option<usize> {
        let or = self.cue(at, |cue| (cue == Cue::Or).then_some(())).map(|((), end)| end);
        or.or_else(|| self.mark(at, &['/', '-', '–']).map(|_| at + 1))
    }

    /// A day's number, with its ending.
    fn ordinal(&self, at: usize) -> Option<(u32, usize)> {
        if let Some((day, end)) = self.cue(at, |cue| if let Cue::Ordinal(day) = cue { Some(day) } else { None }) {
            return Some((day, end));
        }
        let day = self.digits(at).filter(|day| (1..=31).contains(day) && self.tokens[at].text.len() <= 2)?;
        let next = self.tokens.get(at + 1);
        if next.is_some_and(|next| next.is_mark('.') && !next.spaced) {
            return Some((day, at + 2));
        }
        let colon = usize::from(next.is_some_and(|next| next.is_mark(':') && !next.spaced));
        let suffix = at + 1 + colon;
        if self.tokens.get(suffix).is_some_and(|token| !token.spaced && token.kind == Kind::Word) {
            let ((), end) = self.cue(suffix, |cue| (cue == Cue::OrdinalEnd).then_some(()))?;
            return Some((day, end));
        }
        (colon == 0).then_some((day, at + 1))
    }

    /// A month's name, with the dot of its short form.
    pub(super) fn month_name(&self, at: usize) -> Option<(u32, usize)> {
        const WHOLE: &[&str] = &["may", "maj", "mai", "mars", "june", "juni", "july", "juli", "märz"];
        let (month, end) = self.cue(at, |cue| if let Cue::Month(month) = cue { Some(month) } else { None })?;
        let token = &self.tokens[at];
        let short = token.text.chars().count() <= 4 && !WHOLE.contains(&token.low.as_str());
        let dot = short && self.tokens.get(end).is_some_and(|next| next.is_mark('.') && !next.spaced);
        Some((month, end + usize::from(dot && self.tokens.get(end + 1).is_some())))
    }

    /// A year of four digits, where there is one.
    pub(super) fn year(&self, at: usize) -> (Option<u32>, usize) {
        let comma = usize::from(self.tokens.get(at).is_some_and(|token| token.is_mark(',')));
        let is_year = |year: &u32| (1900..2200).contains(year);
        match self.digits(at + comma).filter(is_year) {
            Some(year) => (Some(year), at + comma + 1),
            None => (None, at),
        }
    }

    /// What a date means: with a year that is past, a past day.
    fn dated(&self, day: u32, month: u32, year: Option<u32>) -> Option<Said> {
        let Some(year) = year else {
            return calendar::next_date(self.today, day, month).map(|day| Said::Due(day, DueKind::Day));
        };
        let year = i32::try_from(if year < 100 { year + 2000 } else { year }).ok()?;
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        Some(if date < self.today { Said::Past } else { Said::Due(date, DueKind::Day) })
    }

    /// The number at a token.
    pub(super) fn digits(&self, at: usize) -> Option<u32> {
        self.tokens.get(at)?.number()
    }

    fn glued(&self, at: usize) -> Option<u32> {
        self.tokens.get(at).filter(|token| !token.spaced)?.number()
    }

    /// The mark at a token, if it is one of these.
    fn mark(&self, at: usize, among: &[char]) -> Option<char> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Mark)?;
        token.text.chars().next().filter(|mark| among.contains(mark))
    }
}
