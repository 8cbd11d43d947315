//! The commands, one file a part of the night: arguments in, calls to the core, records or tables out.

mod arena;
mod back;
pub mod balance;
mod capture;
mod card;
mod challenge;
mod check;
mod checklist;
mod circle;
mod close;
mod coffee;
mod cue;
pub mod draft;
mod effort;
mod event;
mod exchange;
mod give_and_get;
mod held;
mod introduce;
mod need;
mod night;
pub mod opener;
mod own_card;
mod pace;
mod people;
mod picture;
mod prep;
mod promise;
pub mod queue;
mod reminders;
mod review;
mod settings;
pub mod show;
mod sort;
mod store;
mod ties;
mod tonight;
mod walk;

use crate::args::Command;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::{program, read};

pub fn run(shell: &mut Shell, command: Command) -> Result<(), Failure> {
    match command {
        Command::Night(args) => night::run(shell, &args),
        Command::Arena(which) => arena::run(shell, which),
        Command::Prep(which) => prep::run(shell, which),
        Command::Checklist(args) => checklist::run(shell, args),
        Command::Opener(args) => opener::run(shell, args),
        Command::Cue(args) => cue::run(shell, &args),
        Command::Circle(args) => circle::run(shell, args),
        Command::Me(args) => need::me(shell, args.which),
        Command::OwnCard(args) => own_card::run(shell, args.which),
        Command::Challenge(args) => challenge::run(shell, args),
        Command::Reminders => reminders::run(shell),
        Command::Event(which) => event::run(shell, which),
        Command::Tonight => tonight::run(shell),
        Command::Capture(which) => capture::run(shell, which),
        Command::Conversation(args) => event::conversation(shell, &args),
        Command::Sort(args) => sort::run(shell, &args),
        Command::Undo(args) => sort::undo(shell, &args),
        Command::Card(which) => card::run(shell, which),
        Command::Back(args) => back::run(shell, args),
        Command::Close(args) => close::run(shell, &args),
        Command::Tomorrow(args) => queue::tomorrow(shell, &args),
        Command::Pace(args) => pace::run(shell, &args),
        Command::Draft(args) => draft::run(shell, &args),
        Command::CheckText(args) => check::run(shell, &args),
        Command::Done(args) => queue::done(shell, &args),
        Command::Snooze(args) => queue::snooze(shell, &args),
        Command::Promise(which) => promise::run(shell, which),
        Command::Effort(which) => effort::run(shell, which),
        Command::Balance(args) => balance::run(shell, &args),
        Command::Review(args) => review::run(shell, &args),
        Command::Received(args) => ties::received(shell, args),
        Command::Offered(args) => ties::offered(shell, args),
        Command::Thanked(args) => ties::thanked(shell, &args),
        Command::Introduce(args) => introduce::run(shell, args),
        Command::Coffee(which) => coffee::run(shell, which),
        Command::People(args) => people::find(shell, &args),
        Command::Person(which) => people::run(shell, which),
        Command::Import(args) => exchange::import(shell, &args),
        Command::Export(args) => exchange::export(shell, &args),
        Command::Backup(args) => store::back_up(shell, &args),
        Command::Restore(args) => store::restore(shell, &args),
        Command::Salvage(args) => store::salvage(shell, &args),
        Command::Check => store::check(shell),
        Command::Settings(args) => settings::run(shell, &args),
        Command::Read(which) => read::run(shell, which),
        Command::Completions(args) => program::completions(shell, &args),
        Command::Man(args) => program::man(shell, &args),
        Command::Help(args) => program::help(shell, &args),
    }
}
