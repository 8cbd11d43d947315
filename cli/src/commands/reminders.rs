use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::Table;
use crate::shell::{Form, Shell};

/// What reminds the user, and when, in words that may stand on a lock screen.
pub fn run(shell: &mut Shell) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let reminders = companion.reminders().to_arm().or_told(shell.texts)?;
    if shell.form() != Form::People {
        return shell.list(&reminders);
    }
    if reminders.is_empty() {
        return shell.say(&shell.texts.get("reminders-none"));
    }
    let texts = shell.texts;
    let mut table = Table::new();
    for reminder in &reminders {
        let text = texts.with(&reminder.text_key, &[("count", reminder.count.into())]);
        let silent = if reminder.silent { texts.get("reminders-silent") } else { String::new() };
        table.row([texts.moment(reminder.at.local()), text, silent]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}
