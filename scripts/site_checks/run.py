"""check-site: runs every check on a planted bad input, then on the site."""
import sys
import time

import browser
import budgets
import feeds
import links
import markup
import records
from published import Site

CHECKS = [markup, feeds, links, records, budgets, browser]


def report(name, ok, words, started):
    print(f"{'ok  ' if ok else 'FAIL'} {name:8} {words} ({time.monotonic() - started:.1f} s)", flush=True)
    return ok


def main():
    site, short, passed = Site(sys.argv[1]), "--short" in sys.argv, True
    for check in CHECKS:
        started = time.monotonic()
        refused = check.planted()
        passed &= report(
            check.__name__, all(refused), f"planted faults refused: {sum(refused)} of {len(refused)}", started)
        started = time.monotonic()
        problems, words = check.check(site, short)
        passed &= report(check.__name__, not problems, f"{words}: {len(problems)} problems", started)
        for problem in problems[:20]:
            print("     " + problem)
    if "--vectors" in sys.argv:
        import vectors
        started = time.monotonic()
        problems, words = vectors.check(sys.argv[sys.argv.index("--vectors") + 1])
        passed &= report("vectors", not problems, f"{words}: {len(problems)} problems", started)
        for problem in problems[:20]:
            print("     " + problem)
    sys.exit(0 if passed else 1)


main()
