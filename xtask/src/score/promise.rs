//! Promises found in a note, compared with those that are in it.

use serde_json::Value;

use super::Miss;
use super::fold::token_f1;
use super::loose::{accepted, accepted_values, is_true, list, text, written};
use super::tally::{Counts, Tally};

/// Token F1 from which two acts are the same.
pub const SAME_ACT: f64 = 0.5;
/// What a right owner adds, so that it decides between acts that are equally alike.
const OWNER_BONUS: f64 = 0.001;
/// Counted for every promise that is not optional: the act; act and owner; act, owner and due date.
const COUNTED: [&str; 3] = ["found", "owner", "all right"];

/// Counts the promises predicted for one note and tells what was not right.
pub fn compare(tally: &mut Tally, prediction: &Value, truth: &Value) -> Vec<Miss> {
    let given: Vec<&Value> =
        list(&prediction["promises"]).into_iter().filter(|promise| text(&promise["what"]).is_some()).collect();
    let expected = list(&truth["promises"]);
    let (matches, mut misses) = (matched(&given, &expected), Vec::new());
    for &(i, j) in &matches {
        if !is_true(&expected[i]["optional"]) {
            misses.extend(judge(tally, given[j], expected[i]));
        }
    }
    for (i, promise) in expected.iter().enumerate() {
        if !matches.iter().any(|pair| pair.0 == i) && !is_true(&promise["optional"]) {
            count(tally, Counts::MISSED);
            misses.push(Miss { field: "missed", given: Value::Null, expected: brief(promise) });
        }
    }
    for (j, promise) in given.iter().enumerate() {
        if !matches.iter().any(|pair| pair.1 == j) {
            count(tally, Counts::SURPLUS);
            misses.push(Miss { field: "surplus", given: brief(promise), expected: Value::Null });
        }
    }
    if expected.is_empty() {
        tally.share("quiet", given.is_empty());
    }
    misses
}

fn count(tally: &mut Tally, counts: Counts) {
    for field in COUNTED {
        tally.add(field, counts);
    }
}

/// The pairs (expected, given) that speak of the same act, the likest first, each promise once.
fn matched(given: &[&Value], expected: &[&Value]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (i, truth) in expected.iter().enumerate() {
        for (j, promise) in given.iter().enumerate() {
            let likeness = likeness(promise, truth);
            if likeness >= SAME_ACT {
                let bonus = if promise["owner"] == truth["owner"] { OWNER_BONUS } else { 0.0 };
                pairs.push((likeness + bonus, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in pairs {
        if !taken.iter().any(|pair| pair.0 == i || pair.1 == j) {
            taken.push((i, j));
        }
    }
    taken
}

fn likeness(promise: &Value, truth: &Value) -> f64 {
    let what = written(&promise["what"]).unwrap_or_default();
    accepted(truth, "what").iter().map(|act| token_f1(&what, act)).fold(0.0, f64::max)
}

/// Judges owner, date and kind of date of a promise that was found.
fn judge(tally: &mut Tally, given: &Value, truth: &Value) -> Option<Miss> {
    let owner = accepted_values(truth, "owner").contains(&&given["owner"]);
    let date = if is_true(&given["due"]) { &given["due"] } else { &Value::Null };
    let due = accepted_values(truth, "due").contains(&date);
    tally.add("found", Counts::RIGHT);
    tally.add("owner", Counts::of(owner));
    tally.add("all right", Counts::of(owner && due));
    tally.share("due", due);
    tally.share("kind", accepted_values(truth, "due_kind").contains(&&given["due_kind"]));
    if is_true(&truth["due"]) {
        tally.share("dated", due);
    }
    (!(owner && due)).then(|| Miss { field: "promise", given: brief(given), expected: brief(truth) })
}

fn brief(promise: &Value) -> Value {
    let told = ["owner", "what", "due", "due_alt"].iter().filter(|key| !promise[**key].is_null());
    told.map(|key| ((*key).to_owned(), promise[*key].clone())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn score(given: &Value, expected: &Value) -> (Tally, Vec<&'static str>) {
        let mut tally = Tally::default();
        let misses = compare(&mut tally, &json!({"promises": given}), &json!({"promises": expected}));
        (tally, misses.into_iter().map(|miss| miss.field).collect())
    }

    fn counts(tally: &Tally) -> [(usize, usize, usize); 3] {
        COUNTED.map(|field| tally.get(field)).map(|Counts { tp, fp, missed }| (tp, fp, missed))
    }

    #[test]
    fn act_owner_and_date_are_counted_apart() {
        let truth = json!([{"owner": "me", "what": "send the deck", "due": "2026-11-20", "due_kind": "day"}]);
        for (given, expected) in [
            (json!([{"owner": "me", "what": "send deck", "due": "2026-11-20"}]), [(1, 0, 0), (1, 0, 0), (1, 0, 0)]),
            (json!([{"owner": "them", "what": "send deck", "due": "2026-11-20"}]), [(1, 0, 0), (0, 1, 1), (0, 1, 1)]),
            (json!([{"owner": "me", "what": "send deck", "due": null}]), [(1, 0, 0), (1, 0, 0), (0, 1, 1)]),
            (json!([{"owner": "me", "what": "call him"}]), [(0, 1, 1), (0, 1, 1), (0, 1, 1)]),
            (json!([{"owner": "me", "what": " "}]), [(0, 0, 1), (0, 0, 1), (0, 0, 1)]),
            (json!(null), [(0, 0, 1), (0, 0, 1), (0, 0, 1)]),
        ] {
            assert_eq!(counts(&score(&given, &truth).0), expected, "{given}");
        }
    }

    #[test]
    fn alternates_of_act_owner_and_date_are_accepted() {
        let truth = json!([{"owner": "me", "owner_alt": ["them"], "what": "look into the matter of the permits", "what_alt": ["permits"],
                            "due": null, "due_alt": ["2026-12-23"], "due_kind": "none", "due_kind_alt": ["day"]}]);
        let given = json!([{"owner": "them", "what": "the permits", "due": "2026-12-23", "due_kind": "day"}]);
        let (tally, misses) = score(&given, &truth);
        assert!(misses.is_empty());
        assert_eq!(
            tally.shares.iter().map(|(name, share)| (*name, share.held, share.of)).collect::<Vec<_>>(),
            [("due", 1, 1), ("kind", 1, 1)]
        );
    }

    #[test]
    fn the_right_owner_decides_between_equal_acts() {
        let truth = json!([{"owner": "them", "what": "send photos", "due": null, "due_kind": "none"},
                           {"owner": "me", "what": "send photos", "due": "2026-11-20", "due_kind": "day"}]);
        let given = json!([{"owner": "me", "what": "send photos", "due": "2026-11-20"}, {"owner": "them", "what": "send photos"}]);
        assert!(score(&given, &truth).1.is_empty());
    }

    #[test]
    fn the_likest_pair_is_taken_first() {
        let truth = json!([{"owner": "me", "what": "send photos today", "due": null, "due_kind": "none"},
                           {"owner": "me", "what": "send photos", "due": null, "due_kind": "none"}]);
        let given = json!([{"owner": "me", "what": "send photos"}]);
        let (tally, misses) = score(&given, &truth);
        assert_eq!((counts(&tally)[0], misses), ((1, 0, 1), vec!["missed"]));
        assert_eq!(matched(&list(&given), &list(&truth)), [(1, 0)]);
    }

    #[test]
    fn an_optional_promise_is_neither_rewarded_nor_punished() {
        let truth = json!([{"owner": "me", "what": "lunch on monday", "due": "2026-11-23", "due_kind": "day", "optional": true}]);
        for given in [json!([]), json!([{"owner": "them", "what": "lunch monday"}])] {
            let (tally, misses) = score(&given, &truth);
            assert!(misses.is_empty() && tally.counts.is_empty() && tally.shares.is_empty(), "{given}");
        }
    }

    #[test]
    fn quiet_is_kept_only_where_there_is_no_promise_at_all() {
        let quiet = |given| score(&given, &json!([])).0.shares[0].1.held;
        assert_eq!(quiet(json!([])), 1);
        assert_eq!(quiet(json!([{"owner": "me", "what": "send it"}])), 0);
    }
}
