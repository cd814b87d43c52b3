import DataLake
import JSON
import TextAnalysis

/// Comparisons as one page for an editor: nothing to fetch, nothing to run.
package enum ComparisonPage {
  package static func html(_ comparisons: [GenerationComparison]) -> String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>What changed</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h2 { font-size: 1rem; border-top: 1px solid; padding-top: 1rem; }
    dt { font-weight: 600; margin-top: .75rem; } dd { margin: 0; padding: .1rem .5rem; }
    .old { background: #fdecea; color: #611a15; } .new { background: #e6f4ea; color: #0d3b1e; }
    </style></head><body>
    <h1>What changed</h1>

    """ + (comparisons.isEmpty ? "<p>\(nothing)</p>\n" : comparisons.map(section).joined()) + "</body></html>\n"
  }

  /// What is said when there is nothing to compare.
  package static let nothing = "No day of the range has a generation that was live before."

  private static func section(_ comparison: GenerationComparison) -> String {
    "<section><h2>\(escapedForMarkup(comparison.headline))</h2>\n<p>\(settings(comparison))</p>\n<dl>\n"
      + comparison.lines.map(entry).joined() + "</dl></section>\n"
  }

  /// Models, and the settings when they differ: what the change was.
  private static func settings(_ comparison: GenerationComparison) -> String {
    func models(_ list: [String]) -> String { list.isEmpty ? "no model" : list.joined(separator: ", ") }
    let old = models(comparison.old.models.map { "\($0.role) \($0.name)" })
    let new = models(comparison.new.models.map { "\($0.role) \($0.name)" })
    let same = comparison.old.settings == comparison.new.settings
    return escapedForMarkup("\(old) → \(new); settings \(same ? "as before" : "changed")")
  }

  private static func entry(_ line: GenerationComparison.Line) -> String {
    "<dt>\(line.kind.rawValue): \(escapedForMarkup(line.subject))</dt>\n"
      + (line.old.map { "<dd class=\"old\">− \(escapedForMarkup($0))</dd>\n" } ?? "")
      + (line.new.map { "<dd class=\"new\">+ \(escapedForMarkup($0))</dd>\n" } ?? "")
  }
}
