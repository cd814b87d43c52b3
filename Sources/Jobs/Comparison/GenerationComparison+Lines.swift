import DataLake
package import JSON
import NewsModel

extension GenerationComparison {
  /// One thing that differs, for every way of showing it.
  package struct Line: Sendable {
    package enum Kind: String, Sendable { case gained, lost, changed, moved, split, merged }
    package var kind: Kind
    /// What it is about.
    package var subject: String
    package var old: String?
    package var new: String?
  }

  /// Everything that differs: grouping first, then sentences, then whole records where neither says more.
  package var lines: [Line] {
    if let clusters { return lines(clusters) }
    if let sentences {
      return sentences.changes.map { change in
        let kind: Line.Kind = change.old == nil ? .gained : change.new == nil ? .lost : .changed
        return Line(kind: kind, subject: name(change.subject), old: change.old, new: change.new)
      }
    }
    return records.gained.map { Line(kind: .gained, subject: name($0)) }
      + records.lost.map { Line(kind: .lost, subject: name($0)) }
      + records.changed.map { Line(kind: .changed, subject: name($0.id), new: $0.keys.joined(separator: ", ")) }
  }

  private func lines(_ clusters: ClusterComparison) -> [Line] {
    clusters.splits.map { parting in
      Line(kind: .split, subject: name(parting.cluster.rawValue), new: names(parting.parts.map(\.rawValue)))
    }
      + clusters.merges.map { parting in
        Line(kind: .merged, subject: name(parting.cluster.rawValue), old: names(parting.parts.map(\.rawValue)))
      }
      + clusters.moves.map { move in
        Line(
          kind: .moved, subject: name(move.article.rawValue), old: name(move.from.rawValue),
          new: move.to.map { name($0.rawValue) })
      }
      + clusters.gained.map { Line(kind: .gained, subject: name($0.rawValue)) }
      + clusters.lost.map { Line(kind: .lost, subject: name($0.rawValue)) }
  }

  private func names(_ ids: [String]) -> String { ids.map(name).joined(separator: " + ") }

  /// Figures in one line of words.
  package var headline: String {
    var parts = ["\(records.same) records as before"]
    if let clusters {
      parts = ["\(clusters.same) clusters as before", "mean overlap \(rounded(clusters.meanOverlap))"]
      parts += [
        "\(clusters.splits.count) split", "\(clusters.merges.count) merged", "\(clusters.moves.count) articles moved",
      ]
    } else if let sentences {
      parts = ["\(sentences.same) sentences as before", "\(sentences.gained) gained", "\(sentences.lost) lost"]
      parts += ["\(sentences.changed) changed"]
    } else {
      parts += ["\(records.gained.count) gained", "\(records.lost.count) lost", "\(records.changed.count) changed"]
    }
    return "\(partition) \(old.generation) -> \(new.generation): " + parts.joined(separator: ", ")
  }

  /// For people at a terminal.
  package var text: String {
    headline + "\n"
      + lines.map { line in
        "  \(line.kind.rawValue) \(line.subject)\n" + (line.old.map { "    - \($0)\n" } ?? "")
          + (line.new.map { "    + \($0)\n" } ?? "")
      }.joined()
  }

  /// One object, for programs.
  package var json: JSONTree {
    .object([
      .init("partition", .string(partition.description)), .init("old", .string(old.generation)),
      .init("new", .string(new.generation)), .init("summary", .string(headline)),
      .init("changes", .array(lines.map(\.json))),
    ])
  }
}

extension GenerationComparison.Line {
  fileprivate var json: JSONTree {
    .object(
      [.init("kind", .string(kind.rawValue)), .init("subject", .string(subject))]
        + (old.map { [.init("old", .string($0))] } ?? []) + (new.map { [.init("new", .string($0))] } ?? []))
  }
}

/// Three decimals, for people.
private func rounded(_ value: Double) -> String { ((value * 1000).rounded() / 1000).description }
