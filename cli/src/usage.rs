//! What clap says of a command line it cannot read, in the user's language and in one line.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use twopocket_texts::Texts;

use crate::failure::Failure;

/// Help and version are printed and end well; everything else is a usage error.
pub fn explain(texts: Texts, error: &Error) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            error.print().map_err(|error| Failure::writing(texts, &error))
        }
        _ => Err(failure(texts, error)),
    }
}

/// The usage error in words.
pub fn failure(texts: Texts, error: &Error) -> Failure {
    let told = |kind| error.get(kind).map(plain).unwrap_or_default();
    let argument = told(ContextKind::InvalidArg);
    let value = told(ContextKind::InvalidValue);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => texts.with("usage-unknown-argument", &[("argument", argument.into())]),
        ErrorKind::InvalidSubcommand => {
            texts.with("usage-unknown-command", &[("command", told(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            texts.get("usage-missing-command")
        }
        ErrorKind::MissingRequiredArgument => texts.with("usage-missing-argument", &[("argument", argument.into())]),
        ErrorKind::ArgumentConflict => texts
            .with("usage-conflict", &[("argument", argument.into()), ("other", told(ContextKind::PriorArg).into())]),
        ErrorKind::InvalidValue if value.is_empty() => {
            texts.with("usage-missing-value", &[("argument", argument.into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            texts.with("usage-value", &[("argument", argument.into()), ("value", value.into())])
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooManyValues | ErrorKind::NoEquals => {
            texts.with("usage-count", &[("argument", argument.into())])
        }
        ErrorKind::InvalidUtf8 => texts.get("usage-not-utf8"),
        _ => texts.get("usage-unreadable"),
    };
    let possible = told(ContextKind::ValidValue);
    let close = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(told).concat();
    let hint = if !close.is_empty() {
        texts.with("usage-did-you-mean", &[("suggestion", close.into())])
    } else if !possible.is_empty() {
        texts.with("usage-possible-values", &[("values", possible.into())])
    } else {
        texts.with("usage-see-help", &[("command", help_of(error).into())])
    };
    Failure::Usage(format!("{what} {hint}"))
}

/// The command whose help to read: what the usage line begins with.
fn help_of(error: &Error) -> String {
    let usage = error.get(ContextKind::Usage).map(plain).unwrap_or_default();
    let line = usage.lines().next().unwrap_or_default();
    let words = line.split_whitespace().skip_while(|word| *word != "twopocket");
    let path: Vec<&str> = words.take_while(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-')).collect();
    let path = if path.is_empty() { "twopocket".to_owned() } else { path.join(" ") };
    format!("{path} --help")
}

fn plain(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
