/// Units of length, area and speed, which a number has beside it.
struct Measure: Equatable {
  enum Dimension {
    case length, area, speed
  }

  let dimension: Dimension
  /// In metres, square metres or metres a second.
  let size: Double

  /// The unit after a number; nil where there is none.
  init?(after quantity: Quantity, in tokens: [Token]) {
    let words = tokens[quantity.tokens.upperBound...].prefix(5).lazy.filter { $0.text != "-" }.map(\.text)
    self.init(Array(words.prefix(4)))
  }

  private init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    if first == "sq" || first == "square", let next = rest.first, let length = Self.lengths[next] {
      (dimension, size) = (.area, length * length)
    } else if let length = Self.lengths[first] {
      let isSpeed =
        rest.starts(with: ["an", "hour"]) || rest.starts(with: ["per", "hour"]) || rest.starts(with: ["/", "h"])
      (dimension, size) = isSpeed ? (.speed, length / 3600) : (.length, length)
    } else if let area = Self.areas[first] {
      (dimension, size) = (.area, area)
    } else if let speed = Self.speeds[first] {
      (dimension, size) = (.speed, speed)
    } else {
      return nil
    }
  }

  /// Whether a length is one and the other an area, say, or both are one unit.
  func agrees(with other: Measure) -> Bool { self == other || dimension != other.dimension }

  /// Whether so many of this are so many of the other, as nearly as news convert: within 5 %.
  func converts(_ value: Double, to other: Measure, _ otherValue: Double) -> Bool {
    guard dimension == other.dimension, size != other.size, otherValue > 0 else { return false }
    let ratio = value * size / (otherValue * other.size)
    return abs(ratio - 1) <= 0.05
  }

  private static let lengths = table([
    ("km kms kilometre kilometres kilometer kilometers kilomètres kilómetros", 1000), ("mile miles mi", 1609.344),
    ("metre metres meter meters", 1), ("foot feet ft", 0.3048), ("yard yards", 0.9144), ("inch inches", 0.0254),
    ("cm centimetre centimetres centimeter centimeters", 0.01),
    ("mm millimetre millimetres millimeter millimeters", 0.001),
  ])
  private static let areas = table([("hectare hectares ha", 10_000), ("acre acres", 4046.856)])
  private static let speeds = table([("mph", 0.44704), ("kph kmh", 1 / 3.6), ("knot knots", 0.514444)])

  private static func table(_ rows: [(String, Double)]) -> [String: Double] {
    rows.reduce(into: [:]) { table, row in
      for word in row.0.split(separator: " ") { table[String(word)] = row.1 }
    }
  }
}
