//! The text files as their parser sees them, and the sources that use them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// What a text says, what it and those that it quotes need, and whom it quotes.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Text {
    pub arguments: BTreeSet<String>,
    pub quotes: BTreeSet<String>,
    /// The arguments by which it chooses its form.
    pub chosen_by: BTreeSet<String>,
    /// Its words, of all variants.
    pub said: String,
}

/// The texts of a language by key, attributes as `key.attribute`.
pub fn texts(language: &str) -> BTreeMap<String, Text> {
    texts_in(language, &files(&root().join(language), &["ftl"]))
}

/// The texts of a language that every shell has.
pub fn shared_texts(language: &str) -> BTreeMap<String, Text> {
    let mut files = files(&root().join(language), &["ftl"]);
    files.retain(|file| !is_terminals(file));
    texts_in(language, &files)
}

/// Whether a source or a file of texts is the terminal's alone.
pub fn is_terminals(file: &Path) -> bool {
    let inside = file.strip_prefix(root().parent().unwrap()).unwrap();
    inside.starts_with("cli") || inside.file_name().is_some_and(|name| name.to_string_lossy().starts_with("cli"))
}

fn texts_in(language: &str, files: &[PathBuf]) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        let resource =
            parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes =
                message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), Some(&a.value)));
            let own = std::iter::once((message.id.name.to_owned(), message.value.as_ref()));
            for (key, pattern) in own.chain(attributes) {
                let mut text = Text::default();
                if let Some(pattern) = pattern {
                    note_pattern(pattern, &mut text);
                }
                assert!(found.insert(key.clone(), text).is_none(), "{language}: {key} is there twice");
            }
        }
    }
    let said = found.clone();
    for text in found.values_mut() {
        text.arguments.extend(text.quotes.iter().filter_map(|key| said.get(key)).flat_map(|it| it.arguments.clone()));
    }
    found
}

fn note_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => note_expression(expression, text),
            PatternElement::TextElement { value } => text.said.push_str(value),
        }
    }
}

fn note_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => note_inline(inline, text),
        Expression::Select { selector, variants } => {
            note_inline(selector, text);
            if let InlineExpression::VariableReference { id } = selector {
                text.chosen_by.insert(id.name.to_owned());
            }
            for variant in variants {
                note_pattern(&variant.value, text);
            }
        }
    }
}

fn note_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => drop(text.arguments.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, .. } => drop(text.quotes.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                note_inline(argument, text);
            }
        }
        InlineExpression::Placeable { expression } => note_expression(expression, text),
        _ => {}
    }
}

/// The string literals of a source, each of which may be a key.
pub fn literals_in(source: &str) -> Vec<String> {
    let code: String = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.replace("'\"'", "").replace("\\\"", "");
    let mut found: Vec<String> = code.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    // An odd quote earlier in a file must not hide the keys after it.
    found.extend(calls(source));
    found
}

/// What every key begins with that a literal makes: `month-` of `"month-{number}"`.
pub fn beginning(literal: &str) -> Option<&str> {
    let start = literal.split('{').next().unwrap_or_default();
    let is_key = start.starts_with(|c: char| c.is_ascii_lowercase())
        && start.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    (start.len() > 3 && start.ends_with('-') && is_key).then_some(start)
}

/// The keys that a source asks its texts for: `texts.get("…")` and the like.
pub fn calls(source: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for receiver in ["texts", "texts()"] {
        for method in [".get(", ".with(", ".find("] {
            let call = format!("{receiver}{method}");
            for (at, _) in source.match_indices(&call) {
                if let Some(key) = source[at + call.len()..].trim_start().strip_prefix('"') {
                    keys.extend(key.split('"').next().map(str::to_owned));
                }
            }
        }
    }
    keys
}

/// The sources of everything that speaks to people.
pub fn sources() -> Vec<(PathBuf, String)> {
    let project = root().parent().unwrap().to_path_buf();
    let folders = ["texts/src", "core/src", "cli/src", "bindings", "android", "ios"];
    folders
        .iter()
        .flat_map(|folder| files(&project.join(folder), &["rs", "kt", "swift"]))
        .map(|file| (file.clone(), fs::read_to_string(file).unwrap()))
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() && !["target", "build", ".build"].iter().any(|made| path.ends_with(made)) {
            found.extend(files(&path, extensions));
        } else if path.extension().is_some_and(|e| extensions.iter().any(|wanted| e == *wanted)) {
            found.push(path);
        }
    }
    found.sort();
    found
}
