//! `twopocket read`: the reader alone, no database. What one file has wrong never costs another one its answer.

mod contacts;
mod input;
mod print;
mod rows;
mod show;

pub use show::phone_key;

use crate::args::Read;
use crate::failure::Failure;
use crate::shell::Shell;

pub fn run(shell: &mut Shell, which: Read) -> Result<(), Failure> {
    let answers = match which {
        Read::Print(args) => print::read(shell, &args),
        Read::Vcard(args) => contacts::read(shell, &args)?,
        Read::Line(args) => rows::lines(shell, &args),
        Read::Note(args) => rows::notes(shell, &args),
    };
    show::answers(shell, &answers)?;
    shell.finish()
}
