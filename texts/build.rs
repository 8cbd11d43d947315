//! Packs the text files, so that a new one needs no line of code: `texts/<language>/<area>.ftl`. Texts are a good part of
//! what a phone downloads, so a language's files are deflated together (RFC 1951), and what only the terminal says stays
//! out unless it is asked for.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

const LANGUAGES: [&str; 5] = ["da", "sv", "nb", "de", "en"];
/// How the names of the terminal's own files begin.
const TERMINAL: &str = "cli";
/// The smallest there is.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let for_terminal = env::var_os("CARGO_FEATURE_TERMINAL").is_some();
    for language in LANGUAGES {
        let folder = root.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut texts = String::new();
        for file in areas(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            if for_terminal || !is_terminals(&file) {
                texts.push_str(&fs::read_to_string(&file)?);
                texts.push('\n');
            }
        }
        fs::write(out.join(language), compress_to_vec(texts.as_bytes(), LEVEL))?;
    }
    Ok(())
}

fn areas(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    Ok(files)
}

fn is_terminals(file: &Path) -> bool {
    file.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with(TERMINAL))
}
