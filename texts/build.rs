//! Lists the text files, so that a new one needs no line of code: `texts/<language>/<area>.ftl`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LANGUAGES: [&str; 5] = ["da", "sv", "nb", "de", "en"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut table = String::from("[\n");
    for language in LANGUAGES {
        let folder = root.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let _ = writeln!(table, "    &[");
        for file in areas(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(table, "        include_str!({:?}),", file.display().to_string());
        }
        let _ = writeln!(table, "    ],");
    }
    table.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("areas.rs"), table)
}

fn areas(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    Ok(files)
}
