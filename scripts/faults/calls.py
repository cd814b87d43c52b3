"""File system calls of a run, counted by strace, so that each can be made to fail or to be the last."""
import collections
import os
import re

from lakes import run

CALLS = """open openat creat mkdir mkdirat write pwrite64 writev fsync fdatasync rename renameat renameat2 unlink unlinkat
rmdir link linkat symlink symlinkat close read pread64 fstat newfstatat statx getdents64 flock ftruncate""".split()


def enumerate_calls(case):
    """Names and numbers of the main thread's calls from the first that names the lake, as `strace` counts them."""
    lake = case.fresh("counted")
    log = os.path.join(case.setting.scratch, f"{case.name}.trace")
    run(case.setting, case.command(lake), ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=" + ",".join(CALLS), "-o", log])
    counts, found, main = collections.Counter(), [], None
    for line in open(log, errors="replace"):
        match = re.match(r"(\d+) +(\w+)\(", line)
        if not match:
            continue
        main = main or match[1]
        if match[1] != main:
            continue
        counts[match[2]] += 1
        if found or lake in line:
            found.append((match[2], counts[match[2]]))
    return found


def injected(name, number, what):
    return ["strace", "-f", "-qq", "-e", f"trace={name}", "-e", f"inject={name}:{what}:when={number}", "-o", "/dev/null"]
