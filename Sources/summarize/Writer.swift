import DataLake
import Digests
import Glibc
import Jobs
import Logging
import Providers
import Summarization

/// The model of a run, with what it remembers from run to run.
struct Writer {
  /// nil when the settings name no server.
  let model: (any LanguageModel)?
  private let client: OpenAICompatibleModel?
  private let lake: Lake
  private let stateName: String
  private let modelName: String
  private let memory: ServerMemory

  /// - Parameter isOffline: answers from the cache alone.
  /// - Throws: `DataLakeError`
  init(_ settings: ModelSettings, job: StageJob<SummarySettings>, isOffline: Bool) throws(DataLakeError) {
    lake = job.lake
    modelName = settings.name
    stateName = "answers/servers/\(SHA256Digest(of: settings.server).hexadecimal.prefix(16)).txt"
    guard settings.isConfigured else {
      model = nil
      client = nil
      memory = ServerMemory()
      return
    }
    memory = ServerMemory(
      try lake.readState(stateName).map { String(decoding: $0, as: UTF8.self) } ?? "", of: settings.name)
    client =
      isOffline
      ? nil
      : OpenAICompatibleModel(
        settings, key: environment("STONEHAND_MODEL_KEY"), transport: LibcurlTransport(), form: memory.form,
        isBlind: memory.isBlind, wait: { usleep(UInt32($0 * 1e6)) })
    model = CachedModel(client, cache: LakeAnswers(lake: lake, logger: job.logger))
  }

  /// Remembers how the server took and answered requests, and says what the run spent.
  /// - Throws: `DataLakeError`
  func close(_ job: StageJob<SummarySettings>) throws(DataLakeError) {
    guard let client else { return }
    var now = memory
    now.form = client.form
    now.isBlind = client.isBlind
    if !client.names.isEmpty { now.names = client.names }
    try lake.writeState(stateName, Array(now.text(of: modelName).utf8))
    if let doubt = memory.doubt(of: client.names) { job.logger.warning("\(doubt)") }
    let spent = client.spent
    job.logger.info("\(spent.calls) model calls, \(spent.tokens) tokens\(spent.cost > 0 ? ", cost \(spent.cost)" : "")")
  }
}

/// A variable of the environment; empty when it is not set.
private func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
