package import JSON
import TextAnalysis

/// Records as comma-separated values (RFC 4180, with LF). A column is a path of keys joined by dots; lists of texts and
/// numbers are joined by `; `, everything else that has parts is JSON. A text that a spreadsheet would take for a
/// formula is set behind an apostrophe (OWASP, "CSV Injection").
package struct CSVWriter: Sendable {
  package let columns: [String]

  package init(columns: [String]) { self.columns = columns }

  /// The columns that a schema's objects have, in its order: nested objects are opened, lists are not.
  package init(schema: JSONTree) { columns = Self.columns(schema, prefix: "") }

  private static func columns(_ schema: JSONTree, prefix: String) -> [String] {
    (schema["properties"]?.fields ?? []).flatMap { field in
      field.value["properties"] == nil ? [prefix + field.key] : columns(field.value, prefix: prefix + field.key + ".")
    }
  }

  package var header: String { line(columns.map(CSVField.quoted)) }

  package func row(_ record: JSONTree) -> String {
    line(
      columns.map { column in
        let value = column.split(separator: ".").reduce(Optional(record)) { $0?[String($1)] }
        return value.map(field) ?? ""
      })
  }

  private func field(_ value: JSONTree) -> String {
    switch value {
    case .string(let text): CSVField.text(text)
    case .null: ""
    case .array(let elements) where elements.allSatisfy({ $0.string != nil || $0.number != nil }):
      CSVField.text(elements.map { $0.string ?? $0.text }.joined(separator: "; "))
    default: CSVField.quoted(value.text)
    }
  }

  private func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\n" }
}
