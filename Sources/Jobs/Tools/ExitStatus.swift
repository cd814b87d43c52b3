package import DataLake

/// What a tool's exit says (after sysexits.h). `docs/LAKE.md` is the reference.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// What was asked for cannot be meant.
  case usage = 64
  /// Bad data, final.
  case badData = 65
  /// An input is missing or not committed.
  case inputMissing = 66
  /// Refused by a quality gate; the last good edition stays.
  case refused = 69
  case cannotWrite = 73
  /// Temporary or locked: try again.
  case tryAgain = 75

  package init(_ error: DataLakeError) {
    self =
      switch error {
      case .badName, .badDate, .badGeneration, .badPath, .damaged, .notConserved: .badData
      case .missing, .notAFolder, .noSuchGeneration: .inputMissing
      case .io: .cannotWrite
      case .locked: .tryAgain
      }
  }
}

/// A failure with the status that the tool exits with.
package struct Failure: Error, Equatable, CustomStringConvertible {
  package var status: ExitStatus
  /// Empty where nobody is left to be told.
  package var description: String

  package init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
