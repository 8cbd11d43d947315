//! Coffee invitations: the homework, what is still to do of it, and the way to the thanks.

use twopocket_core::coffee::{Candidate, Coffee, CoffeeState, Homework, HomeworkFinding, Meeting, Prepared, rules};
use twopocket_core::contact::Tone;
use twopocket_core::draft::Manner;
use twopocket_core::ties::ReceivedKind;
use twopocket_core::{CoffeeId, Companion, Error, FieldName, Reason};
use twopocket_texts::{Arg, DayForm, Texts};

use super::{check, draft, effort};
use crate::args::{self, CoffeeHomework, CoffeeMet};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

pub fn run(shell: &mut Shell, which: args::Coffee) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let coffees = companion.coffees();
    let find = |shell: &Shell, named: &str| name::coffee(shell, &companion, named);
    let go = |shell: &Shell, named: &str, step: &dyn Fn(CoffeeId) -> twopocket_core::Result<Prepared>| {
        let id = find(shell, named)?;
        or_refused(shell.texts, &companion, id, step(id))
    };
    let changed = match which {
        args::Coffee::Prepare(homework) => prepare(shell, &companion, homework)?,
        args::Coffee::List { state } => return list(shell, &companion, state.as_deref()),
        args::Coffee::Show(it) => coffees.get(find(shell, &it.coffee)?).or_told(shell.texts)?,
        args::Coffee::Check { coffee, text, language_of_letter } => {
            let coffee = find(shell, &coffee)?;
            return checked(shell, &companion, coffee, &text, language_of_letter.as_deref());
        }
        args::Coffee::Draft { coffee, language_of_letter, tone } => {
            let manner = Manner {
                language: language_of_letter.and_then(|code| code.parse().ok()),
                tone: tone.as_deref().and_then(Tone::from_word),
            };
            let id = find(shell, &coffee)?;
            let drafted = or_refused(shell.texts, &companion, id, companion.drafts().coffee(id, manner))?;
            return draft::show(shell, &drafted);
        }
        args::Coffee::Sent(it) => go(shell, &it.coffee, &|id| coffees.sent(id))?,
        args::Coffee::Accepted { coffee, on } => go(shell, &coffee, &|id| coffees.accepted(id, on))?,
        args::Coffee::Day { coffee, on } => go(shell, &coffee, &|id| coffees.meet_on(id, on))?,
        args::Coffee::Declined(it) => go(shell, &it.coffee, &|id| coffees.declined(id))?,
        args::Coffee::LetGo(it) => go(shell, &it.coffee, &|id| coffees.let_go(id))?,
        args::Coffee::Met(met) => {
            let named = met.coffee.clone();
            let meeting = meeting(met);
            go(shell, &named, &|id| coffees.met(id, &meeting))?
        }
        args::Coffee::Next(it) => {
            let candidates = coffees.next(find(shell, &it.coffee)?).or_told(shell.texts)?;
            return if shell.form() == Form::People { next(shell, &candidates) } else { shell.list(&candidates) };
        }
        args::Coffee::Undo(it) => go(shell, &it.coffee, &|id| coffees.undo(id))?,
        args::Coffee::Remove(it) => {
            let removed = coffees.get(find(shell, &it.coffee)?).or_told(shell.texts)?;
            or_refused(shell.texts, &companion, removed.coffee.id, coffees.remove(removed.coffee.id))?;
            return shell.show(&removed, |shell| shell.say(&shell.texts.get("coffee-removed")));
        }
    };
    shell.show(&changed, |shell| show(shell, &companion, &changed))
}

/// A new invitation, or the one under way with more of its homework.
fn prepare(shell: &Shell, companion: &Companion, given: CoffeeHomework) -> Result<Prepared, Failure> {
    let coffees = companion.coffees();
    let contact = name::person(shell, companion, &given.person)?;
    let tip = given.tip_from.as_deref().map(|tip| name::person(shell, companion, tip)).transpose()?;
    let known = match coffees.under_way(contact).or_told(shell.texts)? {
        Some(coffee) => Some(coffees.get(coffee.id).or_told(shell.texts)?),
        None => None,
    };
    let before = known.as_ref().map(Prepared::homework).unwrap_or_default();
    let homework = Homework {
        motive: given.motive.or(before.motive),
        stated: given.stated.or(before.stated),
        need: given.need.or(before.need),
        contribution: given.contribute.or(before.contribution),
        about: given.about.or(before.about),
        fallback: given.fallback.or(before.fallback),
        tip_from: tip.or(before.tip_from),
        proposed: given.propose.or(before.proposed),
    };
    match known.map(|known| known.coffee.id) {
        Some(id) => or_refused(shell.texts, companion, id, coffees.edit(id, &homework)),
        None => coffees.prepare(contact, &homework).or_told(shell.texts),
    }
}

/// The result; where an invitation can't be what was asked for, how it stands and what can be done.
pub fn or_refused<T>(
    texts: Texts,
    companion: &Companion,
    id: CoffeeId,
    done: twopocket_core::Result<T>,
) -> Result<T, Failure> {
    let reason = match &done {
        Err(Error::Invalid { field: FieldName::Coffee, reason }) => *reason,
        _ => return done.or_told(texts),
    };
    let coffee = companion.coffees().get(id).or_told(texts)?.coffee;
    let stands = match (reason, coffee.state) {
        (Reason::NotItsTurn | Reason::Settled, _) if coffee.contact.is_none() => "erased",
        (Reason::NotItsTurn | Reason::Settled, CoffeeState::Sent) if !coffee.may_be_sent() => "asked",
        (Reason::NotItsTurn | Reason::Settled, state) => state.word(),
        (Reason::Exists, _) => "another",
        _ => return done.or_told(texts),
    };
    Err(Failure::Wrong(texts.with("coffee-refused", &[("stands", stands.into()), ("id", short(&id).into())])))
}

fn meeting(met: CoffeeMet) -> Meeting {
    let CoffeeMet { they_got, i_got, minutes, received, on, .. } = met;
    Meeting { they_got, i_got, minutes, received: received.as_deref().and_then(ReceivedKind::from_word), on }
}

fn list(shell: &mut Shell, companion: &Companion, state: Option<&str>) -> Result<(), Failure> {
    let state = state.and_then(CoffeeState::from_word);
    let coffees = name::all(shell, |page| companion.coffees().list(state, page))?;
    if shell.form() != Form::People {
        return shell.page(&coffees);
    }
    if coffees.is_empty() {
        return shell.say(&shell.texts.get("coffee-none"));
    }
    let mut table = Table::new().styles(&[DIM]).keep(&[0, 1, 2]);
    for coffee in &coffees {
        let waits = waits(shell.texts, coffee).unwrap_or_default();
        let about = coffee.about.clone().unwrap_or_default();
        table.row([short(&coffee.id), called(shell.texts, coffee), state_of(shell.texts, coffee), waits, about]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn called(texts: Texts, coffee: &Coffee) -> String {
    let nobody = if coffee.contact.is_none() { "promise-erased" } else { "queue-nameless" };
    coffee.name.clone().unwrap_or_else(|| texts.get(nobody))
}

/// How an invitation stands and what it is about, in one line.
pub fn told_briefly(texts: Texts, coffee: &Coffee) -> String {
    let parts = [Some(state_of(texts, coffee)), coffee.about.clone(), coffee.they_got.clone(), coffee.i_got.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn state_of(texts: Texts, coffee: &Coffee) -> String {
    let unanswered = coffee.unanswered.then(|| texts.get("coffee-unanswered"));
    unanswered.unwrap_or_else(|| texts.get(&format!("coffee-state-{}", coffee.state.word())))
}

fn yes_or_no(yes: bool) -> Arg<'static> {
    if yes { "yes".into() } else { "no".into() }
}

/// What an invitation in the queue asks for, with what can be done.
pub fn in_queue(texts: Texts, coffee: &Coffee) -> String {
    let next = match (coffee.state, coffee.meeting) {
        (CoffeeState::Accepted, Some(_)) => return texts.get("coffee-queue-meeting"),
        (CoffeeState::Accepted, None) => "day",
        _ if coffee.may_be_sent() => "again",
        _ => "answer",
    };
    texts.with("coffee-queue-open", &[("next", next.into())])
}

/// What an invitation waits for.
fn waits(texts: Texts, coffee: &Coffee) -> Option<String> {
    let day = coffee.planned?;
    let day = [("day", texts.day(day, DayForm::Brief).into())];
    Some(match (coffee.state, coffee.meeting) {
        (CoffeeState::Sent, _) => {
            let [day] = day;
            texts.with("coffee-waits-answer", &[day, ("again", yes_or_no(coffee.may_be_sent()))])
        }
        (_, Some(_)) => texts.with("coffee-waits-meeting", &day),
        (_, None) => texts.get("coffee-waits-day"),
    })
}

fn show(shell: &mut Shell, companion: &Companion, prepared: &Prepared) -> Result<(), Failure> {
    let (texts, coffee) = (shell.texts, &prepared.coffee);
    let id = screen::styled(DIM, &short(&coffee.id));
    let heading = screen::styled(BOLD, &called(texts, coffee));
    shell.say(&format!("{id}  {heading} · {}", state_of(texts, coffee)))?;
    for (key, text) in told(prepared) {
        shell.say(&format!("      {}", texts.with(key, &[("text", text.into())])))?;
    }
    if let Some(waits) = waits(texts, coffee) {
        shell.say(&format!("      {waits}"))?;
    }
    findings(shell, &prepared.findings)?;
    if let Some(gate) = prepared.gate.as_ref().filter(|gate| !gate.carries) {
        effort::warnings(shell, gate)?;
    }
    match coffee.state {
        CoffeeState::Prepared => {
            let command = format!("twopocket coffee draft {}", short(&coffee.id));
            shell.say(&texts.with("queue-draft-hint", &[("command", command.into())]))
        }
        CoffeeState::Declined if coffee.contact.is_some() => {
            let candidates = companion.coffees().next(coffee.id).or_told(texts)?;
            shell.say(&texts.get("coffee-no-grudge"))?;
            next(shell, &candidates)
        }
        _ => Ok(()),
    }
}

/// What there is of the homework and of the meeting, each with the key of its line.
fn told(prepared: &Prepared) -> Vec<(&'static str, &str)> {
    let coffee = &prepared.coffee;
    let lines = [
        ("coffee-line-motive", &prepared.motive),
        ("coffee-line-stated", &coffee.stated),
        ("coffee-line-need", &coffee.need),
        ("coffee-line-known-need", &prepared.known_need),
        ("coffee-line-contribution", &coffee.contribution),
        ("coffee-line-known-contribution", &prepared.known_contribution),
        ("coffee-line-fallback", &coffee.fallback),
        ("coffee-line-about", &coffee.about),
        ("coffee-line-tip", &coffee.tip_name),
        ("coffee-line-they-got", &coffee.they_got),
        ("coffee-line-i-got", &coffee.i_got),
    ];
    lines.into_iter().filter_map(|(key, text)| Some((key, text.as_deref()?))).collect()
}

/// What is wrong with the homework, or missing, with what to do and how to give it.
fn findings(shell: &mut Shell, findings: &[HomeworkFinding]) -> Result<(), Failure> {
    if findings.is_empty() {
        return Ok(());
    }
    let texts = shell.texts;
    shell.say(&screen::styled(BOLD, &texts.get("coffee-to-do")))?;
    for finding in findings {
        let saying = finding.saying();
        shell.say(&format!("  · {}", saying.told(texts)))?;
        let better = texts.get(&format!("{}.better", saying.key));
        shell.say(&format!("    {better} ({})", option(*finding)))?;
    }
    Ok(())
}

/// The option of `coffee prepare` that tells what is missing.
fn option(finding: HomeworkFinding) -> &'static str {
    match finding {
        HomeworkFinding::OpenAgenda | HomeworkFinding::BorrowedReason => "--about",
        HomeworkFinding::MotiveUnknown => "--motive",
        HomeworkFinding::MotiveUnstated | HomeworkFinding::MotiveHides { .. } | HomeworkFinding::MotiveDiffers => {
            "--stated"
        }
        HomeworkFinding::MeFocus => "--need, --contribute",
        HomeworkFinding::NeedUnknown => "--need",
        HomeworkFinding::NothingToContribute => "--contribute, --fallback",
        HomeworkFinding::WeakerForm => "--contribute",
    }
}

fn checked(
    shell: &mut Shell,
    companion: &Companion,
    coffee: CoffeeId,
    words: &[String],
    language: Option<&str>,
) -> Result<(), Failure> {
    let text = if words.is_empty() { None } else { Some(check::text(shell, words)?) };
    let language = language.and_then(|code| code.parse().ok());
    let found = companion.coffees().check(coffee, text.as_deref(), language).or_told(shell.texts)?;
    let takes_homework = rules::takes_homework(companion.coffees().get(coffee).or_told(shell.texts)?.coffee.state);
    shell.show(&found, |shell| {
        findings(shell, &found.findings)?;
        if found.findings.is_empty() && takes_homework {
            shell.say(&shell.texts.get("coffee-homework-done"))?;
        }
        if let (Some(text), Some(found)) = (&text, &found.text) {
            shell.say("")?;
            check::show(shell, text, &found.checked)?;
            for (lacks, key) in [
                (!found.invitation.motive_stated, "coffee-text-no-motive"),
                (!found.invitation.contribution_offered, "coffee-text-no-contribution"),
            ] {
                if lacks {
                    shell.say(&shell.texts.get(key))?;
                }
            }
        }
        match found.gate.as_ref().filter(|gate| !gate.carries) {
            Some(gate) => effort::warnings(shell, gate),
            None => Ok(()),
        }
    })
}

/// Who could be invited next, with the reasons.
fn next(shell: &mut Shell, candidates: &[Candidate]) -> Result<(), Failure> {
    let texts = shell.texts;
    if candidates.is_empty() {
        return shell.say(&texts.get("coffee-next-none"));
    }
    shell.say(&screen::styled(BOLD, &texts.get("coffee-next-heading")))?;
    for candidate in candidates {
        let name = [&candidate.name, &candidate.organisation].into_iter().flatten().cloned().collect::<Vec<_>>();
        let reasons: Vec<String> = candidate.reasons.iter().map(|reason| reason.saying().told(texts)).collect();
        shell.say(&format!("  · {}: {}", name.join(", "), reasons.join(", ")))?;
    }
    Ok(())
}
