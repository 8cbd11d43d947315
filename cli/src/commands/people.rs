use serde::Serialize;
use twopocket_core::circle::Standing;
use twopocket_core::contact::{Closeness, NewPerson, Person as Page, PersonLine, Role, Tone};
use twopocket_core::need::{Need, NeedKind};
use twopocket_core::reader::{FieldKind, Value};
use twopocket_core::{Companion, ContactId, Error, Thing};
use twopocket_texts::{DayForm, Texts};

use super::{circle, held, need, show};
use crate::args::{People, Person, PersonFields};
use crate::failure::{Failure, OrTold, told};
use crate::name::{self, short};
use crate::screen::{self, BOLD, DIM, Table};
use crate::shell::{Form, Shell};
use crate::{open, value};

pub fn find(shell: &mut Shell, args: &People) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let query = args.query.join(" ");
    let people = name::all(shell, |page| companion.people().find(&query, page))?;
    if shell.form() != Form::People {
        return shell.list(&people);
    }
    if people.is_empty() {
        return shell.say(&shell.texts.get("people-none"));
    }
    let mut table = Table::new().styles(&[DIM]);
    for person in people {
        let PersonLine { id, name, organisation, title, role } = person;
        let name = name.unwrap_or_else(|| shell.texts.get("queue-nameless"));
        table.row([
            short(&id),
            name,
            title.unwrap_or_default(),
            organisation.unwrap_or_default(),
            role_told(shell.texts, role),
        ]);
    }
    let lines = table.lines(shell.width);
    lines.iter().try_for_each(|line| shell.say(line))
}

/// A role worth a word; most people have none.
fn role_told(texts: Texts, role: Role) -> String {
    match role {
        Role::Peer => texts.get("role-peer"),
        Role::Ahead => texts.get("role-ahead"),
        Role::Other => String::new(),
    }
}

pub fn run(shell: &mut Shell, which: Person) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let id = |shell: &Shell, named: &str| name::person(shell, &companion, named);
    let people = companion.people();
    let person = match which {
        Person::Erase { person } => {
            let person = id(shell, &person)?;
            return erase(shell, &companion, person);
        }
        Person::Held { person } => {
            let person = id(shell, &person)?;
            return held::show(shell, &companion, person);
        }
        Person::Offer { person, text } => {
            let person = id(shell, &person)?;
            return need::note(shell, &companion, Some(person), NeedKind::Offer, &text);
        }
        Person::Need { person, text } => {
            let person = id(shell, &person)?;
            return need::note(shell, &companion, Some(person), NeedKind::Need, &text);
        }
        Person::Interest { person, text } => {
            let person = id(shell, &person)?;
            return need::note(shell, &companion, Some(person), NeedKind::Interest, &text);
        }
        Person::Remove { person, note } => {
            let person = id(shell, &person)?;
            return need::remove(shell, &companion, Some(person), &note);
        }
        Person::Show { person } => {
            let person = id(shell, &person)?;
            return page(shell, &companion, person);
        }
        Person::Openness { person, openness } => {
            let person = id(shell, &person)?;
            let closeness = Closeness::from_word(&openness).unwrap_or_default();
            companion.circle().set_closeness(person, closeness).or_told(shell.texts)?;
            return page(shell, &companion, person);
        }
        Person::Felt { person, felt } => {
            let person = id(shell, &person)?;
            companion.circle().set_felt(person, felt).or_told(shell.texts)?;
            return page(shell, &companion, person);
        }
        Person::Split { person } => {
            let person = id(shell, &person)?;
            return split(shell, &companion, person);
        }
        Person::Add { name, fields, role } => {
            let person = new(shell, &companion, name, fields, &role)?;
            people.add(&person)
        }
        Person::Edit { person, field, values } => {
            let person = id(shell, &person)?;
            let kind = value::kind(&field);
            let values = value::values(shell, &companion, kind, &values)?;
            people.edit(person, kind, &values)
        }
        Person::Role { person, role } => {
            people.set_role(id(shell, &person)?, Role::from_word(&role).unwrap_or_default())
        }
        Person::Tone { person, tone } => people.set_tone(id(shell, &person)?, Tone::from_word(&tone)),
        Person::Language { person, language_of_letter } => {
            people.set_language(id(shell, &person)?, language_of_letter.parse().ok())
        }
        Person::Merge { keep, absorb } => people.merge(id(shell, &keep)?, id(shell, &absorb)?),
    }
    .or_told(shell.texts)?;
    shell.show(&person, |shell| one(shell, &person, &[]))
}

/// A person with what is known of their offers, needs and interests, and their place in the circle.
#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    person: Page,
    needs: Vec<Need>,
    standing: Standing,
}

fn page(shell: &mut Shell, companion: &Companion, person: ContactId) -> Result<(), Failure> {
    let needs = companion.needs().list(Some(person)).or_told(shell.texts)?;
    let standing = companion.circle().standing(person).or_told(shell.texts)?;
    let whole = Whole { person: companion.people().get(person).or_told(shell.texts)?, needs, standing };
    shell.show(&whole, |shell| {
        one(shell, &whole.person, &circle::standing(shell.texts, &whole.standing))?;
        need::told(shell, &whole.needs)
    })
}

fn new(
    shell: &Shell,
    companion: &Companion,
    name: String,
    fields: PersonFields,
    role: &str,
) -> Result<NewPerson, Failure> {
    let PersonFields { title, organisation, phone, email, note } = fields;
    let mut values = vec![Value::Name { text: name }];
    for (kind, typed) in [
        (FieldKind::Title, title.into_iter().collect::<Vec<_>>()),
        (FieldKind::Organisation, organisation.into_iter().collect()),
        (FieldKind::Phone, phone),
        (FieldKind::Email, email),
        (FieldKind::Note, note.into_iter().collect()),
    ] {
        values.extend(value::values(shell, companion, kind, &typed)?);
    }
    Ok(NewPerson { fields: values, role: Role::from_word(role).unwrap_or_default(), language: None })
}

fn erase(shell: &mut Shell, companion: &Companion, person: ContactId) -> Result<(), Failure> {
    if !shell.ask("person-erase-sure")? {
        return shell.say(&shell.texts.get("person-not-erased"));
    }
    let others = companion.people().named_with(person).or_told(shell.texts)?;
    let erasure = companion.people().erase(person).or_told(shell.texts)?;
    shell.show(&erasure, |shell| {
        let texts = shell.texts;
        shell.say(&texts.get("person-erased"))?;
        if others.is_empty() {
            return Ok(());
        }
        shell.say(&texts.get("person-named-with"))?;
        let called = |line: &PersonLine| line.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
        others.iter().try_for_each(|line| shell.say(&format!("  {}  {}", short(&line.id), called(line))))
    })
}

fn split(shell: &mut Shell, companion: &Companion, person: ContactId) -> Result<(), Failure> {
    let merges = companion.people().get(person).or_told(shell.texts)?.merges;
    let none = || told(shell.texts, &Error::NotFound { what: Thing::Merge });
    let merge = *merges.last().ok_or_else(none)?;
    let apart = companion.people().unmerge(merge).or_told(shell.texts)?;
    shell.show(&apart, |shell| {
        if let Some(kept) = &apart.kept {
            one(shell, kept, &[])?;
        }
        one(shell, &apart.restored, &[])
    })
}

/// A person's page; `place` says where they stand in the circle.
pub fn one(shell: &mut Shell, person: &Page, place: &[String]) -> Result<(), Failure> {
    let texts = shell.texts;
    let name = person.name.clone().unwrap_or_else(|| texts.get("queue-nameless"));
    shell.say(&format!("{}  {}", screen::styled(BOLD, &name), screen::styled(DIM, &short(&person.id))))?;
    let lines = show::fields(shell, &person.fields);
    lines.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    let role = role_told(texts, person.role);
    if !role.is_empty() {
        shell.say(&format!("  {role}"))?;
    }
    if let Some(language) = person.language {
        shell.say(&format!("  {}", texts.with("person-language", &[("language", language.code().into())])))?;
    }
    if let Some(tone) = person.tone {
        shell.say(&format!("  {}", texts.get(&format!("person-tone-{}", tone.word()))))?;
    }
    if let Some(last) = &person.last_contact {
        let day = texts.day(last.night_of(), DayForm::Full);
        shell.say(&format!("  {}", texts.with("person-last-contact", &[("day", day.into())])))?;
    }
    place.iter().try_for_each(|line| shell.say(&format!("  {line}")))?;
    if !person.cards.is_empty() {
        let mut table = Table::new().styles(&[DIM]);
        for card in &person.cards {
            let day = texts.day(card.captured.night_of(), DayForm::Full);
            table.row([short(&card.id), day, show::standing(texts, card)]);
        }
        let lines = show::inset(shell, &table);
        show::section(shell, &texts.with("person-cards", &[("count", person.cards.len().into())]), &lines)?;
    }
    if !person.promises.is_empty() {
        let mut table = Table::new().styles(&[DIM]);
        for promise in &person.promises {
            let state = show::promise_state(texts, promise.state);
            table.row([short(&promise.id), show::promise(texts, promise), state]);
        }
        let lines = show::inset(shell, &table);
        show::section(shell, &texts.get("person-promises"), &lines)?;
    }
    Ok(())
}
