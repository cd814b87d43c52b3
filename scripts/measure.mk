# Quality (evaluate-*), speed (bench-*) and hostile conditions (faults, fuzz), each by a script of the same name.

evaluate-extraction: build  ## Scores articles: DATA=folder-or-tar of labelled pages; without DATA our own pages and their floors
	@scripts/evaluate-extraction $(addprefix DATA=,$(DATA)) BIN=$(BIN)
	@$(if $(DATA),,scripts/evaluate-extraction SPOIL=yes BIN=$(BIN))

evaluate-clusters: build  ## Scores clusters: DATA=labelled.jsonl (PLANT=200 LATE=10 AMID=50000); without DATA the bundled sample against its floor
	@scripts/evaluate-clusters $(addprefix DATA=,$(DATA)) $(foreach name,PLANT LATE AMID,$(if $($(name)),$(name)=$($(name)))) $(if $(filter command,$(origin SETTINGS)),SETTINGS=$(SETTINGS)) BIN=$(BIN)

evaluate-summaries: build  ## ROUGE of extractive summaries: DATA=summaries.jsonl.gz (needs rouge-score from PyPI)
	@scripts/evaluate-summaries DATA=$(DATA) SUMMARIZE=$(BIN)/summarize LAKE=$(BIN)/lake

evaluate-gate: build  ## What the gate catches and what it flags wrongly: DATA=gate.jsonl.gz
	@scripts/evaluate-gate DATA=$(DATA) SUMMARIZE=$(BIN)/summarize LAKE=$(BIN)/lake

evaluate-feeds: build  ## Reads feedparser's corpus: DATA=its folder `tests`
	@scripts/evaluate-feeds DATA=$(DATA) BIN=$(BIN)

evaluate-robots: build  ## Our robots.txt answers beside Google's: DATA=robots.jsonl (needs fast-robotstxt from PyPI for more)
	@scripts/evaluate-robots $(addprefix DATA=,$(DATA)) BIN=$(BIN)

bench-lake: build  ## JSON and LZ4 in MB a CPU-second, beside JSONDecoder and orjson
	@scripts/bench-lake

bench-normalize: build  ## MB and pages a CPU-second beside trafilatura (DATA=labelled pages); DAY=100000: memory of such a day
	@scripts/bench-normalize $(addprefix DATA=,$(DATA)) $(addprefix DAY=,$(DAY)) BIN=$(BIN)

bench-ingest: build  ## A web archive of MB=1000 made-up megabytes: MB a CPU-second, and memory
	@BIN=$(BIN) scripts/bench-ingest $(or $(MB),1000)

bench-publish: build  ## Stories a CPU-second that publish sets and renders: a day of COPIES=100 times the sample
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && scripts/bench-publish "$$lake" 2026-03-02 $(or $(COPIES),100)

bench-site: build  ## CPU seconds and memory of assembling the site of 10, 30 and 60 days, whole and with one day more
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && BIN=$(BIN) scripts/bench-site "$$lake" 2026-03-02

bench-cluster: build  ## CPU seconds and memory of clustering over days of growing size
	@scripts/bench-cluster

bench-threads: build  ## CPU seconds and memory of linking a day to the week before it, and how many links are right
	@scripts/bench-threads

bench-summarize: build  ## Articles a CPU-second and memory of extractive summaries over a made-up day of 10,000 articles
	@scripts/bench-summarize

faults: build  ## Kills, full disks, failing calls, power losses, flipped bits (SHORT=yes: the short form)
	@scripts/faults/run $(if $(SHORT),--short)

fuzz:  ## libFuzzer on every reader of strangers' bytes: SECONDS=120 each, TARGETS="feed robots …" for some
	@scripts/fuzz $(or $(SECONDS),120) $(TARGETS)
