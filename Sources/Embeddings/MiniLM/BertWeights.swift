/// The weights of a BERT encoder (Devlin et al. 2019), shapes as the file has them.
struct BertWeights: Sendable {
  /// A product with a matrix and a sum with a vector.
  struct Linear: Sendable {
    /// outputs × inputs
    let weight: Matrix
    let bias: Matrix
  }

  struct Norm: Sendable {
    let weight: Matrix
    let bias: Matrix
  }

  struct Layer: Sendable {
    /// Queries, keys and values in one product.
    let attention: Linear
    let attentionOutput: Linear
    let attentionNorm: Norm
    let intermediate: Linear
    let output: Linear
    let outputNorm: Norm
  }

  let words: Matrix
  let positions: Matrix
  /// Of the first segment: there is only one.
  let segment: Matrix
  let norm: Norm
  let layers: [Layer]
  let heads: Int
  let epsilon: Float

  var width: Int { words.columns }
  var innerWidth: Int { layers.first?.intermediate.weight.rows ?? 0 }

  /// - Parameter configuration: the path of the model's `config.json`.
  /// - Throws: `EmbeddingError` for a missing tensor, a wrong shape, or a model of another kind.
  init(_ file: TensorFile, configuration: String) throws(EmbeddingError) {
    let configuration = try BertConfiguration(configuration)
    let reader = Reader(file: file, width: configuration.width)
    words = try Matrix(reader.tensor("embeddings.word_embeddings.weight", [-1, configuration.width]))
    positions = try Matrix(reader.tensor("embeddings.position_embeddings.weight", [-1, configuration.width]))
    segment = try Matrix(reader.tensor("embeddings.token_type_embeddings.weight", [-1, configuration.width]))
    norm = try reader.norm("embeddings.LayerNorm")
    var layers: [Layer] = []
    for number in 0..<configuration.layers {
      layers.append(try reader.layer("encoder.layer.\(number).", inner: configuration.innerWidth))
    }
    self.layers = layers
    heads = configuration.heads
    epsilon = Float(configuration.epsilon)
  }

  private struct Reader {
    let file: TensorFile
    let width: Int

    /// Some files have the model's tensors under `bert.`.
    func tensor(_ name: String, _ shape: [Int]) throws(EmbeddingError) -> Tensor {
      try file.tensor(file.has("bert." + name) ? "bert." + name : name, shape: shape)
    }

    func norm(_ name: String) throws(EmbeddingError) -> Norm {
      Norm(
        weight: Matrix(try tensor(name + ".weight", [width])), bias: Matrix(try tensor(name + ".bias", [width])))
    }

    func linear(_ names: [String], inputs: Int, outputs: Int) throws(EmbeddingError) -> Linear {
      var weights: [Tensor] = []
      var biases: [Tensor] = []
      for name in names {
        weights.append(try tensor(name + ".weight", [outputs, inputs]))
        biases.append(try tensor(name + ".bias", [outputs]))
      }
      if names.count == 1 { return Linear(weight: Matrix(weights[0]), bias: Matrix(biases[0])) }
      return Linear(weight: Matrix(stacking: weights), bias: Matrix(stacking: biases))
    }

    func layer(_ prefix: String, inner: Int) throws(EmbeddingError) -> Layer {
      let parts = ["query", "key", "value"].map { prefix + "attention.self." + $0 }
      return Layer(
        attention: try linear(parts, inputs: width, outputs: width),
        attentionOutput: try linear([prefix + "attention.output.dense"], inputs: width, outputs: width),
        attentionNorm: try norm(prefix + "attention.output.LayerNorm"),
        intermediate: try linear([prefix + "intermediate.dense"], inputs: width, outputs: inner),
        output: try linear([prefix + "output.dense"], inputs: inner, outputs: width),
        outputNorm: try norm(prefix + "output.LayerNorm"))
    }
  }
}
