//! `read print`: scans as JSON, and photos through `tesseract`.

use crate::reader::print::{self, Scan};
use serde::Deserialize;

use super::input::{Source, rounded};
use super::show::{Answer, Answers};
use crate::args::ReadFiles;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::{paths, photo};

/// A scan with the name it goes by.
#[derive(Deserialize)]
struct NamedScan {
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(flatten)]
    scan: Scan,
}

pub fn read(answers: &mut Answers, args: &ReadFiles) -> Result<(), Failure> {
    for source in Source::all(&args.files) {
        for NamedScan { id, scan } in scans(answers.shell, &source) {
            let record = rounded((&print::read(&scan, args.region)).into());
            let id = id.unwrap_or_else(|| source.id().into());
            answers.give(Answer::Card { id, record: Box::new(record) })?;
        }
    }
    Ok(())
}

fn scans(shell: &mut Shell, source: &Source) -> Vec<NamedScan> {
    let Some(path) = source.path().filter(|path| paths::is_picture(path)) else {
        return source.documents(shell).into_iter().map(|(_, scan)| scan).collect();
    };
    // Whether the file is there at all is told in the words of the file system.
    if source.bytes(shell).is_none() {
        return Vec::new();
    }
    match photo::scan(path) {
        Ok(scan) => vec![NamedScan { id: None, scan }],
        Err(trouble) => {
            shell.complain(&trouble.told(shell.texts, &source.name()));
            Vec::new()
        }
    }
}
