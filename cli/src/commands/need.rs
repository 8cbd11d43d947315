//! What somebody can contribute, could use and cares about: the user, or a person.

use twopocket_core::need::{Need, NeedKind};
use twopocket_core::{Companion, ContactId};
use twopocket_texts::Texts;

use super::show;
use crate::args::MeAct;
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{DIM, Table};
use crate::shell::{Form, Shell};

pub fn me(shell: &mut Shell, act: Option<MeAct>) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match act {
        None => {
            let needs = companion.needs().list(None).or_told(shell.texts)?;
            if needs.is_empty() && shell.form() == Form::People {
                return shell.say(&shell.texts.get("me-none"));
            }
            listed(shell, &needs)
        }
        Some(MeAct::Offer { text }) => note(shell, &companion, None, NeedKind::Offer, &text),
        Some(MeAct::Need { text }) => note(shell, &companion, None, NeedKind::Need, &text),
        Some(MeAct::Interest { text }) => note(shell, &companion, None, NeedKind::Interest, &text),
        Some(MeAct::Remove { note }) => remove(shell, &companion, None, &note),
    }
}

/// Notes one thing of a person, or of the user for `None`, and shows all that is noted of them.
pub fn note(
    shell: &mut Shell,
    companion: &Companion,
    of: Option<ContactId>,
    kind: NeedKind,
    text: &[String],
) -> Result<(), Failure> {
    companion.needs().add(of, kind, &text.join(" ")).or_told(shell.texts)?;
    let needs = companion.needs().list(of).or_told(shell.texts)?;
    listed(shell, &needs)
}

/// Takes one thing away, and shows what is left.
pub fn remove(
    shell: &mut Shell,
    companion: &Companion,
    of: Option<ContactId>,
    named: &[String],
) -> Result<(), Failure> {
    let needs = companion.needs().list(of).or_told(shell.texts)?;
    let need = name::need(shell, needs, &named.join(" "))?;
    let left = companion.needs().remove(need).or_told(shell.texts)?;
    if left.is_empty() && shell.form() == Form::People {
        return shell.say(&shell.texts.get("need-none-left"));
    }
    listed(shell, &left)
}

fn listed(shell: &mut Shell, needs: &[Need]) -> Result<(), Failure> {
    if shell.form() == Form::People { told(shell, needs) } else { shell.list(needs) }
}

/// Offers, needs and interests, a line each.
pub fn told(shell: &mut Shell, needs: &[Need]) -> Result<(), Failure> {
    let mut table = Table::new().styles(&[DIM, DIM]).keep(&[0, 1]);
    for kind in NeedKind::ALL {
        for need in needs.iter().filter(|need| need.kind == *kind) {
            table.row([short(&need.id), label(shell.texts, *kind), need.text.clone()]);
        }
    }
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))
}

pub fn label(texts: Texts, kind: NeedKind) -> String {
    match kind {
        NeedKind::Offer => texts.get("label-offers"),
        NeedKind::Need => texts.get("label-need"),
        NeedKind::Interest => texts.get("label-interest"),
    }
}
