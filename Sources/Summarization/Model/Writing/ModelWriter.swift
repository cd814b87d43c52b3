import JSON
import NewsModel

/// Writes an event's summary by a model, and prints of it what passes the gate.
struct ModelWriter {
  let reading: EventReading
  let model: any LanguageModel
  let settings: ModelSettings
  /// What is printed where the model fails.
  let extractive: Summary
  /// The model could not be asked.
  private(set) var wasUnavailable = false
  private let gate: Gate

  init(reading: EventReading, model: any LanguageModel, settings: ModelSettings, extractive: Summary) {
    self.reading = reading
    self.model = model
    self.settings = settings
    self.extractive = extractive
    gate = Gate(GateSource(reading))
  }

  /// A larger share of refused sentences makes the whole summary extractive.
  private static let refusedLimit = 0.4
  /// Characters that a token stands for, roughly.
  private static let charactersPerToken = 4

  mutating func summary() -> Summary {
    var usage = Summary.Usage()
    do throws(ModelFailure) {
      let (first, slot) = try ask(usage: &usage)
      let best = try repaired(first, slot: slot, usage: &usage)
      return assemble(best, first: first, usage: usage)
    } catch {
      return fallback(error.description, usage: usage)
    }
  }

  /// - Throws: `ModelFailure` when there is no draft after one more try with half the reports.
  private mutating func ask(usage: inout Summary.Usage) throws(ModelFailure) -> (CheckedDraft, ReportSlot) {
    let budget =
      (settings.contextTokens - settings.maximumTokens) * Self.charactersPerToken * 9 / 10 - Prompt.rules.count
    var slot = ReportSlot(reading, settings: settings, budget: budget)
    do throws(ModelFailure) {
      return (try checked(Prompt.request(slot, settings: settings), slot: slot, usage: &usage), slot)
    } catch .tooLong {
      slot = ReportSlot(reading, settings: settings, budget: budget / 2)
      return (try checked(Prompt.request(slot, settings: settings), slot: slot, usage: &usage), slot)
    }
  }

  private mutating func asked(_ request: ModelRequest) throws(ModelFailure) -> ModelAnswer {
    do throws(ModelFailure) {
      return try model.answer(request)
    } catch {
      if case .unavailable = error { wasUnavailable = true }
      throw error
    }
  }

  /// What an answer cost is recorded whether it was kept or fresh, so that a second run gives equal bytes.
  private mutating func checked(
    _ request: ModelRequest, slot: ReportSlot, usage: inout Summary.Usage
  ) throws(ModelFailure) -> CheckedDraft {
    let answer = try asked(request)
    usage.promptTokens += answer.promptTokens
    usage.completionTokens += answer.completionTokens
    return CheckedDraft(try Draft(answer.text), answer: answer, gate: gate, passages: slot.passages)
  }

  /// The first draft when nothing is wrong with it; else the better of it and a second one, asked for with the reasons.
  private mutating func repaired(
    _ first: CheckedDraft, slot: ReportSlot, usage: inout Summary.Usage
  ) throws(ModelFailure) -> CheckedDraft {
    if first.faults.isEmpty { return first }
    let repair = Repair(answer: first.answer.text, faults: first.faults.map { ($0.text, $0.reason) })
    do throws(ModelFailure) {
      let request = Prompt.request(slot, settings: settings, repairing: repair)
      let second = try checked(request, slot: slot, usage: &usage)
      return second.faults.count < first.faults.count ? second : first
    } catch {
      return first
    }
  }

  private func assemble(_ draft: CheckedDraft, first: CheckedDraft, usage: Summary.Usage) -> Summary {
    let dropped = draft.faults.map { DroppedText(text: $0.text, reason: "gate.\($0.rule)") }
    let isThin = draft.abstract.count < min(2, extractive.abstract.count)
    if isThin || Double(draft.faults.count) > Self.refusedLimit * Double(draft.written) {
      var summary = fallback("\(draft.faults.count) of \(draft.written) sentences refused by the gate", usage: usage)
      summary.dropped = dropped
      summary.note(first.unsupported)
      return summary
    }
    var summary = extractive
    summary.method = .model
    summary.model = draft.answer.model
    summary.promptDigest = Prompt.digest
    summary.usage = usage
    summary.headline = draft.headline ?? extractive.headline
    summary.abstract = draft.abstract
    summary.keyPoints = filled(draft.keyPoints, beside: draft.abstract)
    summary.dropped = dropped
    summary.checks = SummaryChecks(
      summary: summary, reading: reading, written: first.written, refused: first.faults.count
    ).checks()
    summary.checks += [draft.citations].compactMap { $0 } + draft.warnings
    return summary
  }

  /// Points of the extractive summary make up for those that were refused.
  private func filled(_ points: [CitedText], beside abstract: [CitedText]) -> [CitedText] {
    let known = Set((points + abstract).map(\.text))
    return points + extractive.keyPoints.filter { !known.contains($0.text) }.prefix(max(0, 3 - points.count))
  }

  private func fallback(_ reason: String, usage: Summary.Usage) -> Summary {
    var summary = extractive
    if usage.promptTokens > 0 { summary.usage = usage }
    summary.checks.append(Check(name: "fallback", verdict: .warn, detail: reason))
    return summary
  }
}
