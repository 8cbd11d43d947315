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
