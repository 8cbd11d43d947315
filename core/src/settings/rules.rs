//! What is taken for granted until the user says otherwise: rules on plain values.

use super::Settings;
use crate::error::{Error, FieldName, Reason, Result};
use crate::reader::{Region, phone};

/// Minutes of a week.
const A_WEEK: u32 = 7 * 24 * 60;

pub(super) fn check(settings: &Settings) -> Result<()> {
    if settings.weekly_minutes.is_some_and(|minutes| minutes > A_WEEK) {
        return Err(Error::invalid(FieldName::Setting, Reason::OutOfRange));
    }
    if settings.home.is_some_and(|home| !phone::has_plan(home)) {
        return Err(Error::invalid(FieldName::Setting, Reason::Unreadable));
    }
    Ok(())
}

/// The country of a zone, for zones that lie in one country that prints its numbers without a country code. Who has not
/// set a home country is taken to be at home where the phone is.
pub fn country_of_zone(zone: &str) -> Option<Region> {
    let country = match zone {
        "Europe/Copenhagen" | "Atlantic/Faroe" | "America/Nuuk" => "DK",
        "Europe/Stockholm" => "SE",
        "Europe/Oslo" | "Arctic/Longyearbyen" => "NO",
        "Europe/Berlin" | "Europe/Busingen" => "DE",
        "Europe/London" | "Europe/Belfast" => "GB",
        "Europe/Paris" => "FR",
        "Europe/Madrid" | "Atlantic/Canary" | "Africa/Ceuta" => "ES",
        "Europe/Warsaw" => "PL",
        "Europe/Amsterdam" => "NL",
        "Europe/Rome" => "IT",
        "Europe/Helsinki" | "Europe/Mariehamn" => "FI",
        "Europe/Vienna" => "AT",
        "Europe/Zurich" => "CH",
        "Europe/Brussels" => "BE",
        "Europe/Dublin" => "IE",
        "America/New_York" | "America/Chicago" | "America/Denver" | "America/Phoenix" | "America/Los_Angeles" => "US",
        _ => return None,
    };
    country.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_country_is_one_that_numbers_are_of() {
        let at = |home: &str| check(&Settings { home: home.parse().ok(), ..Settings::default() });
        for home in ["DK", "SE", "NO", "DE", "GB", "gb", "GL", "US"] {
            assert!(at(home).is_ok(), "{home}");
        }
        for home in ["UK", "XX", "EU", "ZZ"] {
            let refused = at(home);
            assert!(matches!(refused, Err(Error::Invalid { reason: Reason::Unreadable, .. })), "{home}");
        }
    }

    #[test]
    fn who_has_set_no_home_country_is_at_home_where_the_phone_is() {
        assert_eq!(country_of_zone("Europe/Copenhagen"), Some(Region::DK));
        assert_eq!(country_of_zone("UTC"), None);
    }
}
