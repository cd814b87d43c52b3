/// An object that stands on a line of its own in the lake. Keys that this version does not know are kept, byte for
/// byte, and written again after the known ones.
public protocol JSONRecord: JSONObject, Sendable {
  /// `"key":value` pairs joined by commas, as they stood in the text; empty when there were none.
  var unknownFields: String { get set }
}

extension JSONRecord {
  @inlinable
  public init(json reader: inout JSONReader) throws(JSONError) {
    self.init()
    unknownFields = try reader.object(&self)
  }

  @inlinable
  public func write(json writer: inout JSONWriter) {
    writer.object(self, unknownFields: unknownFields)
  }

  /// Reads one whole text; nothing but white space may follow the object.
  public init(jsonText: String) throws(JSONError) {
    self = try JSONReader.read(Self.self, from: Array(jsonText.utf8))
  }

  /// One line without its line feed.
  public var jsonText: String {
    var writer = JSONWriter()
    write(json: &writer)
    return writer.text
  }
}
