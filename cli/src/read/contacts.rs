//! `read vcard`: contact files of any encoding, any number of contacts each.

use std::collections::BTreeSet;

use crate::reader::contact_file;

use super::input::{Source, rounded};
use super::show::Answer;
use crate::args::ReadFiles;
use crate::failure::Failure;
use crate::shell::Shell;

pub fn read(shell: &mut Shell, args: &ReadFiles) -> Result<Vec<Answer>, Failure> {
    let sources = Source::all(&args.files);
    let mut ids = BTreeSet::new();
    for source in &sources {
        if !ids.insert(source.id()) {
            let args = [("file", source.name().into()), ("id", source.id().into())];
            return Err(Failure::Usage(shell.texts.with("usage-same-id", &args)));
        }
    }
    let mut answers = Vec::new();
    for source in sources {
        let Some(bytes) = source.bytes(shell) else { continue };
        let file = contact_file::read(&bytes, args.region);
        let contacts = file.contacts.iter().map(|reading| rounded(reading.into())).collect();
        answers.push(Answer::Contacts { id: source.id(), contacts });
    }
    Ok(answers)
}
