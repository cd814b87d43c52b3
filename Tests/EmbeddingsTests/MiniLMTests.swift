import Clustering
import Digests
import NewsModel
import Testing

@testable import Embeddings

@Suite struct MiniLMTests {
  typealias Tensors = [(name: String, shape: [Int], values: [Float])]

  /// A model of two layers whose weights are made up: a sum of sines looks like noise and is the same everywhere.
  private static func tensors(width: Int, inner: Int) -> Tensors {
    var phase: Float = 0
    func made(_ name: String, _ shape: [Int]) -> (name: String, shape: [Int], values: [Float]) {
      let count = shape.reduce(1, *)
      phase += 1
      // Weights of norms lie about 1.
      let base: Float = name.hasSuffix("LayerNorm.weight") ? 1 : 0
      return (name, shape, (0..<count).map { base + 0.5 * Float(($0 * 37 + Int(phase) * 101) % 61 - 30) / 30 })
    }
    func norm(_ name: String) -> Tensors { [made(name + ".weight", [width]), made(name + ".bias", [width])] }
    func linear(_ name: String, _ outputs: Int, _ inputs: Int) -> Tensors {
      [made(name + ".weight", [outputs, inputs]), made(name + ".bias", [outputs])]
    }
    var all: Tensors = [
      made("embeddings.word_embeddings.weight", [6, width]),
      made("embeddings.position_embeddings.weight", [40, width]),
      made("embeddings.token_type_embeddings.weight", [2, width]),
    ]
    all += norm("embeddings.LayerNorm")
    for layer in 0..<2 {
      let prefix = "encoder.layer.\(layer)."
      for part in ["query", "key", "value"] { all += linear(prefix + "attention.self." + part, width, width) }
      all += linear(prefix + "attention.output.dense", width, width) + norm(prefix + "attention.output.LayerNorm")
      all += linear(prefix + "intermediate.dense", inner, width) + linear(prefix + "output.dense", width, inner)
      all += norm(prefix + "output.LayerNorm")
    }
    return all
  }

  private static func folder(width: Int, inner: Int, heads: Int) throws -> ModelFolder {
    let folder = try ModelFolder()
    try folder.write(tensors: tensors(width: width, inner: inner))
    try folder.write("vocab.txt", "[CLS]\n[SEP]\n[UNK]\na\nb\n##b")
    try folder.write(
      "config.json",
      """
      {"model_type":"bert","hidden_act":"gelu","hidden_size":\(width),"intermediate_size":\(inner),
       "num_hidden_layers":2,"num_attention_heads":\(heads),"layer_norm_eps":1e-12}
      """)
    return folder
  }

  private func cosine(_ vector: UnitVector, _ exact: [Double]) -> Double {
    let length = exact.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return zip(vector.components, exact).reduce(0) { $0 + Double($1.0) / 32767 * $1.1 / length }
  }

  @Test(arguments: [(4, 8, 2), (48, 20, 3)])
  func vectorsAreThoseOfTheModelAsItsPaperHasIt(width: Int, inner: Int, heads: Int) throws {
    let folder = try Self.folder(width: width, inner: inner, heads: heads)
    let embedder = try #require(try folder.settings(.minilm).load())
    let plain = PlainBert(Self.tensors(width: width, inner: inner), heads: heads, layers: 2)
    let texts = ["", "a", "ab b x", "b a b a b a b a b a b a b a b a b a"]
    let tokens = [[0, 1], [0, 3, 1], [0, 3, 5, 4, 2, 1], [0] + (0..<18).map { $0 % 2 == 0 ? 4 : 3 } + [1]]
    let vectors = embedder.vectors(of: texts)
    for (vector, tokens) in zip(vectors, tokens) { #expect(cosine(vector, plain.mean(of: tokens)) > 0.9999) }
    // The model tells them apart, or the test says nothing.
    #expect(vectors[1].cosine(with: vectors[2]) < 0.999)
  }

  @Test func aTextsVectorDependsOnTheTextAlone() throws {
    let folder = try Self.folder(width: 48, inner: 20, heads: 3)
    let embedder = try #require(try folder.settings(.minilm).load())
    let texts = (0..<80).map { String(repeating: "a b ", count: $0 % 17) + "ab" }
    let together = embedder.vectors(of: texts)
    #expect(together == texts.map { embedder.vectors(of: [$0])[0] })
    #expect(together.reversed() == embedder.vectors(of: texts.reversed()))
  }

  @Test func aLongTextIsCutAtTheLimit() throws {
    let folder = try Self.folder(width: 4, inner: 8, heads: 2)
    var settings = try folder.settings(.minilm)
    settings.maximumTokens = 4
    let embedder = try #require(try settings.load())
    #expect(embedder.vectors(of: ["a b a a a"]) == embedder.vectors(of: ["a b"]))
    // More than the model has places for is no error.
    settings.maximumTokens = 1000
    #expect(try settings.load()?.vectors(of: [String(repeating: "a ", count: 500)]).count == 1)
  }

  @Test func theModelIsNamedByItsFolderAndDigest() throws {
    let folder = try Self.folder(width: 4, inner: 8, heads: 2)
    var settings = try folder.settings(.minilm)
    let model = try #require(try settings.load()).model
    #expect(model.dimension == 4)
    #expect(model.digest.description == settings.digest)
    #expect(folder.path.hasSuffix("/" + model.name))
    let found = settings.digest
    settings.digest = "sha256:00"
    #expect(
      throws: EmbeddingError(folder.path, "the model's digest is \(found), the settings say sha256:00")
    ) { try settings.load() }
    settings.digest = ""
    #expect(throws: EmbeddingError(folder.path, "the model's digest is \(found), the settings say none")) {
      try settings.load()
    }
  }

  @Test func whatIsMissingIsNamed() throws {
    var settings = EmbedderSettings()
    #expect(try settings.load() == nil)
    settings.kind = .minilm
    #expect(throws: EmbeddingError("embedder.path", "names no folder")) { try settings.load() }
    settings.path = "/nowhere"
    #expect(throws: EmbeddingError("/nowhere", "no “model.safetensors” can be read there")) { try settings.load() }
    let folder = try ModelFolder()
    try folder.write(tensors: [])
    #expect(throws: EmbeddingError(folder.path, "neither “tokenizer.json” nor “vocab.txt” can be read there")) {
      try folder.settings(.minilm)
    }
  }

  @Test func aModelOfAnotherKindIsRefused() throws {
    let folder = try Self.folder(width: 4, inner: 8, heads: 2)
    let path = try folder.write("config.json", #"{"model_type":"xlm-roberta"}"#)
    #expect(throws: EmbeddingError(path, "“model_type” is “xlm-roberta”; only “bert” is built in")) {
      try folder.settings(.minilm).load()
    }
  }
}
