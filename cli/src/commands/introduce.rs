//! Two people brought together: who could be, and how far it has come.

use serde::Serialize;
use twopocket_core::contact::Tone;
use twopocket_core::draft::{Addressee, Manner};
use twopocket_core::introduction::{Introduction, IntroductionState, IntroductionSuggestion, Match, Party, rules};
use twopocket_core::reader::Language;
use twopocket_core::{Companion, ContactId, Error, FieldName, IntroductionId, Reason};
use twopocket_texts::{DayForm, Texts};

use super::draft;
use crate::args::{Introduce, IntroduceWhich};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

/// What `introduce` shows.
#[derive(Serialize)]
struct Shown {
    to_hear: Vec<Introduction>,
    suggestions: Vec<IntroductionSuggestion>,
}

pub fn run(shell: &mut Shell, args: Introduce) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let introductions = companion.introductions();
    let named = |shell: &Shell, named: &str| name::introduction(shell, &companion, named);
    let found = match args.which {
        None => return suggestions(shell, &companion),
        Some(IntroduceWhich::List) => return list(shell, &companion),
        Some(IntroduceWhich::Draft { introduction, to, language_of_letter, tone }) => {
            let manner = Manner {
                language: language_of_letter.and_then(|code| code.parse::<Language>().ok()),
                tone: tone.as_deref().and_then(Tone::from_word),
            };
            let introduction = named(shell, &introduction)?;
            return letter(shell, &companion, introduction, to.as_deref().and_then(Addressee::from_word), manner);
        }
        Some(IntroduceWhich::TakeBack(of)) => {
            let taken = introductions.take_back(named(shell, &of.introduction)?).or_told(shell.texts)?;
            return shell.show(&taken, |shell| match &taken {
                Some(introduction) => show(shell, introduction),
                None => shell.say(&shell.texts.get("introduction-removed")),
            });
        }
        Some(IntroduceWhich::Start { one, other }) => {
            let (one, other) = (name::person(shell, &companion, &one)?, name::person(shell, &companion, &other)?);
            match introductions.begin(one, other) {
                Err(Error::Invalid { field: FieldName::Introduction, reason: Reason::Exists }) => {
                    return Err(under_way(shell, &companion, [one, other])?);
                }
                begun => begun,
            }
        }
        Some(IntroduceWhich::Show(of)) => introductions.get(named(shell, &of.introduction)?),
        Some(IntroduceWhich::Asked(of)) => introductions.asked(named(shell, &of.introduction)?),
        Some(IntroduceWhich::Declined(of)) => introductions.declined(named(shell, &of.introduction)?),
        Some(IntroduceWhich::Introduced(of)) => introductions.introduced(named(shell, &of.introduction)?),
        Some(IntroduceWhich::Heard { introduction, came_of_it, led, nothing }) => {
            let led = (led || nothing).then_some(led);
            introductions.heard(named(shell, &introduction)?, led, Some(&came_of_it.join(" ")))
        }
    }
    .or_told(shell.texts)?;
    shell.show(&found, |shell| show(shell, &found))
}

/// The two are being introduced to each other already.
fn under_way(shell: &Shell, companion: &Companion, two: [ContactId; 2]) -> Result<Failure, Failure> {
    let all = name::all(shell, |page| companion.introductions().list(None, page))?;
    let of_the_two = |it: &&Introduction| {
        let who = [it.a.contact, it.b.contact].map(|who| who.map(|who| two.contains(&who)));
        who == [Some(true); 2] && rules::is_under_way(it.state)
    };
    let id = all.iter().find(of_the_two).map(|it| short(&it.id)).unwrap_or_default();
    Ok(Failure::Wrong(shell.texts.with("introduction-under-way", &[("id", id.into())])))
}

fn suggestions(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let texts = shell.texts;
    let introductions = companion.introductions();
    let shown = Shown {
        to_hear: introductions.to_hear().or_told(texts)?,
        suggestions: introductions.suggestions(&twopocket_core::PageRequest::whole()).or_told(texts)?.items,
    };
    shell.show(&shown, |shell| {
        for introduction in &shown.to_hear {
            let id = short(&introduction.id);
            let args = [("names", names(introduction, texts).into()), ("id", id.into())];
            shell.say(&texts.with("introduction-to-hear", &args))?;
        }
        if let Some(until) = shown.suggestions.iter().find_map(|suggestion| suggestion.wait_until) {
            shell.say(&texts.with("introduction-wait", &[("day", texts.day(until, DayForm::Short).into())]))?;
        }
        if shown.suggestions.is_empty() {
            return shell.say(&texts.get("introduction-none"));
        }
        shown.suggestions.iter().try_for_each(|suggestion| suggested(shell, suggestion))
    })
}

fn suggested(shell: &mut Shell, suggestion: &IntroductionSuggestion) -> Result<(), Failure> {
    let texts = shell.texts;
    let called = |name: &Option<String>| name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
    let (a, b) = (called(&suggestion.a.name), called(&suggestion.b.name));
    shell.say(&screen::styled(BOLD, &format!("{a} → {b}")))?;
    why(shell, &a, &b, &suggestion.why)?;
    let days = [("a", suggestion.a.days.into()), ("b", suggestion.b.days.into())];
    let known = texts.with("introduction-known", &days);
    shell.say(&format!("    {}", screen::styled(DIM, &known)))
}

fn why(shell: &mut Shell, a: &str, b: &str, why: &Match) -> Result<(), Failure> {
    let texts = shell.texts;
    let offers = texts.with("introduction-offers", &[("name", a.into()), ("what", (&why.offer).into())]);
    let needs = texts.with("introduction-needs", &[("name", b.into()), ("what", (&why.need).into())]);
    let words = [("offer", (&why.offer_words).into()), ("need", (&why.need_words).into())];
    let met = match &why.concept {
        Some(concept) => {
            let [offer, need] = words;
            texts.with("introduction-met-concept", &[offer, need, ("concept", concept.into())])
        }
        None => texts.with("introduction-met", &words),
    };
    for line in [offers, needs, met] {
        shell.say(&format!("    {line}"))?;
    }
    Ok(())
}

fn names(introduction: &Introduction, texts: Texts) -> String {
    let [a, b] = [&introduction.a, &introduction.b].map(|who| {
        let nobody = if who.contact.is_none() { "promise-erased" } else { "queue-nameless" };
        who.name.clone().unwrap_or_else(|| texts.get(nobody))
    });
    format!("{a} → {b}")
}

fn list(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let all = name::all(shell, |page| companion.introductions().list(None, page))?;
    if shell.form() != Form::People {
        return shell.page(&all);
    }
    let texts = shell.texts;
    if all.is_empty() {
        return shell.say(&texts.get("introduction-list-none"));
    }
    let mut table = Table::new().styles(&[DIM]).keep(&[0, 1, 3]);
    for introduction in &all {
        let day = introduction.steps.last().map(|step| texts.day(step.at.date(), DayForm::Brief)).unwrap_or_default();
        table.row([short(&introduction.id), day, names(introduction, texts), state(texts, introduction)]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

/// Who the two are, how far it has come and what came of it, in one line.
pub fn told(texts: Texts, introduction: &Introduction) -> String {
    let parts = [Some(names(introduction, texts)), Some(state(texts, introduction)), introduction.came_of_it.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn state(texts: Texts, introduction: &Introduction) -> String {
    let word = introduction.state.word();
    let led = match introduction.led_somewhere {
        Some(true) => "yes",
        Some(false) => "no",
        None => "open",
    };
    texts.with("introduction-state", &[("state", word.into()), ("led", led.into())])
}

fn show(shell: &mut Shell, introduction: &Introduction) -> Result<(), Failure> {
    let texts = shell.texts;
    let id = screen::styled(DIM, &short(&introduction.id));
    let heading = screen::styled(BOLD, &names(introduction, texts));
    shell.say(&format!("{id}  {heading} · {}", state(texts, introduction)))?;
    let called = |name: &Option<String>| name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
    if let Some(reason) = &introduction.why {
        why(shell, &called(&introduction.a.name), &called(&introduction.b.name), reason)?;
    }
    for step in &introduction.steps {
        let of = Introduction { state: step.state, ..introduction.clone() };
        shell.say(&format!("    {} · {}", texts.day(step.at.date(), DayForm::Brief), state(texts, &of)))?;
    }
    if let Some(came_of_it) = &introduction.came_of_it {
        shell.say(&format!("    {came_of_it}"))?;
    }
    for caution in &introduction.cautions {
        shell.say(&format!("    ! {}", caution_told(texts, introduction, *caution)))?;
    }
    if let Some(hint) = hint(introduction) {
        shell.say(&texts.with(hint, &[("id", short(&introduction.id).into())]))?;
    }
    Ok(())
}

fn caution_told(texts: Texts, of: &Introduction, caution: twopocket_core::introduction::IntroductionCaution) -> String {
    let mut saying = caution.saying();
    let party = match saying.arguments.get("party") {
        Some(twopocket_texts::Arg::Text(party)) => Party::from_word(party),
        _ => None,
    };
    if let Some(party) = party {
        let who = if party == Party::A { &of.a } else { &of.b };
        let name = who.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
        saying.arguments.insert("name".to_owned(), name.into());
    }
    saying.told(texts)
}

/// What to do next.
fn hint(introduction: &Introduction) -> Option<&'static str> {
    Some(match introduction.state {
        IntroductionState::Proposed => "introduction-next-ask-a",
        IntroductionState::AskedA => "introduction-next-ask-b",
        IntroductionState::AskedB => "introduction-next-introduce",
        IntroductionState::Introduced => "introduction-next-hear",
        _ => return None,
    })
}

/// The letter that comes next, unless it is said to whom.
fn letter(
    shell: &mut Shell,
    companion: &Companion,
    id: IntroductionId,
    to: Option<Addressee>,
    manner: Manner,
) -> Result<(), Failure> {
    let next = match companion.introductions().get(id).or_told(shell.texts)?.state {
        IntroductionState::Proposed => Addressee::A,
        IntroductionState::AskedA => Addressee::B,
        _ => Addressee::Both,
    };
    let letter = companion.drafts().introduction(id, to.unwrap_or(next), manner).or_told(shell.texts)?;
    draft::show(shell, &letter)
}
