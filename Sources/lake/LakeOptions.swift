import ArgumentParser
import DataLake
import Jobs
import NewsModel
import SystemPackage

/// What every subcommand takes.
struct LakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The lake's folder.", valueName: "dir"))
  var lake = "data"

  var dataLake: Lake { Lake(root: FilePath(lake)) }
}

/// One partition, named by dataset and date.
struct PartitionOptions: ParsableArguments {
  @OptionGroup var lake: LakeOptions

  @Argument(help: "The dataset, such as articles or rejections/normalize.")
  var dataset: String

  @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"), transform: JobOptions.day)
  var date: Day

  /// - Throws: `DataLakeError.badName`
  var partition: Partition { get throws { try Partition(dataset: dataset, date: date.description) } }
}
