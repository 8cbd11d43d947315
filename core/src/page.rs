//! Lists come in pages that stay right while things are added.

use serde::{Deserialize, Serialize};

use crate::error::{Error, FieldName, Reason, Result};

/// Which part of a list is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageRequest {
    /// Where to go on: [`Page::next`] of the page before; `None` for the first page.
    pub after: Option<String>,
    /// How many items at the most, from 1 to 200; `None` means 50.
    pub limit: Option<u32>,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// Where the next page begins; `None` after the last one.
    pub next: Option<String>,
    /// How many items the whole list has.
    pub total: u64,
}

impl PageRequest {
    /// The most items a page can have.
    pub const MOST: u32 = 200;

    /// The first page, as long as a page can be.
    pub fn whole() -> Self {
        Self { after: None, limit: Some(Self::MOST) }
    }

    pub(crate) fn limit(&self) -> Result<usize> {
        match self.limit.unwrap_or(50) {
            limit @ 1..=Self::MOST => Ok(limit as usize),
            _ => Err(Error::invalid(FieldName::Page, Reason::OutOfRange)),
        }
    }
}

impl<T> Page<T> {
    /// Cuts a page out of a list that is sorted by `key`. The cursor is the key of the last item shown, so items that
    /// come or go elsewhere never shift the page.
    pub(crate) fn cut(list: Vec<T>, request: &PageRequest, key: impl Fn(&T) -> String) -> Result<Self> {
        let limit = request.limit()?;
        let total = list.len() as u64;
        let after = |item: &T| request.after.as_ref().is_none_or(|after| key(item) > *after);
        let mut items: Vec<T> = list.into_iter().filter(after).take(limit + 1).collect();
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(&key) } else { None };
        Ok(Self { items, next, total })
    }

    pub(crate) fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), next: self.next, total: self.total }
    }
}

impl<T> Page<(i64, T)> {
    /// Cuts a page out of rows, each with its id, the latest at the head.
    pub(crate) fn latest_first(
        mut rows: Vec<(i64, T)>,
        request: &PageRequest,
        at_ms: impl Fn(&T) -> i64,
    ) -> Result<Self> {
        // A cursor is a text that sorts: it falls as the number rises.
        let falling = |number: i64| format!("{:020}", i128::from(i64::MAX) - i128::from(number));
        let key = |(row, item): &(i64, T)| format!("{}.{}", falling(at_ms(item)), falling(*row));
        rows.sort_by_cached_key(key);
        Self::cut(rows, request, key)
    }
}
