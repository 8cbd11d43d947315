//! The generated side of the bindings: the library is built, and what the Kotlin package expects is laid out of it.
//! Nothing of it is committed.

use std::env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX, OS};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::suite::step::{cargo, program, succeeds};
use crate::{Failure, root};

/// Where everything goes: `kotlin` has the sources, `native` the library in a folder named as JNA looks for it.
const OUT: &str = "target/bindings";

/// The generator, once it is built.
pub fn bindgen(arguments: &str) -> Command {
    program(&root().join("target/debug/twopocket-bindgen").to_string_lossy(), arguments)
}

/// Which library is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// As the tests of the other languages use it.
    Test,
    /// As it is shipped.
    Shipped,
}

/// Builds the library, generates Kotlin from it, and lays both where the Maven package looks for them. Returns where the
/// library was built.
///
/// # Errors
/// If it does not build, or a file can't be written.
pub fn generate(build: Build) -> Result<PathBuf, Failure> {
    let library = build.library()?;
    let out = root().join(OUT);
    renew(&out).map_err(|error| Failure::new(format!("{OUT}: {error}")))?;
    let to = format!("{OUT}/kotlin");
    let mut generator = bindgen("generate --language kotlin --no-format --out-dir");
    succeeds(generator.arg(to).arg(&library))?;
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
    fn nothing_of_an_older_build_stays() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("bindings");
        renew(&out).unwrap();
        fs::write(out.join("old.kt"), "").unwrap();
        renew(&out).unwrap();
        assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
    }
}
