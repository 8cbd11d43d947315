//! Packs the lists of words and names and the numbering plans, a good part of what a phone downloads: each file is deflated
//! (RFC 1951) under its own path, for the source to include.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// The smallest there is.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for folder in ["data", "src"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        pack(&root, Path::new(folder), &out)?;
    }
    Ok(())
}

fn pack(root: &Path, folder: &Path, out: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let inside = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            pack(root, &inside, out)?;
        } else if inside.extension().is_some_and(|extension| extension == "txt" || extension == "bin") {
            fs::create_dir_all(out.join(folder))?;
            fs::write(out.join(&inside), compress_to_vec(&fs::read(entry.path())?, LEVEL))?;
        }
    }
    Ok(())
}
