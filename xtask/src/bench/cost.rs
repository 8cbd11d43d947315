//! What calls cost in Rust and through the bindings, in the same run and over the same store.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;
use crate::suite::step::{cannot_run, cargo, program, succeeds};

/// A median, in microseconds.
#[derive(Debug, PartialEq)]
struct Figure {
    what: String,
    median_us: f64,
}

/// Measures both languages; a table.
pub fn compare(folder: &Path) -> Result<String, Failure> {
    let store = folder.join("night.db");
    // Together with the library, so that what both stand on is built once.
    succeeds(&mut cargo("build --locked --profile shipped --package twopocket-bindings --package twopocket-bench"))?;
    let rust = figures(&printed(program("target/shipped/twopocket-bench", "").arg(&store))?);
    let mut kotlin = program("mvn", "--batch-mode --quiet --file bindings/kotlin/pom.xml test -Dtest=Bench");
    succeeds(kotlin.arg(format!("-Dtwopocket.bench={}", store.display())))?;
    let noted = folder.join("night.db.kotlin");
    let kotlin = fs::read_to_string(&noted).map_err(|error| Failure::new(format!("{}: {error}", noted.display())))?;
    Ok(table(&rust, &figures(&kotlin)))
}

fn printed(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_run(command, &error))?;
    if !output.status.success() {
        return Err(Failure::new(format!("the figures of Rust failed: {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn figures(lines: &str) -> Vec<Figure> {
    let figure = |line: &str| {
        let (what, median) = line.split_once('\t')?;
        Some(Figure { what: what.to_owned(), median_us: median.trim().parse().ok()? })
    };
    lines.lines().filter_map(figure).collect()
}

fn table(rust: &[Figure], kotlin: &[Figure]) -> String {
    let mut table = String::from("\n| median | Rust | Kotlin | Kotlin : Rust |\n|---|---:|---:|---:|\n");
    for Figure { what, median_us } in rust {
        let other = kotlin.iter().find(|figure| figure.what == *what).map(|figure| figure.median_us);
        let ratio = other.map_or("–".into(), |other| format!("{:.1}", other / median_us));
        let other = other.map_or("–".into(), time);
        let _ = writeln!(table, "| {what} | {} | {other} | {ratio} |", time(*median_us));
    }
    table
}

fn time(us: f64) -> String {
    if us < 1_000.0 { format!("{us:.2} µs") } else { format!("{:.2} ms", us / 1_000.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_both_languages_stand_side_by_side() {
        let (rust, kotlin) = (figures("one card\t50.0\nempty call\t0.5\nnoise\n"), figures("one card\t125.0\n"));
        assert_eq!(rust.len(), 2);
        let table = table(&rust, &kotlin);
        assert!(table.contains("| one card | 50.00 µs | 125.00 µs | 2.5 |"), "{table}");
        assert!(table.contains("| empty call | 0.50 µs | – | – |"), "{table}");
    }

    #[test]
    fn a_long_time_is_told_in_milliseconds() {
        assert_eq!(time(999.0), "999.00 µs");
        assert_eq!(time(1_500.0), "1.50 ms");
    }
}
