/// A block of numbers in a mapped file, row after row.
struct Tensor: @unchecked Sendable {
  enum Element: String, Sendable {
    case float32 = "F32"
    case float16 = "F16"

    var bytes: Int { self == .float32 ? 4 : 2 }
  }

  let shape: [Int]
  let element: Element
  /// Little-endian numbers.
  let bytes: UnsafeRawBufferPointer
  /// Keeps the mapping alive.
  let file: MappedFile

  var count: Int { bytes.count / element.bytes }

  /// All numbers, copied and widened.
  /// - Complexity: O(n)
  var values: [Float] {
    switch element {
    case .float32: (0..<count).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    case .float16:
      (0..<count).map { Self.float(half: bytes.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self)) }
    }
  }

  /// The number of a half-precision pattern (IEEE 754-2019, binary16).
  static func float(half bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10 & 0x1F)
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0: return Float(bitPattern: sign | (Float(fraction) * 0x1p-24).bitPattern)
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
