//! Nights that are played: points, codes to compare, and the ladder for the shy.

use twopocket_core::challenge::{Comparison, Ladder, LadderStep, Score, ScoreCode, ScoreLine};
use twopocket_core::{Companion, EventId};
use twopocket_texts::{DayForm, Texts};

use super::{picture, show};
use crate::args::{Challenge, ChallengeAct};
use crate::failure::{Failure, OrTold};
use crate::name;
use crate::open;
use crate::screen::{self, BOLD, Table};
use crate::shell::Shell;

pub fn run(shell: &mut Shell, args: Challenge) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let challenges = companion.challenges();
    let last = |shell: &Shell, named: Option<String>| name::last_event(shell, &companion, named.as_deref());
    match args.which.unwrap_or(ChallengeAct::Score { event: None }) {
        ChallengeAct::Start { event, with_friend } => {
            let event = name::coming_event(shell, &companion, event.as_deref())?;
            challenges.start(event, with_friend).or_told(shell.texts)?;
            score(shell, &companion, event)
        }
        ChallengeAct::Stop { event } => {
            let event = last(shell, event)?;
            let left = challenges.stop(event).or_told(shell.texts)?;
            shell.show(&left, |shell| for_people(shell, &left))
        }
        ChallengeAct::Score { event } => {
            let event = last(shell, event)?;
            score(shell, &companion, event)
        }
        ChallengeAct::Code { event, invert } => {
            let event = last(shell, event)?;
            let code = challenges.code(event).or_told(shell.texts)?;
            shell.show(&code, |shell| coded(shell, &code, invert))
        }
        ChallengeAct::Compare { code, event } => {
            let event = last(shell, event)?;
            let compared = challenges.compare(&code.join(" "), event).or_told(shell.texts)?;
            shell.show(&compared, |shell| beside(shell, &compared))
        }
        ChallengeAct::Ladder { step, undo } => {
            // The parser let no other word through.
            let step = step.as_deref().and_then(LadderStep::from_word);
            let ladder = step.map_or_else(|| challenges.ladder(), |step| challenges.climb(step, !undo));
            let ladder = ladder.or_told(shell.texts)?;
            shell.show(&ladder, |shell| climbed(shell, &ladder))
        }
    }
}

fn score(shell: &mut Shell, companion: &Companion, event: EventId) -> Result<(), Failure> {
    let score = companion.challenges().score(event).or_told(shell.texts)?;
    shell.show(&score, |shell| for_people(shell, &score))
}

fn for_people(shell: &mut Shell, score: &Score) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = score.name.clone().unwrap_or_else(|| texts.get("event-unnamed"));
    let how = match &score.challenge {
        Some(challenge) if challenge.with_friend => texts.get("score-friend"),
        Some(_) => texts.get("score-alone"),
        None => texts.get("score-not-played"),
    };
    shell.say(&format!("{} · {how}", screen::styled(BOLD, &name)))?;
    for line in score.lines.iter().filter(|line| line.count > 0) {
        let heading = format!("{} × {} = {}", line.counted, line.each, line.points);
        shell.say(&format!("  {}: {}", texts.get(&line.kind.text()), screen::styled(BOLD, &heading)))?;
        behind(texts, line).iter().try_for_each(|text| shell.say(&format!("    {text}")))?;
    }
    shell.say(&format!("  {}", screen::styled(BOLD, &texts.with("score-total", &[("count", score.points.into())]))))?;
    if score.bare > 0 {
        show::wrapped(shell, &texts.with("score-bare", &[("count", score.bare.into())]))?;
    }
    Ok(())
}

/// Who is behind a line, where they are known, and that not all of it counts.
fn behind(texts: Texts, line: &ScoreLine) -> Vec<String> {
    let names: Vec<&str> = line.deeds.iter().filter_map(|deed| deed.name.as_deref()).collect();
    let capped = (line.counted < line.count).then(|| {
        let args = [("counted", line.counted.into()), ("count", line.count.into())];
        texts.with("score-capped", &args)
    });
    let names = Some(names.join(", ")).filter(|names| !names.is_empty());
    names.into_iter().chain(capped).collect()
}

fn coded(shell: &mut Shell, code: &ScoreCode, invert: bool) -> Result<(), Failure> {
    if let Some(qr) = &code.qr {
        picture::blocks(shell, qr, invert)?;
    }
    shell.copy(&screen::styled(BOLD, &code.text))?;
    shell.aside(&shell.texts.get("score-code-hint"))
}

fn beside(shell: &mut Shell, compared: &Comparison) -> Result<(), Failure> {
    let texts = shell.texts;
    let (mine, theirs) = (&compared.mine, &compared.theirs);
    let mut table =
        Table::headed(vec![String::new(), texts.get("compared-mine"), texts.get("compared-theirs")]).keep(&[1, 2]);
    for (mine, theirs) in mine.lines.iter().zip(&theirs.lines) {
        table.row([texts.get(&mine.kind.text()), mine.count.to_string(), theirs.count.to_string()]);
    }
    table.row([texts.get("compared-points"), mine.points.to_string(), theirs.points.to_string()]);
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))?;
    if compared.same_night {
        return Ok(());
    }
    let day = |day| texts.day(day, DayForm::Long);
    let args = [("mine", day(mine.night_of).into()), ("theirs", day(theirs.night_of).into())];
    show::wrapped(shell, &texts.with("compared-other-night", &args))
}

fn climbed(shell: &mut Shell, ladder: &Ladder) -> Result<(), Failure> {
    let texts = shell.texts;
    for rung in &ladder.rungs {
        let mark = if rung.done { "✓" } else { "·" };
        shell.say(&format!("  {mark} {}", texts.get(&rung.step.text())))?;
    }
    shell.say("")?;
    let Some(next) = ladder.next else { return show::wrapped(shell, &texts.get("climb-top")) };
    let key = next.text();
    shell.say(&format!("{}: {}", texts.get("climb-next"), screen::styled(BOLD, &texts.get(&key))))?;
    show::wrapped(shell, &texts.get(&format!("{key}.how")))?;
    show::wrapped(shell, &texts.with("climb-done-how", &[("step", next.word().into())]))
}
