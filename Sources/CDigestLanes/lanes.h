// Words of sixteen messages side by side. Written with the compiler's vectors, so that it is C everywhere.
#pragma once
#include "digest_lanes.h"
#include <string.h>

#if defined(__x86_64__)
#define LANES_CODE __attribute__((target("avx512f,avx512bw")))
#else
#define LANES_CODE
#endif
#define LANES_PART static inline LANES_CODE __attribute__((always_inline))

typedef uint32_t lanes_word __attribute__((vector_size(4 * digest_lanes_count)));

LANES_PART lanes_word lanes_rotate(lanes_word word, int left) { return word << left | word >> (32 - left); }

// Words of messages are big-endian.
LANES_PART lanes_word lanes_swap(lanes_word word) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return word;
#else
  return (lanes_rotate(word, 8) & 0x00FF00FFu) | (lanes_rotate(word, 24) & 0xFF00FF00u);
#endif
}

LANES_PART lanes_word lanes_choose(lanes_word which, lanes_word one, lanes_word other) {
  return other ^ (which & (one ^ other));
}

LANES_PART lanes_word lanes_majority(lanes_word a, lanes_word b, lanes_word c) { return (a & b) | (c & (a | b)); }

// A perfect shuffle of all words of sixteen vectors.
LANES_PART void lanes_shuffle(const lanes_word *from, lanes_word *to) {
  for (int i = 0; i < 8; i++) {
    to[2 * i] =
        __builtin_shufflevector(from[i], from[i + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    to[2 * i + 1] =
        __builtin_shufflevector(from[i], from[i + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  }
}

// The sixteen words of the next block of every message: four perfect shuffles of 16 × 16 words transpose them.
LANES_PART void lanes_load(lanes_word *words, const uint8_t *const *messages, size_t offset) {
  lanes_word shuffled[digest_lanes_count];
  for (int lane = 0; lane < digest_lanes_count; lane++) {
    memcpy(&words[lane], messages[lane] + offset, digest_lanes_block);
    words[lane] = lanes_swap(words[lane]);
  }
  lanes_shuffle(words, shuffled);
  lanes_shuffle(shuffled, words);
  lanes_shuffle(words, shuffled);
  lanes_shuffle(shuffled, words);
}
