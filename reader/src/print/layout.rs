//! Where pieces stand to one another.

use super::pieces::Piece;

/// What stands directly under, and directly right of, each piece.
pub struct Layout {
    under: Vec<Option<usize>>,
    right: Vec<Option<usize>>,
}

/// How two pieces stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The second is directly under the first.
    Under,
    /// One piece stands between them.
    TwoUnder,
    /// The second is directly above the first.
    Above,
    /// The second follows on the same line.
    Right,
    /// Anything else.
    Apart,
}

impl Layout {
    /// Looks at all pairs of pieces.
    pub fn of(pieces: &[Piece]) -> Self {
        let nearest = |of: fn(&Piece, &Piece) -> Option<f64>| {
            pieces
                .iter()
                .map(|piece| {
                    let near = pieces.iter().enumerate().filter(|(_, other)| other.page == piece.page);
                    let near = near.filter_map(|(at, other)| of(piece, other).map(|far| (at, far)));
                    near.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(at, _)| at)
                })
                .collect()
        };
        Self { under: nearest(under), right: nearest(right) }
    }

    /// The piece directly under another.
    pub fn under(&self, piece: usize) -> Option<usize> {
        self.under.get(piece).copied().flatten()
    }

    /// The first piece of the line that a piece is on.
    fn line_start(&self, piece: usize) -> usize {
        const MOST_STEPS: usize = 6;
        let left = |at: usize| self.right.iter().position(|right| *right == Some(at));
        (0..MOST_STEPS).fold(piece, |at, _| left(at).unwrap_or(at))
    }

    /// How `second` stands to `first`.
    pub fn place(&self, first: usize, second: usize) -> Place {
        let below = self.under(first).or_else(|| self.under(self.line_start(first)));
        if below == Some(second) || self.under(self.line_start(first)) == Some(second) {
            Place::Under
        } else if self.right.get(first).copied().flatten() == Some(second) {
            Place::Right
        } else if self.under(second) == Some(first) {
            Place::Above
        } else if below.and_then(|middle| self.under(middle)) == Some(second) {
            Place::TwoUnder
        } else {
            Place::Apart
        }
    }
}

fn middle(piece: &Piece, axis: usize) -> f64 {
    f64::midpoint(piece.bbox[axis], piece.bbox[axis + 2])
}

/// How far `other` is under `piece`, if it is in the same column and not far off.
fn under(piece: &Piece, other: &Piece) -> Option<f64> {
    const FARTHEST: f64 = 3.2;
    let height = piece.height().max(other.height());
    let down = middle(other, 1) - middle(piece, 1);
    let between = other.bbox[1] - piece.bbox[3];
    let near = |axis: usize| (piece.bbox[axis] - other.bbox[axis]).abs() < height * 1.2;
    let overlap = piece.bbox[2].min(other.bbox[2]) - piece.bbox[0].max(other.bbox[0]);
    let same_column = near(0) || near(2) || (middle(piece, 0) - middle(other, 0)).abs() < height || overlap > 0.0;
    (same_column && down > 0.45 * piece.height().min(other.height()) && between < FARTHEST * height).then_some(down)
}

/// How far `other` is to the right of `piece`, if it is on the same line.
fn right(piece: &Piece, other: &Piece) -> Option<f64> {
    const FARTHEST: f64 = 3.0;
    let same_line = (middle(piece, 1) - middle(other, 1)).abs() < 0.5 * piece.height().min(other.height());
    let far = other.bbox[0] - piece.bbox[2];
    let near = far < FARTHEST * piece.height();
    (same_line && near && (other.line == piece.line || far > 0.0) && other.bbox[0] >= piece.bbox[2] - 1.0)
        .then_some(far)
}
