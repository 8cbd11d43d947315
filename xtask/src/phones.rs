//! A type-check of the bindings for phones, on any machine: no NDK, no Mac. What is checked is the Rust, not the C.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::suite::step::{cargo, output_of, program, succeeds};
use crate::{Failure, root};

/// One of each family: what differs between phones and the machine of a developer differs between these and it.
pub const TARGETS: [&str; 2] = ["aarch64-linux-android", "aarch64-apple-ios"];
/// Where it is built: what a compiler that does nothing left behind is to reach no real build.
const BUILT: &str = "target/phones";
/// Stands in for the compiler and the archiver of C: the bundled `SQLite` is not compiled, and nothing is linked.
const NOTHING: &str = "true";

/// Where Rust's standard library for a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StandardLibrary {
    /// The toolchain has it built.
    Built,
    /// The toolchain has its source; cargo checks that too.
    Source,
}

/// Why a check did not pass.
#[derive(Debug)]
pub enum Fault {
    /// There is no standard library to check with; this is what to do.
    NoStandardLibrary(Failure),
    /// It does not type-check, or could not be tried.
    Check(Failure),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoStandardLibrary(failure) | Fault::Check(failure) => failure,
        }
    }
}

/// Checks the bindings, and all they are made of, for each target.
///
/// # Errors
/// If they do not type-check, or there is no standard library to check them with.
pub fn check_all() -> Result<(), Failure> {
    for target in TARGETS {
        println!("== {target} ==");
        check(target)?;
    }
    println!("the Rust type-checks for {}; the C of SQLite was not compiled", TARGETS.join(" and "));
    Ok(())
}

/// Checks the bindings, and all they are made of, for one target.
///
/// # Errors
/// If they do not type-check, or there is no standard library to check them with.
pub fn check(target: &str) -> Result<(), Fault> {
    let sysroot = output_of(&mut program("rustc", "--print sysroot")).map_err(Fault::Check)?;
    let sysroot = PathBuf::from(sysroot.trim());
    let library = StandardLibrary::found_or_added(&sysroot, target).map_err(Fault::NoStandardLibrary)?;
    succeeds(&mut check_for(target, library)).map_err(Fault::Check)
}

impl StandardLibrary {
    fn found(sysroot: &Path, target: &str) -> Option<Self> {
        let libraries = sysroot.join("lib/rustlib");
        if libraries.join(target).join("lib").is_dir() {
            Some(Self::Built)
        } else {
            libraries.join("src/rust/library/Cargo.lock").is_file().then_some(Self::Source)
        }
    }

    /// The one that is there, else one that rustup adds.
    fn found_or_added(sysroot: &Path, target: &str) -> Result<Self, Failure> {
        if let Some(library) = Self::found(sysroot, target) {
            return Ok(library);
        }
        let added = succeeds(&mut program("rustup", &format!("target add {target}")));
        Self::found(sysroot, target).ok_or_else(|| {
            let why = added.err().map(|failure| format!(" ({failure})")).unwrap_or_default();
            Failure::new(format!(
                "no standard library of Rust for {target}{why}: it comes by `rustup target add {target}`, its source by \
                 `rustup component add rust-src` or, with Debian's own Rust, `apt-get install rust-web-src`"
            ))
        })
    }
}

fn check_for(target: &str, library: StandardLibrary) -> Command {
    let mut check = cargo("check --locked --package twopocket-bindings");
    check.args(["--target", target, "--target-dir"]).arg(root().join(BUILT));
    if library == StandardLibrary::Source {
        // What is built from source alone is unstable; this is how a stable toolchain is asked for it.
        check.arg("-Zbuild-std").env("RUSTC_BOOTSTRAP", "1");
    }
    let name = target.replace('-', "_");
    check.env(format!("CC_{name}"), NOTHING).env(format!("AR_{name}"), NOTHING);
    // The folder of Apple's headers, which nothing reads; without it the build asks for Xcode.
    check.env("SDKROOT", root());
    check
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_standard_library_that_is_built_goes_before_its_source() {
        let sysroot = tempfile::tempdir().unwrap();
        let found = || StandardLibrary::found(sysroot.path(), TARGETS[0]);
        let libraries = sysroot.path().join("lib/rustlib");
        assert_eq!(found(), None);
        fs::create_dir_all(libraries.join("src/rust/library")).unwrap();
        fs::write(libraries.join("src/rust/library/Cargo.lock"), "").unwrap();
        assert_eq!(found(), Some(StandardLibrary::Source));
        fs::create_dir_all(libraries.join(TARGETS[1]).join("lib")).unwrap();
        assert_eq!(found(), Some(StandardLibrary::Source), "another target's is of no use");
        fs::create_dir_all(libraries.join(TARGETS[0]).join("lib")).unwrap();
        assert_eq!(found(), Some(StandardLibrary::Built));
    }

    #[test]
    fn a_stable_toolchain_is_asked_for_what_is_unstable_only_if_it_must_be() {
        let asked = |library| {
            let check = check_for(TARGETS[0], library);
            let bootstraps = check.get_envs().any(|(name, _)| name == "RUSTC_BOOTSTRAP");
            (bootstraps, check.get_args().any(|argument| argument == "-Zbuild-std"))
        };
        assert_eq!(asked(StandardLibrary::Built), (false, false));
        assert_eq!(asked(StandardLibrary::Source), (true, true));
    }
}
