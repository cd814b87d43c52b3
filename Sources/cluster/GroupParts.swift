import Clustering
import JSON
import Jobs
import NewsModel

/// What the purity pass makes of made-up groups: for measurements on mixes that were planted.
enum GroupParts {
  /// Prints, for each line of a file of article ids parted by spaces, the parts as a JSON array of arrays.
  /// - Throws: `Failure` for a file that does not read.
  static func print(_ path: String, reader: DayReader) throws {
    let groups = TextFile.lines(of: try TextFile.read(path)).map { line in
      line.text.split(separator: " ").map { Article.ID(String($0)) }
    }
    var day = try reader.features()
    for parts in Clusterer(settings: reader.job.settings).parts(of: groups, in: &day) {
      let tree = JSONTree.array(parts.map { .array($0.map { .string($0.rawValue) }) })
      try Standard.output(tree.text + "\n")
    }
  }
}
