#!/usr/bin/env bash
# Makes TwoPocketFFI.xcframework, the library for Macs, iPhones and simulators that Package.swift wants on a Mac, and lays the
# generated Swift beside it. Runs on a Mac alone: it needs Xcode, and Rust's targets for Apple's systems (rustup adds them).
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
    echo "xcframework: $*" >&2
    exit 1
}
[[ $(uname) == Darwin ]] || fail "runs on a Mac only: Apple's linker and SDKs are nowhere else. On Linux, \`cargo xtask test swift\` tests the package over this machine's library"
command -v xcodebuild >/dev/null || fail "needs Xcode: xcodebuild was not found"

phone=(aarch64-apple-ios)
simulator=(aarch64-apple-ios-sim x86_64-apple-ios)
mac=(aarch64-apple-darwin x86_64-apple-darwin)
missing=()
for target in "${phone[@]}" "${simulator[@]}" "${mac[@]}"; do
    [[ -d $(rustc --print sysroot)/lib/rustlib/$target ]] || missing+=("$target")
done
((${#missing[@]} == 0)) || fail "needs targets of Rust: rustup target add ${missing[*]}"

# As Package.swift says.
export IPHONEOS_DEPLOYMENT_TARGET=17.0 MACOSX_DEPLOYMENT_TARGET=14.0
out=target/bindings/apple
cargo xtask bindings --shipped

# library NAME TARGET...: one static library for the processors of a platform
library() {
    local name=$1 target built=()
    shift
    for target; do
        cargo rustc --locked --profile shipped --package twopocket-bindings --lib --crate-type staticlib --target "$target"
        built+=("target/$target/shipped/libtwopocket.a")
    done
    mkdir -p "$out/$name"
    lipo -create "${built[@]}" -output "$out/$name/libtwopocket.a"
}
library phone "${phone[@]}"
library simulator "${simulator[@]}"
library mac "${mac[@]}"

framework=bindings/swift/TwoPocketFFI.xcframework
headers=bindings/swift/Sources/twopocketFFI
rm -rf "$framework"
arguments=()
for name in phone simulator mac; do
    arguments+=(-library "$out/$name/libtwopocket.a" -headers "$headers")
done
xcodebuild -create-xcframework "${arguments[@]}" -output "$framework"
