//! Review: *how well the network is used, not how large it is.* Each figure rests on acts that can be shown, and none rises
//! because there are more contacts. Beside the figures: the classic mistakes, what came of each arena, and the time spent.

pub mod mistakes;
pub mod rules;
pub(crate) mod store;
pub mod worth;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::companion::Companion;
use crate::effort::EffortKind;
use crate::effort::rules::{span, spans};
use crate::error::Result;
use crate::id::{ContactId, EventId};
use crate::page::{Page, PageRequest};
use crate::values::words;

pub use mistakes::{Mistake, MistakeKind};
pub use worth::{Flow, Worth, WorthFinding};

words! {
    /// What the network quotient is made of.
    pub enum MeasureKind {
        /// Follow-ups made within three days.
        FollowUps = "follow_ups",
        /// The user's own promises that were kept.
        Promises = "promises",
        /// What was given, beside what was received.
        GiveAndGet = "give_and_get",
        /// How near the efforts are to 70-20-10.
        Split = "split",
        /// Introductions that led somewhere.
        Introductions = "introductions",
        /// Members of the inner circle with whom there was contact within the time that was set.
        Circle = "circle",
        /// Nights with a purpose.
        Purpose = "purpose",
        /// Contact that the user began.
        Initiative = "initiative",
    }
}

/// An act that a figure rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The day it counts on.
    pub on: NaiveDate,
    /// Whether it speaks for the user: kept, in time, given, led somewhere, begun by them.
    pub good: bool,
    /// What it weighs: minutes of what was given, received or done, else 1.
    pub weight: u32,
    /// Which of the three it was, for the split.
    pub kind: Option<EffortKind>,
    /// With whom; `None` for nobody in particular, or somebody erased.
    pub contact: Option<ContactId>,
    /// The name they show.
    pub name: Option<String>,
    /// The night it belongs to, for a follow-up and for a purpose.
    pub event: Option<EventId>,
    /// What it was, in the user's words.
    pub what: Option<String>,
}

/// One figure of the quotient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Which.
    pub kind: MeasureKind,
    /// The figure, in tenths of a percent; `None` while there is nothing to tell it by.
    pub tenths: Option<u32>,
    /// The same in the span of as many days before.
    pub before: Option<u32>,
    /// How many of its acts speak for the user.
    pub good: u32,
    /// How many acts there are.
    pub of: u32,
}

/// The network quotient of a span of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotient {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The mean of the figures that are known, in tenths of a percent; `None` while fewer than three are.
    pub tenths: Option<u32>,
    /// The same in the span of as many days before.
    pub before: Option<u32>,
    /// The figures, all of them, in order.
    pub measures: Vec<Measure>,
    /// The figure to work on next: the lowest of those known. `None` while all of them are nearly whole.
    pub next: Option<MeasureKind>,
}

/// A week and what of it went to the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Its Monday.
    pub from: NaiveDate,
    /// Minutes of acts for the network besides the nights that are over; one that nobody timed counts as fifteen.
    pub acts: u32,
    /// Minutes at nights that are over, each until its stated end or, where that came first, its closing.
    pub nights: u32,
    /// Minutes that were to be set aside for it, as the settings say now.
    pub set_aside: Option<u32>,
}

/// Handle, opened per call and never stored: `companion.review()`.
pub struct Reviews<'a> {
    companion: &'a Companion,
}

impl<'a> Reviews<'a> {
    pub(crate) fn new(companion: &'a Companion) -> Self {
        Self { companion }
    }

    /// The network quotient of the last days, today among them ([`rules::DAYS`], unless told otherwise).
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for days out of range.
    pub fn quotient(&self, days: Option<u32>) -> Result<Quotient> {
        let (now, days) = (self.companion.now(), days.unwrap_or(rules::DAYS));
        let span = span(now.date(), days)?;
        self.companion.read(|sql| Ok(rules::quotient(span, &store::evidence(sql, &now)?)))
    }

    /// The same over the last days in so many spans, the earliest first.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for days or spans out of range.
    pub fn history(&self, days: u32, buckets: u32) -> Result<Vec<Quotient>> {
        let now = self.companion.now();
        let spans = spans(now.date(), days, buckets)?;
        self.companion.read(|sql| {
            let evidence = store::evidence(sql, &now)?;
            Ok(spans.into_iter().map(|span| rules::quotient(span, &evidence)).collect())
        })
    }

    /// The acts that a figure rests on, the latest first.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for days out of range, or a page of no or too many items.
    pub fn acts(&self, kind: MeasureKind, days: Option<u32>, page: &PageRequest) -> Result<Page<Evidence>> {
        let (now, days) = (self.companion.now(), days.unwrap_or(rules::DAYS));
        let span = span(now.date(), days)?;
        let mut acts = self.companion.read(|sql| store::of(sql, kind, &now))?;
        acts.retain(|act| (span.0..=span.1).contains(&act.on));
        acts.sort_by_key(|act| std::cmp::Reverse(act.on));
        let rows = (0_u32..).zip(acts).collect();
        Ok(Page::cut(rows, page, |(place, _)| format!("{place:010}"))?.map(|(_, act)| act))
    }

    /// The classic mistakes, those that are being made first.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn mistakes(&self) -> Result<Vec<Mistake>> {
        let now = self.companion.now();
        self.companion.read(|sql| Ok(mistakes::found(&store::signs(sql, &now)?)))
    }

    /// What each arena costs and what came of it, by name, over the last [`worth::DAYS`] days.
    ///
    /// # Errors
    /// Only where the store fails.
    pub fn arenas(&self) -> Result<Vec<Worth>> {
        let now = self.companion.now();
        self.companion.read(|sql| store::worth(sql, &now))
    }

    /// The last weeks, this one the last of them, from 1 to [`rules::MOST_WEEKS`].
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for weeks out of range.
    pub fn weeks(&self, weeks: u32) -> Result<Vec<Week>> {
        let now = self.companion.now();
        let mondays = rules::mondays(now.date(), weeks)?;
        self.companion.read(|sql| store::weeks(sql, &mondays))
    }
}
