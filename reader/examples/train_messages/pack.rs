//! A fitted model as a line of its file.

use twopocket_reader::message::learned::{FURTHEST, NOUGHT};

/// Numbers that look drawn (splitmix64, by Steele, Lea and Flood), the same each time.
pub struct Draw(u64);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap_or_default()
    }
}

/// The standard deviation of the weights that are not nought.
pub fn deviation(weights: &[f64]) -> f64 {
    let there = || weights.iter().filter(|weight| **weight != 0.0);
    (there().map(|weight| weight * weight).sum::<f64>() / there().count().max(1) as f64).sqrt()
}

/// Name, bias, step, and the weights in steps.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it is between "NOUGHT - FURTHEST" and "NOUGHT + FURTHEST"
pub fn line(name: &str, bias: f64, weights: &[f64]) -> String {
    /// How many standard deviations the furthest weight is from nought; beyond, they are cut.
    const WIDE: f64 = 8.0;
    let step = WIDE * deviation(weights) / f64::from(FURTHEST);
    let (mut packed, mut noughts) = (String::new(), 0);
    for weight in weights {
        let steps = (weight / step).round().clamp(-f64::from(FURTHEST), f64::from(FURTHEST)) as i16;
        if steps == 0 {
            noughts += 1;
            continue;
        }
        if noughts > 0 {
            packed += &noughts.to_string();
        }
        noughts = 0;
        packed.push(char::from((i16::from(NOUGHT) + steps) as u8));
    }
    format!("{name} {bias:.4} {step:.5} {packed}\n")
}
