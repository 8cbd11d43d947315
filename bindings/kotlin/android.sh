#!/usr/bin/env bash
# Makes the libraries for Android, in target/bindings/android in folders named as an app's jniLibs wants them, and generates the
# Kotlin beside them. Runs wherever there is an Android NDK (ANDROID_NDK_HOME), cargo-ndk, and Rust's targets for Android.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
    echo "android: $*" >&2
    exit 1
}
[[ -d ${ANDROID_NDK_HOME:-} ]] || fail "needs an Android NDK: ANDROID_NDK_HOME names none. \`cargo xtask test kotlin\` tests the package over this machine's library"
command -v cargo-ndk >/dev/null || fail "needs cargo-ndk: cargo install cargo-ndk"

# Phones, and the emulator.
targets=(aarch64-linux-android x86_64-linux-android)
missing=()
for target in "${targets[@]}"; do
    [[ -d $(rustc --print sysroot)/lib/rustlib/$target ]] || missing+=("$target")
done
((${#missing[@]} == 0)) || fail "needs targets of Rust: rustup target add ${missing[*]}"

# The oldest Android, 8.0, and the largest page of memory that a phone may have: Android 15 has phones with 16 KiB.
oldest=26
page=16384
out=$PWD/target/bindings/android
tools=("$ANDROID_NDK_HOME"/toolchains/llvm/prebuilt/*/bin)

cargo xtask bindings --shipped
rm -rf "$out"
arguments=(--platform "$oldest" -o "$out")
configured=()
for target in "${targets[@]}"; do
    arguments+=(--target "$target")
    configured+=(--config "target.$target.rustflags=['-Clink-arg=-Wl,-z,max-page-size=$page']")
done
cargo ndk "${arguments[@]}" build --locked --profile shipped --package twopocket-bindings "${configured[@]}"

for library in "$out"/*/libtwopocket.so; do
    "${tools[0]}/llvm-strip" --strip-unneeded "$library"
    while read -r alignment; do
        ((alignment % page == 0)) || fail "$library is not aligned to pages of $page bytes"
    done < <("${tools[0]}/llvm-readelf" --program-headers --wide "$library" | awk '$1 == "LOAD" { print $NF }')
    echo "$library: $(wc -c <"$library") bytes"
done
