// What the processor can do, for which Swift has no words.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

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

// Asks for large pages under memory that was not touched yet: who reads it here and there waits less for the table of pages.
// In vain where the system has none.
static inline void processor_prefer_large_pages(void *memory, size_t bytes) {
#ifdef MADV_HUGEPAGE
  const uintptr_t page = 1 << 21, start = ((uintptr_t)memory + page - 1) & -page, end = ((uintptr_t)memory + bytes) & -page;
  if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
#else
  (void)memory, (void)bytes;
#endif
}
