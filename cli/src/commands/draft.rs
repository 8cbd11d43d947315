use chrono::Days;
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Draft, Manner, Missing};
use twopocket_core::reader::Language;
use twopocket_texts::Texts;

use super::queue;
use crate::args::{self, day};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, DIM};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, args: &args::Draft) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let manner = Manner {
        language: args.language_of_letter.as_deref().and_then(|code| code.parse::<Language>().ok()),
        tone: args.tone.as_deref().and_then(Tone::from_word),
    };
    let drafts = companion.drafts();
    let today = companion.now().date();
    let item = match (&args.item, &args.thanks, args.repair.as_slice()) {
        (Some(item), _, _) => queue::named(shell, &companion, item)?,
        (None, Some(person), _) => {
            let draft = drafts.thanks(name::person(shell, &companion, person)?, manner);
            return show(shell, &draft.or_told(shell.texts)?);
        }
        (None, None, [promise, due, ..]) => {
            let due = day(due).map_err(|_| {
                let args = [("value", due.into()), ("field", "--repair".into())];
                Failure::Wrong(shell.texts.with("error-field-value", &args))
            })?;
            let draft = drafts.repair(name::promise(shell, &companion, promise)?, due, manner);
            return show(shell, &draft.or_told(shell.texts)?);
        }
        _ => queue::first_letter(shell, &companion, today + Days::new(1))?,
    };
    let draft = drafts.draft(item.id, manner).or_told(shell.texts)?;
    show(shell, &draft)?;
    match queue::to_repair(shell.texts, &item, today).filter(|_| shell.form() == Form::People) {
        Some(hint) => shell.aside(&hint),
        None => Ok(()),
    }
}

/// A draft to be copied, and what is said of it beside it.
pub fn show(shell: &mut Shell, draft: &Draft) -> Result<(), Failure> {
    shell.show(draft, |shell| {
        draft.text.lines().try_for_each(|line| shell.copy(line))?;
        beside(shell, draft)
    })
}

/// What is said of a draft beside it, on standard error: the draft itself is there to be copied.
fn beside(shell: &mut Shell, draft: &Draft) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.aside("")?;
    let rule = screen::styled(DIM, &"─".repeat(shell.width.min(60)));
    shell.aside(&rule)?;
    shell.aside(&texts.with("draft-subject-line", &[("subject", (&draft.subject).into())]))?;
    for (heading, lines) in [("draft-lacks", lacks(texts, draft)), ("draft-look", looks(draft))] {
        if lines.is_empty() {
            continue;
        }
        shell.aside(&texts.get(heading))?;
        for line in lines {
            shell.aside(&format!("- {line}"))?;
        }
    }
    let name = draft.name.as_ref().filter(|_| draft.missing.contains(&Missing::Detail));
    name.map_or(Ok(()), |name| {
        let command = format!("twopocket back \"{name}\" --detail \"…\"");
        shell.aside(&texts.with("draft-detail-hint", &[("command", command.into())]))
    })
}

/// What a draft lacks, in words.
pub fn lacks(texts: Texts, draft: &Draft) -> Vec<String> {
    draft.missing.iter().map(|missing| missing.saying().told(texts)).collect()
}

/// The parts that quote a note or wait for the user's words.
fn looks(draft: &Draft) -> Vec<String> {
    draft.paragraphs.iter().filter(|part| part.look).map(|part| part.text.clone()).collect()
}
