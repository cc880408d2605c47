# Commands of the project. `make demo` and `make test` need only Swift: each installs missing Debian packages and prints
# their names.

SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# Each C library or tool, with the check for its presence.
PACKAGES := libarchive-dev libcurl4-openssl-dev libpcre2-dev libprotobuf-c-dev libzookeeper-mt-dev pkg-config python3 \
	zlib1g-dev

.PHONY: help program demo test test-integration test-simulation test-sanitize bench bench-smoke bench-thresholds scale scale-smoke build docs reference reference-check \
	examples format format-check protos protos-check install-dependencies \
	install-protos-dependencies clean

help:
	@echo "make demo              run two actions on an embedded Mesos cluster; DEMO_OPTIONS=--keep keeps it"
	@echo "make program           build only whisk-mesos and its runtime"
	@echo "make test              build everything and run the tests"
	@echo "make test-integration  tests that need Docker, ZooKeeper or other languages"
	@echo "make test-simulation   ten thousand simulated lives of a framework, and of a cluster of nodes, with faults"
	@echo "make test-sanitize     the tests with the address sanitizer, then with the thread sanitizer (takes long)"
	@echo "make bench             measure beside mesos-go, pymesos and C; bench-smoke only runs each workload once, and tiny"
	@echo "make bench-thresholds  count the instructions of decode, match and a launch; UPDATE=1 commits to the counts"
	@echo "make scale             100,000 tasks on 10,000 agents for some minutes, drawn as a chart; scale-smoke is tiny"
	@echo "make build             build libraries and programs"
	@echo "make examples          build the packages in Examples and run their tests"
	@echo "make reference         generate the configuration reference; reference-check only looks"
	@echo "make docs              build the documentation of all products"
	@echo "make format            format the Swift sources; format-check only looks"
	@echo "make protos            generate the C and Swift code of Protos/; protos-check only looks"
	@echo "make clean             remove build products"

install-dependencies:
	@missing=""; \
	for package in $(PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		command -v apt-get >/dev/null || { echo "These libraries are missing; install what your system calls them:$$missing" >&2; exit 1; }; \
		echo "Installing Debian packages:$$missing"; \
		$(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 1; }

build: install-dependencies
	@echo "Building (the first time takes some minutes)"
	@$(SWIFT) build

# The program and the runtime that it starts, without the other programs and the tests' helpers.
program: install-dependencies
	@echo "Building whisk-mesos (the first time takes some minutes)"
	@$(SWIFT) build --product whisk-mesos
	@$(SWIFT) build --product whisk-action-runtime

# DEMO_OPTIONS=--keep keeps the cluster and its web page until Ctrl-C.
demo: program
	@$$($(SWIFT) build --show-bin-path)/whisk-mesos demo $(DEMO_OPTIONS)

# The integration tests have a separate command, which installs and starts their dependencies. The others run in parallel up to
# a limit, because many of them wait; without a limit a thousand would compete for the processors, and the slowest would time out.
test: export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 16
test: install-dependencies
	$(SWIFT) build --build-tests
	$$($(SWIFT) build --show-bin-path)/whisk-mesosPackageTests.xctest --testing-library swift-testing --skip IntegrationTests

test-integration: install-dependencies
	@SWIFT=$(SWIFT) Tests/IntegrationTests/run.sh

# The number of runs. Each has its own seed, which a failure prints.
SIMULATION_RUNS ?= 10000

test-simulation: install-dependencies
	WHISK_SIMULATION_RUNS=$(SIMULATION_RUNS) $(SWIFT) test --filter 'SystemTests.SimulationTests|LeadershipSimulationTests'

# The unit and system tests in builds of their own. The thread sanitizer does not understand the lock of the standard library, so
# that build has another one (Sources/MachineSupport/Concurrency/Lock.swift).
SANITIZERS ?= address thread

test-sanitize: install-dependencies
	@SWIFT=$(SWIFT) Tests/sanitize.sh $(SANITIZERS)

bench: install-dependencies
	@SWIFT=$(SWIFT) Benchmarks/bench.py

bench-smoke: install-dependencies
	@SWIFT=$(SWIFT) Benchmarks/bench.py --smoke

# Fails when a count exceeds Benchmarks/instructions.json by more than the file allows; UPDATE=1 rewrites that file.
bench-thresholds: install-dependencies
	@SWIFT=$(SWIFT) Benchmarks/thresholds.py $(if $(UPDATE),--update)

# The minutes for which tasks start and end, in addition to the build and the launch of all. Options: Benchmarks/scale.py --help
SCALE_MINUTES ?= 3

scale: install-dependencies
	@SWIFT=$(SWIFT) Benchmarks/scale.py --minutes $(SCALE_MINUTES)

scale-smoke: install-dependencies
	@SWIFT=$(SWIFT) Benchmarks/scale.py --smoke

FORMATTED := Package.swift Sources Tests Examples $(addprefix Benchmarks/,Package.swift Sources Benchmarks Peers/swift)

format:
	$(SWIFT) format --in-place --recursive $(FORMATTED)

format-check:
	@echo "Checking the format of the Swift sources"
	@$(SWIFT) format lint --strict --recursive $(FORMATTED)

docs: install-dependencies
	@Documentation/docs.py --swift $(SWIFT)

REFERENCE := Sources/MesosContainers/MesosContainers.docc/ConfigurationReference.md

reference: program
	@{ echo "# Configuration reference"; echo; echo "Every key, generated from the sections of the code by \`make reference\`."; echo; \
		$$($(SWIFT) build --show-bin-path)/whisk-mesos config keys --markdown; } > $(REFERENCE)

reference-check: reference
	@git diff --exit-code --stat -- $(REFERENCE) || \
		{ echo "The configuration reference is out of date: run 'make reference' and commit the result." >&2; exit 1; }
	@echo "The configuration reference is up to date"

# One build folder for all examples, so that the libraries are compiled once.
EXAMPLES_BUILD := $(CURDIR)/.build/examples

examples: install-dependencies
	@for example in embed-factory custom-factory plain-framework; do \
		echo "Building Examples/$$example"; \
		$(SWIFT) build --quiet --package-path Examples/$$example --scratch-path $(EXAMPLES_BUILD) || exit 1; \
	done
	@$(EXAMPLES_BUILD)/debug/custom-factory -Dwhisk.echo.greeting=Welcome
	@echo "Testing Examples/embedded-master-test"
	@$(SWIFT) test --quiet --package-path Examples/embedded-master-test --scratch-path $(EXAMPLES_BUILD)

install-protos-dependencies:
	@$(MAKE) --no-print-directory install-dependencies PACKAGES="protobuf-c-compiler python3"

protos: install-protos-dependencies
	@echo "Generating C code with $$(protoc-c --version | head -n 1) and Swift accessors"
	@cd Protos && protoc-c --c_out=../Sources/CMesosProtos/include -I. $$(find google mesos -name '*.proto' | LC_ALL=C sort)
	@find Sources/CMesosProtos/include -name '*.pb-c.c' -exec mv -t Sources/CMesosProtos {} +
	@rm -f Sources/MesosAPI/Generated/*.swift
	@python3 Protos/generate.py

protos-check: protos
	@git diff --exit-code --stat -- Sources/CMesosProtos Sources/MesosAPI/Generated || \
		{ echo "The generated code is not what Protos/ makes: run 'make protos' and commit the result." >&2; exit 1; }
	@untracked=$$(git ls-files --others --exclude-standard Sources/CMesosProtos Sources/MesosAPI/Generated); \
		[ -z "$$untracked" ] || { echo "Generated files that are not committed: $$untracked" >&2; exit 1; }
	@echo "The generated code is up to date"

clean:
	rm -rf .build Benchmarks/.build
