//! What is taken for granted until the user says otherwise: rules on plain values.

use super::Settings;
use crate::error::{Error, FieldName, Reason, Result};
use crate::reader::Region;

/// Minutes of a week.
const A_WEEK: u32 = 7 * 24 * 60;

pub(super) fn check(settings: &Settings) -> Result<()> {
    match settings.weekly_minutes {
        Some(minutes) if minutes > A_WEEK => Err(Error::invalid(FieldName::Setting, Reason::OutOfRange)),
        _ => Ok(()),
    }
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
    fn who_has_set_no_home_country_is_at_home_where_the_phone_is() {
        assert_eq!(country_of_zone("Europe/Copenhagen"), Some(Region::DK));
        assert_eq!(country_of_zone("UTC"), None);
    }
}
