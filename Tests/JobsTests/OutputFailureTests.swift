import Glibc
import Jobs
import Testing

@Test func aReaderThatWentAwayIsToldNothing() {
  #expect(Standard.failure(ofOutput: EPIPE) == Failure(.cannotWrite, ""))
  #expect(
    Standard.failure(ofOutput: ENOSPC) == Failure(.cannotWrite, "standard output: No space left on device"))
}
