#define _GNU_SOURCE
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

/// libFuzzer as a library: runs the function on input after input, guided by what code each one reaches.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*function)(const uint8_t *bytes, size_t count));

static inline int fuzzer_memory_file(void) { return memfd_create("fuzz", 0); }
