//! Seeded choices: the same seed gives the same cards on every machine.

use fastrand::Rng;

/// What decides everything that is drawn.
#[derive(Debug)]
pub struct Chance(Rng);

impl Chance {
    /// The choices of one card of a draw; a card does not depend on how many others are drawn.
    pub fn new(seed: u64, card: u64) -> Self {
        let mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ card.wrapping_mul(0xd1b5_4a32_d192_ed03);
        let mut rng = Rng::with_seed(mixed);
        // Seeds that are near each other begin alike.
        for _ in 0..8 {
            rng.u64(..);
        }
        Self(rng)
    }

    /// A number from `from` to `to`, both included.
    pub fn between(&mut self, from: u32, to: u32) -> u32 {
        self.0.u32(from..=to.max(from))
    }

    /// A number from `from` to `to`.
    pub fn real(&mut self, from: f64, to: f64) -> f64 {
        from + self.0.f64() * (to - from)
    }

    /// True in that many of a hundred cases.
    pub fn percent(&mut self, of_hundred: f64) -> bool {
        self.0.f64() * 100.0 < of_hundred
    }

    /// One of the values; none of none.
    pub fn one<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        if values.is_empty() { None } else { values.get(self.0.usize(..values.len())) }
    }

    /// One of the texts, or nothing where there is none.
    pub fn text<'a, T: AsRef<str>>(&mut self, texts: &'a [T]) -> &'a str {
        self.one(texts).map_or("", AsRef::as_ref)
    }

    /// The index of one of the weights, each as likely as it weighs.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut rest = self.between(1, weights.iter().sum::<u32>().max(1));
        for (at, weight) in weights.iter().enumerate() {
            if rest <= *weight {
                return at;
            }
            rest -= weight;
        }
        0
    }

    /// The pattern with a digit for each `#`, a letter for each `?`, and one of `[1-8]` for that.
    pub fn filled(&mut self, pattern: &str) -> String {
        let mut filled = String::new();
        let mut rest = pattern.chars();
        while let Some(c) = rest.next() {
            match c {
                '#' => filled.push(self.digit('0', '9')),
                '?' => filled.push(*self.one(&LETTERS).unwrap_or(&'A')),
                '[' => {
                    let class: Vec<char> = rest.by_ref().take_while(|c| *c != ']').collect();
                    if let (Some(from), Some(to)) = (class.first(), class.last()) {
                        filled.push(self.digit(*from, *to));
                    }
                }
                c => filled.push(c),
            }
        }
        filled
    }

    fn digit(&mut self, from: char, to: char) -> char {
        self.0.char(from..=to)
    }

    /// Puts the values in another order.
    pub fn shuffle<T>(&mut self, values: &mut [T]) {
        self.0.shuffle(values);
    }
}

/// Letters that end British and Dutch postcodes without ever meaning anything else.
const LETTERS: [char; 13] = ['A', 'B', 'D', 'E', 'G', 'H', 'J', 'L', 'N', 'R', 'T', 'W', 'X'];
