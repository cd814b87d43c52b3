"""A disk that fills up, and limits of the process."""
import os
import shutil
import subprocess

from lakes import live, run

LIMITS = ["-n 8", "-n 12", "-n 16", "-f 0", "-f 1", "-f 2"]


def mounts_work(setting):
    folder = setting.folder("mount")
    os.makedirs(folder)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True).returncode:
        return False
    subprocess.run(["umount", folder], check=True)
    return True


def full_disks(case, sizes):
    """Base and work in a tmpfs that is larger than the base by so many kilobytes."""
    wrongs = []
    folder = case.setting.folder(f"{case.name}.full")
    os.makedirs(folder)
    used = sum(os.path.getsize(os.path.join(top, name)) + 4096 for top, _, names in os.walk(case.base) for name in names)
    for extra in sizes:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={(used >> 10) + 64 + extra}k", "tmpfs", folder]
        subprocess.run(mount, check=True)
        lake = os.path.join(folder, "lake")
        shutil.copytree(case.base, lake)
        done = run(case.setting, case.command(lake))
        note = f"a disk with {extra} KB left"
        if done.returncode not in (0, 73) or (done.returncode and b"No space left" not in done.stderr):
            wrongs.append(f"{case.name}, {note}: exit {done.returncode}: {done.stderr.decode()[-200:]}")
        subprocess.run(["mount", "-o", "remount,size=1g", folder], check=True)
        wrongs += case.judge(lake, note)
        subprocess.run(["umount", folder], check=True)
    return len(sizes), wrongs


def limits(case):
    wrongs = []
    for limit in LIMITS:
        lake = case.fresh("limited")
        done = run(case.setting, case.command(lake), ["bash", "-c", f'ulimit {limit}; exec "$@"', "limited"])
        if done.returncode not in (0, 65, 66, 73, 75, 126, 127):
            wrongs.append(f"{case.name}, ulimit {limit}: exit {done.returncode}: {done.stderr.decode()[-200:]}")
        if done.returncode == 0 and live(lake) != case.after:
            wrongs.append(f"{case.name}, ulimit {limit}: exit 0, but the new state is not there")
        wrongs += case.judge(lake, f"ulimit {limit}")
    return len(LIMITS), wrongs
