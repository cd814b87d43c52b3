// SHA-1 and SHA-256 (FIPS 180-4) of sixteen messages at once, one in each lane of 512-bit registers. One message at a time
// waits for itself: each round needs the one before. libcrypto does the same inside its TLS code and offers it to nobody.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { digest_lanes_count = 16, digest_lanes_block = 64 };

/// Whether this processor has the registers (AVX-512); others must not call the functions below on x86, and gain nothing
/// elsewhere.
int digest_lanes_are_fast(void);

/// Takes the next blocks of 64 bytes of every message into its digest.
/// - Parameters:
///   - state: the words of the digests, 5 of SHA-1 and 8 of SHA-256: word by word, of a word lane by lane.
///   - messages: where the blocks of each lane stand.
void digest_lanes_sha1(uint32_t *state, const uint8_t *const *messages, size_t blocks);
void digest_lanes_sha256(uint32_t *state, const uint8_t *const *messages, size_t blocks);
