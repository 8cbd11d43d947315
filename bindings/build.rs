//! How the library is linked as it is shipped.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if var("PROFILE") != "release" {
        return;
    }
    // What the loader patches is a thirtieth of the library as a list, and next to nothing as a bitmap.
    match var("CARGO_CFG_TARGET_OS").as_str() {
        // Read by glibc 2.36 and newer.
        "linux" => println!("cargo::rustc-cdylib-link-arg=-Wl,-z,pack-relative-relocs"),
        // Read by Android 6 and newer; bitmaps are only by Android 11.
        "android" => println!("cargo::rustc-cdylib-link-arg=-Wl,--pack-dyn-relocs=android"),
        _ => {}
    }
}

fn var(name: &str) -> String {
    env::var(name).unwrap_or_default()
}
