//! The generated side of the bindings: the library is built once, and what the Kotlin and the Swift package expect is laid
//! out of it. Nothing of it is committed.

use std::env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX, OS};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::suite::step::{cargo, program, succeeds};
use crate::{Failure, root};

/// Where everything goes: `kotlin` and `swift` have the sources, `native` the library in a folder named as JNA looks for it.
const OUT: &str = "target/bindings";

/// The generator, once it is built.
pub fn bindgen(arguments: &str) -> Command {
    program(&root().join("target/debug/twopocket-bindgen").to_string_lossy(), arguments)
}

/// Generated Swift and where in the Swift package it goes: `SwiftPM` takes sources from inside the package alone.
const SWIFT: [(&str, &str); 3] = [
    ("TwoPocketCore.swift", "bindings/swift/Sources/TwoPocketCore/Generated/TwoPocketCore.swift"),
    ("twopocketFFI.h", "bindings/swift/Sources/twopocketFFI/twopocketFFI.h"),
    ("twopocketFFI.modulemap", "bindings/swift/Sources/twopocketFFI/module.modulemap"),
];

/// Which library is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// As the tests of the other languages use it.
    Test,
    /// As it is shipped.
    Shipped,
}

/// Builds the library, generates Kotlin and Swift from it, and lays all of it where the packages look for it. Returns where
/// the library was built.
///
/// # Errors
/// If it does not build, or a file can't be written.
pub fn generate(build: Build) -> Result<PathBuf, Failure> {
    let library = build.library()?;
    let out = root().join(OUT);
    renew(&out).map_err(|error| Failure::new(format!("{OUT}: {error}")))?;
    for language in ["kotlin", "swift"] {
        let mut generator = bindgen("generate --no-format --language");
        succeeds(generator.args([language, "--out-dir", &format!("{OUT}/{language}")]).arg(&library))?;
    }
    for (generated, place) in SWIFT {
        let (generated, place) = (out.join("swift").join(generated), root().join(place));
        lay_if_new(&generated, &place).map_err(|error| Failure::new(format!("{}: {error}", place.display())))?;
    }
    lay(&library, &out.join("native").join(jna_folder(OS, ARCH)))
        .map_err(|error| Failure::new(format!("{}: {error}", library.display())))?;
    Ok(library)
}

impl Build {
    /// The built library.
    fn library(self) -> Result<PathBuf, Failure> {
        let (folder, builds) = match self {
            // One build for both, so that what they share is built once.
            Self::Test => (
                "debug",
                &[
                    "build --locked --package twopocket-bindings --package twopocket-bindgen --features twopocket-bindings/probe",
                ][..],
            ),
            Self::Shipped => (
                "shipped",
                &[
                    "build --locked --package twopocket-bindgen",
                    "build --locked --profile shipped --package twopocket-bindings",
                ][..],
            ),
        };
        for build in builds {
            succeeds(&mut cargo(build))?;
        }
        Ok(root().join("target").join(folder).join(format!("{DLL_PREFIX}twopocket{DLL_SUFFIX}")))
    }
}

/// An empty folder, so that nothing of an older build is mistaken for this one's.
fn renew(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
}

fn lay(library: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::copy(library, folder.join(library.file_name().unwrap_or_default())).map(|_| ())
}

/// Leaves a file alone that is as it should be: what is newer is compiled again.
fn lay_if_new(generated: &Path, place: &Path) -> io::Result<()> {
    let bytes = fs::read(generated)?;
    if fs::read(place).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    place.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(place, bytes)
}

/// The folder of the class path in which JNA looks for a machine's libraries.
fn jna_folder(os: &str, arch: &str) -> String {
    let os = match os {
        "macos" => "darwin",
        "windows" => "win32",
        os => os,
    };
    let arch = if arch == "x86_64" { "x86-64" } else { arch };
    format!("{os}-{arch}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_lies_where_jna_looks_for_it() {
        assert_eq!(jna_folder("linux", "x86_64"), "linux-x86-64");
        assert_eq!(jna_folder("linux", "aarch64"), "linux-aarch64");
        assert_eq!(jna_folder("macos", "aarch64"), "darwin-aarch64");
        assert_eq!(jna_folder("windows", "x86_64"), "win32-x86-64");
    }

    #[test]
    fn every_id_is_a_type_of_its_own_in_both_languages() {
        let read = |path: &str| fs::read_to_string(root().join("bindings").join(path)).unwrap();
        let values = read("src/values.rs");
        let (_, ids) = values.split_once("\nids!(").unwrap();
        let (ids, _) = ids.split_once(");").unwrap();
        let (tables, kotlin, swift) = (
            read("uniffi.toml"),
            read("kotlin/src/main/kotlin/app/twopocket/Ids.kt"),
            read("swift/Sources/TwoPocketCore/Ids.swift"),
        );
        for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            for language in ["kotlin", "swift"] {
                let table = format!("[bindings.{language}.custom_types.{id}]");
                assert!(tables.contains(&table), "uniffi.toml has no {table}");
            }
            assert!(kotlin.contains(&format!("value class {id}(")), "Ids.kt has no {id}");
            assert!(swift.contains(&format!("struct {id}: TypedId")), "Ids.swift has no {id}");
        }
    }

    #[test]
    fn what_is_as_it_should_be_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (generated, place) = (folder.path().join("a"), folder.path().join("b/c"));
        fs::write(&generated, "one").unwrap();
        lay_if_new(&generated, &place).unwrap();
        let written = fs::metadata(&place).unwrap().modified().unwrap();
        lay_if_new(&generated, &place).unwrap();
        assert_eq!(fs::metadata(&place).unwrap().modified().unwrap(), written);
        fs::write(&generated, "two").unwrap();
        lay_if_new(&generated, &place).unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "two");
    }

    #[test]
    fn nothing_of_an_older_build_stays() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("bindings");
        renew(&out).unwrap();
        fs::write(out.join("old.kt"), "").unwrap();
        renew(&out).unwrap();
        assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
    }
}
