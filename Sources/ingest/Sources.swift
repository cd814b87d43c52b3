import ArgumentParser
import DataLake
import Glibc
import Ingestion
import Jobs
import NewsModel
import Providers

/// What a person does with the sources file.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Checks the sources file, adds to it, and trades it with feed readers.",
    subcommands: [Check.self, Add.self, ToOPML.self, FromOPML.self])
}

/// How the subcommands reach the web.
struct WebOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A YAML file of settings that differ from the defaults.", valueName: "file"))
  var settings: String?

  /// - Throws: `Failure` for a settings file that does not read.
  func probe() throws -> FeedProbe<HTTPFetcher> {
    let yaml = try settings.map { try TextFile.read($0) } ?? ""
    let live = try SettingsFile.merge(IngestionSettings(), yaml: yaml, path: settings ?? "").settings.live
    return FeedProbe(fetcher: HTTPFetcher(settings: live), settings: live)
  }
}

extension Sources {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks every feed once, after robots.txt, and says what it is, or why it does not read. Writes nothing.")

    @OptionGroup var web: WebOptions

    @Argument(help: ArgumentHelp("The sources file.", valueName: "file"))
    var file: String

    func run() throws {
      var probe = try web.probe()
      var broken = 0
      for source in try SourcesFile.read(file) {
        for feed in source.feeds {
          let verdict = probe.probe(feed)
          if !verdict.isGood { broken += 1 }
          try Standard.output("\(verdict.isGood ? "good" : "bad")\t\(source.outlet.id)\t\(feed)\t\(verdict.words)\n")
        }
      }
      if broken > 0 { throw Failure(.badData, "\(file): \(broken) feeds do not read") }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds the feeds of a site, after asking robots.txt, and prints an entry for the sources file.")

    @OptionGroup var web: WebOptions

    @Argument(help: ArgumentHelp("The site's address.", valueName: "url"))
    var url: String

    func run() throws {
      guard let address = WebAddress(url) ?? WebAddress("https://" + url) else {
        throw ValidationError("“\(url)” is no web address")
      }
      var probe = try web.probe()
      let found = probe.discover(address)
      for problem in found.problems { Standard.error("\(problem)\n") }
      if found.feeds.isEmpty { throw Failure(.badData, "\(url): no feed was found") }
      let domain = RegistrableDomain.of(host: address.host)
      let outlet = Outlet(
        id: Outlet.ID(String(domain.prefix { $0 != "." })), name: found.title ?? domain, domain: domain)
      try Standard.output(SourcesFile.yaml([OutletSource(outlet: outlet, domains: [domain], feeds: found.feeds)]))
    }
  }

  struct ToOPML: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "to-opml", abstract: "Prints the sources file as OPML 2.0 for feed readers.")

    @Argument(help: ArgumentHelp("The sources file.", valueName: "file"))
    var file: String

    func run() throws { try Standard.output(OPML.text(of: try SourcesFile.read(file))) }
  }

  struct FromOPML: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "from-opml", abstract: "Prints a sources file of an OPML file's feeds.")

    @Argument(help: ArgumentHelp("The OPML file.", valueName: "file"))
    var file: String

    func run() throws {
      let text = try TextFile.read(file)
      let sources: [OutletSource]
      do throws(FeedError) {
        sources = try OPML.sources(text)
      } catch {
        throw Failure(.badData, "\(file): \(error)")
      }
      try Standard.output(SourcesFile.yaml(sources))
    }
  }
}
