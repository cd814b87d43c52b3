/// One member of an archive or one file of a folder.
package struct ArchiveEntry: Equatable, Sendable {
  package enum Kind: Sendable {
    case file, folder, link, device
    /// A folder that is not looked into.
    case deepFolder
  }

  /// As the archive has it; never used as a path on our disk.
  package var name: String
  package var kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Whether the name would lead out of a folder it is unpacked in. We unpack nothing, but such an archive is not to be
  /// trusted with names either.
  package var leadsOut: Bool {
    name.hasPrefix("/") || name.contains("\0") || name.contains("\\")
      || name.split(separator: "/").contains("..")
  }
}
