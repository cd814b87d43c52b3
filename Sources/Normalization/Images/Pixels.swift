/// A picture's width or height as pages write it.
enum Pixels {
  /// - Returns: nil for what no picture has: none, fewer, or a hundred thousand and more.
  static func read(_ number: Double) -> Int? { number >= 1 && number < 100_000 ? Int(number) : nil }

  static func read(_ text: String) -> Int? { Int(text).flatMap { read(Double($0)) } }
}
