// Loops over text that Swift has no words for: sixteen bytes are looked at in one instruction (SSE2, which every x86-64
// machine has); elsewhere eight at a time (Lamport, "Multiple byte processing with full-word instructions", CACM 1975).
// "Plain" bytes stand for themselves in a JSON string: all but quote, backslash and control characters.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline int scan_is_plain(uint8_t byte) { return byte >= 0x20 && byte != '"' && byte != '\\'; }

#if defined(__SSE2__)
#include <emmintrin.h>
enum { scan_width = 16 };
typedef __m128i scan_word;
static inline scan_word scan_load(const uint8_t *from) { return _mm_loadu_si128((const __m128i *)from); }
static inline void scan_store(uint8_t *to, scan_word word) { _mm_storeu_si128((__m128i *)to, word); }
// One bit a byte.
static inline uint64_t scan_high_marks(scan_word word) { return (uint64_t)(uint32_t)_mm_movemask_epi8(word); }
static inline uint64_t scan_special_marks(scan_word word) {
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(word, _mm_set1_epi8(0x1F)), word);
  const __m128i quote = _mm_cmpeq_epi8(word, _mm_set1_epi8('"'));
  const __m128i slash = _mm_cmpeq_epi8(word, _mm_set1_epi8('\\'));
  return scan_high_marks(_mm_or_si128(control, _mm_or_si128(quote, slash)));
}
static inline size_t scan_first(uint64_t marks) { return (size_t)__builtin_ctzll(marks); }
#else
enum { scan_width = 8 };
typedef uint64_t scan_word;
static inline scan_word scan_load(const uint8_t *from) {
  uint64_t word;
  memcpy(&word, from, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}
static inline void scan_store(uint8_t *to, scan_word word) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  memcpy(to, &word, 8);
}
// The high bit of a byte.
static inline uint64_t scan_high_marks(scan_word word) { return word & 0x8080808080808080u; }
static inline uint64_t scan_zero_marks(scan_word word) {
  const uint64_t low = 0x7F7F7F7F7F7F7F7Fu;
  return ~(((word & low) + low) | word | low);
}
static inline uint64_t scan_special_marks(scan_word word) {
  const uint64_t ones = 0x0101010101010101u;
  return scan_zero_marks(word ^ ones * '"') | scan_zero_marks(word ^ ones * '\\') | scan_zero_marks(word & ones * 0xE0);
}
static inline size_t scan_first(uint64_t marks) { return (size_t)__builtin_ctzll(marks) / 8; }
#endif

// Index of the first byte at or after start that is not plain, or count.
static inline size_t scan_plain(const uint8_t *bytes, size_t start, size_t count) {
  for (; count - start >= scan_width; start += scan_width) {
    const uint64_t marks = scan_special_marks(scan_load(bytes + start));
    if (marks) return start + scan_first(marks);
  }
  while (start < count && scan_is_plain(bytes[start])) start++;
  return start;
}

// Index of the first byte at or after start that is not ASCII, or count.
static inline size_t scan_ascii(const uint8_t *bytes, size_t start, size_t count) {
  for (; count - start >= scan_width; start += scan_width) {
    const uint64_t marks = scan_high_marks(scan_load(bytes + start));
    if (marks) return start + scan_first(marks);
  }
  while (start < count && bytes[start] < 0x80) start++;
  return start;
}

// Copies plain bytes and returns as scan_plain does. The target has room for count - start + scan_width bytes: a word
// is stored whole before it is known how much of it counts.
static inline size_t scan_copy_plain(uint8_t *target, const uint8_t *bytes, size_t start, size_t count) {
  for (; count - start >= scan_width; start += scan_width, target += scan_width) {
    const scan_word word = scan_load(bytes + start);
    scan_store(target, word);
    const uint64_t marks = scan_special_marks(word);
    if (marks) return start + scan_first(marks);
  }
  while (start < count && scan_is_plain(bytes[start])) *target++ = bytes[start++];
  return start;
}

// Writes the escape of a byte that is not plain, 6 bytes at most, and returns where it ends.
static inline uint8_t *scan_escape_byte(uint8_t *to, uint8_t byte) {
  static const char digits[] = "0123456789abcdef";
  *to++ = '\\';
  switch (byte) {
  case '"': case '\\': *to++ = byte; break;
  case '\n': *to++ = 'n'; break;
  case '\r': *to++ = 'r'; break;
  case '\t': *to++ = 't'; break;
  default:
    memcpy(to, "u00", 3);
    to[3] = (uint8_t)digits[byte >> 4];
    to[4] = (uint8_t)digits[byte & 15];
    to += 5;
  }
  return to;
}

// Writes a word as it stands in a JSON string: all that its one look found. Reads the word behind it, too, and needs room
// for an escape a byte and a word.
static inline uint8_t *scan_escape_word(uint8_t *to, const uint8_t *from) {
  scan_word word = scan_load(from);
  scan_store(to, word);
  size_t done = 0;
  for (uint64_t marks = scan_special_marks(word); marks; marks &= marks - 1) {
    const size_t place = scan_first(marks);
    to = scan_escape_byte(to + (place - done), from[place]);
    done = place + 1;
    scan_store(to, scan_load(from + done));
  }
  return to + (scan_width - done);
}

typedef struct {
  size_t read, written;
} scan_progress;

// Copies bytes as they stand in a JSON string, from start, until all are read or the target may lack room.
static inline scan_progress scan_escape(uint8_t *target, size_t room, const uint8_t *bytes, size_t start, size_t count) {
  uint8_t *to = target;
  const uint8_t *const last = target + room;
  for (; count - start >= 2 * scan_width && last - to >= 7 * scan_width; start += scan_width)
    to = scan_escape_word(to, bytes + start);
  while (start < count && last - to >= scan_width + 6) {
    if (count - start >= scan_width) {
      const scan_word word = scan_load(bytes + start);
      scan_store(to, word);
      const uint64_t marks = scan_special_marks(word);
      const size_t plain = marks ? scan_first(marks) : scan_width;
      start += plain;
      to += plain;
      if (!marks) continue;
    } else if (scan_is_plain(bytes[start])) {
      *to++ = bytes[start++];
      continue;
    }
    to = scan_escape_byte(to, bytes[start++]);
  }
  return (scan_progress){start, (size_t)(to - target)};
}

// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7).
static inline int scan_is_utf8(const uint8_t *bytes, size_t count) {
  size_t index = 0;
  while ((index = scan_ascii(bytes, index, count)) < count) {
    do {
      const uint8_t *at = bytes + index;
      const size_t left = count - index;
      if (at[0] >= 0xC2 && at[0] <= 0xDF) {
        if (left < 2 || (at[1] & 0xC0) != 0x80) return 0;
        index += 2;
      } else if ((at[0] & 0xF0) == 0xE0) {
        if (left < 3 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80) return 0;
        if (at[0] == 0xE0 ? at[1] < 0xA0 : at[0] == 0xED && at[1] > 0x9F) return 0;
        index += 3;
      } else if (at[0] >= 0xF0 && at[0] <= 0xF4) {
        if (left < 4 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80 || (at[3] & 0xC0) != 0x80) return 0;
        if (at[0] == 0xF0 ? at[1] < 0x90 : at[0] == 0xF4 && at[1] > 0x8F) return 0;
        index += 4;
      } else {
        return 0;
      }
    } while (index < count && bytes[index] >= 0x80);
  }
  return 1;
}
