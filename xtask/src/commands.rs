//! The command line of `cargo xtask`.

use std::io;
use std::path::PathBuf;
use std::process::{self, ExitCode};

use clap::{Args, Parser, Subcommand};
use xtask::Failure;
use xtask::bench::{self, What};
use xtask::bindings::{self, Build};
use xtask::corpus::{self, words::Part as Half};
use xtask::held;
use xtask::licences::Dependency;
use xtask::phones;
use xtask::score::{By, Kind, Predictions, ScoreError, read_truths};
use xtask::suite::{self, Part};
use xtask::swift;

/// The project's own chores.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
pub struct Xtask {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Test(Test),
    Bindings(Bindings),
    Bench(Bench),
    SwiftToolchain(SwiftToolchain),
    CheckPhones(CheckPhones),
    /// Lists what the project is built with and its licences; fails if one is not allowed
    Licences,
    Score(Score),
    Scores(Scores),
    Corpus(Corpus),
}

/// Prints figures: how fast the reader is, the library's size, and what calls cost in each language
#[derive(Args)]
struct Bench {
    /// What to measure; all of it unless named
    what: Vec<What>,
}

/// Draws printed cards that nobody has seen, with what they say
///
/// Invented people and firms of eleven countries, laid out, and misread as Tesseract does; in the format of
/// tests/samples/cards. The same seed gives the same cards everywhere. The half `train` may be looked at; figures are
/// reported on the half `report`, which shares no name, firm, title, city, wording or layout with it.
#[derive(Args)]
struct Corpus {
    /// What the draw hangs on
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many cards
    #[arg(long, default_value_t = 220)]
    count: u32,
    /// Which half of the words and layouts
    #[arg(long, default_value = "report")]
    part: Half,
    /// Where to write the folders ocr, clean and truth
    #[arg(long, required_unless_present = "naive")]
    out: Option<PathBuf>,
    /// Instead: what a naive parser makes of the cards in this folder, one JSON object a line
    #[arg(long, conflicts_with = "out")]
    naive: Option<PathBuf>,
}

/// Compares what the reader reaches on the samples with what it has reached before
#[derive(Args)]
struct Scores {
    /// Write down what it reaches now
    #[arg(long)]
    renew: bool,
}

/// Tests everything, or the parts that are named
///
/// The last line says how many tests passed and failed, and how many were skipped for want of a tool. With `CI=true`
/// a tool that is missing is a failure.
#[derive(Args)]
struct Test {
    /// Parts to run; all of them unless named
    parts: Vec<Part>,
}

/// Builds the library and generates the Kotlin and Swift sides of the bindings, where their packages look for them
#[derive(Args)]
struct Bindings {
    /// The library as it is shipped, instead of the tests' one
    #[arg(long)]
    shipped: bool,
}

/// Makes a Swift where the machine has none: a Debian folder of 3 GB that commands run in
///
/// Does nothing if there is a Swift 6 or newer. Needs root and debootstrap, and leaves no mount behind.
///
/// The folder is target/swift-toolchain, or where `TWOPOCKET_SWIFT_TOOLCHAIN` says: checkouts can share one. Debian comes
/// from where the machine's apt gets it, or from `TWOPOCKET_DEBIAN_MIRROR`.
#[derive(Args)]
struct SwiftToolchain;

/// Type-checks the bindings for Android and iOS, on a machine that has neither's tools
///
/// It checks the Rust, not the C: SQLite is not compiled, and nothing is linked. The toolchain needs Rust's standard library for
/// aarch64-linux-android and aarch64-apple-ios, or its source; where it has neither, rustup is asked for the first.
#[derive(Args)]
struct CheckPhones;

/// Scores predictions against the samples' truths
///
/// Names are equal after Unicode NFC, full case folding and folding of blanks; titles, firms, departments, streets and
/// cities are similar (1 − Levenshtein / longer length ≥ 0.90); e-mails, numbers and web addresses are sets; the truth's
/// `…_alt` are accepted too. A wrong value where one was expected is one false positive and one false negative.
/// Promises match when the token F1 of their acts is at least 0.5, the likest first, a right owner breaking ties.
#[derive(Args)]
#[command(
    after_help = "twopocket read print --jsonl tests/samples/cards/ocr/*.json | cargo xtask score print - --verbose"
)]
struct Score {
    /// What is scored
    kind: Kind,
    /// One JSON object a line, each with the id of its truth; `-` is standard input
    predictions: PathBuf,
    /// A folder of truths (print, vcard) or a file with one a line; the project's samples unless given
    #[arg(long)]
    truth: Option<PathBuf>,
    /// Also list each item that is not right, and why
    #[arg(long)]
    verbose: bool,
    /// Print the figures as one JSON document
    #[arg(long)]
    json: bool,
    /// Also group printed cards and contact files (the other kinds are grouped by language)
    #[arg(long)]
    by: Option<By>,
    /// Instead: how far the confidence can be trusted, by field and by tenths (printed cards)
    #[arg(long, conflicts_with_all = ["by", "verbose"])]
    calibration: bool,
}

impl Xtask {
    /// Runs the command that was asked for. Exit status: 0 done, 1 not right, 2 usage.
    pub fn run(self) -> ExitCode {
        match self.command {
            Command::Test(test) => finished(suite::run(&test.parts)),
            Command::Bindings(Bindings { shipped }) => {
                let build = if shipped { Build::Shipped } else { Build::Test };
                finished(bindings::generate(build).map(|_| true))
            }
            Command::Bench(Bench { what }) => finished(bench::run(&what).map(|()| true)),
            Command::SwiftToolchain(SwiftToolchain) => finished(swift::make_toolchain().map(|()| true)),
            Command::CheckPhones(CheckPhones) => finished(phones::check_all().map(|()| true)),
            Command::Licences => finished(licences()),
            Command::Score(score) => score.run().map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS),
            Command::Corpus(corpus) => finished(corpus.run().map(|()| true)),
            Command::Scores(scores) => scores.run().unwrap_or_else(|error| failed(&error)),
        }
    }
}

fn finished(result: Result<bool, Failure>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => failed(&error),
    }
}

/// Lists dependencies by licence; false if one is not allowed.
fn licences() -> Result<bool, Failure> {
    let mut dependencies = xtask::licences::dependencies()?;
    dependencies.sort_by(|a, b| (&a.licence, &a.name).cmp(&(&b.licence, &b.name)));
    for dependency in &dependencies {
        println!("{dependency}{}", if dependency.is_allowed() { "" } else { "  NOT ALLOWED" });
    }
    Ok(dependencies.iter().all(Dependency::is_allowed))
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

impl Corpus {
    fn run(self) -> Result<(), Failure> {
        if let Some(folder) = self.naive {
            for prediction in corpus::naively(&folder)? {
                println!("{prediction}");
            }
        }
        match self.out {
            Some(folder) => corpus::write(&corpus::draw(self.seed, self.count, self.part)?, &folder),
            None => Ok(()),
        }
    }
}

impl Scores {
    /// The comparison is a test; it has the reader, which the chores themselves do without.
    fn run(self) -> io::Result<ExitCode> {
        let mut test = process::Command::new(env!("CARGO"));
        test.args(["test", "--quiet", "--package", "xtask", "--test", "scores_are_held"]).current_dir(xtask::root());
        if self.renew {
            test.env(held::RENEW, "1");
        }
        let held = test.status()?.success();
        if held && self.renew {
            println!("{} is renewed", held::FILE);
        }
        Ok(if held { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

impl Score {
    fn run(self) -> Result<(), ScoreError> {
        let truths = read_truths(&self.truth.unwrap_or_else(|| xtask::root().join(self.kind.truths())))?;
        let predictions = Predictions::read(&self.predictions)?;
        if self.calibration {
            let calibration = self.kind.calibration(&predictions, &truths)?;
            let told = if self.json {
                format!(
                    "{}
",
                    calibration.json()
                )
            } else {
                calibration.table()
            };
            print!("{told}");
            return Ok(());
        }
        let outcome = self.kind.score(&predictions, &truths, self.by);
        if self.verbose {
            print!("{}", outcome.misses());
        }
        if self.json {
            println!("{}", outcome.json);
        } else {
            print!("{}", outcome.table);
        }
        Ok(())
    }
}
