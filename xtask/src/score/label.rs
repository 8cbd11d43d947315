//! Labels of invitations and messages.

use serde_json::{Value, json};

use super::Miss;
use super::loose::is_true;
use super::tally::{Counts, Tally};

/// What an invitation is judged by.
pub const INVITATION: [&str; 4] = ["open_agenda", "me_focus", "motive_stated", "contribution_offered"];
/// What a message is judged by.
pub const MESSAGE: [&str; 5] = ["asks_for_job", "sells", "asks_specific_advice", "thanks", "none"];

/// Counts each label as an answer when it is true; a truth of null can be read both ways and is not scored.
pub fn compare(tally: &mut Tally, labels: &[&'static str], prediction: &Value, truth: &Value) -> Vec<Miss> {
    let mut misses = Vec::new();
    for field in labels.iter().copied().filter(|field| !truth[*field].is_null()) {
        let (given, expected) = (is_true(&prediction[field]), is_true(&truth[field]));
        let counts = match (given, expected) {
            (true, true) => Counts::RIGHT,
            (true, false) => Counts::SURPLUS,
            (false, true) => Counts::MISSED,
            (false, false) => Counts::default(),
        };
        tally.add(field, counts);
        if given != expected {
            misses.push(Miss { field, given: json!(given), expected: json!(expected) });
        }
    }
    tally.share("exact", misses.is_empty());
    misses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_true_is_an_answer_and_null_is_not_scored() {
        let truth =
            json!({"open_agenda": true, "me_focus": null, "motive_stated": false, "contribution_offered": true});
        for (given, fields, exact) in [
            (json!({"open_agenda": true, "me_focus": true, "contribution_offered": 1}), vec![], 1),
            (json!({"motive_stated": true}), vec!["open_agenda", "motive_stated", "contribution_offered"], 0),
            (json!(null), vec!["open_agenda", "contribution_offered"], 0),
        ] {
            let mut tally = Tally::default();
            let misses = compare(&mut tally, &INVITATION, &given, &truth);
            assert_eq!(misses.iter().map(|miss| miss.field).collect::<Vec<_>>(), fields, "{given}");
            assert_eq!(tally.shares[0].1.held, exact, "{given}");
            assert!(!tally.has("me_focus"));
        }
    }
}
