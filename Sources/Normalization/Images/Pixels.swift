/// A picture's width or height as pages write it.
enum Pixels {
  /// - Returns: nil for what no picture has: none, fewer, or a hundred thousand and more.
  static func read(_ text: String) -> Int? { Int(text).flatMap { (1..<100_000).contains($0) ? $0 : nil } }
}
