@testable import Images

/// Pictures drawn for the tests, and files that lie about themselves.
enum MadeImages {
  /// Slopes of colour with a dark disc, so that there is something to encode.
  static func picture(_ width: Int, _ height: Int) -> PixelImage {
    var pixels = [UInt8](repeating: 0, count: width * height * 3)
    for row in 0..<height {
      for column in 0..<width {
        let (x, y) = (column - width / 2, row - height / 2)
        let isInside = x * x + y * y < min(width, height) * min(width, height) / 9
        let place = (row * width + column) * 3
        pixels[place] = isInside ? 20 : UInt8(column * 255 / width)
        pixels[place + 1] = isInside ? 40 : UInt8(row * 255 / height)
        pixels[place + 2] = isInside ? 60 : UInt8((column + row) % 256)
      }
    }
    return PixelImage(width: width, height: height, pixels: pixels)
  }

  /// Noise, which no encoder makes small.
  static func noise(_ width: Int, _ height: Int) -> PixelImage {
    var state: UInt32 = 1
    let pixels = (0..<(width * height * 3)).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    return PixelImage(width: width, height: height, pixels: pixels)
  }

  static func jpeg(_ width: Int, _ height: Int) throws -> [UInt8] {
    try JPEG.encode(picture(width, height), quality: 90)
  }

  /// A PNG of stored (not compressed) grey rows, with what its header claims.
  static func png(width: Int, height: Int, claimedWidth: Int? = nil, claimedHeight: Int? = nil) -> [UInt8] {
    var rows: [UInt8] = []
    for row in 0..<height {
      rows.append(0)
      for column in 0..<width { rows.append(UInt8((column * 3 + row) % 256)) }
    }
    var stored: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: rows.count, by: 60_000) {
      let block = rows[start..<min(start + 60_000, rows.count)]
      let size = UInt16(block.count)
      stored.append(start + block.count == rows.count ? 1 : 0)
      for half in [size, ~size] { stored += [UInt8(half & 0xFF), UInt8(half >> 8)] }
      stored += block
    }
    stored += bigEndian(adler(rows))
    let header =
      bigEndian(UInt32(claimedWidth ?? width)) + bigEndian(UInt32(claimedHeight ?? height)) + [8, 0, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", stored)
      + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    var chunk = bigEndian(UInt32(data.count))
    chunk += body
    chunk += bigEndian(crc(body))
    return chunk
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { (shift: UInt32) in UInt8(truncatingIfNeeded: value >> shift) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return ~value
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }
}
