//! What to say now: one opener, large, with all there is to know about it; then the next few.

use serde::Serialize;
use twopocket_core::Companion;
use twopocket_core::opener::{Ask, Onward, Opener, OpenerReason, OpenerUse, Situation, Suggestion, UseState};
use twopocket_texts::{Arg, Texts};

use super::show;
use crate::args::{self, OpenerAct, OpenerAsk};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, DIM, Table};
use crate::shell::{Form, Shell};

/// How many more are shown below the first.
const NEXT: usize = 3;

pub fn run(shell: &mut Shell, args: args::Opener) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let openers = companion.openers();
    let named = |shell: &Shell, opener: Option<String>| {
        opener.map(|opener| name::opener(shell, &companion, &opener)).transpose()
    };
    let noted = match args.which {
        None => return suggest(shell, &companion, &args.ask, false),
        Some(OpenerAct::Next(ask)) => return suggest(shell, &companion, &ask, true),
        Some(OpenerAct::List) => return list(shell, &companion),
        Some(OpenerAct::Used { opener, person }) => {
            let person = person.map(|person| name::person(shell, &companion, &person)).transpose()?;
            openers.used(named(shell, opener)?.as_deref(), person, None)
        }
        Some(OpenerAct::Worked { opener }) => openers.worked(named(shell, opener)?.as_deref(), None),
        Some(OpenerAct::Flat { opener }) => openers.flat(named(shell, opener)?.as_deref(), None),
    }
    .or_told(shell.texts)?;
    shell.show(&noted, |shell| {
        let told = shell.texts.get(standing(noted.state));
        shell.say(&format!("{} · {told}", screen::styled(DIM, &noted.opener)))?;
        if noted.thanked { shell.say(&shell.texts.get("opener-thanked")) } else { Ok(()) }
    })
}

/// What is told of an opener once something was noted of it.
fn standing(state: UseState) -> &'static str {
    match state {
        UseState::Shown => "opener-is-shown",
        UseState::Used => "opener-is-used",
        UseState::Worked => "opener-is-worked",
        UseState::Flat => "opener-is-flat",
    }
}

/// One opener that fits, with the words of it, and the next.
#[derive(Serialize)]
struct Shown {
    /// What is said, in the user's language.
    said: Option<String>,
    suggestion: Option<Suggestion>,
    onward: Option<Onward>,
    /// How it stands in the night, where one is begun.
    noted: Option<OpenerUse>,
    next: Vec<Suggestion>,
}

fn suggest(shell: &mut Shell, companion: &Companion, args: &OpenerAsk, other: bool) -> Result<(), Failure> {
    let contact = args.person.as_deref().map(|person| name::person(shell, companion, person)).transpose()?;
    // The parser let no other word through.
    let situation = Situation::from_word(&args.situation.replace('-', "_")).unwrap_or(Situation::AloneAtTable);
    let ask = Ask { situation, contact, event: None };
    let openers = companion.openers();
    let mut found = if other { openers.next(&ask) } else { openers.suggest(&ask) }.or_told(shell.texts)?.into_iter();
    let suggestion = found.next();
    let (mut onward, mut noted) = (None, None);
    if let Some(Suggestion { opener, .. }) = &suggestion {
        onward = Some(openers.onward(&opener.key, None).or_told(shell.texts)?);
        if companion.events().current().or_told(shell.texts)?.is_some() {
            noted = Some(openers.shown(&opener.key, contact, None).or_told(shell.texts)?);
        }
    }
    let said = suggestion.as_ref().map(|suggestion| said(shell.texts, suggestion));
    let shown = Shown { said, suggestion, onward, noted, next: found.take(NEXT).collect() };
    shell.show(&shown, |shell| for_people(shell, &shown))
}

fn for_people(shell: &mut Shell, shown: &Shown) -> Result<(), Failure> {
    let texts = shell.texts;
    let (Some(suggestion), Some(onward)) = (&shown.suggestion, &shown.onward) else {
        return shell.say(&texts.get("opener-none"));
    };
    shell.say("")?;
    show::large(shell, &said(texts, suggestion))?;
    shell.say("")?;
    about(shell, suggestion, onward)?;
    if !shown.next.is_empty() {
        shell.say("")?;
        let lines = one_liners(shell, &shown.next);
        show::section(shell, &texts.get("opener-also"), &lines)?;
    }
    if shown.noted.is_some() {
        shell.say("")?;
        shell.say(&screen::styled(DIM, &texts.get("opener-how-it-went")))?;
    }
    Ok(())
}

/// Why it works, when it fits, what to beware of, how to go on, how original it is, and why it is suggested.
fn about(shell: &mut Shell, suggestion: &Suggestion, onward: &Onward) -> Result<(), Failure> {
    let texts = shell.texts;
    let opener = &suggestion.opener;
    let part = |part: &str| texts.get(&format!("{}.{part}", opener.text));
    let mut rows = vec![
        (texts.get("label-why"), part("why")),
        (texts.get("label-when"), part("when")),
        (texts.get("label-caution"), part("caution")),
    ];
    for (place, question) in onward.questions.iter().enumerate() {
        rows.push((if place == 0 { texts.get("label-go-on") } else { String::new() }, texts.get(question)));
    }
    if let Some(listening) = onward.listening.first() {
        rows.push((texts.get("label-listen"), texts.get(&listening.text)));
    }
    rows.push((texts.get("label-originality"), dots(opener.originality)));
    let reasons: Vec<String> = suggestion.reasons.iter().map(|found| reason(texts, found)).collect();
    if !reasons.is_empty() {
        rows.push((texts.get("label-reasons"), reasons.join(" · ")));
    }
    show::labelled(shell, &rows)
}

fn list(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let openers = companion.openers().all();
    if shell.form() != Form::People {
        return shell.list(&openers);
    }
    let mut table = Table::new().styles(&[DIM, DIM]).keep(&[0, 1]);
    for opener in &openers {
        table.row([opener.key.clone(), dots(opener.originality), blank(shell.texts, opener)]);
    }
    let lines = table.lines(shell.width);
    lines.iter().try_for_each(|line| shell.say(line))
}

/// Openers a line each, with the key by which they can be named.
pub fn one_liners(shell: &Shell, suggestions: &[Suggestion]) -> Vec<String> {
    let mut table = Table::new().styles(&[DIM]).keep(&[0]);
    for suggestion in suggestions {
        table.row([suggestion.opener.key.clone(), said(shell.texts, suggestion)]);
    }
    show::inset(shell, &table)
}

/// What is said, in the user's language.
pub fn said(texts: Texts, suggestion: &Suggestion) -> String {
    let args: Vec<(&str, Arg)> = suggestion
        .arguments
        .iter()
        .map(|argument| (argument.name.word(), Arg::from(argument.value.as_str())))
        .collect();
    texts.with(&suggestion.opener.text, &args)
}

/// The same where nobody stands opposite: with a gap for what only they can fill.
pub fn blank(texts: Texts, opener: &Opener) -> String {
    let gap = |name: &'static str| (name, Arg::from("…"));
    texts.with(&opener.text, &["ground", "interest", "offer", "need"].map(gap))
}

fn reason(texts: Texts, reason: &OpenerReason) -> String {
    let key = reason.text();
    match reason {
        OpenerReason::Ground { ground } => texts.with(&key, &[("ground", ground.into())]),
        OpenerReason::Exchange { offer, need } => texts.with(&key, &[("offer", offer.into()), ("need", need.into())]),
        OpenerReason::Interest { interest } => texts.with(&key, &[("interest", interest.into())]),
        OpenerReason::Worked { times } | OpenerReason::Flat { times } => {
            texts.with(&key, &[("times", (*times).into())])
        }
        _ => texts.get(&key),
    }
}

fn dots(originality: u8) -> String {
    let full = usize::from(originality.min(5));
    format!("{}{}", "●".repeat(full), "○".repeat(5 - full))
}
