// What the processor can do, for which Swift has no words.
#pragma once

typedef enum { processor_plain, processor_avx2, processor_avx512 } processor_vectors;

static inline processor_vectors processor_find_vectors(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl"))
    return processor_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return processor_avx2;
#endif
  return processor_plain;
}

// Asks for memory that will be read soon, and does not wait for it.
static inline void processor_prefetch(const void *place) { __builtin_prefetch(place); }
