package import JSON

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

  package var header: String { line(columns) }

  package func row(_ record: JSONTree) -> String {
    line(
      columns.map { column in
        let value = column.split(separator: ".").reduce(Optional(record)) { $0?[String($1)] }
        return value.map(cell) ?? ""
      })
  }

  private func cell(_ value: JSONTree) -> String {
    switch value {
    case .string(let text): guarded(text)
    case .null: ""
    case .array(let elements) where elements.allSatisfy({ $0.string != nil || $0.number != nil }):
      guarded(elements.map { $0.string ?? $0.text }.joined(separator: "; "))
    default: value.text
    }
  }

  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first) ? "'" + text : text
  }

  private func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private func quoted(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
    guard text.unicodeScalars.contains(where: marks.contains) else { return text }
    var output = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { output += "\"" }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }
}
