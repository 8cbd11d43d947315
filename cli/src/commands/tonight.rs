use twopocket_core::card::Card;
use twopocket_core::event::{BreakReason, Tonight};

use super::{cue, event, opener, own_card, prep, show};
use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::{self, BOLD};
use crate::shell::Shell;

/// The night at a glance.
pub fn run(shell: &mut Shell) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let Some(tonight) = companion.events().tonight().or_told(shell.texts)? else {
        return Err(Failure::Wrong(shell.texts.get("error-no-night")));
    };
    shell.show(&tonight, |shell| for_people(shell, &tonight))
}

fn for_people(shell: &mut Shell, tonight: &Tonight) -> Result<(), Failure> {
    let texts = shell.texts;
    event::one(shell, &tonight.event)?;
    aside(shell, tonight)?;
    if !tonight.prep.is_empty() {
        let args = [("found", tonight.found.into()), ("count", tonight.prep.len().into())];
        shell.say("")?;
        show::section(shell, &texts.with("tonight-prep", &args), &[])?;
        tonight.prep.iter().try_for_each(|entry| prep::one(shell, entry))?;
    }
    for (key, cards) in [("tonight-unsorted", &tonight.unsorted), ("tonight-empty-backs", &tonight.empty_backs)] {
        if !cards.is_empty() {
            shell.say("")?;
            let heading = texts.with(key, &[("count", cards.len().into())]);
            let lines = show::inset(shell, &show::cards(texts, cards));
            show::section(shell, &heading, &lines)?;
        }
    }
    at_hand(shell, tonight)
}

/// Time for a break: why, what to do aside, and that going home is no shame. Nothing rings.
fn aside(shell: &mut Shell, tonight: &Tonight) -> Result<(), Failure> {
    if !tonight.break_due {
        return Ok(());
    }
    let texts = shell.texts;
    shell.say("")?;
    shell.say(&screen::styled(BOLD, &texts.get("tonight-break")))?;
    let mut lines = Vec::new();
    if tonight.break_reasons.contains(&BreakReason::Hour) {
        lines.push(texts.get("tonight-break-hour"));
    }
    if !tonight.empty_backs.is_empty() {
        let names: Vec<String> = tonight.empty_backs.iter().map(|card: &Card| show::card_name(texts, card)).collect();
        let args = [("count", names.len().into()), ("names", names.join(", ").into())];
        lines.push(texts.with("tonight-break-backs", &args));
    }
    lines.push(texts.get("tonight-go-home"));
    lines.iter().try_for_each(|line| show::wrapped(shell, line))
}

/// A cue and an opener, for whoever looks.
fn at_hand(shell: &mut Shell, tonight: &Tonight) -> Result<(), Failure> {
    let texts = shell.texts;
    let mut rows = vec![(texts.get("label-cue"), texts.get(&tonight.cue.text))];
    rows.push((String::new(), cue::caution(texts, &tonight.cue)));
    if let Some(suggestion) = &tonight.opener {
        rows.push((texts.get("label-opener"), opener::said(texts, suggestion)));
    }
    shell.say("")?;
    show::labelled(shell, &rows)?;
    let Some(finding) = own_card::paper_finding(texts, &tonight.paper) else { return Ok(()) };
    shell.say("")?;
    show::wrapped(shell, &finding)
}
