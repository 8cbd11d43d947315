//! Generates the Kotlin and Swift sides of the bindings; `cargo xtask bindings` runs it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
