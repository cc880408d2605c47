#!/usr/bin/env bash
# usage: Tests/sanitize.sh address|thread…
# Builds the unit and system tests with each sanitizer in a build folder of its own and runs them. A report of a sanitizer fails
# the run, and its text is printed.
set -euo pipefail
cd "$(dirname "$0")/.."
swift=${SWIFT:-swift}
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-8}

for sanitizer in "$@"; do
    case $sanitizer in
        # The compiler takes a definition only as a flag; Lock.swift asks for this one.
        thread) flags=(--sanitize=thread -Xswiftc -DTHREAD_SANITIZER) ;;
        address) flags=(--sanitize=address) ;;
        *) echo "unknown sanitizer '$sanitizer'; use address or thread" >&2; exit 2 ;;
    esac
    scratch=.build/sanitize-$sanitizer
    echo "Building the tests with the $sanitizer sanitizer"
    "$swift" build --build-tests --scratch-path "$scratch" "${flags[@]}"
    echo "Running the tests with the $sanitizer sanitizer"
    reports=$(mktemp -d)
    # Reports go to files, so that the tests of programs that a sanitizer stops still show why. LeakSanitizer stays off: the
    # Swift runtime keeps metadata for the life of a program. Local variables stay on the stack, because the decoder of messages
    # measures its depth by their addresses.
    export ASAN_OPTIONS="detect_leaks=0:detect_stack_use_after_return=0:log_path=$reports/asan"
    export TSAN_OPTIONS="log_path=$reports/tsan:exitcode=66:suppressions=$PWD/Tests/thread-sanitizer.supp"
    code=0
    "$scratch/debug/whisk-mesosPackageTests.xctest" --testing-library swift-testing --skip IntegrationTests || code=$?
    if [ -n "$(ls -A "$reports")" ]; then
        cat "$reports"/* >&2
        echo "the $sanitizer sanitizer reported $(cat "$reports"/* | grep -c '^SUMMARY') problems" >&2
        exit 1
    fi
    rm -r "$reports"
    [ "$code" = 0 ] || exit "$code"
    echo "The $sanitizer sanitizer reported nothing"
done
