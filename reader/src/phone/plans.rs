//! The numbering plans of the world: libphonenumber's, as the build packed them. They are those that `rlibphonenumber`
//! has within it, where they would be four times as large.

use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec;
use prost::Message;
use rlibphonenumber::{PhoneMetadataCollection, PhoneNumberUtil};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/data/phone_plans.bin"));

/// What reads a number by its plan.
pub fn plans() -> Option<&'static PhoneNumberUtil> {
    static PLANS: LazyLock<Option<PhoneNumberUtil>> = LazyLock::new(|| {
        let written = decompress_to_vec(PACKED).ok()?;
        PhoneNumberUtil::new_for_metadata(PhoneMetadataCollection::decode(&*written).ok()?).ok()
    });
    PLANS.as_ref()
}

/// What the plans say of each country.
pub fn countries() -> Vec<CountryPlan> {
    let written = decompress_to_vec(PACKED).unwrap_or_default();
    CountryPlans::decode(&*written).map(|plans| plans.countries).unwrap_or_default()
}

#[derive(Clone, PartialEq, Message)]
struct CountryPlans {
    #[prost(message, repeated, tag = "1")]
    countries: Vec<CountryPlan>,
}

/// libphonenumber's `PhoneMetadata`, as far as plain numbers need it.
#[derive(Clone, PartialEq, Message)]
pub struct CountryPlan {
    #[prost(message, optional, tag = "1")]
    pub general: Option<Description>,
    #[prost(message, optional, tag = "2")]
    pub fixed_line: Option<Description>,
    #[prost(message, optional, tag = "3")]
    pub mobile: Option<Description>,
    #[prost(message, optional, tag = "4")]
    pub toll_free: Option<Description>,
    #[prost(message, optional, tag = "5")]
    pub premium_rate: Option<Description>,
    #[prost(message, optional, tag = "6")]
    pub shared_cost: Option<Description>,
    #[prost(message, optional, tag = "7")]
    pub personal: Option<Description>,
    #[prost(message, optional, tag = "8")]
    pub voip: Option<Description>,
    #[prost(message, optional, tag = "21")]
    pub pager: Option<Description>,
    #[prost(message, optional, tag = "25")]
    pub uan: Option<Description>,
    #[prost(message, optional, tag = "28")]
    pub voicemail: Option<Description>,
    /// Of the country: two letters, or 001 where there is none.
    #[prost(string, tag = "9")]
    pub region: String,
    #[prost(int32, tag = "10")]
    pub code: i32,
    /// What is dialled before a number abroad: a pattern.
    #[prost(string, tag = "11")]
    pub abroad: String,
    /// What is dialled before a national number: a pattern.
    #[prost(string, tag = "15")]
    pub trunk: String,
    #[prost(string, tag = "16")]
    pub trunk_rule: String,
    #[prost(bool, tag = "18")]
    pub mobile_is_fixed_line: bool,
    /// Whether it goes before the others of its code.
    #[prost(bool, tag = "22")]
    pub is_main: bool,
    #[prost(string, tag = "23")]
    pub leading_digits: String,
}

/// libphonenumber's `PhoneNumberDesc`.
#[derive(Clone, PartialEq, Message)]
pub struct Description {
    #[prost(string, tag = "2")]
    pub pattern: String,
    #[prost(int32, repeated, packed = "false", tag = "9")]
    pub lengths: Vec<i32>,
}

#[cfg(test)]
mod tests {
    use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberType};

    use super::*;

    const TYPES: [PhoneNumberType; 5] = [
        PhoneNumberType::FixedLine,
        PhoneNumberType::Mobile,
        PhoneNumberType::TollFree,
        PhoneNumberType::VoIP,
        PhoneNumberType::UAN,
    ];

    /// Fails when the library has newer plans: `data/phone_plans.bin` is its `metadata.bin`.
    #[test]
    fn the_plans_are_those_of_the_library() {
        let plans = plans().unwrap();
        assert_eq!(plans.get_supported_regions().len(), PHONE_NUMBER_UTIL.get_supported_regions().len());
        for region in PHONE_NUMBER_UTIL.get_supported_regions() {
            for kind in TYPES {
                let example = |plans: &PhoneNumberUtil| plans.get_example_number_for_type_and_region(region, kind).ok();
                assert_eq!(example(plans), example(&PHONE_NUMBER_UTIL), "{region:?}");
            }
        }
    }
}
