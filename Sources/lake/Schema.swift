import ArgumentParser
import JSON
import Jobs

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a dataset's records.",
    discussion: """
      Keys beyond the schema are allowed in every object of the top level: they are
      kept on rewrite.

      EXAMPLES
        lake schema articles
        lake schema articles | jq -r '.properties | keys[]'
      """)

  @Argument(help: "The dataset, such as articles or rejections/normalize.")
  var dataset: String

  func run() throws {
    try Standard.output(try Catalog.existing(dataset).recordSchema.text + "\n")
  }
}
