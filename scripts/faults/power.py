"""Loss of power on an ext4 file system: a loop mount is shut down without a flush of its log (FS_IOC_SHUTDOWN, what
xfstests' `godown` does), mounted again, and judged. What exit 0 promised must be there; what was cut off in the middle
is old or new."""
import fcntl
import os
import shutil
import struct
import subprocess

from calls import enumerate_calls, injected
from lakes import live, run

SHUTDOWN, NO_LOG_FLUSH = 0x8004587D, 2


class Disk:
    def __init__(self, setting):
        self.image, self.mount = setting.folder("disk.img"), setting.folder("disk")
        os.makedirs(self.mount)
        with open(self.image, "wb") as file:
            file.truncate(64 << 20)
        self.works = self.call("mkfs.ext4", "-q", "-F", self.image) and self.attach()
        if self.works and not self.lose_power():
            self.works = False

    def call(self, *arguments):
        try:
            return subprocess.run(arguments, capture_output=True).returncode == 0
        except FileNotFoundError:
            return False

    def attach(self):
        return self.call("mount", "-o", "loop", self.image, self.mount)

    def lose_power(self):
        """Down without a flush, and up again."""
        folder = os.open(self.mount, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        except OSError:
            return False
        finally:
            os.close(folder)
        return self.call("umount", self.mount) and self.attach()

    def fresh(self, case):
        lake = os.path.join(self.mount, "lake")
        shutil.rmtree(lake, ignore_errors=True)
        shutil.copytree(case.base, lake)
        os.sync()
        return lake

    def detach(self):
        self.call("umount", self.mount)


def after_exit(case, disk, trials, environment={}):
    wrongs = []
    for trial in range(trials):
        lake = disk.fresh(case)
        done = run(case.setting, case.command(lake), **environment)
        assert done.returncode == 0, done.stderr
        disk.lose_power()
        if live(lake) != case.after:
            wrongs.append(f"{case.name}, power lost after exit 0, trial {trial}: the new state is not there")
        wrongs += case.judge(lake, f"power lost after exit 0, trial {trial}")
    return trials, wrongs


def at_calls(case, disk, trials):
    points = [point for point in enumerate_calls(case) if point[0] in ("write", "fsync", "renameat", "mkdirat", "unlinkat", "close", "openat")]
    points = points[:: max(1, len(points) // trials)][:trials]
    wrongs = []
    for name, number in points:
        lake = disk.fresh(case)
        run(case.setting, case.command(lake), injected(name, number, "signal=SIGKILL"))
        disk.lose_power()
        wrongs += case.judge(lake, f"power lost at {name} {number}")
    return len(points), wrongs
