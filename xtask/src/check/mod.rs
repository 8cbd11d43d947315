//! What holds of the repository as a whole: how long a file may be, and what must not stand in it.

mod personal;
pub(crate) mod tracked;
mod tree;

use crate::Failure;

/// One thing that must hold, and where it does not.
pub struct Rule {
    /// What must hold.
    pub name: &'static str,
    /// `path:line: what` or `path: what` for each breach.
    pub breaches: Vec<String>,
}

/// Checks every rule.
///
/// # Errors
/// If the repository or its samples cannot be read.
pub fn rules() -> Result<Vec<Rule>, Failure> {
    let files = tracked::files()?;
    let rule = |name, breaches| Rule { name, breaches };
    Ok(vec![
        rule("a source file has at most 450 lines", tree::long_files(&files)),
        rule("no path of a machine is named", tree::machine_paths(&files)),
        rule("nothing is left undone", tree::undone(&files)),
        rule("no test is switched off", tree::switched_off(&files)),
        rule("no folder is empty", tree::empty_folders()?),
        rule("the reader does not know the samples", personal::known_to_the_reader(&files)?),
    ])
}
