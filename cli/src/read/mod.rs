//! `twopocket read`: the reader alone, no database. What one file has wrong never costs another one its answer.

mod contacts;
mod input;
mod messages;
mod print;
mod rows;
mod show;

pub use show::phone_key;

use show::Answers;

use crate::args::Read;
use crate::failure::Failure;
use crate::shell::Shell;

pub fn run(shell: &mut Shell, which: Read) -> Result<(), Failure> {
    let mut answers = Answers::new(shell);
    match which {
        Read::Print(args) => print::read(&mut answers, &args)?,
        Read::Vcard(args) => contacts::read(&mut answers, &args)?,
        Read::Line(args) => rows::lines(&mut answers, &args)?,
        Read::Note(args) => rows::notes(&mut answers, &args)?,
        Read::Invitation(args) => messages::invitations(&mut answers, &args)?,
        Read::Message(args) => messages::messages(&mut answers, &args)?,
    }
    answers.end()?;
    shell.finish()
}
