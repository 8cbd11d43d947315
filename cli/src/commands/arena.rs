use serde::Serialize;
use twopocket_core::arena::{Arena as Record, ArenaDetails, ArenaKind, Fee, NewWish, Rhythm, Wish};
use twopocket_core::{ArenaId, Companion};
use twopocket_texts::Texts;

use super::show;
use crate::args::{Arena, ArenaArgs};
use crate::failure::{Failure, OrTold};
use crate::name::{self, short};
use crate::open;
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};

/// An arena with its wish list.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    arena: Record,
    wish_list: Vec<Wish>,
}

pub fn run(shell: &mut Shell, which: Arena) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let arena = match which {
        Arena::List => return list(shell, &companion),
        Arena::Add { name, details } => {
            let details = ArenaDetails { name: Some(name), ..known(shell, details)? };
            companion.arenas().add(&details).or_told(shell.texts)?.id
        }
        Arena::Edit { arena, name, details } => {
            let arena = name::arena(shell, &companion, &arena)?;
            let details = ArenaDetails { name, ..known(shell, details)? };
            companion.arenas().edit(arena, &details).or_told(shell.texts)?.id
        }
        Arena::Show { arena } => name::arena(shell, &companion, &arena)?,
        Arena::Members { arena } => {
            let arena = name::arena(shell, &companion, &arena)?;
            return members(shell, &companion, arena);
        }
        Arena::Contribute { arena, person, text } => {
            let arena = name::arena(shell, &companion, &arena)?;
            let person = name::person(shell, &companion, &person)?;
            companion.arenas().contribute_to(arena, person, &text).or_told(shell.texts)?;
            return members(shell, &companion, arena);
        }
        Arena::Wish { arena, name, organisation, reason } => {
            let arena = name::arena(shell, &companion, &arena)?;
            companion.arenas().wish(arena, &NewWish { name, organisation, reason }).or_told(shell.texts)?;
            arena
        }
        Arena::Unwish { arena, wish } => {
            let arena = name::arena(shell, &companion, &arena)?;
            let wish = name::wish(shell, &companion, arena, &wish)?;
            companion.arenas().unwish(wish).or_told(shell.texts)?;
            arena
        }
    };
    show_one(shell, &companion, arena)
}

fn known(shell: &Shell, args: ArenaArgs) -> Result<ArenaDetails, Failure> {
    let ArenaArgs { purpose, kind, open, private_matters, rhythm, fee, currency, minutes, contribution } = args;
    let fee = fee.zip(currency).map(|(amount, currency)| self::fee(shell, &amount, &currency)).transpose()?;
    Ok(ArenaDetails {
        name: None,
        purpose,
        kind: kind.as_deref().and_then(ArenaKind::from_word),
        is_open: open,
        private_matters,
        rhythm: rhythm.as_deref().and_then(Rhythm::from_word),
        fee,
        minutes,
        contribution,
    })
}

/// `450`, `450.50` or `450,50`.
fn fee(shell: &Shell, amount: &str, currency: &str) -> Result<Fee, Failure> {
    let unreadable = || {
        let field = shell.texts.get("label-fee");
        Failure::Wrong(shell.texts.with("error-field-value", &[("value", amount.into()), ("field", field.into())]))
    };
    let minor = minor_units(amount).ok_or_else(unreadable)?;
    Ok(Fee { minor, currency: currency.to_uppercase() })
}

fn minor_units(amount: &str) -> Option<u32> {
    let (whole, cents) = amount.split_once(['.', ',']).unwrap_or((amount, ""));
    let cents = match cents.len() {
        0 => 0,
        1 => cents.parse::<u32>().ok()?.checked_mul(10)?,
        2 => cents.parse().ok()?,
        _ => return None,
    };
    whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(cents)
}

fn list(shell: &mut Shell, companion: &Companion) -> Result<(), Failure> {
    let arenas = name::all(shell, |page| companion.arenas().list(page))?;
    if shell.form() != Form::People {
        return shell.list(&arenas);
    }
    if arenas.is_empty() {
        return shell.say(&shell.texts.get("arena-none"));
    }
    let mut table = Table::new().styles(&[DIM]);
    for arena in &arenas {
        let purpose = arena.purpose.clone().unwrap_or_else(|| shell.texts.get("event-no-purpose"));
        table.row([short(&arena.id), arena.name.clone(), rhythm(shell.texts, arena.rhythm), purpose]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn show_one(shell: &mut Shell, companion: &Companion, id: ArenaId) -> Result<(), Failure> {
    let arena = companion.arenas().get(id).or_told(shell.texts)?;
    let wish_list = name::all(shell, |page| companion.arenas().wishes(id, page))?;
    let shown = Shown { arena, wish_list };
    shell.show(&shown, |shell| page(shell, &shown))
}

/// The people met there, with what the user can contribute to each.
fn members(shell: &mut Shell, companion: &Companion, arena: ArenaId) -> Result<(), Failure> {
    let members = name::all(shell, |page| companion.arenas().members(arena, page))?;
    if shell.form() != Form::People {
        return shell.list(&members);
    }
    let texts = shell.texts;
    if members.is_empty() {
        return shell.say(&texts.get("arena-no-members"));
    }
    let mut table = Table::new().styles(&[DIM]);
    for member in &members {
        let name = member.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
        let nights = texts.with("arena-member-nights", &[("count", member.nights.into())]);
        let contribution = member.contribution.clone().unwrap_or_default();
        table.row([short(&member.contact), name, nights, contribution]);
    }
    table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
}

fn page(shell: &mut Shell, shown: &Shown) -> Result<(), Failure> {
    let (texts, arena) = (shell.texts, &shown.arena);
    shell.say(&format!("{}  {}", screen::styled(BOLD, &arena.name), screen::styled(DIM, &short(&arena.id))))?;
    let mut table = Table::new().styles(&[DIM]);
    let purpose = arena.purpose.clone().unwrap_or_else(|| texts.get("event-no-purpose"));
    let open = if arena.is_open { "arena-open" } else { "arena-closed" };
    table.row([texts.get("label-purpose"), purpose]);
    table.row([texts.get("label-kind"), format!("{}, {}", kind(texts, arena.kind), texts.get(open))]);
    table.row([texts.get("label-rhythm"), rhythm(texts, arena.rhythm)]);
    if let Some(fee) = &arena.fee {
        table.row([texts.get("label-fee"), show::money(texts, fee)]);
    }
    if let Some(minutes) = arena.minutes {
        table.row([texts.get("label-time"), texts.with("arena-minutes", &[("count", minutes.into())])]);
    }
    if let Some(contribution) = &arena.contribution {
        table.row([texts.get("label-contribution"), contribution.clone()]);
    }
    if arena.private_matters {
        table.row([texts.get("label-openness"), texts.get("arena-private-matters")]);
    }
    let lines = show::inset(shell, &table);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    if shown.wish_list.is_empty() {
        return Ok(());
    }
    let mut table = Table::new();
    for wish in &shown.wish_list {
        let mark = if wish.found.is_some() { texts.get("mark-found") } else { String::new() };
        let name = wish.name.clone().unwrap_or_default();
        table.row([name, wish.organisation.clone().unwrap_or_default(), wish.reason.clone().unwrap_or_default(), mark]);
    }
    let lines = show::inset(shell, &table);
    show::section(shell, &texts.get("arena-wish-list"), &lines)
}

fn kind(texts: Texts, kind: ArenaKind) -> String {
    match kind {
        ArenaKind::Business => texts.get("arena-kind-business"),
        ArenaKind::Peers => texts.get("arena-kind-peers"),
        ArenaKind::Field => texts.get("arena-kind-field"),
        ArenaKind::Mixed => texts.get("arena-kind-mixed"),
    }
}

fn rhythm(texts: Texts, rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::None => texts.get("rhythm-none"),
        Rhythm::Weekly => texts.get("rhythm-weekly"),
        Rhythm::Fortnightly => texts.get("rhythm-fortnightly"),
        Rhythm::Monthly => texts.get("rhythm-monthly"),
        Rhythm::Quarterly => texts.get("rhythm-quarterly"),
        Rhythm::Yearly => texts.get("rhythm-yearly"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_with_either_decimal_mark() {
        assert_eq!(minor_units("450"), Some(45_000));
        assert_eq!(minor_units("450,5"), Some(45_050));
        assert_eq!(minor_units("0.05"), Some(5));
        for wrong in ["", "-1", "1.234", "1,,2", "99999999999", "4e2"] {
            assert_eq!(minor_units(wrong), None, "{wrong}");
        }
    }
}
