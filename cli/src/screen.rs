//! Text for people: styles, widths, tables. Colour only where somebody watches, and never alone.

use std::iter;

use clap::builder::styling::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Width where no terminal tells its own.
const DEFAULT_WIDTH: usize = 80;
/// Text wider than this is hard to read, however wide the window.
const WIDEST: usize = 100;

pub const BOLD: Style = Style::new().bold();
pub const DIM: Style = Style::new().dimmed();
pub const ACCENT: Style = AnsiColor::Cyan.on_default();

/// The columns there are: `COLUMNS`, else the terminal's, else 80; never more than 100 nor less than 40.
pub fn width() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    told.or_else(seen).unwrap_or(DEFAULT_WIDTH).clamp(40, WIDEST)
}

/// Text in a style.
pub fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Columns that a text takes on a terminal.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// A character as it may be shown: a control character is a blank, and a mark that turns the direction of all that
/// follows is nothing.
fn shown(c: char) -> Option<char> {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// The text on one line, with nothing in it that steers a terminal.
pub fn plain(text: &str) -> String {
    text.chars().filter_map(shown).collect()
}

/// The same of text that may hold styles of ours: bold, dim, underlined or cyan, which end with the text.
pub fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    let mut open = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let style = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[4m", "\u{1b}[36m"];
        if let Some(style) = style.into_iter().find(|style| rest.starts_with(style)) {
            open = style != "\u{1b}[0m";
            harmless.push_str(style);
            rest = &rest[style.len()..];
            continue;
        }
        harmless.extend(if c == '\n' { Some(c) } else { shown(c) });
        rest = &rest[c.len_utf8()..];
    }
    if open {
        harmless.push_str("\u{1b}[0m");
    }
    harmless
}

/// The text in at most `width` columns, with `…` where something was cut off, and nothing in it that steers a terminal.
pub fn fit(text: &str, width: usize) -> String {
    let text = plain(text);
    if columns(&text) <= width {
        return text;
    }
    let mut fitted = String::new();
    let mut used = 0;
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if used + wide + 1 > width {
            break;
        }
        fitted.push(c);
        used += wide;
    }
    fitted.truncate(fitted.trim_end().len());
    fitted.push('…');
    fitted
}

/// The text with blanks after it up to `width` columns.
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// The text broken into lines of at most `width` columns, at blanks where there are any.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let word = fit(word, width);
        if !line.is_empty() && columns(&line) + 1 + columns(&word) > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    lines.push(line);
    lines
}

/// A line, styled or not, on as many lines of at most `width` columns as it takes, each set in as the text of the first is,
/// behind the mark of an item. A word is never broken: who needs a link or a command copies it whole.
pub fn fold(line: &str, width: usize) -> String {
    let seen = |text: &str| columns(&anstream::adapter::strip_str(text).to_string());
    if seen(line) <= width {
        return line.to_owned();
    }
    let indent = hang(line);
    let mut folded = String::with_capacity(line.len() + indent);
    let mut used = 0;
    for word in line.split_inclusive(' ') {
        if used > indent && used + seen(word.trim_end()) > width {
            folded.truncate(folded.trim_end().len());
            folded.push('\n');
            folded.extend(iter::repeat_n(' ', indent));
            used = indent;
            if word == " " {
                continue;
            }
        }
        folded.push_str(word);
        used += seen(word);
    }
    folded
}

/// How many columns stand before a line's text: blanks, and the mark of an item.
fn hang(line: &str) -> usize {
    let text = line.trim_start_matches([' ', '·', '!', '-']);
    let lead = &line[..line.len() - text.len()];
    if lead.ends_with(' ') { columns(lead) } else { 0 }
}

/// A share of one as a bar of `width` cells.
pub fn bar(share: f64, width: usize) -> String {
    const STEPS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    // A bar has a few dozen cells: the numbers are small and not negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let eighths = (share * width as f64 * 8.0).round() as usize;
    let drawn = format!("{}{}", "█".repeat(eighths / 8), STEPS[eighths % 8]);
    let rest = width.saturating_sub(columns(&drawn));
    format!("{drawn}{}", "░".repeat(rest))
}

/// Rows of cells in aligned columns. The widest column gives way where the rows do not fit.
#[derive(Debug, Default)]
pub struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
    styles: Vec<Style>,
    /// Columns that keep their width when the rows do not fit.
    kept: Vec<usize>,
}

impl Table {
    /// A table without headings.
    pub fn new() -> Self {
        Self::default()
    }

    /// A table with headings.
    pub fn headed(headings: Vec<String>) -> Self {
        Self { headings, ..Self::default() }
    }

    /// The style of each column, in order.
    pub fn styles(mut self, styles: &[Style]) -> Self {
        self.styles = styles.to_vec();
        self
    }

    /// Columns that keep their width when the rows do not fit.
    pub fn keep(mut self, columns: &[usize]) -> Self {
        self.kept = columns.to_vec();
        self
    }

    /// Adds a row.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.into());
    }

    /// The lines of the table, at most `width` columns wide.
    pub fn lines(&self, width: usize) -> Vec<String> {
        let widths = self.widths(width);
        let heading = (!self.headings.is_empty()).then(|| Self::line(&self.headings, &widths, |_| DIM));
        let style = |column: usize| self.styles.get(column).copied().unwrap_or_default();
        heading.into_iter().chain(self.rows.iter().map(|row| Self::line(row, &widths, style))).collect()
    }

    fn line(cells: &[String], widths: &[usize], style: impl Fn(usize) -> Style) -> String {
        let mut line = String::new();
        let last = cells.iter().rposition(|cell| !cell.is_empty()).unwrap_or(0);
        for (column, (cell, width)) in cells.iter().zip(widths).enumerate().take(last + 1) {
            let cell = fit(cell, *width);
            let blanks = if column == last { 0 } else { width + 2 - columns(&cell) };
            if cell.is_empty() || style(column) == Style::new() {
                line.push_str(&cell);
            } else {
                line.push_str(&styled(style(column), &cell));
            }
            line.push_str(&" ".repeat(blanks));
        }
        line
    }

    fn widths(&self, width: usize) -> Vec<usize> {
        let count = self.rows.iter().map(Vec::len).max().unwrap_or(0).max(self.headings.len());
        let widest = |column: usize| {
            let cells = self.rows.iter().chain(iter::once(&self.headings)).filter_map(|row| row.get(column));
            cells.map(|cell| columns(cell)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..count).map(widest).collect();
        let room = width.saturating_sub(2 * count.saturating_sub(1));
        while widths.iter().sum::<usize>() > room {
            let gives_way = widths.iter_mut().enumerate().filter(|(column, _)| !self.kept.contains(column));
            let Some(widest) = gives_way.map(|(_, width)| width).max() else { break };
            if *widest <= 4 {
                break;
            }
            *widest -= 1;
        }
        widths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_by_what_is_seen() {
        let mut table = Table::new();
        table.row(["Åse".to_owned(), "x".to_owned()]);
        table.row(["日本".to_owned(), "y".to_owned()]);
        assert_eq!(table.lines(80), ["Åse   x", "日本  y"]);
    }

    #[test]
    fn a_row_never_passes_the_width() {
        let mut table = Table::headed(vec!["A".to_owned(), "B".to_owned()]);
        table.row(["a".repeat(90), "b".repeat(40)]);
        table.row(["c".to_owned(), "日本".repeat(30)]);
        for width in 40..100 {
            for line in table.lines(width) {
                assert!(columns(&anstream::adapter::strip_str(&line).to_string()) <= width);
            }
        }
    }

    #[test]
    fn a_line_that_is_too_wide_goes_on_below_itself_and_loses_no_word() {
        assert_eq!(fold("  one two three", 9), "  one two\n  three");
        assert_eq!(fold("  · one two three", 11), "  · one two\n    three");
        assert_eq!(fold("one  two", 8), "one  two");
        assert_eq!(fold(&format!("{} two", styled(BOLD, "one")), 4), format!("{}\ntwo", styled(BOLD, "one")));
        assert_eq!(fold("see https://a.example/long", 10), "see\nhttps://a.example/long");
        assert_eq!(fold("日本 日本", 6), "日本\n日本");
    }

    #[test]
    fn what_is_cut_says_so_and_nothing_steers_the_terminal() {
        assert_eq!(fit("Rasmussen", 5), "Rasm…");
        assert_eq!(fit("日本語", 4), "日…");
        assert_eq!(fit("a\u{1b}[31mb\n", 20), "a [31mb ");
        assert_eq!(fit("a\u{202e}b", 20), "ab");
    }

    #[test]
    fn of_all_that_steers_a_terminal_only_our_styles_pass() {
        let bold = styled(BOLD, "a");
        assert_eq!(harmless(&format!("{bold} b")), format!("{bold} b"));
        assert_eq!(harmless(&styled(ACCENT, "a")), styled(ACCENT, "a"));
        assert_eq!(harmless("a\u{1b}]0;t\u{7}b\u{1b}[8mc\u{1b}[2Jd\u{9b}2Je\rf\tg"), "a ]0;t b [8mc [2Jd 2Je f g");
        assert_eq!(harmless("\u{202e}a\u{2066}b"), "ab");
        assert_eq!(harmless("\u{1b}[1ma"), "\u{1b}[1ma\u{1b}[0m", "a style that came from outside ends here");
    }

    #[test]
    fn a_bar_is_as_wide_as_it_should_be() {
        for share in [-1.0, 0.0, 0.31, 0.5, 0.999, 1.0, 7.0, f64::NAN] {
            assert_eq!(columns(&bar(share, 10)), 10);
        }
    }
}
