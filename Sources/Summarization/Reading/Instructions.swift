import TextAnalysis

/// Sentences that tell somebody to do something. News has hardly any; a page that was planted to steer a language model
/// has them. They are taken out where texts are read, so that neither a model nor a reader ever sees them.
enum Instructions {
  /// - Complexity: O(words)
  static func isIn(_ sentence: String) -> Bool { isIn(WordTokenizer.words(in: sentence), roles: .instruction) }

  /// First words of phrases.
  static var starts: some Sequence<String> { phrases.starts }

  /// - Parameters:
  ///   - words: of one sentence.
  ///   - roles: of these.
  static func isIn(_ words: [String], roles: WordRoles) -> Bool {
    guard let first = words.first else { return false }
    if first == "please" || (first == "do" && words.count > 1 && words[1] == "not") { return true }
    if verbs.contains(first), !isSubject(words) { return true }
    guard roles.contains(.instruction) else { return false }
    return phrases.isIn(words)
  }

  /// `Print media …`, `Write-in votes were …`: the word is a noun when a finite verb follows soon.
  private static func isSubject(_ words: [String]) -> Bool {
    words.dropFirst().prefix(5).contains {
      ["is", "was", "are", "were", "has", "have", "had", "will", "said", "says"].contains($0)
    }
  }

  private static let verbs: Set<String> = [
    "ignore", "disregard", "forget", "write", "explain", "describe", "summarize", "summarise", "translate", "draft",
    "compose", "provide", "list", "respond", "reply", "answer", "output", "print", "say", "tell", "give", "create",
    "generate", "insert", "append", "include", "repeat", "pretend", "reveal", "act", "imagine", "begin", "end", "use",
    "recommend", "suggest", "compare", "calculate", "convert", "rewrite", "paraphrase", "send", "encode", "encrypt",
    "replace", "modify", "remove", "delete", "visit", "install", "run", "execute", "mention", "advertise", "promote",
    "break", "discuss", "analyze", "analyse", "identify", "outline", "define", "solve", "develop", "design", "propose",
    "craft", "recite", "teach", "show", "share", "find", "consider", "remember", "refer", "evaluate", "demonstrate",
  ]

  private static let phrases = PhraseList(list)

  private static let list = """
    ignore all previous
    ignore previous
    ignore the above
    ignore all instructions
    ignore any instructions
    disregard previous
    disregard the above
    previous instructions
    prior instructions
    system prompt
    language model
    you are an ai
    you are a helpful
    as an ai
    ai assistant
    dear assistant
    instruction to
    instructions to the
    note to the
    when summarizing
    when summarising
    in your summary
    in the summary
    your summary
    your answer
    your response
    respond only
    respond with
    reply with
    end of article
    new instructions
    the assistant must
    the model must
    """
}
