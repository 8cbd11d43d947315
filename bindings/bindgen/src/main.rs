//! Generates the Kotlin and Swift sides of the bindings; `cargo xtask bindings` runs it. `exports LIBRARY` lists what the
//! library exports, a line a function; `cargo xtask test` holds the tests of the other languages against it.

use std::env;
use std::process::ExitCode;

use uniffi_bindgen::macro_metadata::extract_from_library;
use uniffi_meta::Metadata;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [command, library] if command == "exports" => exports(library),
        _ => {
            uniffi::uniffi_bindgen_main();
            ExitCode::SUCCESS
        }
    }
}

fn exports(library: &str) -> ExitCode {
    match extract_from_library(library.into()) {
        Ok(items) => {
            let names: Vec<String> = items.iter().filter_map(name).collect();
            println!("{}", names.join("\n"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// `Cards::capture` for what belongs to an object, `salvage` for what stands alone; `None` for what can't be called.
fn name(item: &Metadata) -> Option<String> {
    match item {
        Metadata::Method(method) => Some(format!("{}::{}", method.self_name, method.name)),
        Metadata::Constructor(made) => Some(format!("{}::{}", made.self_name, made.name)),
        Metadata::Func(function) => Some(function.name.clone()),
        _ => None,
    }
}
