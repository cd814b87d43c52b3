import NewsModel

/// Counts that grow while an event goes on, such as a toll or the hectares of a fire.
enum Growth {
  /// Whether the larger figure came out after the smaller one, hour after hour: the count has risen, and nobody contradicts anybody.
  /// - Parameter values: statements of one value together, smallest value first.
  static func isIn(_ values: [[Statement]]) -> Bool {
    guard values.count > 1, values.joined().allSatisfy({ growing.contains($0.about) && $0.published != nil }) else {
      return false
    }
    return zip(values, values.dropFirst()).allSatisfy { less, more in
      guard let last = less.compactMap(\.published).max(), let first = more.compactMap(\.published).min() else {
        return false
      }
      return first.seconds - last.seconds >= hour
    }
  }

  private static let hour = 3600

  private static let growing: Set<String> = [
    "killed", "injured", "arrested", "displaced", "rescued", "ill", "hectares", "acres",
  ]
}
