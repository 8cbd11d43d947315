//! Whether a record holds what a night expects of it.

use serde_json::Value;

/// Numbers closer than this are the same: the languages round differently in the last place.
const SAME: f64 = 1e-6;

/// `None` where `found` holds all that is expected, else where it does not: objects match as a subset, arrays exactly
/// and in order.
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    at("", expected, found)
}

fn at(place: &str, expected: &Value, found: &Value) -> Option<String> {
    let differs = || Some(format!("{}: expected {expected}, found {found}", place.trim_start_matches('.')));
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected.iter().find_map(|(key, expected)| {
            let place = format!("{place}.{key}");
            match found.get(key) {
                Some(found) => at(&place, expected, found),
                None => Some(format!("{}: there is no such field", place.trim_start_matches('.'))),
            }
        }),
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let pairs = expected.iter().zip(found).enumerate();
            pairs.into_iter().find_map(|(index, (expected, found))| at(&format!("{place}.{index}"), expected, found))
        }
        (Value::Number(expected), Value::Number(found)) => {
            let same = expected.as_f64().zip(found.as_f64()).is_some_and(|(a, b)| (a - b).abs() < SAME);
            if same { None } else { differs() }
        }
        (expected, found) if expected == found => None,
        _ => differs(),
    }
}

/// A record as every runner writes it: keys in order, no blanks, numbers with a fraction rounded to three decimals.
pub fn canonical(record: &Value) -> String {
    rounded(record).to_string()
}

fn rounded(record: &Value) -> Value {
    match record {
        Value::Number(number) if number.is_f64() => {
            let rounded = number.as_f64().map(|number| (number * 1000.0).round() / 1000.0);
            rounded.map_or(Value::Null, Value::from)
        }
        Value::Array(items) => items.iter().map(rounded).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), rounded(value))).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_match_as_a_subset_and_arrays_exactly() {
        let found = json!({"a": 1, "b": {"c": [1, {"d": 2, "e": 3}]}});
        for held in [json!({}), json!({"a": 1}), json!({"b": {"c": [1, {"d": 2}]}})] {
            assert_eq!(difference(&held, &found), None);
        }
        for other in [
            json!({"a": 2}),
            json!({"x": null}),
            json!({"b": {"c": [1]}}),
            json!({"b": {"c": [{"d": 2}, 1]}}),
            json!({"b": {"c": []}}),
            json!({"a": "1"}),
        ] {
            assert!(difference(&other, &found).is_some(), "{other}");
        }
    }

    #[test]
    fn a_record_is_written_in_one_way() {
        assert_eq!(canonical(&json!({"b": 0.123_456, "a": [1, 1.0]})), r#"{"a":[1,1.0],"b":0.123}"#);
    }
}
