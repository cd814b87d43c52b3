"""Errors of the operating system at the n-th call, once and from then on: the exit says so, the message names a path,
the lake is as before or as after, and nothing is committed after a failed fsync."""
from calls import enumerate_calls, injected
from lakes import live, run

ERRORS = {
    "openat": ["EMFILE", "EACCES", "EIO", "ENFILE", "ELOOP"], "mkdirat": ["ENOSPC", "EROFS", "EACCES", "EDQUOT"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EFBIG"], "fsync": ["EIO", "ENOSPC", "EDQUOT"],
    "renameat": ["EIO", "EACCES", "EROFS", "ENOSPC"], "unlinkat": ["EIO", "EROFS"], "read": ["EIO"],
    "close": ["EIO", "ENOSPC"], "getdents64": ["EIO"], "fstat": ["EIO"], "flock": ["ENOLCK"],
}
HONEST = {0, 65, 66, 73, 75}


def every_call(case, environment={}):
    points = [point for point in enumerate_calls(case) if point[0] in ERRORS]
    last_sync = max((number for name, number in points if name == "fsync"), default=0)
    if case.setting.short:
        points = points[:: max(1, len(points) // 15)]
    trials, wrongs = 0, []
    for index, (name, number) in enumerate(points):
        errors = ERRORS[name] if not case.setting.short else ERRORS[name][index % len(ERRORS[name]):][:1]
        for error in errors:
            for when in (str(number), f"{number}+"):
                trials += 1
                note = f"{error} at {name} {when}"
                lake = case.fresh("failed")
                done = run(case.setting, case.command(lake), injected(name, when, f"error={error}"), **environment)
                wrongs += [f"{case.name}, {note}: {wrong}" for wrong in dishonesty(case, done, lake)]
                if name == "fsync" and number < last_sync and case.name.startswith("put-") and live(lake) != case.before:
                    wrongs.append(f"{case.name}, {note}: committed after a failed fsync")
                wrongs += case.judge(lake, note)
    return trials, wrongs


# No message at all is what is left when standard error cannot be written either.
def dishonesty(case, done, lake):
    message = done.stderr.decode(errors="replace")
    if done.returncode not in HONEST:
        yield f"exit {done.returncode}: {message[-300:]}"
    elif done.returncode == 0 and live(lake) != case.after:
        yield "exit 0, but the new state is not there"
    elif done.returncode != 0 and not message.startswith(("error: /", "error: standard output: ")) and message:
        yield f"the message names no path: {message[-300:]!r}"
