//! Numbers that are plainly in their country's plan, without the work that the doubtful ones need. What is not answered
//! here is asked of the library, which would have answered the same; a test compares them.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::pattern::{self, Digits, Pattern};
use super::plans::{self, CountryPlan};
use crate::{PhoneKind, Region};

/// A number that its country's plan has assigned.
pub struct Plain {
    pub e164: String,
    pub kind: Option<PhoneKind>,
    pub region: Region,
}

/// A country, or the main one of those that share a code.
struct Country {
    written: CountryPlan,
    plan: OnceLock<Option<Plan>>,
}

impl Country {
    /// What its plan says, read when it is first needed.
    fn plan(&self) -> Option<&Plan> {
        self.plan.get_or_init(|| Plan::of(&self.written)).as_ref()
    }
}

struct Plan {
    region: Region,
    code: String,
    /// What is dialled before a national number, the likeliest first, and before one abroad: plain digits.
    trunks: Vec<String>,
    abroad: String,
    /// How its numbers begin, where it shares its code and that is said.
    beginnings: Option<Pattern>,
    general: Kind,
    /// In the order in which they are asked.
    special: Vec<(Kind, Option<PhoneKind>)>,
    fixed: Kind,
    mobile: Kind,
}

/// A kind of numbers.
struct Kind {
    lengths: Vec<i32>,
    pattern: Pattern,
}

/// Country codes have three digits at most (ITU-T E.164).
const CODES: usize = 1000;

/// By country code.
static COUNTRIES: LazyLock<Vec<Option<Country>>> = LazyLock::new(|| {
    let all = plans::countries();
    let mut shared: HashMap<i32, usize> = HashMap::new();
    for country in &all {
        *shared.entry(country.code).or_default() += 1;
    }
    let main = all.into_iter().filter(|country| shared[&country.code] == 1 || country.is_main);
    let mut by_code: Vec<Option<Country>> = (0..CODES).map(|_| None).collect();
    for written in main {
        let place = usize::try_from(written.code).ok().and_then(|code| by_code.get_mut(code));
        if let Some(place) = place {
            *place = Some(Country { written, plan: OnceLock::new() });
        }
    }
    by_code
});

/// By the letters of the country.
static BY_REGION: LazyLock<Vec<Option<&'static Country>>> = LazyLock::new(|| {
    let mut by_region = vec![None; LETTERS * LETTERS];
    for country in COUNTRIES.iter().flatten() {
        if let Some(place) = place_of(&country.written.region).and_then(|place| by_region.get_mut(place)) {
            *place = Some(country);
        }
    }
    by_region
});

const LETTERS: usize = 26;

/// `None` for what is no country: satellites and the like.
fn place_of(region: &str) -> Option<usize> {
    let letter = |byte: u8| byte.checked_sub(b'A').map(usize::from).filter(|letter| *letter < LETTERS);
    let [first, second] = region.as_bytes() else { return None };
    Some(letter(*first)? * LETTERS + letter(*second)?)
}

/// The number that these digits are, dialled with a plus from anywhere or without in a country.
pub fn read(dialled: &str, region: Option<Region>) -> Option<Plain> {
    if let Some(number) = dialled.strip_prefix('+') {
        let plan = of_number(number)?;
        let national = &number[plan.code.len()..];
        // A trunk digit that is none may still be part of the number.
        return if plan.without_trunk(national).is_some() { None } else { plan.number(national) };
    }
    let plan = BY_REGION.get(place_of(region?.as_str())?)?.as_ref()?.plan()?;
    if dialled.starts_with(&plan.code) || dialled.starts_with(&plan.abroad) {
        return None;
    }
    let digits = Digits::of(dialled)?;
    match plan.without_trunk(dialled) {
        Some(national) if !plan.general.pattern.is_match(&digits) => plan.number(national),
        Some(_) => None,
        None => plan.number(dialled),
    }
}

/// The plan whose country code a number begins with; no code begins with another.
fn of_number(number: &str) -> Option<&'static Plan> {
    let code = |length| {
        let code = number.get(..length)?;
        let plain = !code.starts_with('0') && code.bytes().all(|byte| byte.is_ascii_digit());
        code.parse().ok().filter(|_: &usize| plain)
    };
    (1..=3).find_map(|length| COUNTRIES.get(code(length)?)?.as_ref())?.plan()
}

impl Plan {
    /// `None` where it has more to it than plain digits.
    fn of(written: &CountryPlan) -> Option<Self> {
        let is_plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let bare = written.trunk_rule.is_empty();
        let beginnings = Pattern::of(&written.leading_digits)?;
        let abroad = pattern::inner(&written.abroad);
        let trunks: Vec<String> =
            pattern::inner(&written.trunk).split('|').filter(|trunk| !trunk.is_empty()).map(String::from).collect();
        if !bare || !is_plain(abroad) || !trunks.iter().all(|trunk| is_plain(trunk)) {
            return None;
        }
        let special = [
            (&written.premium_rate, Some(PhoneKind::Work)),
            (&written.toll_free, Some(PhoneKind::Work)),
            (&written.shared_cost, Some(PhoneKind::Work)),
            (&written.voip, Some(PhoneKind::Work)),
            (&written.personal, None),
            (&written.pager, Some(PhoneKind::Pager)),
            (&written.uan, Some(PhoneKind::Work)),
            (&written.voicemail, Some(PhoneKind::Other)),
        ];
        let special = special.into_iter().map(|(numbers, kind)| Some((Kind::of(numbers.as_ref())?, kind)));
        let mobile = if written.mobile_is_fixed_line { &written.fixed_line } else { &written.mobile };
        Some(Self {
            region: written.region.parse().ok()?,
            code: written.code.to_string(),
            trunks,
            abroad: abroad.to_owned(),
            beginnings: (!written.leading_digits.is_empty()).then_some(beginnings),
            general: Kind::of(written.general.as_ref())?,
            special: special.collect::<Option<_>>()?,
            fixed: Kind::of(written.fixed_line.as_ref())?,
            mobile: Kind::of(mobile.as_ref())?,
        })
    }

    fn without_trunk<'a>(&self, dialled: &'a str) -> Option<&'a str> {
        self.trunks.iter().find_map(|trunk| dialled.strip_prefix(trunk.as_str()))
    }

    fn number(&self, national: &str) -> Option<Plain> {
        let digits = Digits::of(national)?;
        let begins = self.beginnings.as_ref().is_none_or(|beginnings| beginnings.begins(&digits));
        if !begins || !self.general.is_match(&digits) {
            return None;
        }
        let special = self.special.iter().find(|(kind, _)| kind.is_match(&digits));
        let kind = match special {
            Some((_, kind)) => *kind,
            None => match (self.fixed.is_match(&digits), self.mobile.is_match(&digits)) {
                (true, true) => None,
                (true, false) => Some(PhoneKind::Work),
                (false, true) => Some(PhoneKind::Mobile),
                (false, false) => return None,
            },
        };
        Some(Plain { e164: format!("+{}{national}", self.code), kind, region: self.region })
    }
}

impl Kind {
    /// One that is not there has no numbers.
    fn of(written: Option<&plans::Description>) -> Option<Self> {
        let lengths = written.map(|written| written.lengths.clone()).unwrap_or_default();
        let pattern = written.map(|written| written.pattern.as_str()).unwrap_or_default();
        Some(Self { lengths, pattern: Pattern::of(pattern)? })
    }

    fn is_match(&self, digits: &Digits) -> bool {
        let fits = |length: &i32| usize::try_from(*length) == Ok(digits.length);
        (self.lengths.is_empty() || self.lengths.iter().any(fits)) && digits.length > 0 && self.pattern.is_match(digits)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::phone::{Number, by_library};

    fn agrees(dialled: &str, region: Option<Region>) -> bool {
        let Some(plain) = read(dialled, region) else { return true };
        let expected = Number { e164: plain.e164, kind_by_plan: plain.kind, extension: None, valid: true };
        by_library(dialled, region, None) == Some(expected)
    }

    /// A country, its code, and digits as many as one of its numbers has.
    fn country_and_digits() -> impl Strategy<Value = (String, i32, String)> {
        let all: Vec<(String, i32, Vec<i32>)> = plans::countries()
            .into_iter()
            .map(|plan| (plan.region, plan.code, plan.general.map(|general| general.lengths).unwrap_or_default()))
            .collect();
        (proptest::sample::select(all), any::<proptest::sample::Index>(), "[0-9]{17}").prop_map(
            |((region, code, lengths), index, digits)| {
                let length = if lengths.is_empty() { 8 } else { lengths[index.index(lengths.len())] };
                (region, code, digits[..usize::try_from(length).unwrap_or_default().min(17)].to_owned())
            },
        )
    }

    #[test]
    fn most_of_europe_is_plain() {
        for (dialled, region) in
            [("20304050", "DK"), ("0701740602", "SE"), ("92214817", "NO"), ("03023125017", "DE"), ("02079460123", "GB")]
        {
            assert!(read(dialled, region.parse().ok()).is_some(), "{region}");
            assert!(agrees(dialled, region.parse().ok()), "{region}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn a_plain_number_is_read_as_the_library_reads_it((country, code, national) in country_and_digits(), trunk in "0?") {
            let region = country.parse().ok();
            prop_assert!(agrees(&format!("{trunk}{national}"), region), "{}", country);
            let abroad = format!("+{code}{trunk}{national}");
            prop_assert!(agrees(&abroad, region) && agrees(&abroad, None), "{}", country);
            if let Some(plain) = read(&abroad, None) {
                prop_assert_eq!(crate::phone::country_by_library(&abroad), Some(plain.region));
            }
        }
    }
}
