//! Logistic regression, fitted by dual coordinate descent (Yu, Huang and Lin, 2011): few lines, and exact enough soon.

use twopocket_reader::message::learned::{BUCKETS, Learned, length};

use crate::corpus::Row;
use crate::pack::Draw;

const EPOCHS: usize = 12;

/// How dear a row on the wrong side is; less makes for smaller weights.
const COST: f64 = 0.03;

/// How many weights a model keeps.
const KEPT: usize = 12_000;

/// One label's model.
pub struct Fitted {
    pub bias: f64,
    pub weights: Vec<f64>,
}

impl Fitted {
    pub fn score(&self, features: &[u32]) -> f64 {
        let sum: f64 = features.iter().map(|bucket| self.weights[*bucket as usize]).sum();
        self.bias + sum / length(features.len())
    }
}

/// Fits one label's model to rows, each with its weight; those that say nothing of the label are passed over.
pub fn fit(rows: &[(&Row, f64)], label: usize) -> Fitted {
    let rows: Vec<(&Row, f64, bool)> =
        rows.iter().filter_map(|(row, weight)| Some((*row, *weight, truth(row, label)?))).collect();
    let counts = counts(&rows);
    let (rare, balance) = (rarity(&counts, rows.len()), balance(&rows));
    let value = |row: &Row, bucket: u32| rare[bucket as usize] / length(row.features.len());
    let mut weights = vec![0.0; BUCKETS];
    let mut bias = 0.0;
    let squares: Vec<f64> =
        rows.iter().map(|(row, ..)| 1.0 + row.features.iter().map(|at| value(row, *at).powi(2)).sum::<f64>()).collect();
    let mut duals = vec![0.0_f64; rows.len()];
    let mut draw = Draw::new(label as u64 + 1);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    for _ in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            order.swap(at, draw.below(at + 1));
        }
        for at in order.iter().copied() {
            let (row, weight, truth) = rows[at];
            let sign = if truth { 1.0 } else { -1.0 };
            let sum: f64 = row.features.iter().map(|at| weights[*at as usize] * value(row, *at)).sum();
            let most = COST * weight * if truth { balance } else { 1.0 };
            let dual = nearest(most, squares[at], sign * (sum + bias) - squares[at] * duals[at]);
            let change = sign * (dual - duals[at]);
            duals[at] = dual;
            if change != 0.0 {
                bias += change;
                for at in &row.features {
                    weights[*at as usize] += change * value(row, *at);
                }
            }
        }
    }
    for (weight, rare) in weights.iter_mut().zip(&rare) {
        *weight *= rare;
    }
    prune(&mut weights, &counts);
    Fitted { bias, weights }
}

/// What is best for one row while the others stay: the `dual` between nought and `most` at which
/// `ln(dual / (most - dual)) + square * dual + rest` is nought. It rises, so halving finds it.
fn nearest(most: f64, square: f64, rest: f64) -> f64 {
    let (mut low, mut high) = (0.0, most);
    for _ in 0..30 {
        let dual = f64::midpoint(low, high);
        if (dual / (most - dual)).ln() + square * dual + rest > 0.0 {
            high = dual;
        } else {
            low = dual;
        }
    }
    f64::midpoint(low, high)
}

/// Keeps the weights that do most: the large ones, and of those the ones of features that are often there.
fn prune(weights: &mut [f64], counts: &[u32]) {
    let does: Vec<f64> =
        weights.iter().zip(counts).map(|(weight, count)| weight.abs() * f64::from(*count).powf(0.25)).collect();
    let mut most = does.clone();
    most.sort_unstable_by(|a, b| b.total_cmp(a));
    let least = most.get(KEPT).copied().unwrap_or_default();
    for (weight, _) in weights.iter_mut().zip(does).filter(|(_, does)| *does <= least) {
        *weight = 0.0;
    }
}

/// What is known of a label. A text that offers something is never only about its writer: which are is learned from the others.
pub fn truth(row: &Row, label: usize) -> Option<bool> {
    let gives = row.truth[Learned::ContributionOffered as usize] == Some(true);
    row.truth[label].filter(|_| !gives || label != Learned::MeFocus as usize)
}

/// What a row with the label weighs beside one without, so that both kinds weigh as much.
fn balance(rows: &[(&Row, f64, bool)]) -> f64 {
    let sum =
        |wanted: bool| rows.iter().filter(|(.., truth)| *truth == wanted).map(|(_, weight, _)| weight).sum::<f64>();
    sum(false) / sum(true).max(1.0)
}

/// In how many rows each feature is.
fn counts(rows: &[(&Row, f64, bool)]) -> Vec<u32> {
    let mut counts = vec![0_u32; BUCKETS];
    for (row, ..) in rows {
        for bucket in &row.features {
            counts[*bucket as usize] += 1;
        }
    }
    counts
}

/// How rare each feature is, as the logarithm of one over its share of the rows; nought where it was seen once.
fn rarity(counts: &[u32], rows: usize) -> Vec<f64> {
    let of = |count: &u32| if *count < 2 { 0.0 } else { (rows as f64 / f64::from(*count)).ln() + 1.0 };
    counts.iter().map(of).collect()
}
