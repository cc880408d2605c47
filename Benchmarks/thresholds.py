#!/usr/bin/env python3
"""Counts the instructions of decode, match and a launch, and fails when a count exceeds its threshold.

Usage: thresholds.py [--update] [--no-install]

Runs each workload under callgrind and compares its count with Benchmarks/instructions.json. The counts hardly depend on the
machine or its load, but do depend on the compiler and on libprotobuf-c. After an upgrade of either, or an intended
increase, run it with --update and commit the file.
"""

import argparse
import json
import os
import sys

# Write no compiled modules beside the sources.
sys.dont_write_bytecode = True

from driver.processes import Failure, Processes, inherit_orphans, instructions, output, say
from driver.programs import HERE, OUT, Programs, install, versions
from driver.table import markdown

COMMITTED = HERE / "instructions.json"


def counts():
    """Counts the instructions of one round of each workload."""
    # Swift's random hash seeds would change the counts.
    os.environ["SWIFT_DETERMINISTIC_HASHING"] = "1"
    program, stream = Programs().swift("whisk-bench"), OUT / "decode.recordio"
    if not stream.exists():
        output([program, "generate-decode", stream])
    commands = {
        "decode": ["decode", stream],
        "match": ["match", "--offers", 1000, "--requests", 1000],
        "launch": ["launch-in-process", "--tasks", 1000],
    }
    result = {}
    for name, command in commands.items():
        say("Counting the instructions of " + name)
        result[name] = instructions(OUT, lambda rounds: [program, *command, "--rounds", rounds])
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write the counts to " + COMMITTED.name)
    parser.add_argument("--no-install", action="store_true", help="install no packages")
    arguments = parser.parse_args()
    if not arguments.no_install:
        install(("binutils", "valgrind"))
    committed = json.loads(COMMITTED.read_text())
    allowed, found = committed["allowed_excess"], counts()
    rows, exceeded = [], []
    for name, count in found.items():
        ratio = count / committed["instructions"].get(name, count)
        is_within = ratio <= 1 + allowed
        if not is_within:
            exceeded.append(name)
        rows.append((name, "%d" % count, "%d" % committed["instructions"].get(name, count), "%.4f" % ratio,
                     "yes" if is_within else "no"))
    print(markdown(("workload", "instructions", "committed", "ratio", "within %g %%" % (allowed * 100)), rows))
    if arguments.update:
        about = {key: value for key, value in versions().items() if key in ("swift", "protobuf-c", "valgrind")}
        COMMITTED.write_text(
            json.dumps({"allowed_excess": allowed, "instructions": found, "measured_with": about}, indent=2) + "\n")
        say("Written: %s" % COMMITTED)
    elif exceeded:
        sys.exit(
            "These workloads execute more instructions than committed: " + ", ".join(exceeded)
            + ". Make them cheaper, or run 'make bench-thresholds UPDATE=1' if the cost is intended or the compiler is new.")


if __name__ == "__main__":
    inherit_orphans()
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
    finally:
        Processes.end_all()
