import Foundation

/// A BERT encoder written as its paper has it, one number at a time in double precision: what the fast one must agree
/// with.
struct PlainBert {
  let tensors: [String: (shape: [Int], values: [Double])]
  let heads: Int
  let layers: Int

  init(_ tensors: [(name: String, shape: [Int], values: [Float])], heads: Int, layers: Int) {
    self.tensors = Dictionary(uniqueKeysWithValues: tensors.map { ($0.name, ($0.shape, $0.values.map { Double($0) })) })
    self.heads = heads
    self.layers = layers
  }

  private func values(_ name: String) -> [Double] { tensors[name]?.values ?? [] }

  private func row(_ name: String, _ index: Int) -> [Double] {
    let width = tensors[name]?.shape.last ?? 0
    return Array(values(name)[index * width..<(index + 1) * width])
  }

  private func linear(_ x: [Double], _ name: String) -> [Double] {
    let bias = values(name + ".bias")
    return bias.indices.map { output in
      zip(x, row(name + ".weight", output)).reduce(bias[output]) { $0 + $1.0 * $1.1 }
    }
  }

  private func norm(_ x: [Double], _ name: String) -> [Double] {
    let mean = x.reduce(0, +) / Double(x.count)
    let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
    let (weight, bias) = (values(name + ".weight"), values(name + ".bias"))
    return x.indices.map { (x[$0] - mean) / (variance + 1e-12).squareRoot() * weight[$0] + bias[$0] }
  }

  private func sum(_ x: [Double], _ y: [Double]) -> [Double] { zip(x, y).map { $0 + $1 } }

  func mean(of tokens: [Int]) -> [Double] {
    var states = tokens.enumerated().map { place, token in
      let word = sum(
        row("embeddings.word_embeddings.weight", token), row("embeddings.position_embeddings.weight", place))
      return norm(sum(word, row("embeddings.token_type_embeddings.weight", 0)), "embeddings.LayerNorm")
    }
    for layer in 0..<layers { states = run("encoder.layer.\(layer).", states) }
    let total = states.dropFirst().reduce(states[0]) { sum($0, $1) }
    return total.map { $0 / Double(states.count) }
  }

  private func run(_ prefix: String, _ states: [[Double]]) -> [[Double]] {
    let parts = ["query", "key", "value"].map { part in states.map { linear($0, prefix + "attention.self." + part) } }
    return states.indices.map { place in
      let mixed = attend(parts[0][place], parts[1], parts[2])
      let attended = sum(states[place], linear(mixed, prefix + "attention.output.dense"))
      let state = norm(attended, prefix + "attention.output.LayerNorm")
      let inner = linear(state, prefix + "intermediate.dense").map { 0.5 * $0 * (1 + erf($0 / 2.0.squareRoot())) }
      return norm(sum(state, linear(inner, prefix + "output.dense")), prefix + "output.LayerNorm")
    }
  }

  private func attend(_ query: [Double], _ keys: [[Double]], _ values: [[Double]]) -> [Double] {
    let size = query.count / heads
    return (0..<heads).flatMap { head in
      let part = head * size..<(head + 1) * size
      let scores = keys.map { key in exp(part.reduce(0) { $0 + query[$1] * key[$1] } / Double(size).squareRoot()) }
      return part.map { column in
        zip(scores, values).reduce(0) { $0 + $1.0 * $1.1[column] } / scores.reduce(0, +)
      }
    }
  }
}
