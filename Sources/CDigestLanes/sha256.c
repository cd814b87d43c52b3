// FIPS 180-4, section 6.2.2.
#include "lanes.h"

// Section 4.2.2: of the cube roots of the first 64 primes the first 32 bits after the point.
static const uint32_t constants[64] = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
};

LANES_PART lanes_word rotations(lanes_word word, int first, int second, int third) {
  return lanes_rotate(word, 32 - first) ^ lanes_rotate(word, 32 - second) ^ lanes_rotate(word, 32 - third);
}

LANES_PART lanes_word rotations_and_shift(lanes_word word, int first, int second, int shift) {
  return lanes_rotate(word, 32 - first) ^ lanes_rotate(word, 32 - second) ^ word >> shift;
}

LANES_CODE void digest_lanes_sha256(uint32_t *state, const uint8_t *const *messages, size_t blocks) {
  lanes_word sum[8], w[16];
  memcpy(sum, state, sizeof sum);
  for (size_t block = 0; block < blocks; block++) {
    lanes_load(w, messages, block * digest_lanes_block);
    lanes_word a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4], f = sum[5], g = sum[6], h = sum[7];
#pragma clang loop unroll(full)
    for (int t = 0; t < 64; t++) {
      if (t >= 16)
        w[t & 15] += w[(t + 9) & 15] + rotations_and_shift(w[(t + 1) & 15], 7, 18, 3) +
                     rotations_and_shift(w[(t + 14) & 15], 17, 19, 10);
      const lanes_word first = h + rotations(e, 6, 11, 25) + lanes_choose(e, f, g) + (w[t & 15] + constants[t]);
      const lanes_word second = rotations(a, 2, 13, 22) + lanes_majority(a, b, c);
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    sum[0] += a;
    sum[1] += b;
    sum[2] += c;
    sum[3] += d;
    sum[4] += e;
    sum[5] += f;
    sum[6] += g;
    sum[7] += h;
  }
  memcpy(state, sum, sizeof sum);
}
