//! Where pieces stand to one another.

use super::pieces::Piece;

/// How the pieces of a card stand to one another.
pub struct Layout {
    under: Vec<Option<usize>>,
    /// For each pair, by rows of the first.
    places: Vec<Place>,
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
        let under: Vec<Option<usize>> = nearest(under);
        let right: Vec<Option<usize>> = nearest(right);
        let starts = line_starts(&right);
        let pairs = Pairs { under: &under, right: &right, starts: &starts };
        let places = (0..pieces.len())
            .flat_map(|first| (0..pieces.len()).map(move |second| (first, second)))
            .map(|(first, second)| pairs.place(first, second))
            .collect();
        Self { under, places }
    }

    /// The piece directly under another.
    pub fn under(&self, piece: usize) -> Option<usize> {
        self.under.get(piece).copied().flatten()
    }

    /// How `second` stands to `first`.
    pub fn place(&self, first: usize, second: usize) -> Place {
        self.places.get(first * self.under.len() + second).copied().unwrap_or(Place::Apart)
    }
}

/// The first piece of the line that each piece is on.
fn line_starts(right: &[Option<usize>]) -> Vec<usize> {
    const MOST_STEPS: usize = 6;
    let mut left: Vec<Option<usize>> = vec![None; right.len()];
    for (at, right) in right.iter().enumerate().rev() {
        if let Some(right) = right {
            left[*right] = Some(at);
        }
    }
    (0..right.len()).map(|piece| (0..MOST_STEPS).fold(piece, |at, _| left[at].unwrap_or(at))).collect()
}

/// What places are told from.
struct Pairs<'a> {
    under: &'a [Option<usize>],
    right: &'a [Option<usize>],
    starts: &'a [usize],
}

impl Pairs<'_> {
    fn place(&self, first: usize, second: usize) -> Place {
        let from_start = self.under[self.starts[first]];
        let below = self.under[first].or(from_start);
        if below == Some(second) || from_start == Some(second) {
            Place::Under
        } else if self.right[first] == Some(second) {
            Place::Right
        } else if self.under[second] == Some(first) {
            Place::Above
        } else if below.and_then(|middle| self.under[middle]) == Some(second) {
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
