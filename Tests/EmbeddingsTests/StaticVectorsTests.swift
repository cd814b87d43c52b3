import Clustering
import NewsModel
import Testing

@testable import Embeddings

@Suite struct StaticVectorsTests {
  @Test func aTextIsTheMeanOfItsTokens() throws {
    let folder = try ModelFolder()
    try folder.write(tensors: [("embedding.weight", [5, 2], [0, 0, 0, 0, 0, 0, 1, 0, 0, 1])])
    try folder.write("vocab.txt", "[CLS]\n[SEP]\n[UNK]\na\nb")
    let embedder = try #require(try folder.settings(.static).load())
    let vectors = embedder.vectors(of: ["a", "b a", "b b b", ""])
    #expect(vectors[0] == UnitVector(normalizing: [1, 0]))
    #expect(vectors[1] == UnitVector(normalizing: [1, 1]))
    #expect(vectors[2] == UnitVector(normalizing: [0, 1]))
    #expect(vectors[3].components == [0, 0])
    #expect(embedder.model.dimension == 2)
  }

  @Test func aTableIsOneTensor() throws {
    let folder = try ModelFolder()
    let path = try folder.write(tensors: [("a", [1], [0]), ("b", [1], [0])])
    try folder.write("vocab.txt", "[CLS]\n[SEP]\n[UNK]")
    #expect(throws: EmbeddingError(path, "a table of static vectors is one tensor, not 2")) {
      try folder.settings(.static).load()
    }
  }
}
