package import Digests
import Glibc

/// The files of a model's folder.
package struct ModelFiles: Sendable {
  package let folder: String
  package let weights: String
  package let tokenizer: String
  package let configuration: String
  /// Of the files one after the other: what `cat config.json model.safetensors tokenizer.json | sha256sum` prints.
  package let digest: SHA256Digest

  /// - Throws: `EmbeddingError` when the folder has no weights or no tokenizer.
  /// - Complexity: O(bytes), all of which are digested
  package init(_ folder: String) throws(EmbeddingError) {
    self.folder = folder
    weights = folder + "/model.safetensors"
    configuration = folder + "/config.json"
    let names = ["tokenizer.json", "vocab.txt"]
    guard access(weights, R_OK) == 0 else { throw EmbeddingError(folder, "no “model.safetensors” can be read there") }
    guard let name = names.first(where: { access(folder + "/" + $0, R_OK) == 0 }) else {
      throw EmbeddingError(folder, "neither “tokenizer.json” nor “vocab.txt” can be read there")
    }
    tokenizer = folder + "/" + name
    let hasConfiguration = access(configuration, R_OK) == 0
    digest = try Self.digest((hasConfiguration ? [configuration] : []) + [weights, tokenizer])
  }

  /// The folder's own name.
  package var name: String { String(folder.split(separator: "/").last ?? "model") }

  private static func digest(_ paths: [String]) throws(EmbeddingError) -> SHA256Digest {
    var hasher = SHA256Hasher()
    for path in paths { try MappedFile(path).withBytes { hasher.update($0) } }
    return hasher.finalize()
  }
}
