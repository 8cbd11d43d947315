//! Chance, the same in every run.

pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        (!from.is_empty()).then(|| from[usize::try_from(self.below(from.len() as u64)).unwrap()])
    }

    /// Minutes, where somebody noted them.
    pub fn minutes(&mut self) -> Option<u32> {
        self.percent(60).then(|| u32::try_from(1 + self.below(90)).unwrap())
    }

    /// From one to five.
    pub fn scale(&mut self) -> u8 {
        u8::try_from(1 + self.below(5)).unwrap()
    }
}
