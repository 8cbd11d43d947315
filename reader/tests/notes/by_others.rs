//! Notes by others, and notes without end.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::Value;
use twopocket_reader::Occasion;
use twopocket_reader::note::{FoundPromise, Owner, promises};

use super::thursday;

/// The words of a text, folded.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Token F1 of two texts.
fn alike(a: &str, b: &str) -> f64 {
    let (a, mut b) = (words(a), words(b));
    let all = a.len() + b.len();
    let same =
        a.iter().filter(|word| b.iter().position(|other| other == *word).map(|at| b.remove(at)).is_some()).count();
    if all == 0 { 0.0 } else { 2.0 * f64::from(u32::try_from(same).unwrap()) / f64::from(u32::try_from(all).unwrap()) }
}

/// A value and its accepted alternatives.
fn accepted<'a>(truth: &'a Value, key: &str) -> Vec<&'a Value> {
    let alternatives = truth[format!("{key}_alt")].as_array().into_iter().flatten();
    std::iter::once(&truth[key]).chain(alternatives).collect()
}

fn fits(promise: &FoundPromise, truth: &Value) -> bool {
    let owner = if promise.owner == Owner::Me { "me" } else { "them" };
    let due = promise.due.map(|day| day.to_string());
    accepted(truth, "owner").iter().any(|value| value.as_str() == Some(owner))
        && accepted(truth, "due").iter().any(|value| value.as_str() == due.as_deref())
        && accepted(truth, "what").iter().any(|value| alike(value.as_str().unwrap(), &promise.what) >= 0.5)
}

/// What is found in a note of a sample.
fn found_in(row: &Value) -> Vec<FoundPromise> {
    let now = format!("{}:00", row["now"].as_str().unwrap());
    let occasion = Occasion { now: now.parse().unwrap(), night_of: row["night_of"].as_str().unwrap().parse().unwrap() };
    promises(row["note"].as_str().unwrap(), None, &occasion)
}

/// Holds what is reached on notes by somebody else: F1 of all right and the quiet share, both in percent.
fn hold(notes: &str, least_right: usize, least_quiet: usize) {
    let (mut right, mut proposed, mut promised, mut quiet, mut without) = (0, 0, 0, 0, 0);
    for line in notes.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let truth = row["promises"].as_array().unwrap();
        let mut got = found_in(&row);
        without += usize::from(truth.is_empty());
        quiet += usize::from(truth.is_empty() && got.is_empty());
        let (optional, owed): (Vec<_>, Vec<_>) = truth.iter().partition(|one| one["optional"] == true);
        promised += owed.len();
        for one in owed {
            let hit = got.iter().position(|promise| fits(promise, one));
            right += usize::from(hit.map(|at| (proposed += 1, got.remove(at))).is_some());
        }
        got.retain(|promise| !optional.iter().any(|one| fits(promise, one)));
        proposed += got.len();
    }
    // F1 of all right: twice the right ones by all that were proposed and promised.
    assert!(200 * right >= least_right * (proposed + promised), "{right} of {promised} promised, {proposed} proposed");
    assert!(100 * quiet >= least_quiet * without, "quiet in {quiet} of {without}");
}

#[test]
fn notes_by_others_are_read_no_worse_than_before() {
    hold(include_str!("../samples/notes_fresh.jsonl"), 99, 100);
    hold(include_str!("../samples/notes_dev.jsonl"), 92, 96);
    hold(include_str!("../samples/notes_held.jsonl"), 95, 95);
    hold(include_str!("../samples/notes_unseen.jsonl"), 92, 97);
    hold(include_str!("../samples/notes_strangers.jsonl"), 90, 97);
    hold(include_str!("../samples/notes_guests.jsonl"), 93, 98);
    hold(include_str!("../samples/notes_newest.jsonl"), 89, 98);
    hold(include_str!("../samples/notes_callers.jsonl"), 92, 98);
    hold(include_str!("../samples/notes_sealed.jsonl"), 90, 98);
    hold(include_str!("../samples/notes_last.jsonl"), 93, 98);
}
proptest! {
    #[test]
    fn no_text_makes_it_panic(note in any::<String>()) {
        let _ = promises(&note, None, &thursday());
    }

    #[test]
    fn a_promise_is_verbatim_and_due_no_earlier_than_today(
        words in proptest::collection::vec(proptest::sample::select(&[
            "jeg", "lovede", "at", "sende", "hende", "planen", "fredag", "og", ",", ".", "skicka", "schicke", "ihr", "mir",
            "promised", "I'll", "send", "the", "list", "Monday", "husk", "not", "ikke", "Bo", "anrufen", "versprochen",
            "i morgen", "24/11", "?", "\n", "vil", "han", "if", "hvis", "owe", "skylder", "mig", "(", ")", ":", "nächste Woche", "æ",
        ][..]), 0..25),
        today in 0_u64..20_000,
    ) {
        let note = words.join(" ");
        let today = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(today);
        for promise in promises(&note, None, &Occasion::on(today)) {
            prop_assert!(note.contains(&promise.what) && !promise.what.is_empty());
            prop_assert!(promise.due.is_none_or(|day| day >= today));
            prop_assert!((0.0..=1.0).contains(&promise.confidence));
        }
    }
}

#[test]
fn a_note_without_end_is_read_in_linear_time() {
    let start = std::time::Instant::now();
    for piece in ["und ", "send ", "jeg sender ham den og ", "24/11 or ", "the next next ", "a", "husk at "] {
        let _ = promises(&piece.repeat(4_000), None, &thursday());
    }
    assert!(start.elapsed().as_secs() < 30);
}
