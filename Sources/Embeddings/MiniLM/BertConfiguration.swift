import JSON

/// What a model's `config.json` says that its tensors do not.
struct BertConfiguration {
  let width: Int
  let innerWidth: Int
  let layers: Int
  let heads: Int
  let epsilon: Double

  /// - Throws: `EmbeddingError` for a model of another kind.
  init(_ path: String) throws(EmbeddingError) {
    let file = try MappedFile(path)
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONReader.read(JSONTree.self, from: file.contents)
    } catch {
      throw EmbeddingError(path, "\(error)")
    }
    func number(_ key: String) throws(EmbeddingError) -> Int {
      guard let value = tree[key]?.number, let number = Int(exactly: value), number > 0, number < 1 << 20 else {
        throw EmbeddingError(path, "“\(key)” is no whole number above 0")
      }
      return number
    }
    for (key, wanted) in [("model_type", "bert"), ("hidden_act", "gelu")] where tree[key]?.string != wanted {
      throw EmbeddingError(path, "“\(key)” is “\(tree[key]?.string ?? "")”; only “\(wanted)” is built in")
    }
    width = try number("hidden_size")
    innerWidth = try number("intermediate_size")
    layers = try number("num_hidden_layers")
    heads = try number("num_attention_heads")
    epsilon = tree["layer_norm_eps"]?.number ?? 1e-12
    guard width % heads == 0 else { throw EmbeddingError(path, "\(heads) heads do not divide \(width)") }
  }
}
