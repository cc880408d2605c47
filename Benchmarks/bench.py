#!/usr/bin/env python3
"""Measures whisk-mesos beside its alternatives and prints a table. Needs only Python's standard library.

Usage: bench.py [--smoke] [--only NAME[,NAME…]] [--json FILE] [--no-install]

Builds the workloads (Swift, release) and their peers (Go on mesos-go, Python on pymesos, C on protobuf-c and libcurl), and
runs ours and theirs alternately; a figure is the median of its runs. Then the workloads without a peer run under ordo-one's
benchmark, for a second table. Installs the peers' dependencies from Debian and PyPI. With --smoke every workload runs once, and
as small as possible, to check in CI that each finishes. The figures are not checked. A workload that cannot be built or
run has a row with the reason; the others continue, and the exit status is 1. Benchmarks/RESULTS.md explains the figures.
"""

import argparse
import datetime
import json
import os
import pathlib
import signal
import sys
import time

# Write no compiled modules beside the sources.
sys.dont_write_bytecode = True

from driver.processes import Failure, Processes, inherit_orphans, say
from driver.programs import OUT, Programs, install, versions
from driver.table import Statistics, Table
from driver.workloads import COMPARED, in_process

IN_PROCESS = "in-process"


def interrupted(number, _):
    # Cleans up in the same way as after Ctrl-C.
    raise KeyboardInterrupt(signal.Signals(number).name)


def main():
    every = list(COMPARED) + [IN_PROCESS]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--smoke", action="store_true", help="run each workload once, as small as possible")
    parser.add_argument("--only", help="workloads, separated by commas: " + ", ".join(every))
    parser.add_argument("--json", default=str(OUT / "results.json"), help="output file for the figures")
    parser.add_argument("--no-install", action="store_true", help="install no packages")
    arguments = parser.parse_args()
    names = arguments.only.split(",") if arguments.only else every
    for name in names:
        if name not in every:
            parser.error("unknown workload '%s'; the workloads are %s" % (name, ", ".join(every)))
    if not arguments.no_install:
        install()

    start = time.monotonic()
    programs, table, statistics, details = Programs(), Table(not arguments.smoke), Statistics(), {}
    load, failed = "%.1f" % os.getloadavg()[0], []
    for name in names:
        before = time.monotonic()
        say("Running " + name)
        try:
            if name == IN_PROCESS:
                details[name] = in_process(programs, statistics, arguments.smoke)
            else:
                details[name] = COMPARED[name](programs, table, arguments.smoke)
        except (Failure, OSError, ValueError, KeyError, ArithmeticError) as error:
            # The other workloads still run.
            failed.append(name)
            reason = str(error) if isinstance(error, Failure) else "%s: %s" % (type(error).__name__, error)
            table.fail(name, reason)
            say("%s failed: %s" % (name, reason))
        say("%s took %.0f s" % (name, time.monotonic() - before))
    # Here, because the versions of the Swift packages are known only after the build.
    about = dict(versions(), **{"load at the start": load, "seconds in all": "%.0f" % (time.monotonic() - start)})

    print(table.text())
    if statistics.rows:
        print("\n" + statistics.text())
    print("\n" + "\n".join("* %s: %s" % item for item in about.items()))
    target = pathlib.Path(arguments.json)
    target.parent.mkdir(parents=True, exist_ok=True)
    date = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    target.write_text(json.dumps(
        dict(date=date, smoke=arguments.smoke, about=about, table=table.rows, statistics=statistics.rows, workloads=details),
        indent=2) + "\n")
    say("Figures: %s" % target)
    if failed:
        sys.exit("These workloads did not finish: " + ", ".join(failed))


if __name__ == "__main__":
    inherit_orphans()
    for each in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, interrupted)
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("Interrupted; all started programs have been ended")
    finally:
        Processes.end_all()
