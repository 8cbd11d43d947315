//! The weights of a linear model, as its file holds them: a line of name, bias, step, and the weights in steps.

/// The character of a weight of nought; others are so much more or less. Noughts are left out, and counted in digits.
pub const NOUGHT: u8 = b'\\';

/// How many steps a weight may be from nought, so that its character is neither a digit nor a blank.
pub const FURTHEST: i8 = 34;

/// A model that was fitted.
#[derive(Default)]
pub(crate) struct Weights {
    pub bias: f64,
    pub step: f64,
    /// In steps, by bucket.
    pub steps: Vec<i8>,
}

impl Weights {
    /// The model so called, with a weight for each of so many buckets.
    pub(crate) fn read(file: &str, name: &str, buckets: usize) -> Option<Self> {
        let mut parts = file.lines().find(|line| line.starts_with(name))?.split(' ').skip(1);
        let mut model =
            Self { bias: parts.next()?.parse().ok()?, step: parts.next()?.parse().ok()?, steps: vec![0; buckets] };
        let (mut at, mut noughts) = (0, 0);
        for character in parts.next()?.bytes() {
            if character.is_ascii_digit() {
                noughts = noughts * 10 + usize::from(character - b'0');
            } else {
                at += noughts;
                *model.steps.get_mut(at)? = i8::try_from(i16::from(character) - i16::from(NOUGHT)).ok()?;
                (at, noughts) = (at + 1, 0);
            }
        }
        Some(model)
    }

    pub(crate) fn weight(&self, bucket: impl TryInto<usize>) -> f64 {
        let steps = bucket.try_into().ok().and_then(|at: usize| self.steps.get(at));
        self.step * f64::from(steps.copied().unwrap_or_default())
    }
}
