"""Faults that strace cannot make, as libraries to preload. `short` cuts reads and writes short and interrupts them.
The others are planted faults, by which the rigs prove that they would see one: `no-folder-sync` swallows the fsync of
folders, `two-step-rename` removes the target before it renames, `deaf` takes failed writes and fsyncs for done."""
import os
import subprocess

COMMON = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
"""
SOURCES = {
    "short": r"""
static unsigned state;
static unsigned dice(void) {
  if (!state) state = (unsigned)atoi(getenv("SHIM_SEED") ? getenv("SHIM_SEED") : "1") * 2654435761u | 1;
  state ^= state << 13; state ^= state >> 17; state ^= state << 5;
  return state;
}
static size_t cut(size_t count) { return count < 2 || dice() % 3 ? count : 1 + dice() % count; }
ssize_t read(int fd, void *to, size_t count) {
  if (dice() % 5 == 0) { errno = EINTR; return -1; }
  return REAL(read)(fd, to, cut(count));
}
ssize_t write(int fd, const void *from, size_t count) {
  if (dice() % 5 == 0) { errno = EINTR; return -1; }
  return REAL(write)(fd, from, cut(count));
}
""",
    "no-folder-sync": r"""
int fsync(int fd) {
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISDIR(status.st_mode)) return 0;
  return REAL(fsync)(fd);
}
""",
    "two-step-rename": r"""
int renameat(int from, const char *old, int to, const char *new) {
  unlinkat(to, new, 0);
  return REAL(renameat)(from, old, to, new);
}
""",
    "deaf": r"""
ssize_t write(int fd, const void *from, size_t count) {
  ssize_t done = REAL(write)(fd, from, count);
  return done < 0 ? (ssize_t)count : done;
}
int fsync(int fd) { REAL(fsync)(fd); return 0; }
""",
}


def shim(setting, name):
    path = os.path.join(setting.scratch, f"{name}.so")
    if not os.path.exists(path):
        source = path + ".c"
        with open(source, "w") as file:
            file.write(COMMON + SOURCES[name])
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], check=True)
    return path
