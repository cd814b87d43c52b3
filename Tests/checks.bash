#!/bin/bash
# What the tests in shell share, to be sourced: checks that are counted, what a lake's bytes are, and runs that are killed.
passed=0 failed=0

# check NAME WANTED GOT: two texts are the same.
check() {
  if [[ $2 == "$3" ]]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    printf 'FAILED %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
  fi
}

# check_that NAME COMMAND...: a command succeeds; where it does not, what it said is shown.
check_that() {
  local name=$1 said
  shift
  if said=$("$@" 2>&1); then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "FAILED $name"
    head -20 <<<"$said"
  fi
}

# finish: how many passed; ends the test, with 1 when any failed.
finish() {
  echo "$passed passed, $failed failed"
  exit $((failed > 0))
}

# digest LAKE FILE: the digests of every committed byte, and of leftovers if there are any: all but the state, which may differ.
digest() { (cd "$1" && find . -path ./_state -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum) >"$2"; }

# kill_runs COUNT SECONDS COMMAND: starts a line of shell COUNT times, each killed with all its children within SECONDS.
kill_runs() {
  local run group
  for (( run = 1; run <= $1; run++ )); do
    setsid bash -c "$3" >/dev/null 2>&1 &
    group=$!
    sleep "$(awk -v most="$2" -v seed="$run$RANDOM" 'BEGIN { srand(seed); print rand() * most }')"
    kill -9 -- "-$group" 2>/dev/null || true
    wait "$group" 2>/dev/null || true
  done
}
