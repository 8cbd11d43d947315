//! Databases that can't be used: the store is left as it is, and says why.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::support::{Run, run};
use super::{Desk, noise, told, twopocket};

fn used() -> Desk {
    let desk = Desk::new();
    desk.ok(&["event", "begin", "Pier"]);
    desk.ok(&["capture", "line", "Ida Holm, Kajværket"]);
    desk
}

fn people(database: &Path) -> Run {
    let mut command = twopocket();
    command.arg("--data").arg(database).args(["--zone", "UTC", "--at", "2026-11-19T19:00", "people"]);
    run(command, b"")
}

/// Refused with status 3 in one line, and not a byte of it changed, nor a file made beside it.
fn is_left_alone(desk: &Desk, bytes: &[u8]) -> String {
    let folder = desk.path("alone");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("x.db");
    fs::write(&file, bytes).unwrap();
    let run = people(&file);
    let line = told(&run, 3).to_owned();
    assert_eq!(fs::read(&file).unwrap(), bytes, "{line}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{line}");
    fs::remove_dir_all(folder).unwrap();
    line
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let desk = Desk::new();
    let jpeg = [b"\xff\xd8\xff\xe0\x00\x10JFIF\x00".to_vec(), noise(20_000)].concat();
    for bytes in [jpeg, b"hello".to_vec(), noise(4096), b"BEGIN:VCARD\n".repeat(100)] {
        assert!(is_left_alone(&desk, &bytes).contains("no twopocket database"));
    }
    for place in [desk.path(""), PathBuf::from("/dev/null")] {
        assert!(told(&people(&place), 3).contains("no twopocket database"));
    }
    let file = desk.file("ida.vcf", "x");
    told(&people(&desk.path("nowhere/x.db")), 3);
    told(&people(&Path::new(&file).join("x.db")), 3);
}

#[test]
fn a_newer_and_a_damaged_database_are_left_alone() {
    let desk = used();
    let whole = fs::read(desk.data()).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes()); // `user_version` in the header of the file
    assert!(is_left_alone(&desk, &newer).contains("99"));
    for length in [600, 4096, 5000, whole.len() / 2, whole.len() - 1] {
        assert!(is_left_alone(&desk, &whole[..length]).contains("damaged"), "{length}");
    }
    let mut torn = whole.clone();
    torn[8192..12288].fill(0xa5);
    assert!(is_left_alone(&desk, &torn).contains("damaged"));
}

#[test]
fn a_flipped_bit_is_either_refused_in_a_line_or_does_no_harm() {
    let desk = used();
    let whole = fs::read(desk.data()).unwrap();
    let file = desk.path("flipped.db");
    for place in (0..whole.len()).step_by(whole.len() / 40) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        for beside in ["flipped.db-wal", "flipped.db-shm"] {
            let _ = fs::remove_file(desk.path(beside));
        }
        fs::write(&file, &flipped).unwrap();
        let run = people(&file);
        if run.status != 0 {
            told(&run, 3);
            assert_eq!(fs::read(&file).unwrap(), flipped, "byte {place}");
        }
    }
}

#[test]
fn a_file_in_which_nothing_can_be_saved_makes_no_new_one() {
    let desk = Desk::new();
    let (noise, new) = (desk.file("noise.db", noise(20_000)), desk.path("new.db"));
    let salvage = |file: &str| desk.run(&["salvage", file, "--into", new.to_str().unwrap()]);
    assert!(told(&salvage(&noise), 1).contains("noise.db"));
    assert!(!new.exists());
    let used = used();
    assert_eq!(salvage(used.data().to_str().unwrap()).status, 0);
    assert!(new.exists());
}

/// The program as somebody who may not write everywhere.
fn unprivileged() -> Command {
    let id = Command::new("id").arg("-u").output().unwrap();
    let binary = env!("CARGO_BIN_EXE_twopocket");
    if id.stdout != b"0\n" {
        return Command::new(binary);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", binary]);
    command
}

#[test]
fn a_folder_or_a_file_that_can_only_be_read_is_told() {
    let desk = used();
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let whole = fs::read(desk.data()).unwrap();
    allow(&desk.path(""), 0o755);
    allow(&desk.data(), 0o444);
    let folder = desk.path("closed");
    fs::create_dir(&folder).unwrap();
    allow(&folder, 0o555);
    for database in [desk.data(), folder.join("new.db")] {
        let mut command = unprivileged();
        command.arg("--data").arg(&database).args(["--zone", "UTC", "capture", "line", "Bo Lind"]).env("LANG", "en");
        assert!(told(&run(command, b""), 3).contains("can't be written"));
    }
    assert_eq!(fs::read(desk.data()).unwrap(), whole);
    allow(&folder, 0o755);
    allow(&desk.data(), 0o644);
    assert_eq!(desk.unsorted(), 1);
}

#[test]
fn a_disk_without_room_loses_nothing() {
    let desk = used();
    let limited = |blocks: u32| {
        let program = desk.command();
        let mut command = Command::new("sh");
        command.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"]);
        command.arg(program.get_program()).args(program.get_args());
        command.args(["capture", "line", &"Bo Lind ".repeat(2_000)]).env("LANG", "en");
        run(command, b"")
    };
    for blocks in [0, 1, 8, 16] {
        told(&limited(blocks), 3);
        assert_eq!(desk.unsorted(), 1, "{blocks}");
    }
    desk.ok(&["capture", "line", "Bo Lind"]);
    assert_eq!(desk.unsorted(), 2);
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let desk = used();
    let names = ["Bo Lind", "Eva Lund", "Per Friis", "Aksel Thrane", "Vibeke Bang"];
    let capture = |name| {
        let mut command = desk.command();
        command.args(["capture", "line", name]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let children: Vec<_> = names.into_iter().map(capture).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(desk.unsorted(), 1 + names.len());
}

#[test]
fn a_data_folder_that_cannot_be_made_is_told() {
    let desk = Desk::new();
    let file = desk.file("home", "no folder");
    let mut command = twopocket();
    command.arg("people").env("HOME", &file).env_remove("XDG_DATA_HOME");
    assert!(told(&run(command, b""), 3).contains("--data"));
}
