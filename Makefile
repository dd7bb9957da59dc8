# Everything one does with this repository. `make help` lists the targets; JOBS=2 limits how many compilers run at once.

SWIFT  := swift
VENV   := .venv
PYTHON := $(VENV)/bin/python
TOOLS  ?= ../shared/tools
# The quick starts are set as the README sets them.
SOURCE := Package.swift Sources Tests Examples/Package.swift Examples/Tests \
	Examples/Sources/lint-capture Examples/Sources/smart-charging-csms
STRICT := --explicit-target-dependency-import-check error $(if $(JOBS),-j $(JOBS))

# The independent peers that the tests talk to and compare with. Changing this line renews the environment.
PEERS  := ocpp==2.1.0 websockets==15.0.1 jsonschema==4.25.1 check-jsonschema==0.34.1 rfc3339-validator==0.1.4

.PHONY: help deps build demo examples test lint format bench storm generate check clean autobahn
.DEFAULT_GOAL := help

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  \1\t/' | expand -t14

deps: ## Install what is missing: headers with apt, the Python peers in .venv
	@missing=""; \
	[ -e /usr/include/zlib.h ] || missing="$$missing zlib1g-dev"; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -e /usr/include/openssl/ssl.h ] || missing="$$missing libssl-dev"; \
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$$missing python3-venv"; \
	[ -z "$$missing" ] || { \
	  command -v apt-get >/dev/null || { echo "deps: please install$$missing"; exit 2; }; \
	  echo "deps: installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; }
	@[ "$$(cat $(VENV)/.peers 2>/dev/null)" = "$(PEERS)" ] && $(PYTHON) -c 'import ocpp, websockets' 2>/dev/null || { \
	  echo "deps: making $(VENV) with $(PEERS)"; rm -rf $(VENV); \
	  python3 -m venv $(VENV) && $(VENV)/bin/pip install -q --disable-pip-version-check $(PEERS) && \
	  echo "$(PEERS)" > $(VENV)/.peers; }

# The runtime is linked in: 1 to 4 % less time a message, and a binary that runs without the toolchain's folder.
build: ## Build the release binary, .build/release/linesman; warnings are errors
	$(SWIFT) build -c release --product linesman --static-swift-stdlib $(STRICT)

demo: build ## Watch it work: a CSMS, the relay and two stations, one of which misbehaves
	@.build/release/linesman demo

# As many tests at once as there are cores: some wait in system calls, and all of them share one pool of threads.
test: deps examples ## Run every test, those with independent peers included
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$$(nproc) $(SWIFT) test $(STRICT) --disable-xctest

# An external package, as a user would write it: it sees what is public and nothing else.
examples: ## Build the programs in Examples/ against the products, and run them
	$(SWIFT) build --build-tests --package-path Examples --scratch-path .build-examples $(if $(JOBS),-j $(JOBS))
	@$(SWIFT) test --skip-build --disable-xctest --package-path Examples --scratch-path .build-examples
	@echo '> [2,"m1","Heartbeat",{}]' | .build-examples/debug/lint-capture -
	@.build-examples/debug/quick-start-csms & csms=$$!; trap 'kill $$csms' EXIT; sleep 1; \
	  timeout 60 .build-examples/debug/quick-start-station | tee .build-examples/station.out; \
	  grep -q 'Connected to central system' .build-examples/station.out
	@.build-examples/debug/apply-rules Fixtures/rules/nine.yaml Fixtures/captures/charging | \
	  grep -qx '10 messages: 1 changed, 0 answered, 0 stopped' || { echo 'examples: apply-rules says something else'; exit 1; }
	@echo 'examples: built and run'

lint: ## Fail on style, forbidden imports (.ci/house), unsafe words, forbidden marks and stale generated code
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCE)
	@python3 .ci/house.py
	@! grep -rnE '\b(TODO|FIXME|XXX|HACK)\b|\btry!|\bas!|fatalError\(\)' Sources Tests --include='*.swift' \
	  || { echo 'lint: finish it, or throw it, or state the reason in a precondition'; exit 1; }
	@python3 Sources/OCPP/Catalogue/generate.py --check
	@$(SWIFT) run -q $(STRICT) linesman-generate --check
	@echo 'lint: clean'

format: ## Rewrite the sources in the house style
	$(SWIFT) format format --in-place --parallel --recursive $(SOURCE)

bench: ## Print ratios: the pure targets, and the relay beside nginx where the tools are there
	$(SWIFT) build -c release --static-swift-stdlib $(STRICT)
	.build/release/linesman-bench
	@if [ -e $(TOOLS)/relay_bench.py ] && command -v nginx >/dev/null; then \
	  mkdir -p .cache/tools && cp -ru $(TOOLS)/. .cache/tools && $(MAKE) -s -C .cache/tools && \
	  python3 .cache/tools/relay_bench.py --scenario b16 --proxies nginx --rounds 3 --custom \
	    linesman='.build/release/linesman run -q --workers 1 --listen 127.0.0.1:{port} --upstream ws://127.0.0.1:{up}'; \
	else echo 'bench: no nginx or no load tools in $(TOOLS); the relay was not measured'; fi

storm: build ## Flood a relay from a few stations and print what that costs honest ones; minutes
	@python3 Tests/Storm/storm.py --linesman .build/release/linesman

generate: ## Rebuild the generated sources from the catalogue
	python3 Sources/OCPP/Catalogue/generate.py
	$(SWIFT) run -q $(STRICT) linesman-generate

check: lint test ## What CI runs

# Section 9 sends messages of 16 MiB; 12 and 13 test permessage-deflate, which the relay does not negotiate.
autobahn: build deps ## Run the Autobahn TestSuite through the relay and print the counts
	@if [ -e $(TOOLS)/autobahn_setup.sh ]; then \
	  bash $(TOOLS)/autobahn_setup.sh $(CURDIR)/.cache/autobahn $(CURDIR)/$(VENV) >/dev/null && \
	  $(PYTHON) $(TOOLS)/autobahn_proxy.py --wstest $(CURDIR)/.cache/autobahn/bin/wstest --exclude '12.*,13.*' --proxy \
	    '$(CURDIR)/.build/release/linesman run -q --passthrough --max-message 17M --listen 127.0.0.1:{listen_port} --upstream ws://127.0.0.1:{upstream_port}'; \
	else echo 'autobahn: the suite is driven by autobahn_proxy.py, which is not in $(TOOLS); nothing was run'; fi

clean: ## Remove what was built; .venv stays
	rm -rf .build .build-* .cache
