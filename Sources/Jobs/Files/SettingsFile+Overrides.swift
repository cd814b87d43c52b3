import JSON
import Yams

extension SettingsFile {
  /// What a settings file says, without the defaults.
  /// - Returns: nil when there is no such file or it is empty.
  /// - Throws: `Failure` (65) when it is not YAML.
  static func overrides(path: String) throws(Failure) -> JSONTree? {
    let yaml: String
    do throws(Failure) {
      yaml = try TextFile.read(path)
    } catch {
      if error.status == .inputMissing { return nil }
      throw error
    }
    do {
      guard let node = try Yams.compose(yaml: yaml), node.null == nil else { return nil }
      return tree(node)
    } catch {
      throw Failure(.badData, "\(path): \(error)")
    }
  }

  /// The first key of an override whose value is not the merged one, dotted; nil when all agree.
  static func difference(_ override: JSONTree, from merged: JSONTree?) -> String? {
    guard case .object(let fields) = override else { return override == merged ? nil : "" }
    for field in fields {
      guard let difference = difference(field.value, from: merged?[field.key]) else { continue }
      return difference.isEmpty ? field.key : "\(field.key).\(difference)"
    }
    return nil
  }
}
