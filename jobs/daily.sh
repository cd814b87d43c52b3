#!/bin/bash
# daily.sh: one scheduled day. Fetches, brings the last week up to date, says in one line how it went.
#
#   LAKE=data            the lake                      SOURCES=jobs/sources.yml   the outlets
#   SETTINGS=jobs/settings   a file of settings a stage, ingest.yml and so on
#   DATE=today (UTC)     the edition's day             LOOKBACK=7                 days before it that may have late articles
#   JOBS=2               days at a time                KEEP=5                     generations kept a partition
#   MINIMUM_SHARE=40     percent of the median day's captures below which the sources count as not there yet
#   PATIENCE=0           how often to wait and fetch again then; PAUSE=3900 seconds each: a feed is not asked again within
#                        the pollMinutes (60) of ingest.yml, nor within twice that after it failed twice
#   ON_FAILURE=          a command that gets the summary line on its standard input
#   WEBHOOK=             an address that gets it as {"text": …}
#
# Exit status: 0 done · 65 bad data · 66 nothing captured · 69 refused by the gate, the last good edition stands · 73 cannot write,
# or the run broke off · 75 locked, or the sources are not there yet: try again.
set -uo pipefail
cd "$(dirname "$0")/.."
export LAKE=${LAKE:-data} SOURCES=${SOURCES:-jobs/sources.yml} SETTINGS=${SETTINGS:-jobs/settings} BIN=${BIN:-.build/release}
DATE=${DATE:-$(date -u +%F)} LOOKBACK=${LOOKBACK:-7} JOBS=${JOBS:-2} KEEP=${KEEP:-5}
MINIMUM_SHARE=${MINIMUM_SHARE:-40} PATIENCE=${PATIENCE:-0} PAUSE=${PAUSE:-3900}
state=$LAKE/_state log=$LAKE/_state/log/daily.log lock=$LAKE/_state/locks/daily.lock

mkdir -p "$state/log" "$state/locks" || exit 73
# Whatever this run starts closes the lock, so that a command which lives on does not turn tomorrow's run away.
exec 9>>"$lock" || exit 73
flock --nonblock 9 || { echo "daily: another daily run holds $lock; try again later" >&2; exit 75; }
# Its time is the start of this run: what failed before is no answer of today's.
touch "$lock" || exit 73

# One old log of each kind is kept.
for old in "$log" "$state/log/stages.jsonl"; do
  [[ ! -s $old || $(stat -c %s "$old") -lt 10000000 ]] || mv "$old" "$old.1"
done

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
  "$BIN/ingest" --lake "$LAKE" --date "$DATE" --sources "$SOURCES" "${settings[@]}" ${INGEST_OPTIONS:-} >>"$log" 2>&1 9>&-
}

worst=0 early= broken=
note() { # keeps the most serious status: cannot write, bad data, nothing captured, refused, try again
  local seriousness="0 75 69 66 65 73"
  [[ " $seriousness " == *" $1 "* ]] || set -- 65
  local before=${seriousness%%"$worst"*} after=${seriousness%%"$1"*}
  (( ${#after} > ${#before} )) && worst=$1
  return 0
}

fetch
fetched=$? usual=$(median_before)
for (( try = 0; ; try++ )); do
  have=$(records captures "$DATE")
  (( have * 100 < usual * MINIMUM_SHARE )) || break
  if (( try >= PATIENCE )); then
    early=yes
    note 75
    break
  fi
  sleep "$PAUSE" 9>&-
  fetch
  fetched=$?
done
# A failure that waiting mended is none.
note $fetched
# Where no day before says what is usual, nothing at all is still too little.
(( have > 0 || worst != 0 )) || note 66

made=0 first=$(date -u -d "$DATE -$LOOKBACK days" +%F)
make --no-print-directory -k -j "$JOBS" backfill-captured FROM="$first" TO="$DATE" >>"$log" 2>&1 9>&- || made=$?
if (( made != 0 )); then
  broken=yes
  for failed in "$state"/stamps/*/*.failed "$state"/stamps/site.failed; do
    [[ $failed -nt $lock ]] || continue
    broken= day=${failed##*/} status=$(cat "$failed")
    day=${day%.failed}
    # Editions of the weeks around are looked at, too; they are not this run's answer. No status is a disk that took no more.
    [[ $day != site && ( $day < $first || $day > $DATE ) ]] || note "${status:-73}"
  done
  # Make failed and no stage did: a tool is missing, make cannot read its rules, or a stage was killed. Without the file of sources
  # make refuses to begin, as the fetch did, whose answer that is.
  [[ -z $broken || ! -e $SOURCES ]] || note 73
fi
"$BIN/lake" prune --lake "$LAKE" --keep "$KEEP" >>"$log" 2>&1 9>&- || note $?

case $worst in
  0) said="edition published" ;;
  65) said="bad data, see $log; the last good edition stands" ;;
  66) said="nothing captured, see $log; the last good edition stands" ;;
  69) said="refused by the gate; the last good edition stands" ;;
  73) said="$([[ -n $broken ]] && echo "the run broke off" || echo "cannot write"), see $log; the last good edition stands" ;;
  75) said="something is locked or does not answer for now, see $log; run again later"
    [[ -z $early ]] || said="the sources are not there yet ($have captures, usually $usual); run again later" ;;
esac
summary="$DATE: $(records captures "$DATE") captures, $(records articles "$DATE") articles, $(records summaries "$DATE") summaries: $said"
echo "$summary" | tee -a "$log"
if (( worst != 0 )); then
  [[ -z ${ON_FAILURE:-} ]] || bash -c "$ON_FAILURE" <<<"$summary" 9>&- || echo "daily: ON_FAILURE failed" >&2
  [[ -z ${WEBHOOK:-} ]] || curl --silent --show-error --max-time 20 --json "$(jq -nc --arg text "$summary" '{text: $text}')" "$WEBHOOK" >/dev/null 9>&- \
    || echo "daily: the webhook was not reached" >&2
fi
exit "$worst"
