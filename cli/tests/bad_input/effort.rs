//! Words of `effort` and `balance` that do not fit.

use super::{Desk, told};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["capture", "line", "Ida Holm, Kajværket"]);
    desk
}

#[test]
fn what_is_no_act_is_told_and_nothing_is_logged() {
    let desk = desk();
    for (args, status, part) in [
        (&["effort", "give", "ida", "  "][..], 1, "text"),
        (&["effort", "give", "nobody", "a tip"], 1, "no such person"),
        (&["effort", "give", "ida", "a tip", "--minutes", "0"], 1, "amount"),
        (&["effort", "give", "ida", "a tip", "--minutes", "99999"], 1, "amount"),
        (&["effort", "give", "ida", "a tip", "--minutes", "-5"], 2, "-5"),
        (&["effort", "give", "ida", "a tip", "--minutes", "4294967296"], 2, "minutes"),
        (&["effort", "give", "ida"], 2, "TEXT"),
        (&["effort", "give", "ida", "a tip", "--event", "Pier", "--arena", "x"], 2, "--arena"),
        (&["effort", "give", "ida", "a tip", "--event", "nowhere"], 1, "no such night"),
        (&["effort", "helped", "nothing", "yes"], 1, "no such act"),
        (&["effort", "helped", "nothing", "perhaps"], 2, "perhaps"),
        (&["effort", "answered", ""], 1, "no such act"),
        (&["balance", "--days", "0"], 1, "amount"),
        (&["balance", "--days", "99999999"], 1, "amount"),
        (&["balance", "--days", "3", "--person", "ida"], 2, "--days"),
        (&["balance", "--night", "nowhere"], 1, "no such night"),
        (&["balance", "--arena", "nowhere"], 1, "no such arena"),
    ] {
        let run = desk.run(args);
        assert!(told(&run, status).contains(part), "{args:?} {}", run.err);
    }
    let long = "a".repeat(20_000);
    assert!(told(&desk.run(&["effort", "give", "ida", &long]), 1).len() < 200);
    assert_eq!(desk.ok(&["effort", "list", "--json"]).json()["total"], 0);
}

#[test]
fn an_ask_that_is_not_carried_is_logged_only_when_that_is_said() {
    let desk = desk();
    let run = desk.run(&["effort", "ask", "ida", "a word with your boss"]);
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.err.contains("--yes") && run.err.lines().count() == 1, "{}", run.err);
    let (against, better) = (run.out.find("less than a day ago").unwrap(), run.out.find("glad of any advice").unwrap());
    assert!(against < better, "what speaks against it, then what would be better: {}", run.out);
    assert_eq!(desk.ok(&["effort", "list", "--json"]).json()["total"], 0);
    desk.ok(&["effort", "ask", "ida", "a word with your boss", "--yes"]);
    let logged = desk.ok(&["effort", "ask", "ida", "another", "--json"]).json();
    assert_eq!(logged["gate"]["carries"], false, "who reads JSON finds it in the record");
    assert!(told(&desk.run(&["effort", "helped", "boss", "yes"]), 1).contains("another kind"));
    desk.ok(&["effort", "answered", "boss"]);
    assert!(told(&desk.run(&["effort", "answered", "boss"]), 1).contains("settled"));
}

#[test]
fn what_follows_from_something_else_is_taken_back_there() {
    let desk = desk();
    desk.ok(&["promise", "add", "ida", "the drawings"]);
    desk.ok(&["promise", "keep", "drawings"]);
    assert!(told(&desk.run(&["effort", "remove", "drawings"]), 1).contains("take that back"));
    desk.ok(&["effort", "give", "ida", "a tip"]);
    desk.ok(&["effort", "remove", "tip"]);
    assert_eq!(desk.ok(&["effort", "list", "--json"]).json()["total"], 1);
}

#[test]
fn the_balance_fits_every_window_and_says_its_numbers_in_words() {
    let desk = desk();
    let nothing = desk.ok(&["balance"]).out;
    assert!(nothing.contains("Nothing is logged yet."), "{nothing}");
    desk.ok(&["effort", "give", "ida", "a tip", "--minutes", "70"]);
    desk.ok(&["effort", "share", "ida", "my trade", "--minutes", "20"]);
    desk.ok(&["effort", "ask", "ida", "a word with your boss", "--minutes", "30", "--yes"]);
    for width in ["40", "60", "100"] {
        for which in [&["balance"][..], &["balance", "--night"], &["balance", "--person", "ida"], &["effort", "list"]] {
            let mut command = desk.command();
            command.args(which).env("COLUMNS", width).env("NO_COLOR", "1").env("CLICOLOR_FORCE", "1");
            let run = super::support::run(command, b"");
            assert_eq!(run.status, 0, "{}", run.err);
            let wide = run.out.lines().find(|line| line.chars().count() > width.parse().unwrap());
            assert_eq!(wide, None, "{which:?} at {width}\n{}", run.out);
            assert!(!run.out.contains('\u{1b}'));
        }
    }
    let balance = desk.ok(&["balance"]).out;
    for words in ["58.3%", "at least 70%", "25.0%", "at most 10%", "15.0% above its ceiling", "3 h", "11.7% short"] {
        assert!(balance.contains(words), "{words}: {balance}");
    }
}
