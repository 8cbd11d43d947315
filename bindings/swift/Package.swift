// swift-tools-version: 6.0
import PackageDescription

// The generated code is laid by `cargo xtask bindings`, in Sources/TwoPocketCore/Generated and Sources/twopocketFFI, and
// never committed. The library is built for this machine on Linux and for tests; else it comes from the XCFramework.

#if os(Linux)
    let system = "linux"
    let isLocal = true
#else
    let system = "darwin"
    let isLocal = Context.environment["TWOPOCKET_LOCAL_LIBRARY"] != nil
#endif
#if arch(arm64)
    let processor = "aarch64"
#else
    let processor = "x86-64"
#endif

// The folder is named as Kotlin wants it: both languages use the one library.
let native = "\(Context.packageDirectory)/../../target/bindings/native/\(system)-\(processor)"
let local: [LinkerSetting] = [
    .unsafeFlags(["-L\(native)", "-Xlinker", "-rpath", "-Xlinker", native]),
    .linkedLibrary("twopocket"),
]

let package = Package(
    name: "TwoPocketCore",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "TwoPocketCore", targets: ["TwoPocketCore"])],
    targets: [
        isLocal
            ? .systemLibrary(name: "twopocketFFI")
            : .binaryTarget(name: "twopocketFFI", path: "TwoPocketFFI.xcframework"),
        .target(name: "TwoPocketCore", dependencies: ["twopocketFFI"], linkerSettings: isLocal ? local : []),
        // What the tests run as another process.
        .executableTarget(name: "LockHolder", path: "Tests/LockHolder"),
        // What calls cost; `cargo xtask bench` runs it.
        .executableTarget(name: "Bench", dependencies: ["TwoPocketCore"], path: "Tests/Bench"),
        .testTarget(name: "TwoPocketCoreTests", dependencies: ["TwoPocketCore", "LockHolder"]),
    ],
    swiftLanguageModes: [.v6]
)
