private import CTextScan

extension JSONWriter {
  /// - Complexity: O(bytes); plain bytes are copied while they are looked at.
  public mutating func string(_ value: String) {
    reserve(2)
    byte(UInt8(ascii: "\""))
    let done: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
      if let base = utf8.baseAddress { escaped(base, utf8.count) }
    }
    // Strings that came from another language may not lie in one piece.
    if done == nil { for unit in value.utf8 { withUnsafePointer(to: unit) { escaped($0, 1) } } }
    byte(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ source: UnsafePointer<UInt8>, _ size: Int) {
    var index = 0
    while index < size {
      // Most text grows by little; what does not fit goes round again.
      reserve(size - index + (size - index) / 8 + 64)
      let progress = scan_escape(start + length, capacity - length, source, index, size)
      index = progress.read
      length += progress.written
    }
  }
}
