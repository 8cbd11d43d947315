//! What a shell says of something that a room found.

use std::collections::HashMap;

use twopocket_texts::{Arg, Texts};

/// A key of the texts, with what is filled in there.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// The key.
    pub key: String,
    /// What the text takes, by name.
    pub arguments: HashMap<String, Arg<'static>>,
}

impl Saying {
    pub(crate) fn new<const N: usize>(key: &str, arguments: [(&str, Arg<'static>); N]) -> Self {
        let arguments = arguments.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { key: key.to_owned(), arguments }
    }

    /// In words.
    pub fn told(&self, texts: Texts) -> String {
        let arguments: Vec<_> = self.arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        texts.with(&self.key, &arguments)
    }
}

impl From<&str> for Saying {
    fn from(key: &str) -> Self {
        Self::new(key, [])
    }
}
