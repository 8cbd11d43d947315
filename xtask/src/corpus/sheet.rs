//! A card as laid out: lines of type with their places.

/// Of the size of the type, how high a line's box is.
const LEADING: f64 = 1.36;

/// A line on a side of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Left edge in pixels.
    pub x: f64,
    /// Top edge in pixels.
    pub y: f64,
    /// Size of the type in pixels.
    pub size: f64,
    /// Side of the card, the front first.
    pub page: usize,
    /// Whether an icon stands before it.
    pub icon: bool,
}

impl Line {
    /// Left, top, right and bottom.
    pub fn bounds(&self) -> [f64; 4] {
        [self.x, self.y, self.x + width(&self.text, self.size), self.y + LEADING * self.size]
    }
}

/// The lines of a card and the sizes of its sides.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// In the order of the layout.
    pub lines: Vec<Line>,
    /// Width and height of each side in pixels.
    pub pages: Vec<(f64, f64)>,
}

/// Where a column of type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Its left edge.
    Left,
    /// Its middle.
    Centre,
    /// Its right edge.
    Right,
}

/// Writes lines one below the other.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    /// Which side.
    pub page: usize,
    /// The edge or middle of the column.
    pub x: f64,
    /// Top of the next line.
    pub y: f64,
    /// How lines stand to `x`.
    pub align: Align,
}

impl Sheet {
    /// A card of one side.
    pub fn new(width: f64, height: f64) -> Self {
        Self { lines: Vec::new(), pages: vec![(width, height)] }
    }

    /// Another side, of the same size.
    pub fn turn(&mut self) -> usize {
        self.pages.push(self.pages.first().copied().unwrap_or((1004.0, 650.0)));
        self.pages.len() - 1
    }
}

impl Pen {
    /// A pen on the front.
    pub fn new(x: f64, y: f64, align: Align) -> Self {
        Self { page: 0, x, y, align }
    }

    /// Writes a line, in smaller type if the side is not wide enough, and goes below it.
    pub fn write(&mut self, sheet: &mut Sheet, text: &str, size: f64) {
        self.line(sheet, text, size, false);
    }

    /// Writes a line that may have an icon before it.
    pub fn line(&mut self, sheet: &mut Sheet, text: &str, size: f64, icon: bool) {
        if text.is_empty() {
            return;
        }
        let across = sheet.pages.get(self.page).map_or(1004.0, |page| page.0);
        let room = match self.align {
            Align::Left => across - self.x - 30.0,
            Align::Right => self.x - 30.0,
            Align::Centre => 2.0 * (self.x.min(across - self.x) - 30.0),
        };
        let size = size * (room / width(text, size)).min(1.0);
        let x = match self.align {
            Align::Left => self.x,
            Align::Centre => self.x - width(text, size) / 2.0,
            Align::Right => self.x - width(text, size),
        };
        sheet.lines.push(Line { text: text.to_owned(), x, y: self.y, size, page: self.page, icon });
        self.y += LEADING * size;
    }

    /// Writes lines.
    pub fn block(&mut self, sheet: &mut Sheet, lines: &[String], size: f64) {
        for line in lines {
            self.write(sheet, line, size);
        }
    }

    /// Goes down.
    pub fn gap(&mut self, pixels: f64) -> &mut Self {
        self.y += pixels;
        self
    }
}

/// Type of at most `most` in which so many lines are no higher than `room`.
pub fn fitting(lines: usize, room: f64, most: f64) -> f64 {
    let lines = u32::try_from(lines.max(1)).map_or(1.0, f64::from);
    (room / lines / LEADING).min(most)
}

/// Type of at most `most` in which a text is no wider than `room`.
pub fn narrowed(text: &str, room: f64, most: f64) -> f64 {
    (room / width(text, 1.0).max(0.1)).min(most)
}

/// How wide a text is in a type of that size, much like Helvetica.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| advance(c) * size).sum()
}

fn advance(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '/' | 't' | 'f' | '·' => 0.28,
        '(' | ')' | 'r' | '-' | '[' | ']' | 'ł' => 0.34,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | 'æ' | 'Æ' => 0.86,
        c if c.is_uppercase() => 0.69,
        _ => 0.54,
    }
}
