"""SIGKILL at the entry of every file system call, and at random times."""
import random
import signal
import subprocess
import time

from calls import enumerate_calls, injected
from lakes import REPOSITORY, run


def every_call(case, environment={}):
    points = enumerate_calls(case)
    if case.setting.short:
        # What is made live is made live by a rename: those are never left out.
        step = max(1, len(points) // 25)
        points = [point for place, point in enumerate(points) if place % step == 0 or point[0].startswith("rename")]
    wrongs = []
    for name, number in points:
        lake = case.fresh("killed")
        done = run(case.setting, case.command(lake), injected(name, number, "signal=SIGKILL"), **environment)
        if done.returncode not in (-signal.SIGKILL, 137):
            wrongs.append(f"{case.name}, {name} {number}: not killed but exit {done.returncode}")
        wrongs += case.judge(lake, f"killed at {name} {number}")
    return len(points), wrongs


def random_times(case, trials):
    started = time.monotonic()
    run(case.setting, case.command(case.fresh("timed")))
    longest = time.monotonic() - started
    dice, wrongs = random.Random(case.name), []
    for trial in range(trials):
        lake = case.fresh("killed")
        victim = subprocess.Popen(
            case.command(lake), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=case.setting.environment, cwd=REPOSITORY)
        time.sleep(dice.uniform(0, longest))
        victim.kill()
        victim.wait()
        wrongs += case.judge(lake, f"killed at random, trial {trial}")
    return trials, wrongs


def signals(case):
    """Signals that people and service managers send: the process ends by them, and the lake is as after a SIGKILL."""
    wrongs, trials = [], 0
    for sent in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        for name, number in [point for point in enumerate_calls(case) if point[0] in ("fsync", "renameat", "write")]:
            lake = case.fresh("signalled")
            run(case.setting, case.command(lake), injected(name, number, f"signal={sent.name}"))
            wrongs += case.judge(lake, f"{sent.name} at {name} {number}")
            trials += 1
    return trials, wrongs
