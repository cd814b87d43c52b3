import Glibc
import Jobs
import Logging

/// Has the index of the search page made by a program of its own (Pagefind), over the site as it will stand.
struct SearchDesk {
  private let logger: Logger

  init(_ logger: Logger) { self.logger = logger }

  /// Runs `command --site FOLDER --exclude-selectors sup`, its output on standard error.
  /// - Throws: `Failure` (73) when the program cannot be started or fails: no site without the index that it promises.
  func index(_ folder: String, _ command: [String]) throws {
    let arguments = command + ["--site", folder, "--exclude-selectors", "sup", "--quiet"]
    let status = try run(arguments)
    guard status == 0 else {
      throw Failure(.cannotWrite, "site: \(arguments.joined(separator: " ")) failed with status \(status)")
    }
    logger.info("site: indexed for search")
  }

  private func run(_ arguments: [String]) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Standard output is for the line of counters.
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    let words = arguments.map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawnp(&process, arguments[0], &actions, nil, words + [nil], environ)
    guard code == 0 else {
      throw Failure(.cannotWrite, "site: \(arguments[0]) does not start: \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(.cannotWrite, "site: \(arguments[0]) was lost") }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
