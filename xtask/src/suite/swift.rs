//! Tests in Swift. Where there is none, one can be made; on a developer's machine that is for them to say.

use super::count::{Counts, of_swift_testing};
use super::step::{counted, passes};
use super::{exports, is_ci, traces};
use crate::bindings::{self, Build};
use crate::check::tracked::git;
use crate::swift::Swift;
use crate::{Failure, root};

/// The Swift package and where it is built, from the root of the project.
const PACKAGE: &str = "--package-path bindings/swift --scratch-path target/swift";

pub fn run() -> Result<Counts, Failure> {
    let Some(swift) = (if is_ci() { Some(Swift::found_or_made()?) } else { Swift::found() }) else {
        println!("SKIPPED: Swift — no Swift 6 found; `cargo xtask swift-toolchain` makes one");
        return Ok(Counts::SKIPPED);
    };
    let library = bindings::generate(Build::Test)?;
    let calls = exports::calls("swift")?;
    let mut counts = passes(swift.command("format lint --strict").args(sources()?))?;
    traces::forget("swift")?;
    let mut tests = swift.command(&format!("test --disable-xctest {PACKAGE}"));
    tests.env("TWOPOCKET_LOCAL_LIBRARY", "1").env(exports::NOTED_IN, &calls);
    counts += counted(&mut tests, of_swift_testing)?;
    counts += exports::compare("swift", &calls, &library)?;
    counts += traces::compare("swift")?;
    Ok(counts)
}

/// The Swift that is written by hand.
fn sources() -> Result<Vec<String>, Failure> {
    let listed = git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard", "bindings/swift/*.swift"])?;
    let present = listed.split('\0').filter(|path| root().join(path).is_file());
    Ok(present.map(ToOwned::to_owned).collect())
}
