//! How large the library is as each profile builds it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::suite::step::{cargo, succeeds};
use crate::{Failure, root};

/// Each profile and the folder it builds in.
const PROFILES: [(&str, &str); 3] = [("dev", "debug"), ("release", "release"), ("shipped", "shipped")];

/// Builds the library by each profile; a table of sizes.
pub fn compare(folder: &Path) -> Result<String, Failure> {
    let mut table = String::from("\n| profile | MB | without symbols |\n|---|---:|---:|\n");
    for (profile, built_in) in PROFILES {
        succeeds(&mut cargo(&format!("build --locked --profile {profile} --package twopocket-bindings")))?;
        let library = root().join("target").join(built_in).join(format!("{DLL_PREFIX}twopocket{DLL_SUFFIX}"));
        let stripped = folder.join(profile);
        succeeds(Command::new("strip").arg("-o").arg(&stripped).arg(&library))?;
        let _ = writeln!(table, "| {profile} | {} | {} |", mega(bytes(&library)?), mega(bytes(&stripped)?));
    }
    Ok(table)
}

fn bytes(file: &Path) -> Result<u64, Failure> {
    let found = fs::metadata(file).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    Ok(found.len())
}

fn mega(bytes: u64) -> String {
    format!("{}.{:02}", bytes / 1_000_000, bytes % 1_000_000 / 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_megabytes() {
        assert_eq!(mega(4_000_000), "4.00");
        assert_eq!(mega(65_070_000), "65.07");
    }
}
