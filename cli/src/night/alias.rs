//! Names for ids: a night names what it makes, and traces of different runs compare.

use std::collections::BTreeMap;

use serde_json::Value;

/// Ids with the names given to them. An id without one gets a number when it is first told.
#[derive(Debug, Default)]
pub struct Aliases {
    by_name: BTreeMap<String, String>,
    by_id: BTreeMap<String, String>,
    numbered: usize,
}

impl Aliases {
    /// The id that a name stands for.
    pub fn id(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(String::as_str)
    }

    /// Names what a step returned: the record itself, the person behind it (`.person`), the items of a list (`.0`) and
    /// the promises proposed (`.proposal.0`). What has a name keeps it.
    pub fn name(&mut self, name: &str, record: &Value) {
        let text = |key: &str| record.get(key).and_then(Value::as_str);
        if let Some(card) = record.get("card").filter(|card| card.is_object()) {
            self.name(name, card);
        } else if let Some(id) = text("id") {
            self.give(name, id);
        }
        if let Some(contact) = text("contact") {
            self.give(&format!("{name}.person"), contact);
        }
        for (key, between) in [("items", "."), ("proposals", ".proposal."), ("also", ".also.")] {
            let items = record.get(key).and_then(Value::as_array).into_iter().flatten();
            for (place, item) in items.enumerate() {
                let name = format!("{name}{between}{place}");
                match item {
                    Value::String(id) => self.give(&name, id),
                    item => self.name(&name, item),
                }
            }
        }
    }

    fn give(&mut self, name: &str, id: &str) {
        self.by_name.insert(name.to_owned(), id.to_owned());
        self.by_id.entry(id.to_owned()).or_insert_with(|| name.to_owned());
    }

    /// The record with names in place of ids.
    pub fn told(&mut self, record: &Value) -> Value {
        match record {
            Value::String(text) if is_id(text) => Value::String(self.name_of(text)),
            Value::Array(items) => items.iter().map(|item| self.told(item)).collect(),
            Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), self.told(value))).collect(),
            other => other.clone(),
        }
    }

    fn name_of(&mut self, id: &str) -> String {
        if let Some(name) = self.by_id.get(id) {
            return name.clone();
        }
        self.numbered += 1;
        let name = format!("#{}", self.numbered);
        self.by_id.insert(id.to_owned(), name.clone());
        name
    }
}

/// Whether a text is an id: a UUID in lower-case letters with its hyphens.
fn is_id(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        })
}
