import Archives
import ArgumentParser
import DataLake
import Ingestion
import JSON
import Jobs

struct ReadFeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Prints feeds as they are read, one JSON object a file.")

  @Option(help: ArgumentHelp("The feed's address, against which its links are resolved.", valueName: "url"))
  var url = "http://feed.example/"

  @Argument(help: "Files with a feed or news sitemap each.")
  var files: [String]

  func run() throws {
    for file in files {
      let bytes = try read(file)
      let tree: JSONTree
      do throws(FeedError) {
        tree = try FeedReader.read(bytes, url: url).tree
      } catch {
        tree = .object([.init("error", .string(error.description))])
      }
      try Standard.output(JSONTree.object([.init("file", .string(file)), .init("feed", tree)]).text + "\n")
    }
  }

  private func read(_ file: String) throws(Failure) -> [UInt8] {
    do throws(ArchiveError) {
      return try Decompression.read(try FileStream(path: file), limit: IngestionSettings().recordLimit, path: file)
    } catch {
      throw Failure(error)
    }
  }
}
