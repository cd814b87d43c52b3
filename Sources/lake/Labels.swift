import ArgumentParser
import DataLake
import JSON
import Jobs
import NewsModel

/// What a person does with the labels.
struct Labels: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Checks people's labels, and writes new ones: corrections, take-downs, what is and what is not one event.",
    discussion: #"""
      Labels are lines of JSON in the lake's labels/*.jsonl, which every later run
      obeys, whatever the model. Ids are in clusters and articles (lake cat).

      EXAMPLES
        mkdir -p data/labels
        lake labels add merge article-4f1c article-aq7m --date 2026-03-02 \
          --note "one flood" >> data/labels/desk.jsonl
        lake labels check
      """#,
    subcommands: [Check.self, Add.self])
}

extension Labels {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists every label, and what it names that the lake does not have. Exit 65 when there is such a one.")

    @OptionGroup var options: LakeOptions

    func run() throws {
      let lake = try options.existing
      let labels = try LabelFiles.placed(in: lake)
      let targets = try LabelTargets(labels.map(\.label), in: lake)
      var idle = 0
      for (place, label) in labels {
        let gap = targets.gap(of: label)
        if gap != nil { idle += 1 }
        try Standard.output("\(place)\t\(label.kind.rawValue)\t\(label.id)\t\(gap ?? "good")\n")
      }
      if idle > 0 { throw Failure(.badData, "\(idle) of \(labels.count) labels name what the lake does not have") }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints a label of articles or an event of a day, for a file in the lake's labels folder.",
      discussion: """
        Articles and the event may be named by the start of their id; they are looked
        up, so that no label is written that would do nothing.

        KINDS
        \(Label.Kind.allCases.map { "  \($0.rawValue): \($0.meaning)" }.joined(separator: "\n"))
        """)

    @OptionGroup var options: LakeOptions

    @Argument(help: "What is said: one of the kinds above.")
    var kind: Label.Kind

    @Argument(help: "Articles by their ids, or the starts of these.")
    var articles: [String] = []

    @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
    var date: Day

    @Option(help: ArgumentHelp("An event by its id, or its start.", valueName: "cluster"))
    var cluster: String?

    @Option(help: ArgumentHelp("What was printed.", valueName: "words"))
    var oldText: String?

    @Option(help: ArgumentHelp("What should be.", valueName: "words"))
    var newText: String?

    @Option(help: ArgumentHelp("Why, for those who read the label.", valueName: "words"))
    var note: String?

    @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
    var by: String?

    @Option(
      help: ArgumentHelp("When it was said; now, when left out.", valueName: "instant"), transform: JobOptions.instant)
    var at: Instant?

    func run() throws { try Standard.output(label().jsonText + "\n") }

    /// - Throws: `Failure` (66) for a day or an id that the lake does not have, (65) for an id that several begin with and for a
    ///   label that could do nothing; `DataLakeError`.
    func label() throws -> Label {
      var label = Label()
      label.kind = kind
      label.date = date
      label.articles = try ids(articles, of: .articles, "article")
      label.cluster = try ids(cluster.map { [$0] } ?? [], of: .clusters, "cluster").first
      label.oldText = oldText
      label.newText = newText
      label.note = note
      label.by = by
      label.at = at ?? .now
      label.id = Label.ID(kind: "label", of: [label.jsonText])
      if let need = label.need { throw Failure(.badData, "a label of kind “\(kind.rawValue)” needs \(need)") }
      return label
    }

    private func ids<Record>(
      _ starts: [String], of dataset: Dataset<Record>, _ noun: String
    ) throws -> [Identifier<Record>] {
      if starts.isEmpty { return [] }
      let records = try options.existing.records(Record.self, of: dataset.partition(on: date))
      let found = Starts(of: records.map { Identifier<Record>(dataset.id($0)) }, noun, on: date)
      return try starts.map { try found.id($0) }
    }
  }
}

extension Label.Kind: ExpressibleByArgument {
  fileprivate var meaning: String {
    switch self {
    case .merge: "the articles report one event"
    case .split: "the articles leave the event that they are in"
    case .notSame: "no two of the articles report one event"
    case .wrongFact: "sentences with --old-text are left out"
    case .wrongImage: "the event, named or by an article of it, has no picture"
    case .correction: "--old-text is replaced by --new-text"
    case .takeDown: "the articles, or the event, are not printed"
    }
  }
}
