"""What must not matter: the clock, the zone, the locale, the folder one stands in, the mask of new files; two runs at
once; readers meanwhile."""
import subprocess
import threading

from lakes import REPOSITORY, run, tree

WORLDS = {
    "the year 2031": (["faketime", "-f", "@2031-01-01 00:00:00"], {}),
    "the year 1971": (["faketime", "-f", "@1971-01-01 00:00:00"], {}),
    "an hour back": (["faketime", "-f", "-1h"], {}),
    "Kiritimati": ([], {"TZ": "Pacific/Kiritimati"}),
    "the last Sunday of March": (["faketime", "-f", "@2026-03-29 01:59:59"], {"TZ": "Europe/Berlin"}),
    "Turkish": ([], {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}),
    "no locale": ([], {"LC_ALL": "", "LANG": ""}),
    "another folder": (["env", "-C", "/"], {}),
    "a narrow mask": (["bash", "-c", 'umask 077; exec "$@"', "narrow"], {}),
    "no core to share": (["taskset", "1"], {}),
}


def worlds(case):
    wrongs = []
    for note, (prefix, environment) in WORLDS.items():
        lake = case.fresh("elsewhere")
        done = run(case.setting, case.command(lake), prefix, **environment)
        if done.returncode != 0:
            wrongs.append(f"{case.name}, {note}: exit {done.returncode}: {done.stderr.decode()[-200:]}")
        elif tree(lake) != case.tree:
            wrongs.append(f"{case.name}, {note}: other bytes")
    return len(WORLDS), wrongs


def two_at_once(case, trials):
    """One commits; the other does too, or says 75."""
    wrongs = []
    for trial in range(trials):
        lake = case.fresh("shared")
        runs = [subprocess.Popen(case.command(lake), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                 env=case.setting.environment, cwd=REPOSITORY) for _ in range(2)]
        ends = sorted((one.communicate()[1], one.returncode)[1] for one in runs)
        if ends not in ([0, 0], [0, 75]):
            wrongs.append(f"{case.name}, two at once, trial {trial}: exits {ends}")
        wrongs += case.judge(lake, f"two at once, trial {trial}")
    return trials, wrongs


def readers_meanwhile(case, trials):
    """A reader in a loop sees one state or the other, whole, at every moment."""
    wrongs, reads, stop = [], 0, threading.Event()
    lake = case.fresh("read")

    def read():
        nonlocal reads
        while not stop.is_set():
            wrongs.extend(f"{case.name}, reader: {wrong}" for wrong in case.wrongs(lake))
            reads += 1

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(trials):
        run(case.setting, case.command(lake))
    stop.set()
    reader.join()
    return reads, wrongs
