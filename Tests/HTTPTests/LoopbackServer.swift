import Foundation

/// A server on 127.0.0.1 that gives every connection the same bytes, and counts connections.
final class LoopbackServer: @unchecked Sendable {
  let port: Int
  private let listener: Int32
  private let lock = NSLock()
  private var accepted = 0

  /// - Parameters:
  ///   - answer: what is written after the request came; nil writes nothing.
  ///   - pause: microseconds between two bytes.
  init(answer: [UInt8]?, pause: UInt32 = 0) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + getsockname(listener, $0, &length)
      }
    }
    guard bound == 0, listen(listener, 16) == 0 else { throw POSIXError(.EADDRINUSE) }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve(answer, pause) }
  }

  deinit { close(listener) }

  var connections: Int { lock.withLock { accepted } }
  var url: String { "http://127.0.0.1:\(port)/" }

  private func serve(_ answer: [UInt8]?, _ pause: UInt32) {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      lock.withLock { accepted += 1 }
      Thread.detachNewThread {
        var request = [UInt8](repeating: 0, count: 4096)
        _ = recv(client, &request, request.count, 0)
        Self.write(answer ?? [], to: client, pause)
        if answer == nil { sleep(10) }
        close(client)
      }
    }
  }

  private static func write(_ bytes: [UInt8], to client: Int32, _ pause: UInt32) {
    if pause == 0 {
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if count <= 0 { return }
        sent += count
      }
      return
    }
    for byte in bytes {
      var byte = byte
      if send(client, &byte, 1, Int32(MSG_NOSIGNAL)) <= 0 { return }
      usleep(pause)
    }
  }
}
