/// Follows every link between the files of a site before readers can: addresses, pictures, style sheets and the places in pages
/// that links point to.
package struct LinkAudit: Sendable {
  private var files: Set<String> = []
  /// Pages that other pages link into, and their places; stories are linked as a whole.
  private var places: Set<String> = []
  /// What links lead to, and the first page that has such a link.
  private var targets: [String: String] = [:]
  private var problems: [String] = []

  package init() {}

  /// - Complexity: O(bytes of HTML); memory for every distinct target
  package mutating func read(_ file: RenderedFile) {
    files.insert(file.path)
    guard file.path.hasSuffix(".html") else { return }
    var own: Set<String> = []
    var inner: [String] = []
    AttributeScan.forEach(in: file.bytes) { name, value in
      if name == .id {
        own.insert(value)
      } else if value.hasPrefix("#") {
        inner.append(String(value.dropFirst()))
      } else if let target = Self.target(value, from: file.path), targets[target] == nil {
        targets[target] = file.path
      }
    }
    if !file.path.hasPrefix("story/") { places.formUnion(own.map { "\(file.path)#\($0)" }) }
    for place in inner where !own.contains(place) { problems.append("\(file.path): no such place: #\(place)") }
  }

  /// Files that links lead to and that are not there, sorted.
  package var missing: [String] {
    let paths = targets.keys.compactMap { $0.split(separator: "#", maxSplits: 1).first.map(String.init) }
    return Set(paths).subtracting(files).sorted()
  }

  /// - Returns: every link that leads nowhere, as `page: link`, sorted.
  package var broken: [String] {
    var broken = problems
    for (target, page) in targets {
      let parts = target.split(separator: "#", maxSplits: 1)
      let path = String(parts.first ?? "")
      if !files.contains(path) {
        broken.append("\(page): leads nowhere: \(target)")
      } else if parts.count > 1, !path.hasPrefix("story/"), !places.contains(target) {
        broken.append("\(page): no such place: \(target)")
      }
    }
    return broken.sorted()
  }

  /// The file that a relative link leads to, with its fragment; nil for a link to another site. By bytes, as a site has millions.
  static func target(_ link: String, from page: String) -> String? {
    guard link.utf8.first == UInt8(ascii: ".") else { return nil }
    let end = link.utf8.firstIndex(of: UInt8(ascii: "#")) ?? link.endIndex
    let written = Array(link.utf8[..<end])
    // A folder with its slash, or nothing for the root.
    var path = Self.folder(of: Array(page.utf8))
    for part in written.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        if path.isEmpty { return link }
        path = Self.folder(of: path.dropLast())
      } else {
        path += part
        path.append(UInt8(ascii: "/"))
      }
    }
    if written.last == UInt8(ascii: "/") || path.isEmpty { path += Array("index.html".utf8) } else { path.removeLast() }
    return String(decoding: path, as: UTF8.self) + link[end...]
  }

  private static func folder(of path: some BidirectionalCollection<UInt8>) -> [UInt8] {
    Array(path.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? path[..<path.startIndex])
  }
}

/// Finds `href`, `src` and `id` in pages of our own, whose attributes all stand in quotation marks and whose text has none.
enum AttributeScan {
  enum Name { case id, link }

  static func forEach(in bytes: [UInt8], _ body: (Name, String) -> Void) {
    bytes.withUnsafeBufferPointer { page in
      var index = 4
      while index < page.count {
        guard page[index] == UInt8(ascii: "\""), page[index - 1] == UInt8(ascii: "="), let name = name(page, index - 2)
        else {
          index += 1
          continue
        }
        let start = index + 1
        let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
        body(name, String(decoding: page[start..<end], as: UTF8.self))
        index = end + 1
      }
    }
  }

  /// The attribute whose name ends here.
  private static func name(_ page: UnsafeBufferPointer<UInt8>, _ end: Int) -> Name? {
    func ends(_ name: StaticString) -> Bool {
      let start = end - name.utf8CodeUnitCount + 1
      return start >= 0 && (0..<name.utf8CodeUnitCount).allSatisfy { page[start + $0] == name.utf8Start[$0] }
    }
    if ends(" id") { return .id }
    return ends(" href") || ends(" src") ? .link : nil
  }
}
