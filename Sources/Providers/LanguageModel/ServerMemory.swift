/// What is remembered of a server and a model from run to run, a line each. Losing it costs a few refused requests and a warning that another
/// model answers.
package struct ServerMemory: Equatable, Sendable {
  /// The structured form that the server took.
  package var form = StructuredForm.jsonSchema
  /// The model took no pictures.
  package var isBlind = false
  /// Names under which the server answered for the model, sorted.
  package var names: [String] = []

  package init() {}

  /// - Parameter text: as ``text(of:)`` wrote it, for this model or another; empty when nothing was.
  package init(_ text: String, of model: String) {
    let lines = text.split(separator: "\n").map(String.init)
    form = lines.first.flatMap(StructuredForm.init) ?? .jsonSchema
    isBlind = lines.dropFirst().contains(Self.blindness(model))
    names = lines.dropFirst().filter { $0.hasPrefix(Self.naming(model)) }.map {
      String($0.dropFirst(Self.naming(model).count))
    }
  }

  package func text(of model: String) -> String {
    let lines = [form.rawValue] + (isBlind ? [Self.blindness(model)] : []) + names.map { Self.naming(model) + $0 }
    // A server may report anything.
    return lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
  }

  /// What to say when a server answers under a name that it did not have before; nil when it has not.
  package func doubt(of names: [String]) -> String? {
    guard !self.names.isEmpty, !Set(names).isSubset(of: self.names) else { return nil }
    return
      "the server answers as \(Self.quoted(names)), before as \(Self.quoted(self.names)): if that is another model, "
      + "say so in the setting model.revision, for days that are summarized stay as they are"
  }

  private static func quoted(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }
  private static func blindness(_ model: String) -> String { "no pictures: \(model)" }
  private static func naming(_ model: String) -> String { "\(model) answers as " }
}
