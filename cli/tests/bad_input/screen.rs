//! What comes from outside is shown, and steers nothing.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use super::support::{Run, run};
use super::{Desk, told};

/// Sets the title, clears the screen, hides what follows, and turns the direction of writing.
const STEERING: &str = "\u{1b}]0;t\u{7}\u{1b}[2J\u{1b}[8m\u{9b}2J\r\u{202e}";

/// The text with what steers a terminal in place of `~`.
fn steering(text: &str) -> String {
    text.replace('~', STEERING)
}

/// The program as on a terminal that has colours.
fn in_colour(desk: &Desk, args: &[&str]) -> Run {
    let mut command = desk.command();
    command.args(args.iter().map(|arg| steering(arg))).env("CLICOLOR_FORCE", "1");
    run(command, b"")
}

fn is_harmless(text: &str) -> bool {
    let styles = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[4m", "\u{1b}[36m"];
    let plain = styles.iter().fold(text.to_owned(), |text, style| text.replace(style, ""));
    !plain.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}')
}

#[test]
fn what_steers_a_terminal_is_never_written_to_it() {
    let desk = Desk::new();
    let vcard = "BEGIN:VCARD\nVERSION:3.0\nFN:Mal Orm ~x\nORG:Firma ~x\nNOTE:n ~x\nEND:VCARD\n";
    let vcard = desk.file("evil.vcf", steering(vcard));
    let scan = serde_json::json!({"lines": [{"text": steering("Eva Lund ~x")}, {"text": steering("Havn A/S ~x")}]})
        .to_string();
    let scan = desk.file("evil.json", scan);
    let runs = [
        &["event", "begin", "Pier ~x", "--venue", "Hall ~x", "--purpose", "p ~x"][..],
        &["capture", "file", &vcard, &scan],
        &["capture", "line", "Bo Lind, Fyret A/S ~x"],
        &["person", "add", "Per Friis ~x", "--organisation", "Havn ~x"],
        &["back", "mal orm", "I promised to send her the plan tomorrow ~x", "--detail", "d ~x"],
        &["card", "show", "mal orm"],
        &["sort", "mal orm", "right"],
        &["promise", "add", "mal orm", "the book ~x", "--due", "2026-11-20"],
        &["promise", "list"],
        &["tonight"],
        &["event", "list"],
        &["people"],
        &["person", "show", "mal orm"],
        &["person", "show", "per friis"],
        &["read", "vcard", &vcard],
        &["read", "print", &scan],
        &["close", "--yes"],
        &["tomorrow", "--day", "2026-11-20"],
        &["done", "mal orm", "--by", "mail"],
        &["effort", "give", "mal orm", "a tip ~x"],
        &["effort", "ask", "mal orm", "a word ~x", "--yes"],
        &["effort", "list"],
        &["balance"],
    ];
    for args in runs {
        let run = in_colour(&desk, args);
        assert!(run.status == 0 && !run.out.is_empty(), "{args:?} {}", run.err);
        assert!(is_harmless(&run.out), "{args:?} {:?}", run.out);
    }
    for args in [&["peple ~x"][..], &["sort", "nobody ~x", "up ~x"], &["capture", "file", "gone ~x"]] {
        let run = in_colour(&desk, args);
        assert!(is_harmless(&run.err), "{:?}", run.err);
        assert_eq!(run.err.lines().count(), 1);
    }
    let raw = desk.ok(&["card", "show", "mal orm", "--json"]).json()["raw"][0].as_str().unwrap().to_owned();
    assert!(raw.contains(STEERING), "what came is kept as it came");
}

#[test]
fn letters_of_all_scripts_are_kept_and_shown() {
    let desk = Desk::new();
    for line in ["شركة سيف الدين", "日本太郎, 東京株式会社", "🎉 Party 👩‍👩‍👧, 🚀 A/S", "Zoë Ångström-Łuk, Šárka s.r.o."]
    {
        let captured = desk.ok(&["capture", "line", line, "--json"]).json();
        let card = captured["card"]["id"].as_str().unwrap().to_owned();
        assert_eq!(desk.ok(&["card", "show", &card, "--json"]).json()["raw"][0], line);
        assert!(desk.ok(&["card", "show", &card]).out.contains(line), "{line}");
    }
    let mut command = desk.command();
    command.arg("tonight").env("LANG", "C").env("LC_ALL", "C");
    assert_eq!(run(command, b"").status, 0);
}

#[test]
fn no_colour_is_kept_and_tables_fit_a_narrow_window() {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    let line = "Christoffer Ditlev Bang, Executive Vice President, Nordisk Fjernkraft A/S, c@fjernkraft.example";
    desk.ok(&["capture", "line", line]);
    desk.ok(&["sort", "christoffer", "right"]);
    for args in [
        &["people"][..],
        &["person", "show", "christoffer"],
        &["tonight"],
        &["event", "list"],
        &["tomorrow", "--day", "2026-11-20"],
        &["review"],
        &["circle"],
        &["circle", "suggest", "inner"],
        &["pace"],
        &["balance"],
        &["challenge"],
        &["reminders"],
        &["introduce"],
        &["coffee", "list"],
        &["opener"],
        &["cue"],
        &["prep", "list"],
        &["me"],
        &["checklist"],
    ] {
        let mut command = desk.command();
        command.args(args).env("COLUMNS", "40").env("NO_COLOR", "1").env("CLICOLOR_FORCE", "1");
        let run = run(command, b"");
        assert_eq!(run.status, 0, "{args:?}: {}", run.err);
        assert!(!run.out.contains('\u{1b}'), "{}", run.out);
        let wide = run.out.lines().find(|line| line.chars().count() > 40);
        assert_eq!(wide, None, "{args:?}");
    }
}

#[test]
fn a_capture_stopped_half_way_keeps_the_lines_before_it() {
    let desk = Desk::new();
    let mut command = desk.command();
    command.args(["capture", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"Ida Holm\n").unwrap();
    let mut first = String::new();
    let mut told = BufReader::new(child.stdout.take().unwrap()); // open to the end: who has no reader left ends well
    told.read_line(&mut first).unwrap();
    assert!(first.contains("Ida Holm"));
    // Not INT, which is ignored by all that a shell runs in the background.
    let killed = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(desk.unsorted(), 1);
    drop((input, told));
}

#[test]
fn a_full_disk_under_the_output_is_told_and_a_reader_who_has_enough_is_not() {
    let desk = Desk::new();
    desk.ok(&["capture", "line", "Ida Holm"]);
    for (script, status) in [(r#""$@" | true"#, 0), (r#""$@" > /dev/full"#, 1)] {
        let program = desk.command();
        let mut command = std::process::Command::new("sh");
        command.args(["-c", script, "sh"]).arg(program.get_program()).args(program.get_args()).arg("people");
        command.env("LANG", "en");
        let run = run(command, b"");
        if status == 0 {
            assert_eq!((run.status, run.err.as_str()), (0, ""));
        } else {
            assert!(told(&run, status).contains("disk is full"));
        }
    }
}
