//! The forms of a verb, made from one line of a table.

use std::sync::LazyLock;

use crate::Language;
use crate::note::Owner;

/// How much an act needs to be one towards a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::note) enum Class {
    /// It is one in itself ("send", "ring").
    Give,
    /// It needs a person, a day or a certain thing ("book", "read").
    Do,
    /// Finding something out, which people do for each other.
    Look,
    /// Coming back to somebody, which is one whoever does it.
    Answer,
    /// No table has it: it is one where everything else says so.
    Unknown,
}

/// A form, as far as it says who acts and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::note) enum Form {
    /// Infinitive or imperative.
    Bare,
    /// German infinitive, which ends a clause.
    Inf,
    /// Present, of anybody.
    Present,
    /// German first person, and imperative.
    First,
    /// Third person.
    Third,
    /// "sending".
    Ing,
    /// Past or participle.
    Past,
    /// "sendes": northern passive.
    Passive,
}

impl Form {
    /// Who acts, where the form alone says so.
    pub(in crate::note) fn person(self) -> Option<Owner> {
        match self {
            Self::First => Some(Owner::Me),
            Self::Third => Some(Owner::Them),
            _ => None,
        }
    }
}

/// One meaning of a word that is a verb's form.
#[derive(Clone, Debug)]
pub(in crate::note) struct Verb {
    pub class: Class,
    pub form: Form,
    /// Words of which one must be in the clause too; empty where none is needed.
    pub needs: Vec<String>,
    /// The verb's first column, to tell two mentions of one act.
    pub lemma: String,
}

static UNKNOWN: LazyLock<Vec<Verb>> = LazyLock::new(|| {
    let forms = [Form::Bare, Form::Inf, Form::Present, Form::First, Form::Third, Form::Ing];
    forms.map(|form| Verb { class: Class::Unknown, form, needs: Vec::new(), lemma: String::new() }).into()
});

/// An act that no table has.
pub(in crate::note) fn unknown(form: Form) -> &'static Verb {
    UNKNOWN.iter().find(|verb| verb.form == form).unwrap_or(&UNKNOWN[0])
}

/// All forms of a line, with what each is.
pub(super) fn forms(language: Language, line: &str, class: Class, special: &[(String, Class)]) -> Vec<(String, Verb)> {
    let (columns, needs) = line.split_once('+').unwrap_or((line, ""));
    let needs: Vec<String> =
        needs.split(',').map(str::trim).filter(|word| !word.is_empty()).flat_map(super::spellings).collect();
    let columns: Vec<&str> = columns.split_whitespace().collect();
    let Some(&lemma) = columns.first() else { return Vec::new() };
    let class = special.iter().find(|(word, _)| word == lemma).map_or(class, |(_, special)| *special);
    let made = match language {
        Language::En => english(&columns),
        Language::De => german(&columns),
        Language::Da => northern(&regular(&columns, "e", ["er", "ede", "et"]), "e"),
        Language::Nb => {
            let mut forms = northern(&regular(&columns, "e", ["er", "et", "et"]), "e");
            forms.extend(nynorsk(&columns));
            forms
        }
        Language::Sv => northern(&regular(&columns, "a", ["ar", "ade", "at"]), "a"),
    };

    let verb = |form| Verb { class, form, needs: needs.clone(), lemma: lemma.to_owned() };
    made.into_iter().map(|(word, form)| (word, verb(form))).collect()
}

/// All columns of a northern verb; of a regular one the infinitive alone is written.
fn regular(columns: &[&str], ending: &str, endings: [&str; 3]) -> Vec<String> {
    match (columns, columns[0].strip_suffix(ending)) {
        ([infinitive], Some(stem)) => {
            let inflected = endings.iter().map(|ending| format!("{stem}{ending}"));
            std::iter::once((*infinitive).to_owned()).chain(inflected).collect()
        }
        _ => columns.iter().map(|column| (*column).to_owned()).collect(),
    }
}

/// "hentar", "sendar", "henta": Norwegian as it is typed in the west.
fn nynorsk(columns: &[&str]) -> Vec<(String, Form)> {
    let stem = columns[0].strip_suffix('e').filter(|stem| stem.chars().count() > 2);
    stem.map_or_else(Vec::new, |stem| vec![(format!("{stem}ar"), Form::Present), (format!("{stem}a"), Form::Bare)])
}

/// Infinitive, present, past, participle; the imperative is the infinitive without its ending, or the same.
fn northern(columns: &[String], ending: &str) -> Vec<(String, Form)> {
    let mut forms = Vec::new();
    for infinitive in columns.iter().take(1).flat_map(|column| column.split('/')) {
        forms.push((infinitive.to_owned(), Form::Bare));
        forms.push((format!("{infinitive}s"), Form::Passive));
        if let Some(stem) = infinitive.strip_suffix(ending).filter(|stem| stem.chars().count() > 1) {
            forms.push((stem.to_owned(), Form::Bare));
            // "kommer" is written "kom!", "glemmer" "glem!".
            let mut letters = stem.chars().rev();
            if let (Some(a), Some(b)) = (letters.next(), letters.next())
                && a == b
            {
                forms.push((stem[..stem.len() - a.len_utf8()].to_owned(), Form::Bare));
            }
        }
    }
    push(&mut forms, columns.get(1), Form::Present);
    push(&mut forms, columns.get(2), Form::Past);
    push(&mut forms, columns.get(3), Form::Past);
    if ending == "a"
        && let Some(present) = columns.get(1).and_then(|present| present.strip_suffix('r'))
    {
        forms.push((format!("{present}s"), Form::Passive));
    }
    forms
}

/// Base, past, participle; regular ones the base alone.
fn english(columns: &[&str]) -> Vec<(String, Form)> {
    let base = columns[0];
    let stem = base.strip_suffix('e').filter(|stem| !stem.ends_with('e')).unwrap_or(base);
    let third = match base.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None if base.ends_with(['s', 'x', 'z']) || base.ends_with("sh") || base.ends_with("ch") => format!("{base}es"),
        None => format!("{base}s"),
    };
    let doubled = base.chars().last().map(|last| format!("{base}{last}")).unwrap_or_default();
    let mut forms = vec![(base.to_owned(), Form::Bare), (third, Form::Third)];
    for stem in [stem, &doubled] {
        forms.push((format!("{stem}ing"), Form::Ing));
    }
    if columns.len() == 1 {
        let past = base.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
        let past = past.map_or_else(|| format!("{stem}ed"), |stem| format!("{stem}ied"));
        forms.push((past, Form::Past));
        forms.push((format!("{doubled}ed"), Form::Past));
    }
    push(&mut forms, columns.get(1), Form::Past);
    push(&mut forms, columns.get(2), Form::Past);
    forms
}

/// Infinitive, third person, past, participle; regular ones the infinitive alone.
fn german(columns: &[&str]) -> Vec<(String, Form)> {
    let infinitive = columns[0];
    let stem = infinitive.strip_suffix("en").or_else(|| infinitive.strip_suffix('n')).unwrap_or(infinitive);
    let e = if stem.ends_with(['t', 'd']) { "e" } else { "" };
    let mut forms = vec![(infinitive.to_owned(), Form::Inf), (format!("{stem}e"), Form::First)];
    if e.is_empty() && stem.chars().count() > 2 {
        forms.push((stem.to_owned(), Form::First));
    }
    if columns.len() == 1 {
        forms.push((format!("{stem}{e}t"), Form::Third));
        forms.push((format!("{stem}{e}te"), Form::Past));
        forms.push((format!("ge{stem}{e}t"), Form::Past));
    }
    push(&mut forms, columns.get(1), Form::Third);
    push(&mut forms, columns.get(2), Form::Past);
    push(&mut forms, columns.get(3), Form::Past);
    forms
}

fn push<S: AsRef<str>>(forms: &mut Vec<(String, Form)>, column: Option<&S>, form: Form) {
    let words = column.into_iter().flat_map(|column| column.as_ref().split('/'));
    forms.extend(words.map(|word| (word.to_owned(), form)));
}

/// Prefixes that part from a German verb.
const PREFIXES: &[&str] = &[
    "zurück", "zurueck", "vorbei", "weiter", "herüber", "rüber", "rueber", "heraus", "hinaus", "zusammen", "durch",
    "nach", "raus", "rein", "mit", "auf", "aus", "ein", "her", "hin", "vor", "ab", "an", "zu", "um", "bei", "dazu",
    "hoch", "los",
];

/// A German form without its separable prefix and the "zu" or "ge" inside: "anzurufen" is "rufen".
pub(super) fn without_prefix(low: &str) -> Option<String> {
    let rest = PREFIXES.iter().find_map(|prefix| low.strip_prefix(prefix).filter(|rest| rest.chars().count() >= 3))?;
    let inner = rest.strip_prefix("zu").filter(|inner| inner.ends_with('n') && inner.chars().count() >= 4);
    Some(inner.unwrap_or(rest).to_owned())
}
