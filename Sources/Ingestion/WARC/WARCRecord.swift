package import NewsModel

/// One record of a WARC file (ISO 28500:2017, WARC 1.1; 1.0 is read too).
package struct WARCRecord: Sendable {
  /// `response`, `resource`, `conversion`, `revisit`, `request`, `metadata`, `warcinfo`, `continuation`, or another word.
  package var type: String
  package var fields: HeaderFields
  /// The record's block; cut when it is longer than the reader's limit or when the file ends early.
  package var block: [UInt8]
  package var isTruncated: Bool
  /// Where the record begins in the decompressed file.
  package var offset: Int
  package var digests = RecordDigests()
  /// The HTTP response that the block is, for those who read the record ahead and have it already.
  private var responseAhead: StoredResponse?

  package init(type: String, fields: HeaderFields, block: [UInt8] = [], isTruncated: Bool = false, offset: Int) {
    self.type = type
    self.fields = fields
    self.block = block
    self.isTruncated = isTruncated
    self.offset = offset
  }

  /// The HTTP response that the block is; nil when it is none.
  /// - Complexity: O(block) unless ``readResponse()`` was called
  var response: StoredResponse? { responseAhead ?? StoredResponse(block) }

  /// Reads the block's HTTP header and joins its chunks, once for all who ask for ``response``.
  mutating func readResponse() { responseAhead = StoredResponse(block) }

  /// Forgets the block and what was made of it.
  mutating func removeBlock() {
    block = []
    digests = RecordDigests()
    responseAhead = nil
  }

  /// Without the angle brackets that some writers put around it.
  package var targetURI: String {
    var text = fields["warc-target-uri"] ?? ""
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    return text
  }

  package var date: Instant? { fields["warc-date"].flatMap { WrittenDate($0)?.instant } }
  package var id: String { fields["warc-record-id"] ?? "" }
  package var contentType: String { fields["content-type"] ?? "" }
}
