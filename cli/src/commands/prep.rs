use twopocket_core::Companion;
use twopocket_core::prep::{Prep as Entry, PrepDetails};

use super::show;
use crate::args::{Prep, PrepArgs};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, which: Prep) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match which {
        Prep::List { event, of } => list(shell, &companion, event.or(of).as_deref()),
        Prep::Add { name, event, details } => {
            let event = name::coming_event(shell, &companion, event.as_deref())?;
            let entry = companion.prep().add(event, &known(Some(name), details)).or_told(shell.texts)?;
            shell.show(&entry, |shell| one(shell, &entry))
        }
        Prep::Edit { expected, event, name, details } => {
            let event = name::coming_event(shell, &companion, event.as_deref())?;
            let entry = name::prep(shell, &companion, event, &expected)?.id;
            let entry = companion.prep().edit(entry, &known(name, details)).or_told(shell.texts)?;
            shell.show(&entry, |shell| one(shell, &entry))
        }
        Prep::Remove { expected, event } => {
            let event = name::coming_event(shell, &companion, event.as_deref())?;
            let entry = name::prep(shell, &companion, event, &expected)?;
            companion.prep().remove(entry.id).or_told(shell.texts)?;
            let said = shell.texts.with("prep-removed", &[("name", entry.name.as_str().into())]);
            shell.show(&entry, |shell| shell.say(&said))
        }
    }
}

fn known(name: Option<String>, args: PrepArgs) -> PrepDetails {
    let PrepArgs { organisation, known, interests, reaction, give } = args;
    PrepDetails { name, organisation, known, interests, reaction, give }
}

fn list(shell: &mut Shell, companion: &Companion, event: Option<&str>) -> Result<(), Failure> {
    let event = name::coming_event(shell, companion, event)?;
    let entries = name::all(shell, |page| companion.prep().list(event, page))?;
    if shell.form() != Form::People {
        return shell.list(&entries);
    }
    let night = companion.events().get(event).or_told(shell.texts)?;
    shell.say(&screen::styled(DIM, &show::event_name(shell.texts, &night)))?;
    if entries.is_empty() {
        return shell.say(&shell.texts.get("prep-none"));
    }
    entries.iter().try_for_each(|entry| one(shell, entry))
}

/// Somebody expected, with what is known of them.
pub fn one(shell: &mut Shell, entry: &Entry) -> Result<(), Failure> {
    let texts = shell.texts;
    let mut marks = Vec::new();
    if entry.found.is_some() {
        marks.push(texts.get("mark-found"));
    }
    if entry.wished {
        marks.push(texts.get("mark-wished"));
    }
    let name = screen::styled(BOLD, &entry.name);
    let organisation = entry.organisation.as_ref().map(|firm| format!(", {firm}")).unwrap_or_default();
    let id = screen::styled(DIM, &short(&entry.id));
    let head = std::iter::once(format!("{name}{organisation}  {id}")).chain(marks).collect::<Vec<_>>();
    shell.say(&head.join(" · "))?;
    for (label, text) in [
        ("label-known", &entry.known),
        ("label-interest", &entry.interests),
        ("label-reaction", &entry.reaction),
        ("label-give", &entry.give),
    ] {
        if let Some(text) = text {
            shell.say(&format!("  {}: {text}", texts.get(label)))?;
        }
    }
    Ok(())
}
