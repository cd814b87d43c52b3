"""Reads and writes that move less than was asked, and calls that a signal interrupted: success, and the same bytes."""
from lakes import run
from shims import shim


def short_reads_and_writes(case, trials):
    wrongs = []
    for trial in range(trials):
        lake = case.fresh("short")
        done = run(case.setting, case.command(lake), LD_PRELOAD=shim(case.setting, "short"), SHIM_SEED=str(trial + 1))
        note = f"short reads and writes, seed {trial + 1}"
        if done.returncode != 0:
            wrongs.append(f"{case.name}, {note}: exit {done.returncode}: {done.stderr.decode()[-300:]}")
        wrongs += case.judge(lake, note)
    return trials, wrongs
