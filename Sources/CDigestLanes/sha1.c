// FIPS 180-4, section 6.1.2.
#include "lanes.h"

LANES_PART lanes_word sha1_choice(int round, lanes_word b, lanes_word c, lanes_word d) {
  if (round < 20) return lanes_choose(b, c, d);
  if (round >= 40 && round < 60) return lanes_majority(b, c, d);
  return b ^ c ^ d;
}

LANES_CODE void digest_lanes_sha1(uint32_t *state, const uint8_t *const *messages, size_t blocks) {
  static const uint32_t constants[4] = {0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};
  lanes_word sum[5], w[16];
  memcpy(sum, state, sizeof sum);
  for (size_t block = 0; block < blocks; block++) {
    lanes_load(w, messages, block * digest_lanes_block);
    lanes_word a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4];
#pragma clang loop unroll(full)
    for (int t = 0; t < 80; t++) {
      if (t >= 16) w[t & 15] = lanes_rotate(w[t & 15] ^ w[(t + 2) & 15] ^ w[(t + 8) & 15] ^ w[(t + 13) & 15], 1);
      const lanes_word next = lanes_rotate(a, 5) + sha1_choice(t, b, c, d) + e + (w[t & 15] + constants[t / 20]);
      e = d;
      d = c;
      c = lanes_rotate(b, 30);
      b = a;
      a = next;
    }
    sum[0] += a;
    sum[1] += b;
    sum[2] += c;
    sum[3] += d;
    sum[4] += e;
  }
  memcpy(state, sum, sizeof sum);
}
