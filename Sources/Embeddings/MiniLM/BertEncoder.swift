/// Runs texts, as tokens, through a BERT encoder, and takes the mean of each text's last states.
struct BertEncoder: Sendable {
  let weights: BertWeights
  let product: MatrixProduct

  /// The texts' rows lie one under the other in one matrix, without padding, so that products are large; attention
  /// alone goes text by text.
  /// - Parameter texts: token numbers; none empty, none longer than ``maximumTokens``.
  /// - Returns: a mean a text, `width` numbers each.
  func means(of texts: [[Int32]]) -> [[Float]] {
    let bounds = Self.bounds(texts)
    let space = Workspace(rows: bounds.last?.upperBound ?? 0, longest: texts.map(\.count).max() ?? 0, weights: weights)
    for (text, rows) in zip(texts, bounds) { lookUp(text, into: space.states + rows.lowerBound * weights.width) }
    normalize(space, adding: nil, by: weights.norm)
    for layer in weights.layers { run(layer, bounds, space) }
    return bounds.map { mean(of: $0, space) }
  }

  var maximumTokens: Int { weights.positions.rows }

  private static func bounds(_ texts: [[Int32]]) -> [Range<Int>] {
    var end = 0
    return texts.map { text in
      end += text.count
      return end - text.count..<end
    }
  }

  /// The sum of each token's vector, its place's and the segment's. A number outside the table, which a tokenizer of
  /// another model may give, counts as the first.
  private func lookUp(_ tokens: [Int32], into states: UnsafeMutablePointer<Float>) {
    for (place, token) in tokens.enumerated() {
      let row = states + place * weights.width
      let word = weights.words.row(Int(token) < weights.words.rows ? Int(token) : 0)
      row.update(from: word, count: weights.width)
      VectorMath.add(weights.positions.row(place), to: row, count: weights.width)
      VectorMath.add(weights.segment.row(0), to: row, count: weights.width)
    }
  }

  private func run(_ layer: BertWeights.Layer, _ texts: [Range<Int>], _ space: Workspace) {
    apply(layer.attention, to: space.states, rows: space.rows, into: space.attention)
    for rows in texts { attend(rows, space) }
    apply(layer.attentionOutput, to: space.mixed, rows: space.rows, into: space.change)
    normalize(space, adding: space.change, by: layer.attentionNorm)
    apply(layer.intermediate, to: space.states, rows: space.rows, into: space.inner)
    VectorMath.gelu(space.inner, count: VectorMath.padded(space.rows * weights.innerWidth))
    apply(layer.output, to: space.inner, rows: space.rows, into: space.change)
    normalize(space, adding: space.change, by: layer.outputNorm)
  }

  /// target = input · weightᵀ + bias
  private func apply(
    _ linear: BertWeights.Linear, to input: UnsafePointer<Float>, rows: Int, into target: UnsafeMutablePointer<Float>
  ) {
    let (outputs, inputs) = (linear.weight.rows, linear.weight.columns)
    for row in 0..<rows { (target + row * outputs).update(from: linear.bias.start, count: outputs) }
    product(
      .init(start: input, stride: inputs), .init(start: linear.weight.start, stride: inputs), isTransposed: true,
      m: rows, n: outputs, k: inputs, share: 1, into: target, stride: outputs)
  }

  /// Scaled dot-product attention (Vaswani et al. 2017) within one text, head by head.
  private func attend(_ rows: Range<Int>, _ space: Workspace) {
    let (width, count) = (weights.width, rows.count)
    let head = width / weights.heads
    let stride = VectorMath.padded(count)
    let queries = space.attention + rows.lowerBound * 3 * width
    for place in 0..<weights.heads {
      let query = MatrixProduct.Side(start: queries + place * head, stride: 3 * width)
      let key = MatrixProduct.Side(start: queries + width + place * head, stride: 3 * width)
      let value = MatrixProduct.Side(start: queries + 2 * width + place * head, stride: 3 * width)
      product(
        query, key, isTransposed: true, m: count, n: count, k: head, factor: 1 / Float(head).squareRoot(),
        into: space.scores, stride: stride)
      VectorMath.softmax(space.scores, rows: count, columns: count)
      product(
        .init(start: space.scores, stride: stride), value, isTransposed: false, m: count, n: head, k: count,
        into: space.mixed + rows.lowerBound * width + place * head, stride: width)
    }
  }

  private func normalize(_ space: Workspace, adding change: UnsafePointer<Float>?, by norm: BertWeights.Norm) {
    VectorMath.normalize(
      space.states, adding: change, rows: space.rows, columns: weights.width, weight: norm.weight.start,
      bias: norm.bias.start, epsilon: weights.epsilon)
  }

  private func mean(of rows: Range<Int>, _ space: Workspace) -> [Float] {
    var mean = [Float](repeating: 0, count: weights.width)
    mean.withUnsafeMutableBufferPointer { mean in
      guard let start = mean.baseAddress else { return }
      for row in rows { VectorMath.add(space.states + row * weights.width, to: start, count: weights.width) }
    }
    return mean.map { $0 / Float(rows.count) }
  }
}

/// Room for one pass over some rows. A class, because it owns memory.
private final class Workspace {
  let rows: Int
  /// rows × width
  let states: UnsafeMutablePointer<Float>
  let mixed: UnsafeMutablePointer<Float>
  let change: UnsafeMutablePointer<Float>
  /// rows × 3 width: queries, keys, values
  let attention: UnsafeMutablePointer<Float>
  /// rows × inner width
  let inner: UnsafeMutablePointer<Float>
  /// longest × longest, rows padded
  let scores: UnsafeMutablePointer<Float>

  init(rows: Int, longest: Int, weights: BertWeights) {
    func room(_ count: Int) -> UnsafeMutablePointer<Float> {
      let room = UnsafeMutablePointer<Float>.allocate(capacity: VectorMath.padded(max(1, count)))
      room.initialize(repeating: 0, count: VectorMath.padded(max(1, count)))
      return room
    }
    self.rows = rows
    states = room(rows * weights.width)
    mixed = room(rows * weights.width)
    change = room(rows * weights.width)
    attention = room(rows * weights.width * 3)
    inner = room(rows * weights.innerWidth)
    scores = room(longest * VectorMath.padded(longest))
  }

  deinit { for room in [states, mixed, change, attention, inner, scores] { room.deallocate() } }
}
