import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

@Suite struct EmbeddingStoreTests {
  private let test: TestLake

  init() throws { test = try TestLake() }

  /// Asks for the texts' vectors and returns the texts that the model was asked for.
  @discardableResult
  private func ask(
    _ texts: [String], model: String = "a", tokens: Int = 128, epoch: Int = EmbeddingStore.epoch, force: Bool = false
  ) throws -> [String] {
    var store = EmbeddingStore(
      test.lake, on: test.day,
      model: .init(role: "embedder", name: model, digest: "sha256:\(model)"), maximumTokens: tokens, mendsDamage: force
    )
    store.epoch = epoch
    var asked: [String] = []
    let outcome = try store.vectors(of: texts) { missing in
      asked = missing
      return missing.map { vector($0) }
    }
    #expect(outcome.vectors == texts.map { vector($0) })
    #expect(outcome.embedded == asked.count)
    return asked.sorted()
  }

  private func vector(_ text: String) -> UnitVector { UnitVector(normalizing: [Float(text.utf8.count), 1]) }

  private var generations: Int {
    get throws { try test.lake.generations(of: Dataset.embeddings.partition(on: test.day)).count }
  }

  @Test func aTextIsGivenToAModelOnce() throws {
    #expect(try ask(["x", "yy", "x"]) == ["x", "yy"])
    #expect(try ask(["x", "yy", "x"]) == [])
    #expect(try generations == 1)
  }

  @Test func onlyNewTextsAreAskedForWhenTheDayGrows() throws {
    try ask(["x", "yy"])
    try put(articles: 2)
    #expect(try ask(["x", "yy", "zzz"]) == ["zzz"])
    #expect(try ask(["zzz", "x", "yy"]) == [])
  }

  @Test func anotherModelOrLimitHasVectorsOfItsOwnAndTheFirstOnesAreFoundAgain() throws {
    try ask(["x"])
    #expect(try ask(["x"], model: "b") == ["x"])
    #expect(try ask(["x"], tokens: 64) == ["x"])
    #expect(try ask(["x"]) == [])
    #expect(try ask(["x"], model: "b") == [])
  }

  @Test func aReaderWithoutTheModelGetsWhatIsKeptOrAnError() throws {
    try ask(["x"])
    let model = Manifest.Model(role: "embedder", name: "a", digest: "sha256:a")
    let store = EmbeddingStore(test.lake, on: test.day, model: model, maximumTokens: 128)
    #expect(try store.keptVectors(of: ["x", "x"]) == [vector("x"), vector("x")])
    #expect(throws: Failure(.inputMissing, "embeddings/date=2026-03-02: 2 texts have no vector; run cluster")) {
      try store.keptVectors(of: ["x", "y", "z"])
    }
  }

  @Test func vectorsOfTwoDimensionsAreDamage() throws {
    let odd = [
      Embedding(id: .init("a"), vector: UnitVector(normalizing: [1])), Embedding(id: .init("b"), vector: vector("x")),
    ]
    var fingerprint = Fingerprint(
      stage: .cluster, epoch: 1, settings: .object([.init("maximumTokens", .number("128"))]), inputs: [])
    fingerprint.models = [.init(role: "embedder", name: "a", digest: "sha256:a")]
    try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write(odd, to: .embeddings)
    #expect(
      throws: DataLakeError.damaged(
        path: "embeddings/date=2026-03-02", reason: "“b” has 2 components, unlike others")
    ) { try ask(["x"]) }
  }

  @Test func vectorsOfAnotherEpochAreNotLookedAt() throws {
    try ask(["x"])
    #expect(try ask(["x"], epoch: 2) == ["x"])
    #expect(try ask(["x"], epoch: 2) == [])
    #expect(try ask(["x"]) == [])
  }

  @Test func forcedWorkKeepsSoundVectors() throws {
    try ask(["x"])
    #expect(try ask(["x"], force: true) == [])
    #expect(try generations == 1)
  }

  @Test(arguments: ["manifest.json", "part-00000.jsonl.lz4"])
  func forcedWorkMakesDamagedVectorsAnewAndOtherWorkRefusesThem(_ name: String) throws {
    try ask(["x"])
    let partition = try Dataset.embeddings.partition(on: test.day)
    let folder = test.lake.folder(of: partition).string + "/"
    let place = name == "manifest.json" ? "" : try test.lake.manifest(of: partition).generation + "/"
    try Data("damage".utf8).write(to: URL(fileURLWithPath: folder + place + name))
    #expect(throws: DataLakeError.self) { try ask(["x"]) }
    #expect(try ask(["x"], force: true) == ["x"])
    #expect(try ask(["x"]) == [])
  }

  @Test func theManifestNamesTheModelAndCountsEqualTextsAsMerged() throws {
    try ask(["x", "yy", "x"])
    let manifest = try test.lake.manifest(of: Dataset.embeddings.partition(on: test.day))
    #expect(manifest.models.map(\.digest) == ["sha256:a"])
    #expect(manifest.counters.in == 3)
    #expect(manifest.counters.out == 2)
    #expect(manifest.counters.merged == 1)
  }

  private func put(articles count: Int) throws {
    let articles = (0..<count).map { number in
      var article = Article()
      article.id = Article.ID("article-\(number)")
      return article
    }
    let fingerprint = Fingerprint(stage: .normalize, epoch: 2, settings: .object([]), inputs: [])
    try StageRun(lake: test.lake, day: test.day, fingerprint: fingerprint).write(articles, to: .articles)
  }
}
