//! How the words of a date go together, in all five languages at once.

use chrono::{NaiveDate, Weekday};

use super::DueKind;
use super::calendar;
use super::lead::Lead;
use super::words::{Cue, cues_at};
use crate::Language;
use crate::language::token::{Kind, Token};
use crate::language::{detect_among, likeliest};

/// A date expression among tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    pub said: Said,
}

/// What a date expression says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Due(NaiveDate, DueKind),
    /// No day in particular.
    Vague,
    /// A past day.
    Past,
    /// Every such day.
    Habit,
}

impl Said {
    /// A day, or no day in particular where the calendar has none.
    pub(super) fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Vague, |day| Self::Due(day, DueKind::Day))
    }
}

/// What was said, and the token after it.
pub(super) type Span = (Said, usize);

/// Reads dates from tokens.
pub(super) struct Reader<'a> {
    pub tokens: &'a [Token<'a>],
    pub today: NaiveDate,
    pub language: Option<Language>,
    /// The text is a date and nothing else: short forms need no proof.
    alone: bool,
    cues: Vec<Vec<(Cue, usize)>>,
}

/// The date expressions of a text, in order and without overlap.
pub(super) fn hits(tokens: &[Token<'_>], today: NaiveDate, language: Option<Language>) -> Vec<Hit> {
    Reader::new(tokens, today, language, false).hits()
}

/// As [`hits`], for a text that should be nothing but a date.
pub(super) fn hits_alone(tokens: &[Token<'_>], today: NaiveDate) -> Vec<Hit> {
    Reader::new(tokens, today, None, true).hits()
}

impl<'a> Reader<'a> {
    fn new(tokens: &'a [Token<'a>], today: NaiveDate, language: Option<Language>, alone: bool) -> Self {
        let cues = (0..tokens.len()).map(|at| cues_at(tokens, at)).collect();
        Self { tokens, today, language, alone, cues }
    }

    fn hits(&self) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if let Some((said, end)) = self.expression(at).filter(|_| !self.is_pronoun(at)) {
                hits.push(Hit { start: at, end, said });
                at = end;
            } else {
                at = self.clock(at).unwrap_or(at + 1);
            }
        }
        hits
    }

    /// "dem" in "sender dem fredag": an article leads to a date only before a number.
    fn is_pronoun(&self, at: usize) -> bool {
        let article = self.is(at, Cue::The).is_some_and(|end| {
            let ordinal = self.cue(end, |cue| matches!(cue, Cue::Ordinal(_)).then_some(())).is_some();
            !ordinal && self.tokens.get(end).is_some_and(|next| next.kind == Kind::Word)
        });
        article && self.expression(at + 1).is_some()
    }

    /// What a cue at a token is picked for, and the token after it.
    pub(super) fn cue<T>(&self, at: usize, pick: impl Fn(Cue) -> Option<T>) -> Option<(T, usize)> {
        self.cues.get(at)?.iter().find_map(|(cue, end)| pick(*cue).map(|picked| (picked, *end)))
    }

    pub(super) fn is(&self, at: usize, cue: Cue) -> Option<usize> {
        self.cue(at, |other| (other == cue).then_some(())).map(|((), end)| end)
    }

    /// A whole expression: what leads to it, the date, a second date to choose from, and a time of the day.
    fn expression(&self, at: usize) -> Option<Span> {
        let (said, end) = self.led(at)?;
        let (said, end) = self.chosen(said, end);
        let (said, end) = self.corrected(said, self.trailing(end));
        Some((said, self.trailing(end)))
    }

    /// "on the 3rd, no, the 2nd": the day that is said last.
    fn corrected(&self, said: Said, end: usize) -> Span {
        const NO: &[&str] = &["no", "nej", "nei", "nein", "nä", "ne", "sorry", "rather", "quatsch", "nah"];
        let no = self.skip_comma(end);
        let corrects = self.tokens.get(no).is_some_and(|token| NO.contains(&token.low.as_str()));
        let wait = no + 1 + usize::from(self.tokens.get(no + 1).is_some_and(|token| token.low == "wait"));
        let second = if corrects { self.led(self.skip_comma(wait)) } else { None };
        second.filter(|(said, _)| matches!(said, Said::Due(..))).unwrap_or((said, end))
    }

    /// "Monday or Tuesday" is the later of both.
    fn chosen(&self, said: Said, end: usize) -> Span {
        let after = self.trailing(end);
        let second = self.choice(after).and_then(|next| self.led(next));
        match (said, second) {
            (Said::Due(a, kind), Some((Said::Due(b, other), end))) => {
                (if b > a { Said::Due(b, other) } else { Said::Due(a, kind) }, end)
            }
            (Said::Due(..), Some((Said::Vague, end))) if self.is(after, Cue::Or).is_some() => (Said::Vague, end),
            _ => (said, end),
        }
    }

    /// A date with the words before it; the reading with the most such words that makes sense.
    fn led(&self, at: usize) -> Option<Span> {
        let mut steps = vec![(Lead::default(), at)];
        while steps.len() < 6 {
            let (lead, here) = steps[steps.len() - 1];
            let Some(step) = self.lead_word(here, lead) else { break };
            steps.push(step);
        }
        steps.into_iter().rev().find_map(|(lead, core)| {
            let (said, end) = self.core(core, lead)?;
            Some((lead.apply(said), end))
        })
    }

    /// One word before a date, and the token after it.
    fn lead_word(&self, at: usize, mut lead: Lead) -> Option<(Lead, usize)> {
        let low = &self.tokens.get(at)?.low;
        // "ringer til Per fredag": somebody.
        if low == "per" && self.tokens[at].is_capital() && at > 0 && self.tokens[at - 1].kind == Kind::Word {
            return None;
        }
        let mut end = None;
        for &(cue, after) in &self.cues[at] {
            // "sist i april" is no last April.
            let within = cue == Cue::Last && end.is_some_and(|end| end > after);
            let allowed = !within && (cue != Cue::Daytime || at + 1 < self.tokens.len());
            if allowed && lead.take(cue, low) {
                end = end.or(Some(after));
            }
        }
        let end = end.or_else(|| self.clock(at))?;
        lead.any = true;
        let dot = low == "d" && self.tokens.get(end).is_some_and(|next| next.is_mark('.') && !next.spaced);
        Some((lead, end + usize::from(dot)))
    }

    /// The date itself.
    fn core(&self, at: usize, lead: Lead) -> Option<Span> {
        self.named_day(at)
            .or_else(|| self.ordinal_week(at).and_then(|_| self.week(at, lead)))
            .or_else(|| self.weekday(at, lead))
            .or_else(|| self.count(at, lead))
            .or_else(|| self.written(at, lead))
            .or_else(|| self.week(at, lead))
            .or_else(|| self.month(at, lead))
            .or_else(|| self.weekend(at, lead))
            .or_else(|| self.no_day(at, lead))
    }

    /// Today, tomorrow, the day after; with "in a week" counted from there.
    fn named_day(&self, at: usize) -> Option<Span> {
        let ahead = |cue| match cue {
            Cue::Today => Some(0),
            Cue::Tomorrow => Some(1),
            Cue::Overmorrow => Some(2),
            _ => None,
        };
        let (ahead, end) = self.cue(at, ahead)?;
        if self.tokens[at].low == "morgen" && !self.is_german_morgen(at) {
            return None;
        }
        let (more, end) = self.offset(self.trailing(end)).unwrap_or((0, end));
        Some((Said::day(calendar::days_after(self.today, ahead + more)), end))
    }

    /// "morgen" is tomorrow in German, and the morning elsewhere.
    fn is_german_morgen(&self, at: usize) -> bool {
        let next = self.tokens.get(at + 1).map(|token| token.low.as_str());
        self.alone
            || matches!(next, Some("früh" | "frueh" | "abend" | "mittag"))
            || matches!(self.language, Some(Language::De) | None) && !self.tokens[at].is_capital()
    }

    /// A weekday, with what narrows it: a date, a week, a number of weeks.
    fn weekday(&self, at: usize, lead: Lead) -> Option<Span> {
        let (day, end) = self.weekday_name(at, lead)?;
        let weekday = Weekday::try_from(day).ok()?;
        let next = calendar::next_weekday(self.today, weekday)?;
        let after = self.trailing(end);
        let here = self.skip_comma(after);
        let counted = Lead { any: true, the: false, den: true, day_follows: true, ..Lead::default() };
        if let Some((said, end)) = self.week_of(after, weekday) {
            return Some((said, end));
        }
        if let Some(written) = self.written_after_weekday(here, counted) {
            return Some(written);
        }
        if let Some((more, end)) = self.offset(after) {
            return Some((Said::day(calendar::days_after(next, more)), end));
        }
        let bare_week = self.cue(after, |cue| match cue {
            Cue::Weeks if matches!(self.tokens[after].low.as_str(), "week" | "wk") => Some(7),
            Cue::Fortnight => Some(14),
            _ => None,
        });
        if let Some((more, end)) = bare_week.filter(|_| !self.is_week_number(after)) {
            return Some((Said::day(calendar::days_after(next, more)), end));
        }
        let (later, end) = self.after_next(end).map_or((lead.after_next, end), |end| (true, end));
        Some((Said::day(if later { calendar::days_after(next, 7) } else { Some(next) }), end))
    }

    /// The token after "after next".
    fn after_next(&self, at: usize) -> Option<usize> {
        self.is(self.is(at, Cue::After)?, Cue::Next).filter(|end| self.is(*end, Cue::Weeks).is_none())
    }

    fn written_after_weekday(&self, at: usize, lead: Lead) -> Option<Span> {
        let at = [Cue::On, Cue::The].iter().fold(at, |at, cue| self.is(at, *cue).unwrap_or(at));
        let at = at + usize::from(self.tokens.get(at).is_some_and(|token| token.is_mark('.') && !token.spaced));
        if self.is_clock_time(at) {
            return None;
        }
        self.written(at, lead).or_else(|| {
            let day = self.digits(at).filter(|day| (1..=31).contains(day))?;
            // "on Monday 2) send her the form" counts items.
            let ends = self
                .tokens
                .get(at + 1)
                .is_none_or(|next| next.kind == Kind::Mark && !next.is_mark(':') && !next.is_mark(')'));
            ends.then(|| (Said::day(calendar::next_day_number(self.today, day)), at + 1))
        })
    }

    /// "Tuesday 06.00", "torsdag 12.15": minutes where no month can be.
    fn is_clock_time(&self, at: usize) -> bool {
        let dot = self.tokens.get(at + 1).is_some_and(|mark| mark.is_mark('.') && !mark.spaced);
        let minutes = self.tokens.get(at + 2).filter(|minutes| !minutes.spaced && minutes.text.len() == 2);
        let minutes = minutes.and_then(|_| self.digits(at + 2));
        let whole =
            self.tokens.get(at + 3).is_none_or(|next| next.kind != Kind::Number && !next.is_mark('.') || next.spaced);
        let hour = self.digits(at).is_some_and(|hour| hour < 24);
        dot && hour && whole && minutes.is_some_and(|minutes| minutes == 0 || (13..60).contains(&minutes))
    }

    /// "next week", "in week 49", "i denne uge" after a weekday.
    fn week_of(&self, at: usize, weekday: Weekday) -> Option<Span> {
        let at = self.is(at, Cue::In).or_else(|| self.is(at, Cue::On)).or_else(|| self.is(at, Cue::Of)).unwrap_or(at);
        let at = self.is(at, Cue::The).unwrap_or(at);
        if let Some((week, end)) = self.week_number(at) {
            return Some((Said::day(calendar::weekday_of_numbered_week(self.today, week, weekday)), end));
        }
        if let Some(end) = self.is(at, Cue::SecondWeek) {
            return Some((Said::day(calendar::weekday_of_week(self.today, 2, weekday)), end));
        }
        let weeks = |cue| match cue {
            Cue::This => Some(Some(0)),
            Cue::Next | Cue::Coming => Some(Some(1)),
            Cue::AfterNext => Some(Some(2)),
            Cue::Last => Some(None),
            _ => None,
        };
        let (weeks, end) = self.cue(at, weeks)?;
        let end = self.is(end, Cue::Weeks)?;
        let Some(weeks) = weeks else { return Some((Said::Past, end)) };
        let day = calendar::weekday_of_week(self.today, weeks, weekday).filter(|day| *day >= self.today);
        Some((Said::day(day.or_else(|| calendar::next_weekday(self.today, weekday))), end))
    }

    pub(super) fn weekday_name(&self, at: usize, lead: Lead) -> Option<(u8, usize)> {
        let name = |cue| match cue {
            Cue::Weekday(day) => Some((day, false, false)),
            Cue::Short(day) => Some((day, true, false)),
            Cue::Definite(day) => Some((day, false, true)),
            _ => None,
        };
        let ((day, short, definite), end) = self.cue(at, name)?;
        // "Fr. Sattler" is a woman.
        let woman = self.tokens[at].text == "Fr"
            && self.tokens.get(at + 1).is_some_and(|dot| dot.is_mark('.'))
            && self.tokens.get(at + 2).is_some_and(|next| next.kind == Kind::Word && next.is_capital());
        // "mi." is a Wednesday in German alone; "boka mi." is mine.
        let dotted = end == at + 2 && self.tokens[at].text.chars().count() == 2;
        let german = self.language.is_none_or(|language| language == Language::De);
        if dotted && !(german && (self.tokens[at].is_capital() || self.language.is_some())) && !self.alone {
            return None;
        }
        if woman || short && !self.short_stands_alone(at, end, lead) || definite && lead.om {
            return None;
        }
        let dot = self.tokens[at].text.chars().count() <= 5
            && self.tokens.get(end).is_some_and(|next| next.is_mark('.') && !next.spaced)
            && self.tokens.get(end + 1).is_some_and(|next| next.kind != Kind::Mark && !next.is_capital());
        Some((day, end + usize::from(dot)))
    }

    /// Whether a short form that is also another word is the weekday here.
    fn short_stands_alone(&self, at: usize, end: usize, lead: Lead) -> bool {
        let token = &self.tokens[at];
        let low = token.low.as_str();
        let next = self.tokens.get(end);
        let ends = next.is_none_or(|next| next.kind == Kind::Mark && !next.is_mark('\''));
        let dated = next.is_some_and(|next| next.kind == Kind::Number)
            || self.is(end, Cue::Or).is_some()
            || self.is_week_number(end)
            || next.is_some_and(|next| next.low == "in") && self.is_week_number(end + 1);
        let of_week = self.is(end, Cue::Next).is_some_and(|week| self.is(week, Cue::Weeks).is_some());
        let timed = self.is(end, Cue::Daytime).is_some() || self.is(end, Cue::Clock).is_some();
        let pointed = lead.day_follows || lead.this || lead.next || lead.coming || lead.before;
        let german = matches!(low, "mo" | "di" | "mi" | "do" | "fr" | "sa" | "so" | "die");
        if self.alone {
            return true;
        }
        if german {
            let near = &self.tokens[at.saturating_sub(4)..at];
            // "Mo oder Di", "Do Anruf bei ihr"
            let noun = next.is_some_and(|next| next.kind == Kind::Word && next.is_capital());
            let opens =
                at == 0 && (self.is(end, Cue::Or).is_some() || noun && matches!(low, "mo" | "di" | "mi" | "do"));
            let fits = matches!(self.language, Some(Language::De) | None) || detect_among(near) == Some(Language::De);
            // "bringt Do den Bagger": inside a German clause nothing else is so written but a first name behind a preposition.
            let after = self.tokens.get(end..self.tokens.len().min(end + 5)).unwrap_or_default();
            let among = self.language == Some(Language::De) || likeliest(after) == Some(Language::De);
            let behind = at.checked_sub(1).map(|before| &self.tokens[before]);
            let verb = behind.is_some_and(|before| before.kind == Kind::Word && !before.is_capital());
            let inside = among && verb && matches!(low, "di" | "mi" | "do") && !self.is_preposition(at - 1);
            return fits
                && token.is_capital()
                && low != "die"
                && (pointed || of_week || opens || inside || at > 0 && (ends || dated || timed));
        }
        if low == "fri" {
            let english = self.language == Some(Language::En) || self.language.is_none() && ends;
            return english
                || pointed
                    && ends
                    && matches!(self.tokens[at - 1].low.as_str(), "on" | "by" | "til" | "this" | "next");
        }
        if matches!(low, "tor" | "th") && token.is_capital() && !pointed {
            return false;
        }
        if matches!(low, "man" | "mand") {
            return (pointed || self.is_no_pronoun(at)) && (ends || dated || timed);
        }
        pointed || dated || ends || timed && (token.is_capital() || !matches!(low, "sat" | "sun" | "wed"))
    }

    /// Whether a German preposition that a name may follow stands at a token.
    fn is_preposition(&self, at: usize) -> bool {
        const PREPOSITIONS: &[&str] =
            &["mit", "an", "für", "von", "zu", "bei", "ohne", "und", "oder", "über", "wegen", "m", "f", "v"];
        PREPOSITIONS.contains(&self.tokens[at].low.as_str())
    }

    /// "ringer til ham man": at the end, and not behind a verb, "man" is no pronoun.
    fn is_no_pronoun(&self, at: usize) -> bool {
        const VERBS: &[&str] =
            &["kan", "skal", "vil", "må", "bør", "kunne", "skulle", "ville", "måtte", "at", "som", "når"];
        // What so few words are in is a guess, but Swedish has no "til".
        let towards = self.tokens[at.saturating_sub(3)..at].iter().any(|token| token.low == "til");
        let northern = matches!(self.language, Some(Language::Da | Language::Nb) | None) || towards;
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        northern
            && self.tokens[at].low == "man"
            && before.is_some_and(|before| {
                before.kind == Kind::Word && !before.low.ends_with(['r', 't']) && !VERBS.contains(&before.low.as_str())
            })
    }

    pub(super) fn skip_comma(&self, at: usize) -> usize {
        at + usize::from(self.tokens.get(at).is_some_and(|token| token.is_mark(',')))
    }

    /// The token after a time of the day or "at the latest", which are dropped.
    fn trailing(&self, mut at: usize) -> usize {
        for _ in 0..4 {
            let word = self.is(at, Cue::Daytime).or_else(|| self.is(at, Cue::Latest));
            let Some(end) = word.or_else(|| self.clock(at)) else { break };
            at = end;
        }
        at
    }

    /// The token after a time on the clock: "kl. 14.30", "at 3pm", "10:30".
    pub(super) fn clock(&self, at: usize) -> Option<usize> {
        let led = self.is(at, Cue::Clock);
        let start = led.unwrap_or(at);
        self.digits(start).filter(|hour| *hour <= 24)?;
        let mut end = start + 1;
        let colon =
            self.tokens.get(end).is_some_and(|token| token.is_mark(':') || (led.is_some() && token.is_mark('.')));
        let minutes = colon && self.tokens.get(end + 1).is_some_and(|token| token.number().is_some() && !token.spaced);
        if minutes {
            end += 2;
        }
        let o_clock = self.is(end, Cue::OClock);
        let german_day = led.is_some()
            && matches!(self.tokens[at].low.as_str(), "um" | "ab" | "gegen" | "ca" | "vid" | "around" | "about");
        if german_day && o_clock.is_none() && !minutes {
            return None;
        }
        (led.is_some()
            || minutes
            || o_clock.is_some() && !self.tokens[start + 1].spaced
            || self.tokens.get(end).is_some_and(|token| token.low == "uhr"))
        .then_some(o_clock.unwrap_or(end))
    }

    fn no_day(&self, at: usize, lead: Lead) -> Option<Span> {
        self.cue(at, |cue| match cue {
            Cue::Past => Some(Said::Past),
            Cue::Vague => Some(Said::Vague),
            Cue::Habit => Some(Said::Habit),
            Cue::Definite(_) if lead.om => Some(Said::Habit),
            Cue::Season if lead.any => Some(Said::Vague),
            Cue::Years if lead.next || lead.coming || lead.this => Some(Said::Vague),
            Cue::Days if lead.every => Some(Said::Habit),
            _ => None,
        })
    }
}
