//! `read vcard`: contact files of any encoding, any number of contacts each.

use std::collections::BTreeSet;

use crate::reader::contact_file;

use super::input::{Source, rounded};
use super::show::{Answer, Answers};
use crate::args::ReadFiles;
use crate::failure::Failure;

pub fn read(answers: &mut Answers, args: &ReadFiles) -> Result<(), Failure> {
    let sources = Source::all(&args.files);
    let mut ids = BTreeSet::new();
    for source in &sources {
        if !ids.insert(source.id()) {
            let args = [("file", source.name().into()), ("id", source.id().into())];
            return Err(Failure::Usage(answers.shell.texts.with("usage-same-id", &args)));
        }
    }
    for source in sources {
        let Some(bytes) = source.bytes(answers.shell) else { continue };
        let file = contact_file::read(&bytes, args.region);
        let contacts = file.contacts.iter().map(|reading| rounded(reading.into())).collect();
        answers.give(Answer::Contacts { id: source.id(), contacts })?;
    }
    Ok(())
}
