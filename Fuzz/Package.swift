// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the main build does not pay for it. The folders in Sources are links to the main package's
// modules: what is tried is what ships. scripts/fuzz builds it with libFuzzer's and the address sanitizer's flags.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "stonehand-fuzz",
  targets: [
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal"),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
    .systemLibrary(name: "CLZ4", pkgConfig: "liblz4"),
    .systemLibrary(name: "CTextScan"),
    .systemLibrary(name: "CProcessor"),
    .systemLibrary(name: "CFuzzer"),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    library("LZ4", ["CLZ4"]),
    library("Archives", ["CArchive", "CBrotli", "CISAL"]),
    library("Markup", ["CLibXML2"]),
    library("LanguageDetection", ["CCLD2"]),
    library("JSON", ["CTextScan"]),
    .target(name: "CDigestLanes"),
    library("Digests", ["CCrypto", "CDigestLanes"]),
    library("NewsModel", ["JSON", "Digests"]),
    library("TextAnalysis", ["CProcessor"]),
    library("Ingestion", ["NewsModel", "TextAnalysis", "JSON", "Digests", "Archives", "Markup"]),
    library(
      "Normalization", ["NewsModel", "TextAnalysis", "JSON", "Digests", "Markup", "LanguageDetection", "LZ4"]),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "Ingestion", "Normalization", "NewsModel", "Archives"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
