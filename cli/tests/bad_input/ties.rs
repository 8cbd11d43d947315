//! What was received, offered and thanked for, said wrongly.

use super::{Desk, told};

fn morning_after() -> Desk {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["capture", "line", "Ida Holm, Kajværket"]);
    desk.ok(&["sort", "ida", "right"]);
    desk.ok(&["close", "--yes"]);
    desk
}

#[test]
fn a_favour_that_can_not_be_is_refused_in_one_line_and_nothing_is_noted() {
    let desk = morning_after();
    let book = ("x".repeat(10_001), "ida");
    for (args, status) in [
        (&["received", "ida"][..], 2),
        (&["received"], 2),
        (&["received", "ida", "a hand", "--kind", "money"], 2),
        (&["received", "ida", "a hand", "--minutes", "-5"], 2),
        (&["received", "ida", "a hand", "--minutes", "0"], 1),
        (&["received", "ida", "a hand", "--minutes", "4294967295"], 1),
        (&["received", "nobody", "a hand"], 1),
        (&["received", "ida", " "], 1),
        (&["received", book.1, &book.0], 1),
        (&["received", "ida", "a hand", "--event", "no such night"], 1),
        (&["received", "remove", "ffff"], 1),
        (&["offered", "ida"], 2),
        (&["offered", "ida", ""], 1),
        (&["offered", "take-up", "a desk"], 1),
        (&["offered", "decline", "a desk"], 1),
        (&["thanked", "nobody", "--aloud"], 1),
        (&["thanked", "ida", "--aloud", "--by", "mail"], 2),
        (&["thanked", "ida", "--by", "pigeon"], 2),
    ] {
        told(&desk.run(args), status);
    }
    assert_eq!(desk.ok(&["received", "list", "--jsonl"]).out, "");
    assert_eq!(desk.ok(&["received", "list", "--json"]).json()["total"], 0);
    assert_eq!(desk.ok(&["offered", "list", "--json"]).json()["total"], 0);
    assert_eq!(desk.ok(&["offered", "list", "--all", "--jsonl"]).out, "");
}

#[test]
fn done_without_a_channel_is_never_taken_for_mail() {
    let desk = morning_after();
    for args in [&["done", "ida"][..], &["thanked", "ida"]] {
        let run = desk.run(args);
        let line = told(&run, 1);
        for channel in ["mail", "letter", "phone", "message", "profile"] {
            assert!(line.contains(channel), "{line}");
        }
    }
    assert!(desk.ok(&["tomorrow", "--day", "2026-11-20"]).out.contains("Ida Holm"), "it is open still");
    desk.ok(&["promise", "add", "ida", "the book", "--due", "2026-11-25"]);
    assert!(desk.ok(&["done", "the book"]).out.contains("Done"), "a promise may be kept without a letter");
}

#[test]
fn cards_to_sort_are_done_by_sorting_them() {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["capture", "line", "Ida Holm, Kajværket"]);
    desk.ok(&["close", "--yes"]);
    let queue = desk.ok(&["tomorrow", "--day", "2026-11-20", "--jsonl"]).out;
    let id = queue.split('"').nth(3).unwrap().to_owned();
    for args in [&["done", &id, "--by", "mail"][..], &["snooze", &id, "2026-11-25"]] {
        assert!(told(&desk.run(args), 1).contains("twopocket sort"));
    }
}
