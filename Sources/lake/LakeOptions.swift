import ArgumentParser
import DataLake
import Jobs
import NewsModel
import SystemPackage

/// What every subcommand takes.
struct LakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The lake's folder.", valueName: "dir"))
  var lake = "data"

  func validate() throws { try JobOptions.validate(lake: lake) }

  var dataLake: Lake { Lake(root: FilePath(lake)) }

  /// The lake, for those who read what is there: a mistyped name is no empty lake.
  /// - Throws: `Failure` (66) when there is no such folder.
  var existing: Lake {
    get throws(Failure) {
      guard dataLake.exists else { throw Failure(.inputMissing, "\(lake): there is no lake; --lake names its folder") }
      return dataLake
    }
  }
}

/// One partition, named by dataset and date.
struct PartitionOptions: ParsableArguments {
  @OptionGroup var lake: LakeOptions

  @Argument(help: "The dataset, such as articles or rejections/normalize.")
  var dataset: String

  @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day

  /// - Throws: `Failure` (65) for a name that no dataset has.
  var partition: Partition {
    get throws { try Partition(dataset: Catalog.existing(dataset).name, date: date.description) }
  }
}
