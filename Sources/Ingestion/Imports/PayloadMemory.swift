/// Remembers which payloads were captured, for revisits.
struct PayloadMemory {
  private var digests: Set<String> = []

  mutating func insert(_ record: WARCRecord) {
    if let digest = record.fields["warc-payload-digest"] { digests.insert(digest) }
  }

  func holds(_ record: WARCRecord) -> Bool {
    record.fields["warc-payload-digest"].map { digests.contains($0) } ?? false
  }
}
