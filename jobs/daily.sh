#!/bin/bash
# daily.sh: one scheduled day. Fetches, brings the last week up to date, says in one line how it went.
#
#   LAKE=data            the lake                      SOURCES=jobs/sources.yml   the outlets
#   SETTINGS=jobs/settings   a file of settings a stage, ingest.yml and so on
#   DATE=today (UTC)     the edition's day             LOOKBACK=7                 days before it that may have late articles
#   JOBS=2               days at a time                KEEP=5                     generations kept a partition
#   MINIMUM_SHARE=40     percent of the median day's captures below which the sources count as not there yet
#   PATIENCE=0           how often to wait and fetch again then; PAUSE=900 seconds each
#   ON_FAILURE=          a command that gets the summary line on its standard input
#   WEBHOOK=             an address that gets it as {"text": …}
#
# Exit status: 0 done · 65 bad data · 66 nothing captured · 69 refused by the gate, the last good edition stands · 73 cannot write
# · 75 locked, or the sources are not there yet: try again.
set -uo pipefail
cd "$(dirname "$0")/.."
export LAKE=${LAKE:-data} SOURCES=${SOURCES:-jobs/sources.yml} SETTINGS=${SETTINGS:-jobs/settings} BIN=${BIN:-.build/release}
DATE=${DATE:-$(date -u +%F)} LOOKBACK=${LOOKBACK:-7} JOBS=${JOBS:-2} KEEP=${KEEP:-5}
MINIMUM_SHARE=${MINIMUM_SHARE:-40} PATIENCE=${PATIENCE:-0} PAUSE=${PAUSE:-900}
state=$LAKE/_state log=$LAKE/_state/log/daily.log

mkdir -p "$state/log" "$state/locks" || exit 73
exec 9>"$state/locks/daily.lock" || exit 73
flock --nonblock 9 || { echo "daily: another daily run holds $state/locks/daily.lock; try again later" >&2; exit 75; }

# One old log is kept.
[[ ! -s $log || $(stat -c %s "$log") -lt 10000000 ]] || mv "$log" "$log.1"

records() { # records DATASET DATE: how many are committed, 0 when none
  "$BIN/lake" ls "$1" --lake "$LAKE" 2>/dev/null | awk -F'\t' -v partition="$1/date=$2" '$1 == partition { print $2 + 0; found = 1 } END { if (!found) print 0 }'
}

median_before() { # the median of the captures of the seven days before, 0 when fewer than three have any
  for (( back = 1; back <= 7; back++ )); do records captures "$(date -u -d "$DATE -$back days" +%F)"; done \
    | awk '$1 > 0' | sort -n | awk '{ n[NR] = $1 } END { print (NR < 3) ? 0 : n[int((NR + 1) / 2)] }'
}

fetch() {
  local settings=()
  [[ ! -e $SETTINGS/ingest.yml ]] || settings=(--settings "$SETTINGS/ingest.yml")
  "$BIN/ingest" --lake "$LAKE" --date "$DATE" --sources "$SOURCES" "${settings[@]}" ${INGEST_OPTIONS:-} >>"$log" 2>&1
}

worst=0
note() { # keeps the most serious status: cannot write, bad data, nothing captured, refused, try again
  local seriousness="0 75 69 66 65 73"
  [[ " $seriousness " == *" $1 "* ]] || set -- 65
  local before=${seriousness%%"$worst"*} after=${seriousness%%"$1"*}
  (( ${#after} > ${#before} )) && worst=$1
  return 0
}

fetch; note $?
usual=$(median_before)
for (( try = 0; ; try++ )); do
  have=$(records captures "$DATE")
  (( have * 100 < usual * MINIMUM_SHARE )) || break
  if (( try >= PATIENCE )); then
    note 75
    break
  fi
  sleep "$PAUSE"
  fetch; note $?
done
# Where no day before says what is usual, nothing at all is still too little.
(( have > 0 || worst != 0 )) || note 66

make --no-print-directory -k -j "$JOBS" backfill-captured FROM="$(date -u -d "$DATE -$LOOKBACK days" +%F)" TO="$DATE" >>"$log" 2>&1 9>&- \
  || for failed in "$state"/stamps/*/*.failed; do
    [[ -e $failed && ${failed##*/} > $(date -u -d "$DATE -$((LOOKBACK + 1)) days" +%F) ]] && note "$(cat "$failed")"
  done
"$BIN/lake" prune --lake "$LAKE" --keep "$KEEP" >>"$log" 2>&1 || note $?

case $worst in
  0) said="edition published" ;;
  65) said="bad data, see $log; the last good edition stands" ;;
  66) said="nothing captured, see $log; the last good edition stands" ;;
  69) said="refused by the gate; the last good edition stands" ;;
  73) said="cannot write, see $log; the last good edition stands" ;;
  75) said="the sources are not there yet ($have captures, usually $usual); run again later" ;;
esac
summary="$DATE: $(records captures "$DATE") captures, $(records articles "$DATE") articles, $(records summaries "$DATE") summaries: $said"
echo "$summary" | tee -a "$log"
if (( worst != 0 )); then
  [[ -z ${ON_FAILURE:-} ]] || bash -c "$ON_FAILURE" <<<"$summary" || echo "daily: ON_FAILURE failed" >&2
  [[ -z ${WEBHOOK:-} ]] || curl --silent --show-error --max-time 20 --json "$(jq -nc --arg text "$summary" '{text: $text}')" "$WEBHOOK" >/dev/null \
    || echo "daily: the webhook was not reached" >&2
fi
exit "$worst"
