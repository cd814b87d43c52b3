/// Functions of many numbers at once, sixteen at a time; each adds in an order that its length alone decides.
enum VectorMath {
  typealias Block = SIMD16<Float>
  static let width = 16

  /// The next multiple of the width.
  static func padded(_ count: Int) -> Int { (count + width - 1) / width * width }

  @inline(__always)
  static func load(_ pointer: UnsafePointer<Float>) -> Block {
    UnsafeRawPointer(pointer).loadUnaligned(as: Block.self)
  }

  @inline(__always)
  static func store(_ block: Block, _ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: block, as: Block.self)
  }

  /// e^x to 2 units in the last place, for x of -87...0 (after expf of Cephes, Moshier 1989).
  @inline(__always)
  static func exp(_ x: Block) -> Block {
    let bounded: Block = x.replacing(with: Block(repeating: -87), where: x .< Block(repeating: -87))
    // Adding and taking away 1.5 · 2^23 rounds to a whole number, and leaves that number in the low bits.
    let magic = Block(repeating: 12_582_912)
    let shifted: Block = bounded * Float(1.442_695_04) + magic
    let whole: Block = shifted - magic
    var r: Block = bounded - whole * Float(0.693_359_375)
    r = r + whole * Float(2.121_944_4e-4)
    var p: Block = r * Float(1.987_569_15e-4) + Block(repeating: 1.398_199_950_7e-3)
    p = p * r + Block(repeating: 8.333_451_907_3e-3)
    p = p * r + Block(repeating: 4.166_579_589_4e-2)
    p = p * r + Block(repeating: 1.666_666_545_9e-1)
    p = p * r + Block(repeating: 5.000_000_120_1e-1)
    p = p * (r * r) + r
    p = p + Block(repeating: 1)
    let exponent: SIMD16<Int32> = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &<< SIMD16<Int32>(repeating: 23)
    let bits: SIMD16<Int32> = unsafeBitCast(p, to: SIMD16<Int32>.self) &+ exponent
    return unsafeBitCast(bits, to: Block.self)
  }

  /// x · Φ(x) with the error function to 2e-7 (Abramowitz and Stegun, 7.1.26), over all numbers.
  /// - Precondition: the count is a multiple of the width.
  static func gelu(_ x: UnsafeMutablePointer<Float>, count: Int) {
    for index in stride(from: 0, to: count, by: width) { store(gelu(load(x + index)), x + index) }
  }

  @inline(__always)
  private static func gelu(_ x: Block) -> Block {
    let one = Block(repeating: 1)
    let z: Block = x * Float(0.707_106_781)
    let isNegative = z .< Block.zero
    let size: Block = z.replacing(with: Block.zero - z, where: isNegative)
    let t: Block = one / (size * Float(0.327_591_1) + one)
    var p: Block = t * Float(1.061_405_429) + Block(repeating: -1.453_152_027)
    p = p * t + Block(repeating: 1.421_413_741)
    p = p * t + Block(repeating: -0.284_496_736)
    p = p * t + Block(repeating: 0.254_829_592)
    p = p * t
    let tail: Block = p * exp(Block.zero - size * size)
    // 1 + erf(z): 2 - tail above zero, tail under it.
    let double: Block = (Block(repeating: 2) - tail).replacing(with: tail, where: isNegative)
    return x * Float(0.5) * double
  }

  /// Makes each row a distribution: e^x over the sum of the row's.
  /// - Precondition: rows lie `padded(columns)` numbers apart.
  static func softmax(_ x: UnsafeMutablePointer<Float>, rows: Int, columns: Int) {
    let stride = padded(columns)
    for row in 0..<rows {
      let start = x + row * stride
      // What lies behind a row's end has no share.
      for index in columns..<stride { start[index] = -1e30 }
      softmax(start, count: stride)
    }
  }

  @inline(__always)
  private static func softmax(_ x: UnsafeMutablePointer<Float>, count: Int) {
    var largest: Block = load(x)
    for index in stride(from: width, to: count, by: width) {
      let block = load(x + index)
      largest = largest.replacing(with: block, where: block .> largest)
    }
    let top = Block(repeating: largest.max())
    var sums = Block.zero
    for index in stride(from: 0, to: count, by: width) {
      let block: Block = exp(load(x + index) - top)
      sums += block
      store(block, x + index)
    }
    let factor: Float = 1 / sums.sum()
    for index in stride(from: 0, to: count, by: width) { store(load(x + index) * factor, x + index) }
  }

  /// Adds a second matrix, then gives each row mean 0 and variance 1, times a weight, plus a bias.
  static func normalize(
    _ x: UnsafeMutablePointer<Float>, adding other: UnsafePointer<Float>?, rows: Int, columns: Int,
    weight: UnsafePointer<Float>, bias: UnsafePointer<Float>, epsilon: Float
  ) {
    for row in 0..<rows {
      let start = x + row * columns
      if let other { add(other + row * columns, to: start, count: columns) }
      let mean = sum(start, count: columns) / Float(columns)
      let scale: Float = 1 / (squares(start, minus: mean, count: columns) / Float(columns) + epsilon).squareRoot()
      rescale(start, minus: mean, times: scale, count: columns, weight: weight, bias: bias)
    }
  }

  static func add(_ other: UnsafePointer<Float>, to x: UnsafeMutablePointer<Float>, count: Int) {
    let whole = count / width * width
    for index in stride(from: 0, to: whole, by: width) { store(load(x + index) + load(other + index), x + index) }
    for index in whole..<count { x[index] += other[index] }
  }

  private static func sum(_ x: UnsafePointer<Float>, count: Int) -> Float {
    let whole = count / width * width
    var sums = Block.zero
    for index in stride(from: 0, to: whole, by: width) { sums += load(x + index) }
    return (whole..<count).reduce(sums.sum()) { $0 + x[$1] }
  }

  private static func squares(_ x: UnsafePointer<Float>, minus mean: Float, count: Int) -> Float {
    let whole = count / width * width
    let means = Block(repeating: mean)
    var sums = Block.zero
    for index in stride(from: 0, to: whole, by: width) {
      let difference: Block = load(x + index) - means
      sums += difference * difference
    }
    return (whole..<count).reduce(sums.sum()) { $0 + (x[$1] - mean) * (x[$1] - mean) }
  }

  private static func rescale(
    _ x: UnsafeMutablePointer<Float>, minus mean: Float, times scale: Float, count: Int,
    weight: UnsafePointer<Float>, bias: UnsafePointer<Float>
  ) {
    let whole = count / width * width
    let means = Block(repeating: mean)
    for index in stride(from: 0, to: whole, by: width) {
      let unit: Block = (load(x + index) - means) * scale
      store(unit * load(weight + index) + load(bias + index), x + index)
    }
    for index in whole..<count { x[index] = (x[index] - mean) * scale * weight[index] + bias[index] }
  }
}
