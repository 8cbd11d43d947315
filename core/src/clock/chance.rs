//! Randomness that can be repeated: ids and ties are the same for the same seed and clock.

use uuid::{Builder, Uuid};

/// The source of ids and of what is left to chance.
#[derive(Debug)]
pub(crate) struct Chance {
    /// State of a `SplitMix64` generator (Steele, Lea and Flood 2014); `None` draws from the system.
    state: Option<u64>,
}

impl Chance {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self { state: seed }
    }

    /// A UUID version 7 (RFC 9562) made at an instant.
    pub(crate) fn uid(&mut self, at_ms: i64) -> Uuid {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.draw().to_le_bytes());
        random[8..].copy_from_slice(&self.draw().to_le_bytes()[..2]);
        Builder::from_unix_timestamp_millis(u64::try_from(at_ms).unwrap_or_default(), &random).into_uuid()
    }

    /// Sixty-four random bits.
    pub(crate) fn draw(&mut self) -> u64 {
        let Some(state) = &mut self.state else {
            return Uuid::new_v4().as_u64_pair().1 ^ Uuid::new_v4().as_u64_pair().0.rotate_left(32);
        };
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
