private import Glibc

/// Converts text to UTF-8 by the C library's `iconv`.
enum CharacterConversion {
  /// Bytes that mean nothing become U+FFFD, one each.
  /// - Complexity: O(bytes)
  static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> String {
    let failed = iconv_t(bitPattern: -1)
    guard let descriptor = iconv_open("UTF-8", encoding), descriptor != failed else {
      return String(decoding: bytes, as: UTF8.self)
    }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var block = [CChar](repeating: 0, count: 1 << 14)
    input.withUnsafeMutableBufferPointer { input in
      var source = input.baseAddress
      var left = input.count
      while left > 0 {
        let (written, code) = step(descriptor, &source, &left, &block)
        output.append(contentsOf: block[..<written].lazy.map { UInt8(bitPattern: $0) })
        if code == E2BIG || code == 0 { continue }
        output += [0xEF, 0xBF, 0xBD]
        source = source.map { $0 + 1 }
        left -= 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// One call; the error number, or 0.
  private static func step(
    _ descriptor: iconv_t, _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ block: inout [CChar]
  ) -> (written: Int, code: Int32) {
    block.withUnsafeMutableBufferPointer { block in
      var target = block.baseAddress
      var room = block.count
      let result = iconv(descriptor, &source, &left, &target, &room)
      return (block.count - room, result == -1 ? errno : 0)
    }
  }
}
