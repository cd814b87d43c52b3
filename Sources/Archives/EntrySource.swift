/// Entries one after the other, each with its content.
package protocol EntrySource: AnyObject {
  /// Whether all entries lie in one file: where it does not read on, all that follow are lost.
  var isOneFile: Bool { get }
  /// The next entry, or nil at the end.
  func next() throws(ArchiveError) -> ArchiveEntry?
  /// The content of the entry that ``next()`` gave last, as a stream that is good until the next call of it.
  func content() throws(ArchiveError) -> any ByteStream
}
