package import DataLake
package import NewsModel

extension Lake {
  /// What a stage reads of its own date and that was made before something it stands on became what it is: whoever runs tools by hand may
  /// have left one out, and gets a day of which one half does not know the other. `make` leaves none out.
  /// - Returns: a sentence each, in the order of the stage's inputs. Manifests that do not read are left to those who read them.
  package func outdatedInputs(of stage: Stage, on day: Day) -> [String] {
    var changed = ChangedInputs(self)
    return stage.inputs.compactMap { dataset in
      do throws(DataLakeError) {
        let partition = try Partition(dataset: dataset, date: day.description)
        guard let maker = Stage.allCases.first(where: { $0.dataset == dataset }),
          let manifest = try manifestIfCommitted(of: partition),
          let source = try changed.first(of: manifest)
        else { return nil }
        return "\(partition) was made before \(source) became what it is; run \(maker.rawValue) again first"
      } catch {
        return nil
      }
    }
  }
}
