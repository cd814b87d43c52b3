package import JSON

/// A point in time in whole seconds, written in RFC 3339 form in UTC: `2025-07-05T12:00:00Z`.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible, JSONStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// - Parameter secondOfDay: 0..<86400 unless an offset moves it to another day.
  package init(day: Day, secondOfDay: Int) { seconds = day.number * 86400 + secondOfDay }

  /// Reads RFC 3339: date, `T`, `t` or a space, time, an optional fraction (dropped), and `Z` or a numeric offset.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(bytes[10]),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = twoDigits(bytes, 11), let minute = twoDigits(bytes, 14), let second = twoDigits(bytes, 17),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    }
    guard let offset = zoneOffset(bytes[index...]) else { return nil }
    self.init(day: day, secondOfDay: hour * 3600 + minute * 60 + min(second, 59) - offset)
  }

  package init?(jsonString: String) { self.init(jsonString) }
  package var jsonString: String { description }
  package static var jsonSchema: JSONTree { .schema("string", .init("format", .string("date-time"))) }

  /// The day in UTC.
  package var day: Day { Day(number: seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400) }
  /// 0..<86400, in UTC.
  package var secondOfDay: Int { seconds - day.number * 86400 }

  package var description: String {
    let time = secondOfDay
    return String(unsafeUninitializedCapacity: 20) { buffer in
      var digits = FixedDigits(buffer: buffer)
      digits.append(day)
      digits.append("T", time / 3600, width: 2)
      digits.append(":", time / 60 % 60, width: 2)
      digits.append(":", time % 60, width: 2)
      digits.append("Z")
      return digits.count
    }
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

private func twoDigits(_ bytes: [UInt8], _ start: Int) -> Int? {
  guard (0x30...0x39).contains(bytes[start]), (0x30...0x39).contains(bytes[start + 1]) else { return nil }
  return Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
}

/// Seconds east of UTC of `Z`, `+hh:mm` or `-hh:mm`.
private func zoneOffset(_ slice: ArraySlice<UInt8>) -> Int? {
  let bytes = Array(slice)
  if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
  guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
    let hours = twoDigits(bytes, 1), let minutes = twoDigits(bytes, 4), hours < 24, minutes < 60
  else { return nil }
  switch bytes[0] {
  case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
  case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
  default: return nil
  }
}
