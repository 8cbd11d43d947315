//! Licence expressions as packages state them (SPDX specification, annex "SPDX license expressions"), with the old `/` for OR.

/// A licence expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// One licence, perhaps with an exception that adds to what it permits.
    Licence {
        /// Its SPDX identifier.
        id: String,
        /// The exception's identifier.
        exception: Option<String>,
    },
    /// All of them hold.
    And(Vec<Self>),
    /// One of them may be chosen.
    Or(Vec<Self>),
}

/// The text is no licence expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnExpression;

impl Expression {
    /// Reads an expression. `WITH` binds closest, then `AND`, then `OR`.
    ///
    /// # Errors
    /// If it is not one.
    pub fn parse(text: &str) -> Result<Self, NotAnExpression> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut words = Words { words: &words };
        let expression = words.any(MOST_NESTED)?;
        if words.words.is_empty() { Ok(expression) } else { Err(NotAnExpression) }
    }

    /// Whether the terms can be met with licences that are allowed.
    pub fn is_met(&self, allowed: &impl Fn(&str, Option<&str>) -> bool) -> bool {
        match self {
            Self::Licence { id, exception } => allowed(id, exception.as_deref()),
            Self::And(parts) => parts.iter().all(|part| part.is_met(allowed)),
            Self::Or(parts) => parts.iter().any(|part| part.is_met(allowed)),
        }
    }
}

/// Brackets within brackets that are still read.
const MOST_NESTED: usize = 16;

struct Words<'a> {
    words: &'a [&'a str],
}

impl Words<'_> {
    fn take(&mut self, word: &str) -> bool {
        let found = self.words.first().is_some_and(|first| first.eq_ignore_ascii_case(word));
        self.words = &self.words[usize::from(found)..];
        found
    }

    fn any(&mut self, depth: usize) -> Result<Expression, NotAnExpression> {
        let mut parts = vec![self.all(depth)?];
        while self.take("OR") {
            parts.push(self.all(depth)?);
        }
        Ok(single(parts, Expression::Or))
    }

    fn all(&mut self, depth: usize) -> Result<Expression, NotAnExpression> {
        let mut parts = vec![self.one(depth)?];
        while self.take("AND") {
            parts.push(self.one(depth)?);
        }
        Ok(single(parts, Expression::And))
    }

    fn one(&mut self, depth: usize) -> Result<Expression, NotAnExpression> {
        if self.take("(") {
            let inner = self.any(depth.checked_sub(1).ok_or(NotAnExpression)?)?;
            return if self.take(")") { Ok(inner) } else { Err(NotAnExpression) };
        }
        let id = self.identifier()?;
        let exception = if self.take("WITH") { Some(self.identifier()?) } else { None };
        Ok(Expression::Licence { id, exception })
    }

    fn identifier(&mut self) -> Result<String, NotAnExpression> {
        let (first, rest) = self.words.split_first().ok_or(NotAnExpression)?;
        let operator = ["AND", "OR", "WITH"].iter().any(|word| word.eq_ignore_ascii_case(first));
        if operator || !first.chars().all(|c| c.is_ascii_alphanumeric() || "-.+:".contains(c)) {
            return Err(NotAnExpression);
        }
        self.words = rest;
        Ok((*first).to_owned())
    }
}

fn single(mut parts: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            several(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an expression is met where only MIT and Zlib are allowed, and Apache-2.0 with LLVM's exception.
    fn met(text: &str) -> Result<bool, NotAnExpression> {
        let allowed = |id: &str, exception: Option<&str>| match exception {
            None => ["MIT", "Zlib"].contains(&id),
            Some(exception) => (id, exception) == ("Apache-2.0", "LLVM-exception"),
        };
        Expression::parse(text).map(|expression| expression.is_met(&allowed))
    }

    #[test]
    fn one_choice_suffices_and_all_conditions_must_hold() {
        for (text, expected) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("GPL-3.0-only OR MIT", true),
            ("MIT/Apache-2.0", true),
            ("Apache-2.0 / GPL-2.0+", false),
            ("MIT AND Zlib", true),
            ("MIT AND GPL-3.0-only", false),
            ("mit or zlib", false),
            ("Zlib or GPL-3.0-only", true),
        ] {
            assert_eq!(met(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn and_binds_closer_than_or_and_with_closest() {
        for (text, expected) in [
            ("MIT OR GPL-3.0-only AND AGPL-3.0-only", true),
            ("(MIT OR GPL-3.0-only) AND AGPL-3.0-only", false),
            ("(MIT OR Apache-2.0) AND Zlib", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0 WITH Other-exception", false),
            ("Apache-2.0 WITH LLVM-exception AND GPL-3.0-only OR Apache-2.0", false),
            ("((MIT))", true),
        ] {
            assert_eq!(met(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_expression_is_not_let_pass() {
        let nested = format!("{}MIT{}", "(".repeat(99), ")".repeat(99));
        for text in
            ["", "MIT OR", "OR MIT", "(MIT", "MIT)", "MIT MIT", "MIT WITH", "MIT, Zlib", "see LICENSE", "AND", &nested]
        {
            assert_eq!(met(text), Err(NotAnExpression), "{text}");
        }
    }
}
