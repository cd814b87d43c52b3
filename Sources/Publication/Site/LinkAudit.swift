package import NewsModel

/// Follows every link between files before readers can: addresses, pictures, style sheets and the places in pages that links point to.
/// Once over the files of an edition, whose record keeps what they lead to elsewhere, and once over the site that is made of editions.
package struct LinkAudit: Sendable {
  private var files: Set<String> = []
  /// Places in pages that other pages may lead to: stories are linked as a whole.
  private var places: Set<String> = []
  /// What links lead to, and the first page, or edition, that has such a link.
  private var targets: [String: String] = [:]

  package init(of files: [RenderedFile] = []) {
    for file in files { read(file) }
  }

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
    for place in inner where !own.contains(place) { targets["\(file.path)#\(place)"] = file.path }
  }

  /// Takes an edition's word for its files: that they are there, and what they lead to elsewhere.
  package mutating func read(_ edition: Edition) {
    files.formUnion(edition.files.map(\.path))
    for target in edition.links where targets[target] == nil { targets[target] = "the edition of \(edition.date)" }
  }

  /// Takes a file for there whose links need not be followed.
  package mutating func note(_ path: String) { files.insert(path) }

  /// What links lead to and is not among the files, sorted: paths, with a place where that is what is not there.
  package var unresolved: [String] { targets.keys.filter { !leadsSomewhere($0) }.sorted() }

  /// Files that links lead to and that are not there, sorted.
  package var missing: [String] {
    Set(targets.keys.map(Self.path(of:))).subtracting(files).sorted()
  }

  /// - Returns: every link that leads nowhere, as `page: link`, sorted.
  package var broken: [String] {
    unresolved.map { target in
      let problem = files.contains(Self.path(of: target)) ? "no such place" : "leads nowhere"
      return "\(targets[target] ?? ""): \(problem): \(target)"
    }.sorted()
  }

  private func leadsSomewhere(_ target: String) -> Bool {
    target.utf8.contains(UInt8(ascii: "#")) ? places.contains(target) : files.contains(target)
  }

  private static func path(of target: String) -> String { String(target.prefix { $0 != "#" }) }

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
