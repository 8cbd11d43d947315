//! What calls cost in Rust and through the bindings, in the same run and over the same store.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;
use crate::suite::kotlin;
use crate::suite::step::{cannot_run, cargo, program, succeeds};
use crate::swift::Swift;

/// The call with a goal: through the bindings it costs at most this many times what it costs in Rust, and some time more.
const GOAL_OF: &str = "page of 50 queue items";
const GOAL_TIMES: f64 = 2.0;
const GOAL_MORE_US: f64 = 300.0;

/// A median, in microseconds.
#[derive(Debug, PartialEq)]
struct Figure {
    what: String,
    median_us: f64,
}

/// What a language measured.
struct Measured {
    language: &'static str,
    figures: Vec<Figure>,
}

impl Measured {
    fn of_lines((language, lines): (&'static str, Option<String>)) -> Option<Self> {
        Some(Self { language, figures: figures(&lines?) })
    }

    fn of(&self, what: &str) -> Option<f64> {
        self.figures.iter().find(|figure| figure.what == what).map(|figure| figure.median_us)
    }
}

/// Measures every language that is there; a table, and whether the goal is met. One that is not there is named.
pub fn compare(folder: &Path) -> Result<String, Failure> {
    let store = folder.join("night.db");
    // Together with the library, so that what both stand on is built once.
    succeeds(&mut cargo("build --locked --profile shipped --package twopocket-bindings --package twopocket-bench"))?;
    let rust = figures(&printed(program("target/shipped/twopocket-bench", "").arg(&store))?);
    let measured = [("Kotlin", in_kotlin(&store)?), ("Swift", in_swift(&store)?)];
    let missing = measured.iter().filter(|(_, lines)| lines.is_none()).map(|(language, _)| *language);
    let missing: String = missing.map(not_measured).collect();
    let others: Vec<Measured> = measured.into_iter().filter_map(Measured::of_lines).collect();
    Ok(format!("{}{missing}{}", table(&rust, &others), goals(&rust, &others)))
}

fn not_measured(language: &str) -> String {
    format!("\nNOT MEASURED: {language} — its toolchain was not found\n")
}

fn in_kotlin(store: &Path) -> Result<Option<String>, Failure> {
    if !kotlin::has_toolchain() {
        return Ok(None);
    }
    let figures = "test -Dtests=src/bench/kotlin -Dtest=Bench";
    let mut kotlin = program("mvn", &format!("--batch-mode --quiet --file bindings/kotlin/pom.xml {figures}"));
    succeeds(kotlin.arg(format!("-Dtwopocket.bench={}", store.display())))?;
    let noted = store.with_extension("db.kotlin");
    fs::read_to_string(&noted).map(Some).map_err(|error| Failure::new(format!("{}: {error}", noted.display())))
}

fn in_swift(store: &Path) -> Result<Option<String>, Failure> {
    let Some(swift) = Swift::found() else { return Ok(None) };
    let package = "--configuration release --package-path bindings/swift --scratch-path target/swift";
    let mut swift = swift.command(&format!("run {package} Bench"));
    printed(swift.env("TWOPOCKET_LOCAL_LIBRARY", "1").arg(store)).map(Some)
}

fn printed(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_run(command, &error))?;
    if !output.status.success() {
        let name = command.get_program().to_string_lossy();
        return Err(Failure::new(format!("{name} failed: {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The figures among the lines: what it is, a tab, and microseconds.
fn figures(lines: &str) -> Vec<Figure> {
    let figure = |line: &str| {
        let (what, median) = line.split_once('\t')?;
        Some(Figure { what: what.to_owned(), median_us: median.trim().parse().ok()? })
    };
    lines.lines().filter_map(figure).collect()
}

fn table(rust: &[Figure], others: &[Measured]) -> String {
    let mut table = String::from("\n| median | Rust |");
    for Measured { language, .. } in others {
        let _ = write!(table, " {language} | : Rust |");
    }
    let _ = writeln!(table, "\n|---|---:|{}", "---:|---:|".repeat(others.len()));
    for Figure { what, median_us } in rust {
        let _ = write!(table, "| {what} | {} |", time(*median_us));
        for other in others {
            let _ = match other.of(what) {
                Some(us) => write!(table, " {} | {:.1} |", time(us), us / median_us),
                None => write!(table, " – | – |"),
            };
        }
        table.push('\n');
    }
    table
}

/// Whether each language keeps the goal.
fn goals(rust: &[Figure], others: &[Measured]) -> String {
    let mut told = String::from("\n");
    let Some(in_rust) = rust.iter().find(|figure| figure.what == GOAL_OF) else { return told };
    let most = GOAL_TIMES * in_rust.median_us + GOAL_MORE_US;
    for other in others {
        let Some(us) = other.of(GOAL_OF) else { continue };
        let kept = if us <= most { "kept" } else { "MISSED" };
        let (language, us, most) = (other.language, time(us), time(most));
        let _ = writeln!(told, "{GOAL_OF} in {language}: {us}, at most twice Rust and 0.3 ms is {most}: {kept}");
    }
    told
}

fn time(us: f64) -> String {
    if us < 1_000.0 { format!("{us:.2} µs") } else { format!("{:.2} ms", us / 1_000.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kotlin(lines: &str) -> [Measured; 1] {
        [Measured { language: "Kotlin", figures: figures(lines) }]
    }

    #[test]
    fn figures_of_the_languages_stand_side_by_side() {
        let rust = figures("one card\t50.0\nempty call\t0.5\nnoise\n");
        assert_eq!(rust.len(), 2);
        let table = table(&rust, &kotlin("one card\t125.0\n"));
        assert!(table.contains("| one card | 50.00 µs | 125.00 µs | 2.5 |"), "{table}");
        assert!(table.contains("| empty call | 0.50 µs | – | – |"), "{table}");
    }

    #[test]
    fn the_goal_is_twice_what_it_costs_in_rust_and_some_time() {
        let rust = figures("page of 50 queue items\t1000.0\n");
        assert!(goals(&rust, &kotlin("page of 50 queue items\t2300.0\n")).ends_with(": kept\n"));
        assert!(goals(&rust, &kotlin("page of 50 queue items\t2301.0\n")).ends_with(": MISSED\n"));
    }

    #[test]
    fn a_long_time_is_told_in_milliseconds() {
        assert_eq!(time(999.0), "999.00 µs");
        assert_eq!(time(1_500.0), "1.50 ms");
    }
}
