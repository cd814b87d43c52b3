// swift-tools-version: 6.1
import PackageDescription

/// One list of settings for all our targets.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: ["Jobs"] + dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], goldens: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: goldens, swiftSettings: strict)
}

func system(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

extension Target.Dependency {
  static let argumentParser = product(name: "ArgumentParser", package: "swift-argument-parser")
  static let heap = product(name: "HeapModule", package: "swift-collections")
  static let logging = product(name: "Logging", package: "swift-log")
  static let mustache = product(name: "Mustache", package: "swift-mustache")
  static let system = product(name: "SystemPackage", package: "swift-system")
  static let yams = product(name: "Yams", package: "Yams")
}

let package = Package(
  name: "stonehand",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C libraries, each behind one Swift wrapper.
    system("CLZ4", pkgConfig: "liblz4", package: "liblz4-dev"),
    system("CArchive", pkgConfig: "libarchive", package: "libarchive-dev"),
    system("CISAL", pkgConfig: "libisal", package: "libisal-dev"),
    system("CBrotli", pkgConfig: "libbrotlidec", package: "libbrotli-dev"),
    system("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
    system("CCrypto", pkgConfig: "libcrypto", package: "libssl-dev"),
    system("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
    system("CTurboJPEG", pkgConfig: "libturbojpeg", package: "libturbojpeg0-dev"),
    system("CPNG", pkgConfig: "libpng", package: "libpng-dev"),
    system("CWebP", pkgConfig: "libwebp", package: "libwebp-dev"),
    .systemLibrary(name: "CLinuxFiles"),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
    library("LZ4", ["CLZ4"]),
    library("Archives", ["CArchive", "CBrotli", "CISAL"]),
    library("Markup", ["CLibXML2"]),
    library("HTTP", ["CCurl"]),
    library("LanguageDetection", ["CCLD2"]),
    library("Images", ["CTurboJPEG", "CPNG", "CWebP"]),

    // The words of the domain, and of text.
    .systemLibrary(name: "CTextScan"),
    .systemLibrary(name: "CProcessor"),
    library("JSON", ["CTextScan"]),
    .target(name: "CDigestLanes"),
    library("Digests", ["CCrypto", "CDigestLanes"]),
    library("NewsModel", ["JSON", "Digests"]),
    library("TextAnalysis", ["CProcessor"]),

    // Stages: pure; no disk, no clock, no network.
    library("Ingestion", ["NewsModel", "TextAnalysis", "JSON", "Digests", "Archives", "Markup"]),
    library(
      "Normalization", ["NewsModel", "TextAnalysis", "JSON", "Digests", "Markup", "LanguageDetection", "LZ4"]),
    library(
      "Clustering", ["NewsModel", "TextAnalysis", "JSON", "Digests", .heap],
      resources: [.embedInCode("Resources")]),
    library(
      "Summarization", ["NewsModel", "TextAnalysis", "JSON", "Digests"], resources: [.embedInCode("Resources")]),
    library(
      "Publication", ["NewsModel", "TextAnalysis", "JSON", "Digests", "Images", .mustache],
      resources: [.embedInCode("Resources")]),

    // The lake, and what fulfils the stages' protocols.
    library("DataLake", ["CLinuxFiles", "LZ4", "JSON", "Digests", .system]),
    library("Providers", ["Ingestion", "Summarization", "HTTP", "NewsModel", "JSON"]),
    // Apart from Providers, so that only `cluster` carries it.
    library("Embeddings", ["Clustering", "NewsModel", "JSON", "Digests", "CProcessor"]),
    library(
      "Jobs",
      ["DataLake", "NewsModel", "TextAnalysis", "JSON", "Digests", .argumentParser, .logging, .system, .yams]),

    // Tools: parse, read, verb, write.
    tool("ingest", ["DataLake", "NewsModel", "Ingestion", "Providers", "Archives", "JSON", .argumentParser]),
    tool("normalize", ["DataLake", "NewsModel", "Normalization", .argumentParser]),
    tool(
      "cluster",
      ["DataLake", "NewsModel", "JSON", "Digests", "Clustering", "Embeddings", .argumentParser, .logging]),
    tool(
      "summarize",
      ["DataLake", "NewsModel", "JSON", "Digests", "Summarization", "Providers", .argumentParser, .logging, .system]),
    tool(
      "publish", ["DataLake", "NewsModel", "JSON", "Digests", "Images", "Publication", .argumentParser, .logging]),
    tool("lake", ["DataLake", "NewsModel", "Ingestion", "Clustering", "JSON", "Digests", .argumentParser, .system]),

    .target(name: "NewsTestSupport", path: "Tests/NewsTestSupport", swiftSettings: strict),
    tests("JSONTests", ["JSON"]),
    tests("NewsModelTests", ["NewsModel", "JSON", "Digests"]),
    tests("TextAnalysisTests", ["TextAnalysis"]),
    tests(
      "IngestionTests", ["Ingestion", "NewsModel", "JSON", "Digests", "Archives", "Markup", "Jobs", "NewsTestSupport"],
      goldens: ["Fixtures"]),
    tests("HTTPTests", ["HTTP", "NewsTestSupport"]),
    tests("MarkupTests", ["Markup"]),
    tests("ImagesTests", ["Images"]),
    .testTarget(
      name: "NormalizationTests", dependencies: ["Normalization", "NewsModel", "Markup", "JSON"], exclude: ["Fixtures"],
      swiftSettings: strict),
    tests("ClusteringTests", ["Clustering", "NewsModel", "JSON"]),
    tests("EmbeddingsTests", ["Embeddings", "Clustering", "NewsModel", "JSON", "Digests"]),
    tests("SummarizationTests", ["Summarization", "NewsModel", "TextAnalysis", "JSON"]),
    tests(
      "ProvidersTests", ["Providers", "Summarization", "JSON", "Ingestion", "HTTP", "NewsModel", "NewsTestSupport"]),
    tests("PublicationTests", ["Publication", "Images", "NewsModel", "JSON", "Digests"]),
    tests("DataLakeTests", ["DataLake", "LZ4", "JSON", .argumentParser, .system]),
    tests(
      "LakeToolTests",
      ["lake", "Clustering", "Jobs", "DataLake", "Digests", "NewsModel", "JSON", .argumentParser, .system],
      goldens: ["Help"]),
    tests("IngestToolTests", ["ingest", "Jobs", "DataLake", "NewsTestSupport", .argumentParser, .system]),
    tests("JobsTests", ["Jobs", "DataLake", "NewsModel", "JSON", .argumentParser, .system]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
