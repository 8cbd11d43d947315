//! Licences of everything the project is built with, checked without any tool but cargo.

mod expression;

use std::process::{Command, Stdio};

use expression::Expression;
use serde_json::Value;

use crate::{Failure, root};

/// Licences under which a dependency may be used.
const ALLOWED: [&str; 7] = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0"];
/// Exceptions that only add to what their licence permits.
const EXCEPTIONS: [(&str, &str); 1] = [("Apache-2.0", "LLVM-exception")];
/// UniFFI is used unmodified, so its licence reaches no further than its own files.
const UNIFFI: &str = "MPL-2.0";

/// A package that the project is built with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence it states.
    pub licence: Option<String>,
}

impl Dependency {
    /// Whether it may be used.
    pub fn is_allowed(&self) -> bool {
        let uniffi = self.name == "uniffi" || self.name.starts_with("uniffi_");
        let allowed = |id: &str, exception: Option<&str>| match exception {
            None => ALLOWED.contains(&id) || (uniffi && id == UNIFFI),
            Some(exception) => EXCEPTIONS.contains(&(id, exception)),
        };
        let expression = self.licence.as_deref().map(Expression::parse);
        expression.is_some_and(|expression| expression.is_ok_and(|expression| expression.is_met(&allowed)))
    }
}

impl std::fmt::Display for Dependency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: {}", self.name, self.version, self.licence.as_deref().unwrap_or("states no licence"))
    }
}

/// All packages of the lock file but the project's own, for every platform.
///
/// # Errors
/// If cargo cannot say.
pub fn dependencies() -> Result<Vec<Dependency>, Failure> {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| Failure::new("cargo metadata says nothing; is Cargo.lock up to date?"))?;
    Ok(of(&metadata))
}

fn of(metadata: &Value) -> Vec<Dependency> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    packages
        .filter(|package| !package["source"].is_null())
        .map(|package| Dependency {
            name: text(&package["name"]).unwrap_or_default(),
            version: text(&package["version"]).unwrap_or_default(),
            licence: text(&package["license"]),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn dependency(name: &str, licence: Option<&str>) -> Dependency {
        Dependency { name: name.to_owned(), version: "1.0.0".to_owned(), licence: licence.map(ToOwned::to_owned) }
    }

    #[test]
    fn a_dependency_needs_a_licence_that_is_allowed() {
        for (name, licence, allowed) in [
            ("a", Some("MIT OR GPL-3.0-only"), true),
            ("a", Some("GPL-3.0-only"), false),
            ("a", Some("Apache-2.0 WITH LLVM-exception"), true),
            ("a", Some("see the file"), false),
            ("a", None, false),
            ("a", Some("MPL-2.0"), false),
            ("uniffi", Some("MPL-2.0"), true),
            ("uniffi_core", Some("MPL-2.0"), true),
            ("uniffid", Some("MPL-2.0"), false),
        ] {
            assert_eq!(dependency(name, licence).is_allowed(), allowed, "{name} {licence:?}");
        }
    }

    #[test]
    fn the_projects_own_packages_are_no_dependencies() {
        let metadata = json!({"packages": [
            {"name": "own", "version": "0.1.0", "license": null, "source": null},
            {"name": "other", "version": "1.0.0", "license": "MIT", "source": "registry"},
        ]});
        assert_eq!(of(&metadata), [dependency("other", Some("MIT"))]);
    }
}
