package import JSON

/// What a tool prints of its work: one JSON object and a line feed.
package struct CountersLine: Sendable {
  package let text: String

  /// - Parameter fields: what the counts are of, after the stage.
  package init(_ stage: Stage, _ fields: [JSONTree.Field], counters: some JSONValue) {
    var writer = JSONWriter()
    writer.beginObject()
    for (index, field) in ([.init("stage", .string(stage.rawValue))] + fields).enumerated() {
      writer.separate(index)
      writer.string(field.key)
      writer.raw(":")
      field.value.write(json: &writer)
    }
    writer.raw(",\"counters\":")
    counters.write(json: &writer)
    writer.endObject()
    text = writer.text + "\n"
  }
}
