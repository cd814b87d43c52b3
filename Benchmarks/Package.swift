// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the main build does not pay for it. The folders in Sources are links to the main
// package's modules: what is measured is what ships.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "stonehand-benchmarks",
  targets: [
    .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CTextScan"),
    .systemLibrary(name: "CProcessor"),
    .target(name: "JSON", dependencies: ["CTextScan"], swiftSettings: strict),
    .target(name: "LZ4", dependencies: ["CLZ4"], swiftSettings: strict),
    .target(name: "CDigestLanes"),
    .target(name: "Digests", dependencies: ["CCrypto", "CDigestLanes"], swiftSettings: strict),
    .target(name: "NewsModel", dependencies: ["JSON", "Digests"], swiftSettings: strict),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "LanguageDetection", dependencies: ["CCLD2"], swiftSettings: strict),
    .target(name: "TextAnalysis", dependencies: ["CProcessor"], swiftSettings: strict),
    .target(
      name: "Normalization",
      dependencies: ["NewsModel", "TextAnalysis", "JSON", "Digests", "Markup", "LanguageDetection", "LZ4"],
      swiftSettings: strict),
    .executableTarget(
      name: "bench-lake", dependencies: ["JSON", "LZ4", "NewsModel"], swiftSettings: strict),
    .executableTarget(
      name: "bench-normalize", dependencies: ["Markup", "NewsModel", "Normalization"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
