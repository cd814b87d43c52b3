import Foundation

/// A server on a loopback address that answers each path as it is told, and notes what it was asked.
package final class LoopbackServer: @unchecked Sendable {
  package struct Answer: Sendable {
    package var bytes: [UInt8]
    /// Microseconds between two bytes.
    package var pause: UInt32 = 0
    /// Written again and again behind the bytes.
    package var tail: [UInt8] = []
    /// The connection stays open behind the bytes, without another word.
    package var hangs = false

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package init(_ status: Int, _ headers: [String] = [], _ body: [UInt8] = []) {
      let lines = ["HTTP/1.1 \(status) Status", "Connection: close", "Content-Length: \(body.count)"] + headers
      bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    }
  }

  package let address: String
  package let port: Int
  private let listener: Int32
  private let lock = NSLock()
  private var heads: [String] = []

  package init(
    _ host: String = "127.0.0.1", port: Int = 0, answer: @escaping @Sendable (_ path: String) -> Answer
  ) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var on: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(host)
    address.sin_port = UInt16(port).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + getsockname(listener, $0, &length)
      }
    }
    guard bound == 0, listen(listener, 64) == 0 else { throw POSIXError(.EADDRINUSE) }
    self.listener = listener
    self.address = host
    self.port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve(answer) }
  }

  /// The same bytes for every path; nil says nothing at all.
  package convenience init(answer: [UInt8]?, pause: UInt32 = 0) throws {
    var always = Answer(answer ?? [])
    always.pause = pause
    always.hangs = answer == nil
    try self.init { [always] _ in always }
  }

  deinit { close(listener) }

  /// Heads of the requests that came, in order.
  package var requests: [String] { lock.withLock { heads } }
  package var paths: [String] { requests.map { String($0.split(separator: " ").dropFirst().first ?? "") } }
  package var connections: Int { requests.count }
  package var url: String { "http://\(address):\(port)/" }

  private func serve(_ answer: @escaping @Sendable (String) -> Answer) {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      Thread.detachNewThread { [self] in
        var request = [UInt8](repeating: 0, count: 8192)
        let count = recv(client, &request, request.count, 0)
        let head = String(decoding: request.prefix(max(0, count)), as: UTF8.self)
        lock.withLock { heads.append(head) }
        Self.write(answer(String(head.split(separator: " ").dropFirst().first ?? "")), to: client)
        close(client)
      }
    }
  }

  private static func write(_ answer: Answer, to client: Int32) {
    var isOpen = answer.pause == 0 ? send(answer.bytes, client) : drip(answer, client)
    while isOpen, !answer.tail.isEmpty { isOpen = send(answer.tail, client) }
    if answer.hangs { sleep(10) }
  }

  private static func send(_ bytes: [UInt8], _ client: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  private static func drip(_ answer: Answer, _ client: Int32) -> Bool {
    for byte in answer.bytes {
      if !send([byte], client) { return false }
      usleep(answer.pause)
    }
    return true
  }
}
