//! The patterns of numbering plans: digits, classes, groups, alternatives and counts, and no more of what regular
//! expressions have. All places that a match may have reached are held at once, a bit each, so that nothing is tried
//! twice.

/// A pattern: alternatives, each a row of items.
pub struct Pattern(Vec<Vec<Item>>);

struct Item {
    what: What,
    least: u32,
    most: u32,
}

enum What {
    /// The digits it can be, a bit each.
    Digit(u16),
    Group(Pattern),
}

const ANY_DIGIT: u16 = 0x3ff;

/// Digits as patterns see them.
pub struct Digits {
    digits: [u8; MOST_DIGITS],
    pub length: usize,
}

/// More than any number has.
const MOST_DIGITS: usize = 17;

impl Digits {
    /// `None` where there is something else, or more than any number has.
    pub fn of(text: &str) -> Option<Self> {
        let mut digits = [0; MOST_DIGITS];
        for (at, byte) in text.bytes().enumerate() {
            *digits.get_mut(at)? = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        }
        Some(Self { digits, length: text.len() })
    }

    /// Of these places, those after which one of a class's digits has been passed.
    fn past(&self, class: u16, mut at: u32) -> u32 {
        at &= (1 << self.length) - 1;
        if class == ANY_DIGIT {
            return at << 1;
        }
        let mut passed = 0;
        while at != 0 {
            let place = at.trailing_zeros();
            let digit = self.digits.get(place as usize).copied().unwrap_or_default();
            passed |= u32::from(class >> digit & 1) << place;
            at &= at - 1;
        }
        passed << 1
    }
}

impl Pattern {
    /// `None` for what these patterns do not have.
    pub fn of(text: &str) -> Option<Self> {
        let mut rest = inner(text);
        let pattern = alternatives(&mut rest)?;
        rest.is_empty().then_some(pattern)
    }

    /// Whether it matches all of the digits.
    pub fn is_match(&self, digits: &Digits) -> bool {
        self.ends(digits, 1) >> digits.length & 1 == 1
    }

    /// Whether it matches the first of the digits.
    pub fn begins(&self, digits: &Digits) -> bool {
        self.ends(digits, 1) != 0
    }

    /// Where it may end, of where it may start.
    fn ends(&self, digits: &Digits, starts: u32) -> u32 {
        let row = |items: &Vec<Item>| {
            // Where nothing is reached nothing will be.
            items.iter().try_fold(starts, |at, item| Some(item.ends(digits, at)).filter(|at| *at != 0)).unwrap_or(0)
        };
        self.0.iter().fold(0, |ends, items| ends | row(items))
    }
}

impl Item {
    fn ends(&self, digits: &Digits, starts: u32) -> u32 {
        let once = |at: u32| match &self.what {
            What::Digit(class) => digits.past(*class, at),
            What::Group(pattern) => pattern.ends(digits, at),
        };
        let mut at = (0..self.least).fold(starts, |at, _| if at == 0 { 0 } else { once(at) });
        let mut ends = at;
        for _ in self.least..self.most {
            if at == 0 {
                break;
            }
            at = once(at);
            ends |= at;
        }
        ends
    }
}

/// A pattern without the anchors that every pattern has.
pub fn inner(text: &str) -> &str {
    let inner = text.strip_prefix("^(?:");
    inner.and_then(|text| text.strip_suffix(")$").or_else(|| text.strip_suffix(')'))).unwrap_or(text)
}

fn alternatives(rest: &mut &str) -> Option<Pattern> {
    let mut rows = vec![Vec::new()];
    while let Some(next) = rest.chars().next().filter(|next| *next != ')') {
        if taken(rest, "|") {
            rows.push(Vec::new());
            continue;
        }
        let what = what(rest, next)?;
        let (least, most) = count(rest)?;
        rows.last_mut()?.push(Item { what, least, most });
    }
    Some(Pattern(rows))
}

fn what(rest: &mut &str, next: char) -> Option<What> {
    if taken(rest, "(?:") || taken(rest, "(") {
        let pattern = alternatives(rest)?;
        return taken(rest, ")").then_some(What::Group(pattern));
    }
    if taken(rest, "\\d") {
        return Some(What::Digit(ANY_DIGIT));
    }
    if taken(rest, "[") {
        let (class, after) = rest.split_once(']')?;
        *rest = after;
        return class_of(class).map(What::Digit);
    }
    let digit = next.to_digit(10)?;
    *rest = &rest[1..];
    Some(What::Digit(1 << digit))
}

/// `013-9`
fn class_of(class: &str) -> Option<u16> {
    let mut digits = 0;
    let mut chars = class.chars().peekable();
    while let Some(from) = chars.next() {
        let from = from.to_digit(10)?;
        let to = if chars.next_if_eq(&'-').is_some() { chars.next()?.to_digit(10)? } else { from };
        digits |= (from..=to).fold(0, |all, digit| all | 1 << digit);
    }
    Some(digits)
}

/// `{2}`, `{1,3}`, `?`, or once.
fn count(rest: &mut &str) -> Option<(u32, u32)> {
    if taken(rest, "?") {
        return Some((0, 1));
    }
    if !taken(rest, "{") {
        // An open count is none that a plan needs.
        return (!rest.starts_with(['*', '+'])).then_some((1, 1));
    }
    let (counts, after) = rest.split_once('}')?;
    *rest = after;
    let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
    Some((least.parse().ok()?, most.parse().ok()?))
}

fn taken(rest: &mut &str, what: &str) -> bool {
    let after = rest.strip_prefix(what);
    *rest = after.unwrap_or(rest);
    after.is_some()
}
