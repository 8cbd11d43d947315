//! From a photo of a card to lines of text, by the `tesseract` program where it is installed.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::reader::print::{Line, Page, Scan, Word};
use twopocket_texts::Texts;

/// Recognition data for the languages that cards are likely to carry, as tesseract names it.
const LANGUAGES: [&str; 5] = ["dan", "swe", "nor", "deu", "eng"];

/// Why a photo could not be read.
pub enum Trouble {
    /// The program is not installed.
    NoProgram,
    /// The program could not read the picture.
    Unreadable,
}

impl Trouble {
    /// In words, with what to do.
    pub fn told(&self, texts: Texts, file: &str) -> String {
        match self {
            Self::NoProgram => texts.with("error-no-tesseract", &[("file", file.into())]),
            Self::Unreadable => texts.with("error-unreadable-photo", &[("file", file.into())]),
        }
    }
}

/// Reads the text on a photo.
pub fn scan(photo: &Path) -> Result<Scan, Trouble> {
    let languages = installed_languages()?;
    let mut args = vec![photo.as_os_str(), OsStr::new("stdout")];
    if !languages.is_empty() {
        args.extend([OsStr::new("-l"), OsStr::new(&languages)]);
    }
    args.extend(["--psm", "3", "tsv"].map(OsStr::new));
    let table = tesseract(&args)?;
    let scan = from_tsv(&table);
    if scan.pages.is_empty() { Err(Trouble::Unreadable) } else { Ok(scan) }
}

fn installed_languages() -> Result<String, Trouble> {
    let listed = tesseract(&[OsStr::new("--list-langs")])?;
    let installed: Vec<&str> = listed.lines().map(str::trim).collect();
    Ok(LANGUAGES.into_iter().filter(|language| installed.contains(language)).collect::<Vec<_>>().join("+"))
}

fn tesseract(args: &[&OsStr]) -> Result<String, Trouble> {
    let output = Command::new("tesseract").args(args).stdin(Stdio::null()).output().map_err(|_| Trouble::NoProgram)?;
    if !output.status.success() {
        return Err(Trouble::Unreadable);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A row of tesseract's table.
struct Row<'a> {
    level: u32,
    page: usize,
    block: i64,
    paragraph: i64,
    line: i64,
    bbox: [f64; 4],
    conf: f64,
    text: &'a str,
}

/// Level of a row that is a page.
const PAGE: u32 = 1;
/// Level of a row that is a word.
const WORD: u32 = 5;

fn from_tsv(table: &str) -> Scan {
    let mut scan = Scan::default();
    let mut lines: BTreeMap<(usize, i64, i64, i64), usize> = BTreeMap::new();
    for row in table.lines().filter_map(row) {
        match row.level {
            PAGE => scan.pages.push(Page { width: row.bbox[2], height: row.bbox[3] }),
            WORD if !row.text.trim().is_empty() => {
                let place = *lines.entry((row.page, row.block, row.paragraph, row.line)).or_insert_with(|| {
                    scan.lines.push(empty_line(&row));
                    scan.lines.len() - 1
                });
                scan.lines[place].words.push(Word { text: row.text.to_owned(), bbox: row.bbox, conf: row.conf });
            }
            _ => {}
        }
    }
    scan.lines.iter_mut().for_each(join_words);
    scan
}

fn row(line: &str) -> Option<Row<'_>> {
    let cells: Vec<&str> = line.splitn(12, '\t').collect();
    let number = |cell: usize| cells.get(cell)?.parse::<f64>().ok();
    let whole = |cell: usize| cells.get(cell)?.parse::<i64>().ok();
    let (left, top, width, height) = (number(6)?, number(7)?, number(8)?, number(9)?);
    Some(Row {
        level: cells.first()?.parse().ok()?,
        page: usize::try_from(whole(1)?.checked_sub(1)?).ok()?,
        block: whole(2)?,
        paragraph: whole(3)?,
        line: whole(4)?,
        bbox: [left, top, left + width, top + height],
        conf: (number(10)? / 100.0).clamp(0.0, 1.0),
        text: cells.get(11).copied().unwrap_or_default(),
    })
}

fn empty_line(first: &Row) -> Line {
    Line {
        text: String::new(),
        bbox: first.bbox,
        conf: 1.0,
        block: Some(first.block),
        page: first.page,
        words: Vec::new(),
    }
}

fn join_words(line: &mut Line) {
    line.text = line.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    for word in &line.words {
        line.bbox = [
            line.bbox[0].min(word.bbox[0]),
            line.bbox[1].min(word.bbox[1]),
            line.bbox[2].max(word.bbox[2]),
            line.bbox[3].max(word.bbox[3]),
        ];
    }
    let count = u32::try_from(line.words.len()).unwrap_or(u32::MAX);
    line.conf = line.words.iter().map(|word| word.conf).sum::<f64>() / f64::from(count.max(1));
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADING: &str =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    #[test]
    fn words_become_lines_with_their_box_and_mean_confidence() {
        let table = format!(
            "{HEADING}1\t1\t0\t0\t0\t0\t0\t0\t1000\t600\t-1\t\n5\t1\t1\t1\t1\t1\t10\t20\t30\t10\t90\tEva\n\
             5\t1\t1\t1\t1\t2\t50\t18\t40\t12\t80\tLund\n5\t1\t2\t1\t1\t1\t10\t60\t30\t10\t70\tCEO\n"
        );
        let scan = from_tsv(&table);
        assert_eq!(scan.pages, [Page { width: 1000.0, height: 600.0 }]);
        let texts: Vec<_> = scan.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Eva Lund", "CEO"]);
        assert_eq!(scan.lines[0].bbox.map(|edge| edge.to_string()), ["10", "18", "90", "30"]);
        assert!((scan.lines[0].conf - 0.85).abs() < 1e-9);
        assert_eq!(scan.lines[1].block, Some(2));
    }

    #[test]
    fn a_table_of_anything_else_is_no_scan() {
        for table in
            ["", HEADING, "5\t1\n", "5\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\n", "1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t"]
        {
            assert!(from_tsv(table).lines.is_empty());
        }
    }
}
