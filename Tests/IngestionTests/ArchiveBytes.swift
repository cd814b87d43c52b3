/// Archives byte by byte, honest or not.
enum ArchiveBytes {
  struct Member {
    var name: [UInt8]
    var content: [UInt8] = []
    /// Tar's type flag: file, hard link, symbolic link, device, folder.
    var type = UInt8(ascii: "0")
    var target = ""
    /// What the header says, when that is not the content's size.
    var statedSize: Int?

    init(_ name: String, _ content: String = "", type: Character = "0", target: String = "", statedSize: Int? = nil) {
      self.name = Array(name.utf8)
      self.content = Array(content.utf8)
      self.type = type.asciiValue ?? 0
      self.target = target
      self.statedSize = statedSize
    }
  }

  /// POSIX ustar.
  static func tar(_ members: [Member]) -> [UInt8] {
    members.flatMap(tarMember) + [UInt8](repeating: 0, count: 1024)
  }

  private static func tarMember(_ member: Member) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ bytes: [UInt8], at place: Int) { header.replaceSubrange(place..<place + bytes.count, with: bytes) }
    func octal(_ number: Int, _ width: Int) -> [UInt8] {
      let digits = String(number, radix: 8)
      return Array((String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8)
    }
    put(Array(member.name.prefix(100)), at: 0)
    put(octal(0o644, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(member.statedSize ?? member.content.count, 11), at: 124)
    put(octal(0, 11), at: 136)
    header[156] = member.type
    put(Array(member.target.utf8), at: 157)
    put(Array("ustar\u{0}00".utf8), at: 257)
    put([UInt8](repeating: 0x20, count: 8), at: 148)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + [0], at: 148)
    let padding = (512 - member.content.count % 512) % 512
    return header + member.content + [UInt8](repeating: 0, count: padding)
  }

  /// Zip with stored members.
  /// - Parameter repeats: how often the directory names each member: more than once makes them overlap.
  static func zip(_ members: [Member], repeats: Int = 1) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = bytes.count
      let sums =
        little(Int(crc(member.content)), 4) + little(member.statedSize ?? member.content.count, 4)
        + little(member.statedSize ?? member.content.count, 4)
      bytes += [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sums + little(member.name.count, 2) + [0, 0]
      bytes += member.name + member.content
      for _ in 0..<repeats {
        directory += [0x50, 0x4B, 1, 2, 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sums + little(member.name.count, 2)
        directory += [UInt8](repeating: 0, count: 8) + little(mode(member) << 16, 4) + little(offset, 4) + member.name
      }
    }
    let end = little(members.count * repeats & 0xFFFF, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + end + end + little(directory.count, 4)
      + little(bytes.count, 4) + [0, 0]
  }

  private static func mode(_ member: Member) -> Int { member.type == UInt8(ascii: "2") ? 0o120777 : 0o100644 }

  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static let crcTable: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { crcTable[Int(($0 ^ UInt32($1)) & 255)] ^ $0 >> 8 }
  }
}
