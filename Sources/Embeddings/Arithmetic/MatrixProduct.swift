private import CProcessor
private import Glibc

/// Matrix products by OpenBLAS (https://www.openblas.net), loaded when the first model is: no tool needs it otherwise,
/// and only before it is loaded can it be told which of its kernels to take. Debian's does not know newer processors
/// and falls back to kernels of 2004, four times as slow; so the kernel is chosen here by what the processor can do.
/// `OPENBLAS_CORETYPE` in the environment has the last word.
package struct MatrixProduct: Sendable {
  private typealias Gemm =
    @convention(c) @Sendable (
      Int32, Int32, Int32, Int32, Int32, Int32, Float, UnsafePointer<Float>, Int32, UnsafePointer<Float>, Int32, Float,
      UnsafeMutablePointer<Float>, Int32
    ) -> Void
  private typealias SetThreads = @convention(c) (Int32) -> Void
  private typealias CoreName = @convention(c) () -> UnsafePointer<CChar>?

  private let gemm: Gemm
  /// The kernels that are used, in OpenBLAS's words.
  package let kernels: String

  static let library = "libopenblas.so.0"

  /// - Throws: `EmbeddingError` when OpenBLAS is not there.
  package init() throws(EmbeddingError) {
    switch processor_find_vectors() {
    case processor_avx512: setenv("OPENBLAS_CORETYPE", "SkylakeX", 0)
    case processor_avx2: setenv("OPENBLAS_CORETYPE", "Haswell", 0)
    default: break
    }
    // Texts are spread over the cores, each product stays on one: the same sums in the same order on any machine.
    setenv("OPENBLAS_NUM_THREADS", "1", 1)
    guard let handle = dlopen(Self.library, RTLD_NOW | RTLD_LOCAL) else {
      throw EmbeddingError(Self.library, "not there: an embedder needs it (apt-get install libopenblas0)")
    }
    let product = try Self.symbol("cblas_sgemm", handle)
    let threads = try Self.symbol("openblas_set_num_threads", handle)
    let name = try Self.symbol("openblas_get_corename", handle)
    unsafeBitCast(threads, to: SetThreads.self)(1)
    gemm = unsafeBitCast(product, to: Gemm.self)
    kernels = unsafeBitCast(name, to: CoreName.self)().map { String(cString: $0) } ?? ""
  }

  private static func symbol(
    _ name: String, _ handle: UnsafeMutableRawPointer
  ) throws(EmbeddingError) -> UnsafeMutableRawPointer {
    guard let symbol = dlsym(handle, name) else { throw EmbeddingError(library, "has no “\(name)”") }
    return symbol
  }

  /// One side of a product: the first of its rows, and how many numbers lie between two.
  struct Side {
    let start: UnsafePointer<Float>
    let stride: Int
  }

  /// target (m × n) = factor · left (m × k) · right + share · target.
  /// - Parameters:
  ///   - right: k × n; or n × k when `isTransposed`.
  ///   - stride: numbers between two rows of the target.
  /// - Complexity: O(m · n · k)
  func callAsFunction(
    _ left: Side, _ right: Side, isTransposed: Bool, m: Int, n: Int, k: Int, factor: Float = 1, share: Float = 0,
    into target: UnsafeMutablePointer<Float>, stride: Int
  ) {
    let (rowMajor, plain, transposed): (Int32, Int32, Int32) = (101, 111, 112)
    gemm(
      rowMajor, plain, isTransposed ? transposed : plain, Int32(m), Int32(n), Int32(k), factor, left.start,
      Int32(left.stride), right.start, Int32(right.stride), share, target, Int32(stride))
  }
}
