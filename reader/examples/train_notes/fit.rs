//! A linear support vector machine, fitted by dual coordinate descent (Hsieh and others, 2008).

use twopocket_reader::note::learned::{BUCKETS, FACTS};

use crate::corpus::Row;
use crate::pack::{Draw, deviation};

const EPOCHS: usize = 30;

/// How dear a row on the wrong side is; less makes for smaller weights.
const COST: f64 = 0.1;

/// What a feature of words counts beside one of facts.
const WORD: f64 = 0.6;

/// Weights of less than so many standard deviations are dropped.
const LEAST: f64 = 0.1;

pub struct Model {
    pub bias: f64,
    pub weights: Vec<f64>,
}

impl Model {
    pub fn score(&self, features: &[u16]) -> f64 {
        self.bias + features.iter().map(|bucket| self.weights[usize::from(*bucket)]).sum::<f64>()
    }
}

pub fn fit(rows: &[&Row]) -> Model {
    let rows: Vec<(&Row, bool)> = rows.iter().filter_map(|row| Some((*row, row.truth?))).collect();
    let value = |bucket: u16| if usize::from(bucket) < FACTS { 1.0 } else { WORD };
    let mut counts = vec![0_u32; BUCKETS];
    for (row, _) in &rows {
        for bucket in &row.features {
            counts[usize::from(*bucket)] += 1;
        }
    }
    let value = |bucket: u16| if counts[usize::from(bucket)] < 2 { 0.0 } else { value(bucket) };
    let squares: Vec<f64> =
        rows.iter().map(|(row, _)| 1.0 + row.features.iter().map(|at| value(*at).powi(2)).sum::<f64>()).collect();
    let mut weights = vec![0.0; BUCKETS];
    let mut bias = 0.0;
    let mut duals = vec![0.0_f64; rows.len()];
    let mut draw = Draw::new(1);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    for _ in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            order.swap(at, draw.below(at + 1));
        }
        for at in order.iter().copied() {
            let (row, truth) = rows[at];
            let sign = if truth { 1.0 } else { -1.0 };
            let sum: f64 = row.features.iter().map(|at| weights[usize::from(*at)] * value(*at)).sum();
            let dual = (duals[at] - (sign * (sum + bias) - 1.0) / squares[at]).clamp(0.0, COST);
            let change = sign * (dual - duals[at]);
            duals[at] = dual;
            bias += change;
            for at in &row.features {
                weights[usize::from(*at)] += change * value(*at);
            }
        }
    }
    for (at, weight) in weights.iter_mut().enumerate() {
        *weight *= value(u16::try_from(at).unwrap_or_default());
    }
    let least = LEAST * deviation(&weights);
    for weight in weights.iter_mut().filter(|weight| weight.abs() < least) {
        *weight = 0.0;
    }
    Model { bias, weights }
}
