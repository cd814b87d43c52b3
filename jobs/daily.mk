# The way of a day, and the only place where it is written down: one rule a stage, one manifest a partition.
#
#   captures ─ normalize ─▶ articles ─ cluster ─▶ clusters ─ link ─▶ threads ─ summarize ─▶ summaries ─ publish ─▶ editions ─▶ site
#
# Make decides "maybe stale" by time; the tool decides by fingerprint, and writes only what is new. Two files a stage and
# date: a stamp in _state ("looked at", its time is the start of the run; an import's holds a list of its files) and the
# manifest, whose time moves only with its content. Settings files are true prerequisites, binaries order-only ones: a tool
# built anew makes nothing stale, a tool that says that it would give other bytes does.
#
# Links between days make three rules reach beyond their date: threads follow the day before, and an edition prints
# links to the seven days after it, so that it is rendered again when they arrive.

# A literal "=" after the colon of a rule reads as a target-specific variable.
EQ := =

LAKE     ?= data
BIN      ?= .build/release
SETTINGS ?= jobs/settings
SOURCES  ?= jobs/sources.yml
# Where files to import wait: DATE.warc, DATE.warc.gz, DATE.wacz, DATE.jsonl, DATE.tar.gz, DATE.zip or a folder DATE/.
INPUT    ?= $(LAKE)/inbox
FROM     ?=
TO       ?= $(FROM)
STAGE    ?=
# Days that failed earlier in this run: the others go on with what the lake has of them.
WITHOUT  ?=
# Days of which STAGE was run again earlier in this run.
RERUN    ?=
# What launches a tool elsewhere, such as "srun -n1"; its word is never taken, --check is asked afterwards.
RUN      ?=
TRIES    ?= 3

# Make splits names at spaces, and without a name the lake would be the root of the file system.
$(if $(filter 1,$(words $(LAKE))),,$(error LAKE=$(LAKE) is to be one folder, whose name has no spaces))
# Make and the shell read these signs for themselves, and make would have nothing to do or fill another folder. A dollar is
# looked for in what was typed, since what make makes of it has none.
typed     = $(filter command environment,$(firstword $(origin $1)))
LEFT     := (
RIGHT    := )
SIGNS    := : % \# & ' " ; ` | < > $(LEFT) $(RIGHT)
$(foreach v,LAKE INPUT SETTINGS SOURCES,$(foreach s,$(SIGNS),$(if $(findstring $s,$($v)),$(error $v=$($v) has a $s in its name, which make does not take))))
$(foreach v,LAKE INPUT SETTINGS SOURCES,$(if $(call typed,$v),$(if $(findstring $$,$(value $v)),$(error $v=$(value $v) has a $$ in its name, which make does not take))))
# What is mistyped is no wish for defaults; SOURCES=none is one for none.
$(foreach s,$(if $(call typed,SOURCES),$(filter-out none,$(SOURCES))),$(if $(wildcard $s),,$(error SOURCES=$(SOURCES): $s is not there)))
$(if $(call typed,SETTINGS),$(if $(wildcard $(SETTINGS)/.),,$(error SETTINGS=$(SETTINGS) is not a folder)))
STATE    := $(LAKE)/_state
STAGES   := ingest normalize cluster link summarize publish
# Typed, not from the environment: there the name means other things to others.
$(if $(filter command,$(origin STAGE)),$(if $(filter-out $(STAGES),$(STAGE)),$(error “$(STAGE)” is not a stage; the stages are: $(STAGES))))

# --- Dates: those asked for, and a week on either side, whose partitions may be linked.
WINDOW   := 7
ASKED    := $(if $(FROM),$(shell scripts/dates $(FROM) $(TO)))
# A mistyped day is an error: a range without days would have nothing to do, and say that all is well.
$(if $(FROM),$(if $(ASKED),,$(error FROM=$(FROM) TO=$(TO) is no range of days)))
NEAR     := $(if $(FROM),$(shell scripts/dates $(FROM) $(TO) $(WINDOW)))

manifest = $(LAKE)/$1/date$(EQ)$2/manifest.json
stamp    = $(STATE)/stamps/$1/$2
# Looked for once: each rule of each day asks.
settings = $(settings_$1)
$(foreach s,ingest normalize cluster summarize publish,$(eval settings_$s := $(wildcard $(SETTINGS)/$s.yml)))
waiting  = $(waiting_$1)
$(foreach d,$(ASKED),$(eval waiting_$d := $(wildcard $(INPUT)/$d.warc $(INPUT)/$d.warc.gz $(INPUT)/$d.wacz $(INPUT)/$d.jsonl $(INPUT)/$d.tar* $(INPUT)/$d.zip $(INPUT)/$d/.)))
KNOWN    := $(wildcard $(SOURCES))

# A day takes part when it was captured, or when something waits for it.
THERE    := $(foreach d,$(ASKED),$(if $(call waiting,$d)$(wildcard $(call manifest,captures,$d)),$d))
DAYS     := $(filter-out $(WITHOUT),$(THERE))
$(foreach d,$(DAYS),$(eval made_$d := yes))
# Captures without a manifest were not never made: it was lost.
BROKEN   := $(strip $(foreach d,$(filter-out $(THERE),$(ASKED)),$(if $(wildcard $(LAKE)/captures/date$(EQ)$d/*/),$d)))
MISSING  := $(filter-out $(THERE) $(BROKEN),$(ASKED))
absent    = $(if $(BROKEN),echo "error: captures of $(BROKEN) are there without their manifest; lake verify --lake $(LAKE) says what mends it";) \
              $(if $(MISSING),echo "error: nothing was captured and nothing waits in $(INPUT) for: $(MISSING)";)
# Editions near the days asked for are looked at too: their links may have changed.
SHOWN    := $(foreach d,$(NEAR),$(if $(made_$d)$(wildcard $(call manifest,editions,$d)),$d))
PRINTED  := $(filter-out $(WITHOUT),$(SHOWN))

# The manifest of a near day: a target if it is made in this run, a plain file if it is there, nothing otherwise.
near     = $(foreach d,$2,$(if $(made_$d),$(call manifest,$1,$d),$(wildcard $(call manifest,$1,$d))))

LABELS   := $(wildcard $(LAKE)/labels/*.jsonl)

# What a tool says of itself (--dump-identity: its version, defaults and models) is kept in a file a stage, whose time moves only with
# what it says. The "+" has it asked under -n too, so that the plan is exact.
identity = $(STATE)/tools/$1
TOOL_OF  := ingest=ingest normalize=normalize cluster=cluster link=cluster summarize=summarize publish=publish site=publish
HALF_OF  := cluster=clusters link=threads publish=edition site=site
named    = $(patsubst $1=%,%,$(filter $1=%,$2))
define identity_rule
$(call identity,$1): FORCE | $(BIN)/$(call named,$1,$(TOOL_OF))
	+@scripts/note-tool $$@ $(BIN)/$(call named,$1,$(TOOL_OF)) --lake $(LAKE) --date $(firstword $(ASKED)) $(addprefix --only ,$(call named,$1,$(HALF_OF)))
endef
.PHONY: FORCE
$(if $(ASKED),$(foreach s,$(STAGES) site,$(eval $(call identity_rule,$s))))

# Which settings and labels a stage reads is kept beside it: a file that is deleted, or comes with an old time, counts, too. Where
# the list is another, the plan takes the file for changed, and the run writes it.
files    = $(STATE)/files/$1
reads    = $1: $(call settings,$(call named,$1,$(TOOL_OF))) $(if $(filter normalize,$1),$(KNOWN)) $(if $(filter cluster summarize publish site,$1),$(LABELS))
define files_rule
$(call files,$1):
	@scripts/note-files $(STATE)/files $(call reads,$1)
endef
$(if $(ASKED),$(foreach s,$(STAGES) site,$(eval $(call files_rule,$s))))
.PHONY: $(if $(ASKED),$(if $(filter days upto site,$(MAKECMDGOALS)),$(addprefix $(STATE)/files/,$(shell scripts/note-files $(STATE)/files --changed $(foreach s,$(STAGES) site,$(call reads,$s))))))

# --- One run of one tool: stamp, stage, date, tool, arguments.
run      = @RUN='$(RUN)' $(if $(filter ingest,$1),LIST='scripts/waiting-input $(INPUT) $3 $3') scripts/run-stage $(TRIES) $(STATE) $1 $(BIN)/$2 --lake $(LAKE) --date $3 $(addprefix --settings ,$(call settings,$(patsubst link,cluster,$1))) $4 $(if $(filter $(call stamp,$1,$3),$(AGAIN)),--force)
from     = $(foreach f,$1,$(if $(filter %.warc %.warc.gz,$f),--warc $f,$(if $(filter %.jsonl,$f),--jsonl $f,$(if $(filter %/.,$f),--folder $(f:/.=),--archive $f))))
outlets  = $(addprefix --sources ,$(KNOWN))

# A dry run takes every manifest whose stamp is newer for a new one, though that look may have found nothing new. HOLD=+ has it see the
# manifests as they are: what is left is only what is stale already.
HOLD     :=

define ingest_rule
$(call stamp,ingest,$1): $(call waiting,$1) $(call settings,ingest) $(call files,ingest) $(call identity,ingest) | $(BIN)/ingest
	$$(call run,ingest,ingest,$1,$(call from,$(call waiting,$1)) $(outlets))
$(call manifest,captures,$1): $(call stamp,ingest,$1) ; $(HOLD)
endef

define day_rules
$(call stamp,normalize,$1): $(call manifest,captures,$1) $(call settings,normalize) $(KNOWN) $(call files,normalize) $(call identity,normalize) | $(BIN)/normalize
	$$(call run,normalize,normalize,$1,$(outlets))
$(call manifest,articles,$1): $(call stamp,normalize,$1) ; $(HOLD)

$(call stamp,cluster,$1): $(call manifest,articles,$1) $(call settings,cluster) $(LABELS) $(call files,cluster) $(call identity,cluster) | $(BIN)/cluster
	$$(call run,cluster,cluster,$1,--only clusters)
$(call manifest,clusters,$1): $(call stamp,cluster,$1) ; $(HOLD)

$(call stamp,link,$1): $(call manifest,clusters,$1) $(call near,threads,$2) $(call settings,cluster) $(call files,link) $(call identity,link) | $(BIN)/cluster
	$$(call run,link,cluster,$1,--only threads)
$(call manifest,threads,$1): $(call stamp,link,$1) ; $(HOLD)

$(call stamp,summarize,$1): $(call manifest,threads,$1) $(call settings,summarize) $(LABELS) $(call files,summarize) $(call identity,summarize) | $(BIN)/summarize
	$$(call run,summarize,summarize,$1)
$(call manifest,summaries,$1): $(call stamp,summarize,$1) ; $(HOLD)
endef

define edition_rule
$(call stamp,publish,$1): $(call near,summaries,$2 $1 $3) $(call near,threads,$1 $3) $(call settings,publish) $(LABELS) $(call files,publish) $(call identity,publish) | $(BIN)/publish
	$$(call run,publish,publish,$1,--only edition)
$(call manifest,editions,$1): $(call stamp,publish,$1) ; $(HOLD)
endef

# The seven days before and after a day, by its place in NEAR: no process a day.
place    :=
$(foreach d,$(NEAR),$(eval place += x)$(eval place_$d := $(place)))
earlier  = $(wordlist $(words x $(wordlist 9,999999,$(place_$1))),$(words $(wordlist 2,999999,$(place_$1))),$(NEAR))
later    = $(wordlist $(words x $(place_$1)),$(words x x x x x x x $(place_$1)),$(NEAR))

# The text of a rule with its "=" spelt so that make reads no assignment.
rules    = $(subst =,$$(EQ),$1)
# Goals that call make again, or a tool alone, have no use for them: of a year they are most of the time.
RULELESS := backfill backfill-captured today reprocess plan compare status say-held-back
RULED    := $(filter-out $(RULELESS),$(or $(MAKECMDGOALS),sample))
$(foreach d,$(if $(RULED),$(DAYS)),$(if $(call waiting,$d),$(eval $(call rules,$(call ingest_rule,$d)))))
$(foreach d,$(if $(RULED),$(DAYS)),$(eval $(call rules,$(call day_rules,$d,$(call earlier,$d)))))
$(foreach d,$(if $(RULED),$(PRINTED)),$(eval $(call rules,$(call edition_rule,$d,$(call earlier,$d),$(call later,$d)))))

# A lost output: its stamp is there and its manifest is not, so the stamp does not count.
lost     = $(if $(wildcard $(call stamp,$1,$3)),$(if $(wildcard $(call manifest,$2,$3)),,$(call stamp,$1,$3)))
LOST     := $(if $(RULED),$(foreach d,$(DAYS),$(call lost,normalize,articles,$d) $(call lost,cluster,clusters,$d) \
              $(call lost,link,threads,$d) $(call lost,summarize,summaries,$d)) \
            $(foreach d,$(PRINTED),$(call lost,publish,editions,$d)) \
            $(foreach d,$(DAYS),$(if $(call waiting,$d),$(call lost,ingest,captures,$d))))
# A stage that is to run again whatever its stamps say, and its tool whatever its fingerprint says.
AGAIN    := $(if $(STAGE),$(foreach d,$(filter-out $(RERUN),$(DAYS)),$(call stamp,$(STAGE),$d)))
# Days whose waiting files are not those that their stamp lists. Asked where days are made alone, since it is a process.
CHANGED  := $(if $(filter days upto site,$(MAKECMDGOALS)),$(if $(ASKED),$(if $(wildcard $(INPUT)/.),$(addprefix $(STATE)/stamps/ingest/,$(filter $(DAYS), \
              $(shell scripts/waiting-input $(INPUT) $(firstword $(ASKED)) $(lastword $(ASKED)) $(STATE)/stamps/ingest))))))
.PHONY: $(strip $(LOST) $(AGAIN) $(CHANGED))
# Failures of an import that nobody waits for any more.
OUTLIVED := $(strip $(foreach d,$(ASKED),$(if $(call waiting,$d),,$(wildcard $(call stamp,ingest,$d).failed))))

# --- The site: assembled from every edition of the lake, switched in one rename.
SITE     := $(STATE)/stamps/site
assemble  = $(BIN)/publish --lake $(LAKE) --date $(lastword $(SHOWN)) $(addprefix --settings ,$(call settings,publish)) --only site >>$(STATE)/log/stages.jsonl
$(SITE): $(foreach d,$(SHOWN),$(call manifest,editions,$d)) $(call settings,publish) $(LABELS) $(if $(ASKED),$(call files,site) $(call identity,site)) | $(BIN)/publish
	@mkdir -p $(@D) && touch $@.begun
	@$(assemble) || { status=$$?; echo $$status >$@.failed; exit $$status; }
	@rm -f $@.failed && mv $@.begun $@
ifeq ($(wildcard $(LAKE)/site/index.html),)
.PHONY: $(SITE)
endif

# After a refusal: the last good edition stands, and its front page says which one was held back.
.PHONY: say-held-back
say-held-back:
	@$(assemble)

# --- What people say.
.PHONY: backfill today reprocess status site days forget-failures
site: $(SITE)
# ORDER=newest makes the events of the newest days first; links between days go in date order in any case.
ORDER    ?= oldest
reverse   = $(if $1,$(call reverse,$(wordlist 2,999999,$1)) $(firstword $1))
days: $(if $(OUTLIVED),forget-failures) $(if $(filter newest,$(ORDER)),$(foreach d,$(call reverse,$(DAYS)),$(call manifest,clusters,$d))) $(if $(DAYS),$(SITE))

forget-failures:
	@rm -f $(OUTLIVED)

# The days with the command whose figures close the report.
bring    = MAKE='$(MAKE)' scripts/backfill $(STATE) $(words $(DAYS)) $(BIN)/lake report --text --lake $(LAKE) --from $(firstword $(DAYS) none) --to $(lastword none $(DAYS))
backfill:  ## Every stage that is stale, over FROM=… TO=…; INPUT= is where files to import wait
	+@status=0; $(bring) || status=$$?; \
	  $(absent) $(if $(BROKEN)$(MISSING),[[ $$status != 0 ]] || status=66;) \
	  exit $$status

today:  ## Fetches the feeds of SOURCES=, then brings the last week up to date
	@day=$${FROM:-$$(date -u +%F)}; $(BIN)/ingest --lake $(LAKE) --date $$day --sources $(SOURCES) $(addprefix --settings ,$(call settings,ingest)) \
	  && $(MAKE) --no-print-directory backfill-captured FROM=$$(date -u -d "$$day -7 days" +%F) TO=$$day

.PHONY: backfill-captured
backfill-captured:
	+@$(bring)

# One stage of the days, and what it stands on: for those who launch stages elsewhere.
UPTO     ?= publish
DATASETS := ingest=captures normalize=articles cluster=clusters link=threads summarize=summaries publish=editions
.PHONY: upto check-days
upto: $(foreach d,$(DAYS),$(call manifest,$(patsubst $(UPTO)=%,%,$(filter $(UPTO)=%,$(DATASETS))),$d))

# Asks every tool whether its partition is the wanted one, and believes no launcher. A target a day: all days in one line of shell would
# be more than a process may be given.
ask       = $(BIN)/$2 --lake $(LAKE) --date $3 $(addprefix --settings ,$(call settings,$2)) $4 --check >/dev/null 2>&1 || echo "$1 $3: not as wanted";
asked     = @wrong=$$($1); [[ -z $$wrong ]] || { echo "$$wrong"; exit 75; }
ASK_DAYS := $(addprefix check-day-,$(DAYS))
.PHONY: check-site-stage $(ASK_DAYS)
check-days: $(ASK_DAYS) $(if $(SHOWN),check-site-stage)
$(ASK_DAYS): check-day-%:
	$(call asked,$(if $(call waiting,$*),$(call ask,ingest,ingest,$*,$(call from,$(call waiting,$*)) $(outlets))) \
	  $(call ask,normalize,normalize,$*,$(outlets)) $(call ask,cluster,cluster,$*,--only clusters) \
	  $(call ask,link,cluster,$*,--only threads) $(call ask,summarize,summarize,$*,) $(call ask,publish,publish,$*,--only edition))
check-site-stage:
	$(call asked,$(call ask,site,publish,$(lastword $(SHOWN)),--only site))

# The days of which there is nothing, as backfill names them.
.PHONY: check-captures
check-captures:
	@$(absent) exit $(if $(BROKEN)$(MISSING),66,0)

reprocess:  ## Runs STAGE=… again over FROM=… TO=… and what follows from it; older generations stay (make -n: the plan)
	@$(if $(and $(STAGE),$(FROM)),,echo "error: say what and when: make reprocess STAGE=summarize FROM=2026-03-02 TO=2026-03-03"; exit 64)
	+@$(MAKE) --no-print-directory backfill FROM=$(FROM) TO=$(TO) STAGE=$(STAGE)

.PHONY: plan
plan:  ## What backfill, or reprocess of STAGE=…, would do over FROM=… TO=…: stages, model calls, cost at most
	@$(if $(FROM),,echo "error: say which days: make plan FROM=2026-03-02 TO=2026-03-03"; exit 64)
	@$(MAKE) --no-print-directory -n days | scripts/plan-work $(BIN) $(LAKE) $(SETTINGS) $(DAYS)

.PHONY: compare
A        ?=
B        ?=
compare:  ## What a re-run changed over FROM=… TO=…, as HTML: DATASET=summaries, generations A=… B=… or live against previous
	@$(BIN)/lake diff $(or $(DATASET),summaries) $(A) $(B) --lake $(LAKE) --from $(FROM) --to $(TO) --format html

status:  ## A table of days and stages: fresh, stale and why, refused, missing
	@$(BIN)/lake status --lake $(LAKE) $(addprefix --from ,$(FROM)) $(addprefix --to ,$(TO)) --settings-folder $(SETTINGS)
