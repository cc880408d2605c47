#!/usr/bin/env python3
"""Runs the real scheduler with very many tasks over real sockets and draws a chart. Needs only Python's standard library.

Builds whisk-bench, starts an embedded master with scripted agents in one process and a framework in another, starts
and ends tasks for some minutes, disturbs both processes, and checks at the end that every task is accounted for. Prints a summary
and writes scale.svg and scale.json. The figures are not checked; the exit status shows whether the run was complete.
"""

import argparse
import contextlib
import datetime
import json
import math
import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import time

# Write no compiled modules beside the sources.
sys.dont_write_bytecode = True

import scale_chart
from scale_figures import Figures

HERE = pathlib.Path(__file__).resolve().parent
SMOKE = dict(agents=50, tasks=300, minutes=0.12, kills=20.0, ends=20.0, window=100)
# After this many seconds without output, a process is considered broken.
PATIENCE = 120


def say(text):
    print(text, file=sys.stderr, flush=True)


class Failure(Exception):
    pass


def positive(kind, least):
    def parse(text):
        try:
            value = kind(text)
        except ValueError:
            value = None
        if value is None or not math.isfinite(value) or value < least:
            what = "a whole number" if kind is int else "a number"
            raise argparse.ArgumentTypeError("'%s' is not %s of at least %s" % (text, what, least))
        return value
    return parse


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    count, rate = positive(int, 1), positive(float, 0)
    parser.add_argument("--agents", type=count, default=10_000, help="number of agents (10000)")
    parser.add_argument("--tasks", type=count, default=100_000, help="number of tasks to keep running (100000)")
    parser.add_argument("--minutes", type=positive(float, 0.05), default=3.0, help="duration in minutes for which tasks are started and ended (3)")
    parser.add_argument("--kills", type=rate, default=150.0, help="tasks killed a second (150)")
    parser.add_argument("--ends", type=rate, default=150.0, help="tasks a second that end by themselves (150)")
    parser.add_argument("--window", type=count, default=2000, help="maximum number of pending launches (2000)")
    parser.add_argument("--undisturbed", action="store_true", help="run without disturbances")
    parser.add_argument("--smoke", action="store_true", help="run as small as possible, to check in CI that it finishes")
    parser.add_argument("--output", type=pathlib.Path, default=HERE / ".build" / "scale", help="output directory")
    parser.add_argument("--no-build", action="store_true", help="use the existing build of whisk-bench")
    options = parser.parse_args()
    if options.smoke:
        vars(options).update(SMOKE)
    if options.tasks > 40 * options.agents:
        parser.error("%d tasks do not fit on %d agents: an agent has room for 40" % (options.tasks, options.agents))
    try:
        options.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error("--output: %s" % error)
    return options


def build():
    say("Building whisk-bench (the first time takes some minutes)")
    swift = os.environ.get("SWIFT", "swift")
    command = [swift, "build", "-c", "release", "--package-path", str(HERE), "--product", "whisk-bench"]
    if subprocess.run(command, stdout=sys.stderr).returncode != 0:
        raise Failure("whisk-bench was not built")


class Child:
    """A process that ends with its standard input. Its output lines, processor time and memory are recorded."""

    def __init__(self, name, events, *command):
        self.name, self.events = name, events
        self.process = subprocess.Popen(
            [str(HERE / ".build/release/whisk-bench"), *map(str, command)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.events.put((self.name, line.strip()))
        self.events.put((self.name, None))

    def tell(self, line):
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except OSError as error:
            raise Failure("the %s has ended: %s" % (self.name, error))

    def usage(self):
        """Returns the processor time in seconds and the resident memory in bytes."""
        try:
            folder = pathlib.Path("/proc") / str(self.process.pid)
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            resident = int((folder / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), resident
        except (OSError, IndexError):
            return 0.0, 0

    def end(self):
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Run:
    """One run: the client's reports of each second, and the disturbances."""

    def __init__(self, options):
        self.options, self.events = options, queue.Queue()
        self.samples, self.marks, self.audit = [], [], None
        self.master = self.client = None
        self.time = 0.0
        self.plan = []
        self.before = None

    def go(self):
        options = self.options
        try:
            self.master = Child(
                "master", self.events, "serve-master", "--agents", options.agents, "--cpus", 8, "--memory", 16384,
                "--allocation-interval", 1000)
            name, url = self.next()
            if name != "master" or not url.startswith("http"):
                raise Failure("the master printed '%s' instead of its address" % url)
            self.client = Child(
                "client", self.events, "scale", url, "--agents", options.agents, "--tasks", options.tasks, "--window",
                options.window, "--kills", options.kills)
            while self.audit is None:
                self.take(*self.next())
        finally:
            for child in (self.client, self.master):
                if child:
                    child.end()

    def next(self):
        try:
            name, line = self.events.get(timeout=PATIENCE)
        except queue.Empty:
            raise Failure("no output for %d s" % PATIENCE)
        if line is None:
            child = self.master if name == "master" else self.client
            try:
                raise Failure("the %s ended too early, with status %s" % (name, child.process.wait(5)))
            except subprocess.TimeoutExpired:
                raise Failure("the %s has closed its output" % name) from None
        return name, line

    def take(self, name, line):
        if name == "master":
            if line.startswith("error"):
                raise Failure("the master: " + line)
            return
        try:
            values = json.loads(line)
        except ValueError:
            raise Failure("unexpected output of the client: '%s'" % line[:200])
        self.time = values["t"]
        kind = values.pop("kind")
        if kind == "sample":
            self.sample(values)
        elif kind == "event":
            self.event(values)
        else:
            self.audit = values
        while self.plan and self.plan[0][0] <= self.time:
            self.plan.pop(0)[1]()

    def mark(self, text, short=None):
        self.marks.append(dict(t=self.time, name=text, text=short))
        say("%6.1f s  %s%s" % (self.time, text, ": " + short if short else ""))

    def sample(self, values):
        now, usage = time.monotonic(), (self.client.usage(), self.master.usage())
        if self.before:
            seconds = now - self.before[0]
            for name, was, at in zip(("client", "master"), self.before[1], usage):
                values[name + "_cpu"] = max(0.0, at[0] - was[0]) / seconds * 100
        else:
            values["client_cpu"] = values["master_cpu"] = 0.0
        values["client_bytes"], values["master_bytes"] = usage[0][1], usage[1][1]
        self.before = now, usage
        self.samples.append(values)

    def event(self, values):
        name, text = values["name"], values.get("text")
        if name == "ramp":
            # Before the first task, as the baseline of memory.
            self.bare = dict(client=self.client.usage()[1], master=self.master.usage()[1])
        self.mark(name, text)
        if name == "churn":
            self.churn()

    def churn(self):
        options, start, seconds = self.options, self.time, self.options.minutes * 60
        self.master.tell("ends %g" % options.ends)

        def at(share, action):
            self.plan.append((start + share * seconds, action))

        if not options.undisturbed:
            lost = max(1, options.agents // 100)
            at(0.25, lambda: self.disturb("break", "the stream breaks"))
            at(0.55, lambda: self.disturb("lose %d unreachable" % lost, "%d agents unreachable" % lost))
            at(0.55, lambda: self.disturb("lose %d disconnected" % lost, "%d agents die" % lost))
            at(0.70, lambda: self.disturb("return", "the agents are back"))
        at(1, self.stop)

    def disturb(self, command, text):
        self.mark("disturbance", text)
        self.master.tell(command)

    def stop(self):
        self.master.tell("ends 0")
        self.client.tell("stop")


def main():
    options = arguments()
    # A terminated driver ends its children, like an interrupted one.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    run = Run(options)
    try:
        if not options.no_build:
            build()
        say("%d agents, %d tasks, %g minutes" % (options.agents, options.tasks, options.minutes))
        run.go()
    except Failure as failure:
        sys.exit("The run failed: %s" % failure)
    except KeyboardInterrupt:
        sys.exit(130)
    figures = Figures(run)
    print(figures.text())
    settings = {name: value for name, value in vars(options).items() if name not in ("output", "no_build", "smoke")}
    about = dict(
        date=datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"), cores=len(os.sched_getaffinity(0)),
        load=os.getloadavg())
    (options.output / "scale.json").write_text(json.dumps(
        dict(about, settings=settings, summary=figures.summary, audit=run.audit, marks=run.marks, start=figures.start,
             full=figures.full, stop=figures.stop, rows=figures.rows), indent=1) + "\n")
    (options.output / "scale.svg").write_text(scale_chart.draw(figures))
    say("Chart: %s\nFigures: %s" % (options.output / "scale.svg", options.output / "scale.json"))
    if not run.audit["complete"]:
        sys.exit("Not every task is accounted for.")


if __name__ == "__main__":
    main()
