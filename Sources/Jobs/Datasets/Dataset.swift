package import DataLake
package import JSON
package import NewsModel

/// A dataset of the lake with the type of its records.
package struct Dataset<Record: JSONRecord>: Sendable {
  /// Folder names joined by `/`.
  package let name: String
  /// Version of the records' schema.
  package let schema: Int
  /// What records are sorted by.
  package let id: @Sendable (Record) -> String

  package init(_ name: String, schema: Int = 1, id: @escaping @Sendable (Record) -> String) {
    self.name = name
    self.schema = schema
    self.id = id
  }

  /// - Throws: `DataLakeError.badName` for a name that the lake does not allow.
  package func partition(on day: Day) throws(DataLakeError) -> Partition {
    try Partition(dataset: name, date: day.description)
  }
}

extension Lake {
  /// All records of a dataset on a day; none when that day was never committed.
  package func records<Record: JSONRecord>(
    ifCommittedTo dataset: Dataset<Record>, on day: Day
  ) throws(DataLakeError) -> [Record] {
    let partition = try dataset.partition(on: day)
    return try manifestIfCommitted(of: partition) == nil ? [] : try records(Record.self, of: partition)
  }
}
