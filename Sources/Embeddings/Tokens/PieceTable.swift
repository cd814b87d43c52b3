/// Pieces of text by their bytes, for looking up many beginnings of one word: the hash of a beginning is that of the
/// beginning one byte shorter and a step more.
struct PieceTable: Sendable {
  /// Bytes of all pieces, one after the other.
  private var bytes: [UInt8] = []
  /// By piece: where its bytes end.
  private var ends: [Int] = []
  /// By piece: the number that its owner gave it.
  private var numbers: [Int32] = []
  /// Open addressing: 1 + the piece, or 0 for an empty slot; the size is a power of two.
  private var slots: [Int32]
  private(set) var longest = 0

  /// The hash of no bytes (FNV-1a).
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// - Parameter pieces: the last of equal ones counts.
  init(_ pieces: [(text: String, number: Int32)]) {
    var size = 16
    while size < pieces.count * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for (text, number) in pieces { insert(Array(text.utf8), number) }
  }

  var count: Int { numbers.count }

  private mutating func insert(_ piece: [UInt8], _ number: Int32) {
    let hash = piece.reduce(Self.seed) { Self.step($0, $1) }
    let slot = piece.withUnsafeBufferPointer { self.slot(of: $0, hash: hash) }
    if slots[slot] > 0 {
      numbers[Int(slots[slot]) - 1] = number
      return
    }
    bytes += piece
    ends.append(bytes.count)
    numbers.append(number)
    slots[slot] = Int32(numbers.count)
    longest = max(longest, piece.count)
  }

  /// - Parameter hash: of these very bytes.
  func number(of piece: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let entry = slots[slot(of: piece, hash: hash)]
    return entry > 0 ? numbers[Int(entry) - 1] : nil
  }

  func number(of text: String) -> Int32? {
    var text = text
    return text.withUTF8 { piece in number(of: piece, hash: piece.reduce(Self.seed) { Self.step($0, $1) }) }
  }

  /// The slot that holds the piece, or the empty one where it would go.
  private func slot(of piece: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash ^ hash >> 32)) & mask
    while slots[slot] > 0, !equals(Int(slots[slot]) - 1, piece) { slot = (slot + 1) & mask }
    return slot
  }

  private func equals(_ entry: Int, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = entry == 0 ? 0 : ends[entry - 1]
    guard ends[entry] - start == piece.count else { return false }
    for index in 0..<piece.count where bytes[start + index] != piece[index] { return false }
    return true
  }
}
