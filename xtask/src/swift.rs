//! Swift: what the machine has, or a Debian folder with Swift in it (`bindings/swift/toolchain.sh`).

use std::process::Command;

use crate::suite::step::{program, said, succeeds};
use crate::{Failure, root};

/// Makes the folder, and runs commands in it.
const SCRIPT: &str = "bindings/swift/toolchain.sh";
/// The oldest Swift that the package is built with.
const OLDEST: u32 = 6;

/// Where Swift is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swift {
    /// On the path.
    Installed,
    /// In the folder.
    InFolder,
}

impl Swift {
    /// The Swift that is there; `None` if there is none.
    pub fn found() -> Option<Self> {
        let installed = said("swift", "--version").and_then(|text| major(&text)).is_some_and(|major| major >= OLDEST);
        let is_ready = || Self::script("ready").status().is_ok_and(|status| status.success());
        if installed { Some(Self::Installed) } else { is_ready().then_some(Self::InFolder) }
    }

    /// The Swift that is there, else one that is made: that takes a minute, 3 GB, root and `debootstrap`.
    ///
    /// # Errors
    /// If it can't be made.
    pub fn found_or_made() -> Result<Self, Failure> {
        match Self::found() {
            Some(swift) => Ok(swift),
            None => succeeds(&mut Self::script("make")).map(|()| Self::InFolder),
        }
    }

    /// A command of Swift's, with its arguments parted by blanks.
    pub fn command(self, arguments: &str) -> Command {
        match self {
            Self::Installed => program("swift", arguments),
            Self::InFolder => Self::script(&format!("run swift {arguments}")),
        }
    }

    fn script(arguments: &str) -> Command {
        program(&root().join(SCRIPT).to_string_lossy(), arguments)
    }
}

/// Makes sure that there is a Swift, and says which.
///
/// # Errors
/// If there is none and none can be made.
pub fn make_toolchain() -> Result<(), Failure> {
    succeeds(&mut Swift::found_or_made()?.command("--version"))
}

/// The major version in `Swift version 6.0.3 (swift-6.0.3-RELEASE)`, which may stand behind the maker's name.
fn major(said: &str) -> Option<u32> {
    let (_, version) = said.split_once("Swift version ")?;
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_swift_is_found_whoever_built_it() {
        for (text, expected) in [
            ("Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64-pc-linux-gnu\n", Some(6)),
            ("Apple Swift version 6.1 (swiftlang-6.1.0.110.21 clang-1700.0.13.3)\n", Some(6)),
            ("Swift version 5.10.1 (swift-5.10.1-RELEASE)\n", Some(5)),
            ("swift 4.6.0\n", None), // a program of that name for object stores
            ("", None),
        ] {
            assert_eq!(major(text), expected, "{text}");
        }
    }
}
