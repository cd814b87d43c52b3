extension Double {
  /// Rounded half away from zero, so that records stay short and last bits do not show.
  package func rounded(to places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * scale).rounded() / scale
  }
}
