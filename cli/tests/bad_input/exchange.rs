//! Files of contacts that can't be brought in, and places where none can be written.

use std::fs;

use super::{Desk, told};

const CONTACT: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ida Holm\r\nEND:VCARD\r\n";

#[test]
fn a_file_without_contacts_is_told_of_and_the_others_come_in() {
    let desk = Desk::new();
    fs::write(desk.path("letter.txt"), "Dear Ida").unwrap();
    fs::write(desk.path("ida.vcf"), CONTACT).unwrap();
    let files = ["letter.txt", "gone.vcf", "ida.vcf"].map(|name| desk.path(name).display().to_string());
    let run = desk.run(&["import", &files[0], &files[1], &files[2]]);
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.out.contains("1 new person"), "{}", run.err);
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.err);
    assert!(lines[0].contains("letter.txt") && lines[1].contains("gone.vcf"), "{}", run.err);
    assert!(desk.ok(&["people"]).out.contains("Ida Holm"));
}

#[test]
fn an_import_that_is_not_there_is_named_so() {
    let desk = Desk::new();
    for which in ["undo", "go-on"] {
        let line = told(&desk.run(&["import", which, "ffff"]), 1).to_owned();
        assert!(line.contains("twopocket import list"), "{line}");
    }
}

#[test]
fn an_import_taken_back_twice_tells_the_same() {
    let desk = Desk::new();
    fs::write(desk.path("ida.vcf"), CONTACT).unwrap();
    let file = desk.path("ida.vcf").display().to_string();
    let import: serde_json::Value = serde_json::from_str(&desk.ok(&["import", &file, "--json"]).out).unwrap();
    let undo = ["import", "undo", import["id"].as_str().unwrap()];
    let once = desk.ok(&undo).out;
    assert!(once.contains("1 contact was taken back"), "{once}");
    assert_eq!(desk.ok(&undo).out, once);
}

#[test]
fn an_export_writes_over_nothing_unless_told_and_leaves_no_half_file() {
    let desk = Desk::new();
    let file = |name: &str| desk.path(name).display().to_string();
    fs::write(desk.path("people.vcf"), "mine").unwrap();
    told(&desk.run(&["export", &file("people.vcf")]), 1);
    assert_eq!(fs::read_to_string(desk.path("people.vcf")).unwrap(), "mine");
    desk.ok(&["--yes", "export", &file("people.vcf")]);
    let line = told(&desk.run(&["export", &file("people.doc")]), 1).to_owned();
    assert!(line.contains("--format"), "{line}");
    told(&desk.run(&["export", &file("no/such/folder.vcf")]), 1);
    let names: Vec<_> = fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains("partial")), "{names:?}");
}
