//! Predictions come from any program: what is missing, null or of another shape is read as the scorers' rules say, and
//! never stops the run. Indexing a [`Value`] by a name gives null where there is none.

use serde_json::Value;

use super::fold::trim;

/// A value as text; `None` for null and for blanks.
pub fn text(value: &Value) -> Option<String> {
    let text = written(value)?;
    Some(trim(&text)).filter(|text| !text.is_empty()).map(ToOwned::to_owned)
}

/// A value as it would be written, blanks and all; `None` for null.
pub fn written(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// The items of a list; a value that is no list is one item, null and the empty text are none.
pub fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// The texts of a list.
pub fn texts(value: &Value) -> Vec<String> {
    list(value).into_iter().filter_map(written).collect()
}

/// What a field may say: its value, then its accepted alternates (`title`, `title_alt`).
pub fn accepted(truth: &Value, field: &str) -> Vec<String> {
    text(&truth[field]).into_iter().chain(alternates(truth, field)).collect()
}

/// The accepted alternates of a field.
pub fn alternates(truth: &Value, field: &str) -> Vec<String> {
    texts(&truth[format!("{field}_alt")])
}

/// As [`accepted`], for values of any kind, null included.
pub fn accepted_values<'a>(truth: &'a Value, field: &str) -> Vec<&'a Value> {
    std::iter::once(&truth[field]).chain(list(&truth[format!("{field}_alt")])).collect()
}

/// Neither null, false, zero nor empty.
pub fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(truth) => *truth,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_missing_null_or_blank_is_not_there() {
        for value in [json!(null), json!(""), json!(" \n")] {
            assert_eq!(text(&value), None, "{value}");
        }
        assert_eq!(text(&json!(" 7 ")), Some("7".into()));
        assert_eq!(text(&json!(7)), Some("7".into()));
        assert_eq!(text(&json!({})["name"]["given"]), None);
    }

    #[test]
    fn a_single_value_is_a_list_of_one() {
        assert_eq!(texts(&json!("a")), ["a"]);
        assert_eq!(texts(&json!(["a", null, "b"])), ["a", "b"]);
        assert!(texts(&json!("")).is_empty());
        assert_eq!(list(&json!({"e164": "+45"})).len(), 1);
    }

    #[test]
    fn emptiness_is_false() {
        for value in [json!(null), json!(false), json!(0), json!(0.0), json!(""), json!([]), json!({})] {
            assert!(!is_true(&value), "{value}");
        }
        for value in [json!(true), json!(1), json!("false"), json!([0])] {
            assert!(is_true(&value), "{value}");
        }
    }
}
