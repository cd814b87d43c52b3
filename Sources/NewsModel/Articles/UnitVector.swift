package import JSON

/// A vector of length one, its components as whole multiples of 1/32767: cosines are sums of integers, so that they are
/// the same on every machine in whatever order they are added, and right to 1e-4.
package struct UnitVector: Hashable, Sendable, JSONValue {
  /// -32767...32767
  package let components: [Int16]

  /// One in every component.
  package static let scale: Float = 32767

  /// Divides by the length; a vector of length zero stays zero, and one whose length is no number (damaged weights) becomes it.
  package init(normalizing values: [Float]) {
    let length = values.reduce(into: 0.0) { $0 += Double($1) * Double($1) }.squareRoot()
    let factor = length > 0 ? Self.scale / Float(length) : 0
    guard length.isFinite, factor.isFinite else {
      components = values.map { _ in 0 }
      return
    }
    components = values.map { Int16(max(-Self.scale, min(Self.scale, ($0 * factor).rounded()))) }
  }

  /// The cosine of the angle to another, -1...1.
  /// - Precondition: both have the same dimension.
  /// - Complexity: O(dimension)
  package func cosine(with other: UnitVector) -> Double {
    precondition(components.count == other.components.count, "vectors of two models have no angle")
    var sum: Int32 = 0
    for index in components.indices {
      sum &+= Int32(components[index]) &* Int32(other.components[index])
    }
    return Double(sum) / Double(Self.scale * Self.scale)
  }

  package init(json reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    let values = try [Int](json: &reader)
    var components: [Int16] = []
    components.reserveCapacity(values.count)
    for value in values {
      guard let component = Int16(exactly: value), component != .min else {
        throw JSONError(offset: start, reason: "\(value) is no component of a unit vector: -32767 to 32767")
      }
      components.append(component)
    }
    self.components = components
  }

  package func write(json writer: inout JSONWriter) { components.map { Int($0) }.write(json: &writer) }

  /// The components as a JSON array.
  package var jsonText: String {
    var writer = JSONWriter()
    write(json: &writer)
    return writer.text
  }

  package static var jsonSchema: JSONTree { [Int].jsonSchema }
}
