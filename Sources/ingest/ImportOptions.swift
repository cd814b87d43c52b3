import Archives
import ArgumentParser
import DataLake
import Ingestion
import Jobs

/// Where captures come from.
struct ImportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Outlets with their feeds, in YAML. With imports it only names outlets.", valueName: "file"))
  var sources: String?

  @Option(help: ArgumentHelp("A WARC file, plain or compressed; repeatable.", valueName: "file"))
  var warc: [String] = []

  @Option(
    help: ArgumentHelp(
      "A tar or zip archive of pages, feeds or article files, or a WACZ; repeatable.", valueName: "file"))
  var archive: [String] = []

  @Option(help: ArgumentHelp("A folder of the same; repeatable.", valueName: "dir"))
  var folder: [String] = []

  @Option(help: ArgumentHelp("An article file of JSON Lines, plain or compressed; repeatable.", valueName: "file"))
  var jsonl: [String] = []

  @Flag(
    help: """
      File each capture under the day of its publication instead of --date; one that states no day, or \
      one before 1995 or far in the future, under that of its capture.
      """)
  var splitByDate = false

  var isEmpty: Bool { warc.isEmpty && archive.isEmpty && folder.isEmpty && jsonl.isEmpty }

  struct Import {
    let source: ImportSource
    let input: Manifest.Input
  }

  /// - Throws: `Failure` (66) for a file that is not there.
  func sourcesToImport() throws(Failure) -> [Import] {
    var imports: [Import] = []
    for (form, paths) in [(ImportSource.Form.warc, warc), (.archive, archive), (.folder, folder), (.jsonLines, jsonl)] {
      for path in paths {
        let source = try Self.source(form, path)
        imports.append(Import(source: source, input: .init(partition: source.via, digest: source.digest)))
      }
    }
    return imports
  }

  private static func source(_ form: ImportSource.Form, _ path: String) throws(Failure) -> ImportSource {
    do throws(ArchiveError) {
      return try ImportSource(form: form, path: path)
    } catch {
      throw Failure(error)
    }
  }
}
