//! How well the network is used: figures as bars, mistakes being made, arenas, and the time spent.

use serde::Serialize;
use twopocket_core::Companion;
use twopocket_core::review::{Evidence, Measure, MeasureKind, Mistake, Quotient, Week, Worth, WorthFinding};
use twopocket_texts::{DayForm, Texts};

use super::show;
use crate::args::{Review, ReviewWhich};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, BOLD, DIM, Table, columns, pad, styled};
use crate::shell::{Form, Shell};

/// What `review` shows.
#[derive(Serialize)]
struct Shown {
    quotient: Quotient,
    /// The last year by quarters.
    history: Vec<Quotient>,
    mistakes: Vec<Mistake>,
}

/// How far the history looks back, and in how many spans.
const HISTORY: (u32, u32) = (360, 4);

/// Cells of a bar.
const BAR: usize = 20;

pub fn run(shell: &mut Shell, args: &Review) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    match &args.which {
        None => quotient(shell, &companion, args.days),
        Some(ReviewWhich::Acts { measure, days }) => match MeasureKind::from_word(measure) {
            Some(kind) => acts(shell, &companion, kind, *days),
            None => Ok(()), // clap lets no other word through
        },
        Some(ReviewWhich::Mistakes) => mistakes(shell, &companion),
        Some(ReviewWhich::Arenas) => arenas(shell, &companion),
        Some(ReviewWhich::Time { weeks }) => time(shell, &companion, *weeks),
    }
}

fn quotient(shell: &mut Shell, companion: &Companion, days: Option<u32>) -> Result<(), Failure> {
    let (review, texts) = (companion.review(), shell.texts);
    let shown = Shown {
        quotient: review.quotient(days).or_told(texts)?,
        history: review.history(HISTORY.0, HISTORY.1).or_told(texts)?,
        mistakes: review.mistakes().or_told(texts)?,
    };
    shell.show(&shown, |shell| {
        let whole = &shown.quotient;
        let from = texts.day(whole.from, DayForm::Short);
        let heading = match whole.tenths {
            Some(tenths) => {
                texts.with("review-quotient", &[("figure", percent(texts, tenths).into()), ("from", from.into())])
            }
            None => texts.get("review-too-early"),
        };
        shell.say(&styled(BOLD, &heading))?;
        bars(shell, &whole.measures)?;
        if let Some(next) = whole.next {
            show::wrapped(shell, &texts.get(&format!("review-next-{}", word(next))))?;
        }
        history(shell, &shown.history)?;
        let made: Vec<&Mistake> = shown.mistakes.iter().filter(|mistake| mistake.fires).collect();
        if made.is_empty() { Ok(()) } else { told(shell, &made) }
    })
}

/// The figures, each with its bar, how it stands beside the span before, and what it rests on.
fn bars(shell: &mut Shell, measures: &[Measure]) -> Result<(), Failure> {
    let texts = shell.texts;
    let label = |measure: &Measure| texts.get(&format!("measure-{}", word(measure.kind)));
    let widest = measures.iter().map(|measure| columns(&label(measure))).max().unwrap_or(0);
    let beside = measures.iter().map(|measure| columns(&trend(texts, measure))).max().unwrap_or(0);
    let cells = BAR.min(shell.width.saturating_sub(widest + beside + 12)); // the bar gives way to what is said of it
    for measure in measures {
        let name = pad(&label(measure), widest);
        let line = match measure.tenths {
            Some(tenths) => {
                let bar = screen::bar(f64::from(tenths) / 1000.0, cells);
                let figure = pad(&percent(texts, tenths), 6);
                format!("  {name}  {bar} {figure} {}", trend(texts, measure))
            }
            None => format!("  {name}  {}", styled(DIM, &texts.get("measure-unknown"))),
        };
        shell.say(line.trim_end())?;
    }
    Ok(())
}

/// How a figure stands beside the span before, in words: an arrow alone says nothing to who can't see it.
fn trend(texts: Texts, measure: &Measure) -> String {
    match (measure.tenths, measure.before) {
        (Some(now), Some(before)) if now > before => {
            texts.with("measure-up", &[("before", percent(texts, before).into())])
        }
        (Some(now), Some(before)) if now < before => {
            texts.with("measure-down", &[("before", percent(texts, before).into())])
        }
        _ => String::new(),
    }
}

fn percent(texts: Texts, tenths: u32) -> String {
    texts.with("percent", &[("number", texts.whole(i64::from((tenths + 5) / 10)).into())])
}

fn word(kind: MeasureKind) -> String {
    kind.word().replace('_', "-")
}

fn history(shell: &mut Shell, spans: &[Quotient]) -> Result<(), Failure> {
    let texts = shell.texts;
    let known: Vec<&Quotient> = spans.iter().filter(|span| span.tenths.is_some()).collect();
    if known.len() < 2 {
        return Ok(());
    }
    let mut table = Table::new().styles(&[DIM]);
    for span in known {
        let days = format!("{} – {}", texts.day(span.from, DayForm::Short), texts.day(span.until, DayForm::Short));
        table.row([days, percent(texts, span.tenths.unwrap_or_default())]);
    }
    let lines = show::inset(shell, &table);
    show::section(shell, &texts.get("review-history"), &lines)
}

fn acts(shell: &mut Shell, companion: &Companion, kind: MeasureKind, days: Option<u32>) -> Result<(), Failure> {
    let acts = name::all(shell, |page| companion.review().acts(kind, days, page))?;
    if shell.form() != Form::People {
        return shell.list(&acts);
    }
    let texts = shell.texts;
    if acts.is_empty() {
        return shell.say(&texts.get("review-no-acts"));
    }
    let mut table = Table::new().styles(&[DIM]);
    for act in &acts {
        let mark = texts.get(if act.good { "act-good" } else { "act-bad" });
        let Evidence { name, what, .. } = act;
        let kind = act.kind.map_or(mark, |kind| texts.get(&format!("effort-{}", kind.word())));
        table.row([
            texts.day(act.on, DayForm::Short),
            kind,
            name.clone().unwrap_or_default(),
            what.clone().unwrap_or_default(),
        ]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn mistakes(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let mistakes = companion.review().mistakes().or_told(shell.texts)?;
    if shell.form() != Form::People {
        return shell.list(&mistakes);
    }
    let made: Vec<&Mistake> = mistakes.iter().filter(|mistake| mistake.fires).collect();
    if made.is_empty() { shell.say(&shell.texts.get("review-no-mistakes")) } else { told(shell, &made) }
}

fn told(shell: &mut Shell, made: &[&Mistake]) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say("")?;
    for mistake in made {
        let args = [("count", mistake.count.into()), ("of", mistake.of.into())];
        show::large(shell, &texts.with(&mistake.text_key, &args))?;
        show::wrapped(shell, &texts.get(&format!("{}.better", mistake.text_key)))?;
    }
    Ok(())
}

fn arenas(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let arenas = companion.review().arenas().or_told(shell.texts)?;
    if shell.form() != Form::People {
        return shell.list(&arenas);
    }
    if arenas.is_empty() {
        return shell.say(&shell.texts.get("arena-none"));
    }
    arenas.iter().try_for_each(|worth| arena(shell, worth))
}

/// What an arena costs and what came of it.
fn arena(shell: &mut Shell, worth: &Worth) -> Result<(), Failure> {
    let texts = shell.texts;
    shell.say(&styled(BOLD, &worth.name))?;
    let mut table = Table::new().styles(&[DIM]);
    let nights = worth.last.map(|last| texts.day(last, DayForm::Short)).unwrap_or_default();
    let nights = texts.with("worth-nights", &[("count", worth.nights.into()), ("last", nights.into())]);
    let hours = worth.minutes.map(|minutes| texts.with("worth-minutes", &[("count", minutes.into())]));
    let money = worth.fee.as_ref().map(|fee| show::money(texts, fee));
    let cost: Vec<String> = [Some(nights), hours, money].into_iter().flatten().collect();
    table.row([texts.get("worth-cost"), cost.join(", ")]);
    let came = texts.with("worth-came", &[("talks", worth.conversations.into()), ("kept", worth.kept.into())]);
    table.row([texts.get("worth-came-of-it"), came]);
    let flows = [("given", worth.given.acts.into()), ("received", worth.received.acts.into())];
    table.row([texts.get("worth-give-and-get"), texts.with("worth-flows", &flows)]);
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    worth.findings.iter().try_for_each(|finding| show::wrapped(shell, &finding_told(texts, finding)))
}

fn finding_told(texts: Texts, finding: &WorthFinding) -> String {
    let key = finding.text_key();
    match *finding {
        WorthFinding::GivesNothing { nights } | WorthFinding::NothingGiven { nights } => {
            texts.with(key, &[("nights", nights.into())])
        }
        WorthFinding::LittleInCommon { in_common, known } => {
            texts.with(key, &[("common", in_common.into()), ("known", known.into())])
        }
        WorthFinding::TimeToContribute { since } => {
            texts.with(key, &[("since", texts.day(since, DayForm::Short).into())])
        }
        WorthFinding::NoPurpose => texts.get(key),
    }
}

fn time(shell: &mut Shell, companion: &Companion, weeks: u32) -> Result<(), Failure> {
    let weeks = companion.review().weeks(weeks).or_told(shell.texts)?;
    if shell.form() != Form::People {
        return shell.list(&weeks);
    }
    let texts = shell.texts;
    let heading = match weeks.last().and_then(|week| week.set_aside) {
        Some(minutes) => texts.with("time-set-aside", &[("minutes", minutes.into())]),
        None => texts.get("time-not-set-aside"),
    };
    show::large(shell, &heading)?;
    let spent = |week: &Week| week.acts.saturating_add(week.nights);
    let most = weeks.iter().map(spent).chain(weeks.iter().filter_map(|week| week.set_aside)).max().unwrap_or(0).max(1);
    for week in &weeks {
        let bar = screen::bar(f64::from(spent(week)) / f64::from(most), BAR);
        let told = [("minutes", spent(week).into()), ("nights", week.nights.into())];
        let from = pad(&texts.day(week.from, DayForm::Short), 12);
        shell.say(&format!("  {from} {bar} {}", texts.with("time-week", &told)))?;
    }
    Ok(())
}
