#!/usr/bin/env python3
"""Measures whisk-mesos beside what one would use instead, and prints one table. Needs Python's standard library only.

Usage: bench.py [--smoke] [--only NAME[,NAME…]] [--json FILE] [--no-install]

Builds the workloads (Swift, release) and their peers (Go on mesos-go, Python on pymesos, C on protobuf-c and libcurl), and
runs ours and theirs in turn; a figure is the median of its runs. Installs what the peers need from Debian and PyPI. With
--smoke every workload runs once, and as small as possible: for CI, to see that each finishes. Nothing is asserted about
figures. Benchmarks/RESULTS.md says how to read them.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
OUT = HERE / ".build" / "peers"
GOPATH = "/usr/share/gocode"
PACKAGES = (
    "binutils", "curl", "gcc", "golang-go", "golang-github-mesos-mesos-go-dev", "libcurl4-openssl-dev", "libprotobuf-c-dev", "pkg-config",
    "python3-http-parser", "python3-kazoo", "python3-six", "python3-venv", "valgrind", "wrk")
PYMESOS = ("pymesos==0.3.15", "addict==2.4.0")


def say(text):
    print(text, file=sys.stderr, flush=True)


def output(command, **more):
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True, **more).stdout


def install():
    def is_installed(name):
        found = subprocess.run(
            ["dpkg-query", "-W", "-f=${Status}", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return "install ok installed" in found.stdout

    missing = [name for name in PACKAGES if not is_installed(name)]
    if not missing:
        return
    say("Installing Debian packages: " + " ".join(missing))
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    subprocess.run(sudo + ["apt-get", "update", "-qq"], check=True)
    subprocess.run(
        sudo + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq"] + missing,
        check=True, stdout=subprocess.DEVNULL)


class Programs:
    """What is run, built when it is first asked for."""

    def __init__(self):
        self.built = {}

    def once(self, name, build):
        if name not in self.built:
            say("Building " + name)
            OUT.mkdir(parents=True, exist_ok=True)
            self.built[name] = build()
        return self.built[name]

    def swift(self, product):
        def build():
            options = ["-c", "release", "--package-path", HERE, "--product", product]
            subprocess.run(
                [os.environ.get("SWIFT", "swift"), "build"] + [str(part) for part in options], check=True, stdout=sys.stderr)
            return str(HERE / ".build" / "release" / product)
        return self.once(product, build)

    def go(self, name):
        def build():
            # Without modules: the sources of Debian's packages, and no network. They are told as a file, not as a package.
            settings = dict(
                os.environ, GOPATH=GOPATH, GO111MODULE="off", GOPROXY="off", GOCACHE=str(OUT / "go-cache"), CGO_ENABLED="0")
            target = OUT / ("go-" + name)
            subprocess.run(["go", "build", "-o", target, HERE / "Peers/go" / name / "main.go"], check=True, env=settings)
            return str(target)
        return self.once("the Go peer of " + name, build)

    def c(self, name, libraries, sources=()):
        def build():
            flags = output(["pkg-config", "--cflags", "--libs"] + libraries).split() if libraries else []
            target = OUT / ("c-" + name)
            include = ROOT / "Sources/CMesosProtos/include"
            subprocess.run(
                ["gcc", "-O3", "-I", include, HERE / "Peers/c" / (name + ".c"), *sources, "-o", target] + flags, check=True)
            return str(target)
        return self.once("the C peer of " + name, build)

    def async_http_client(self):
        def build():
            package = HERE / "Peers/swift"
            subprocess.run(
                [os.environ.get("SWIFT", "swift"), "build", "-c", "release", "--package-path", str(package)], check=True,
                stdout=sys.stderr)
            return str(package / ".build/release/ahc-run")
        return self.once("the async-http-client peer of run", build)

    def c_decode(self):
        protos = ROOT / "Sources/CMesosProtos/include"
        return self.c("decode", ["libprotobuf-c"], sorted(protos.rglob("*.pb-c.c")))

    def pymesos(self):
        def build():
            environment = OUT / "pymesos"
            python = environment / "bin/python"
            works = [str(python), "-c", "import pymesos"]
            if not python.exists() or subprocess.run(works, stderr=subprocess.DEVNULL).returncode != 0:
                shutil.rmtree(environment, ignore_errors=True)
                # pymesos' C dependency is Debian's, so the system's packages are seen.
                subprocess.run(["/usr/bin/python3", "-m", "venv", "--system-site-packages", environment], check=True)
                subprocess.run(
                    [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", *PYMESOS],
                    check=True, stdout=sys.stderr)
            return str(python)
        return self.once("the Python environment of pymesos", build)


def figures(command, timeout=600):
    """Runs a workload; its last line is one of JSON."""
    return json.loads(output(command, timeout=timeout).strip().splitlines()[-1])


def in_turn(contenders, runs):
    """Each contender once, then each once more: what disturbs the machine disturbs all of them."""
    results = {name: [] for name in contenders}
    for _ in range(runs):
        for name, run in contenders.items():
            results[name].append(run())
    return {
        name: {key: statistics.median(result[key] for result in each) for key in each[0]}
        for name, each in results.items()
    }


def instructions(command_of):
    """Instructions of one round: those of two rounds less those of one, so that the start does not count."""
    counts = []
    for rounds in (1, 2):
        command = [str(part) for part in command_of(rounds)]
        # valgrind cannot read the debug information of every Swift program, and counts without it.
        stripped = OUT / (pathlib.Path(command[0]).name + "-stripped")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, command[0]], check=True)
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(stripped)] + command[1:],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        found = re.search(r"Collected : (\d+)", run.stderr)
        if run.returncode != 0 or not found:
            say("callgrind failed: " + run.stderr[-500:])
            return None
        counts.append(int(found.group(1)))
    return counts[1] - counts[0]


@contextlib.contextmanager
def master(programs, agents, *more):
    """An embedded master in a process of its own; gives its URL."""
    process = subprocess.Popen(
        [programs.swift("whisk-bench"), "serve-master", "--agents", str(agents), *more], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True)
    try:
        url = process.stdout.readline().strip()
        if not url:
            raise RuntimeError("the embedded master did not start")
        yield url
    finally:
        process.stdin.close()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def fast_server(programs):
    """A server that costs next to nothing; gives its port."""
    process = subprocess.Popen([programs.c("server", [])], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait()


def measured(command):
    """What any program takes as a whole."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    text = output(command)
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return text, dict(
        seconds=seconds, cpu_seconds=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


class Table:
    COLUMNS = ("what", "figure", "ours", "compared with", "theirs", "ratio", "target", "reached")

    def __init__(self, judges):
        self.rows = []
        # A smoke run is too small for its figures to mean anything.
        self.judges = judges

    def add(self, what, figure, ours, unit, peer="", theirs=None, ratio=None, target="", reached=None):
        self.rows.append(dict(
            what=what, figure=figure, ours=ours, unit=unit, peer=peer, theirs=theirs, ratio=ratio, target=target,
            reached=reached if self.judges else None))

    def text(self):
        def number(value, unit=""):
            if value is None:
                return ""
            shown = "%.0f" % value if abs(value) >= 1000 else "%.3g" % value
            return (shown + " " + unit).strip()

        lines = [self.COLUMNS] + [
            (row["what"], row["figure"], number(row["ours"], row["unit"]), row["peer"], number(row["theirs"], row["unit"]),
             number(row["ratio"]), row["target"], {True: "yes", False: "no", None: ""}[row["reached"]])
            for row in self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.COLUMNS))]
        lines.insert(1, tuple("-" * width for width in widths))
        return "\n".join(
            "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


def decode(programs, table, smoke):
    ours, go, c = programs.swift("whisk-bench"), programs.go("decode"), programs.c_decode()
    stream = OUT / "decode.recordio"
    if not stream.exists():
        output([ours, "generate-decode", stream])
    rounds = 1 if smoke else 10
    results = in_turn({
        "ours": lambda: figures([ours, "decode", stream, "--rounds", rounds]),
        "go": lambda: figures([go, stream, rounds]),
        "c": lambda: figures([c, stream, rounds]),
    }, 1 if smoke else 5)
    if len({result["checksum"] for result in results.values()}) != 1:
        raise RuntimeError("the decoders read different things: %s" % results)
    milliseconds = {name: result["seconds"] * 1000 for name, result in results.items()}
    for peer, name, least in (("mesos-go", "go", 2), ("protobuf-c, arena", "c", 0.6)):
        ratio = milliseconds[name] / milliseconds["ours"]
        table.add(
            "decode", "time", milliseconds["ours"], "ms", peer, milliseconds[name], ratio, "at least %s times" % least,
            ratio >= least)
    if not smoke:
        counts = (
            instructions(lambda n: [ours, "decode", stream, "--rounds", n]), instructions(lambda n: [c, stream, n]))
        if None not in counts:
            table.add(
                "decode", "instructions", counts[0] / 1e6, "M", "protobuf-c, arena", counts[1] / 1e6, counts[1] / counts[0])
    return results


def match(programs, table, smoke):
    ours = programs.swift("whisk-bench")
    few, many = (20, 200) if smoke else (1000, 10_000)

    def run(offers, requests):
        return lambda: figures(
            [ours, "match", "--offers", offers, "--requests", requests, "--rounds", 1 if smoke else 3])

    results = in_turn(
        {"base": run(few, few), "offers": run(many, few), "requests": run(many, many)}, 1 if smoke else 3)
    for figure, key, scale in (("event", "seconds", 1e3), ("matcher alone", "match_seconds", 1e3)):
        base, offers, requests = (results[name][key] * scale for name in ("base", "offers", "requests"))
        table.add(
            "match", figure + ", 10 x offers", offers, "ms", "1,000 offers", base, offers / base, "at most 12 times",
            offers / base <= 12)
        table.add(
            "match", figure + ", 10 x requests", requests, "ms", "1,000 requests", offers, requests / offers,
            "at most 3 times", requests / offers <= 3)
    if not smoke:
        count = instructions(lambda n: [ours, "match", "--offers", few, "--requests", few, "--rounds", n])
        if count is not None:
            table.add("match", "instructions, 1,000 offers", count / 1e6, "M")
    return results


def launch(programs, table, smoke):
    tasks, agents = (20, 10) if smoke else (20_000, 1000)
    ours, go, python = programs.swift("whisk-bench"), programs.go("launch"), programs.pymesos()

    def run(command):
        # A master of its own for each, so that none pays for what another has left.
        def once():
            with master(programs, agents) as url:
                return figures(command(url))
        return once

    contenders = {
        "ours": run(lambda url: [ours, "launch", url, "--tasks", tasks, "--agents", agents]),
        "mesos-go": run(lambda url: [go, url, tasks, agents]),
    }
    results = in_turn(contenders, 1 if smoke else 5)
    # The slowest by far; it needs no median to be last.
    results["pymesos"] = run(
        lambda url: [python, HERE / "Peers/python/launch.py", url[len("http://"):], tasks, agents])()
    best = min(("mesos-go", "pymesos"), key=lambda name: results[name]["seconds"])
    for name in ("mesos-go", "pymesos"):
        time_ratio = results[name]["seconds"] / results["ours"]["seconds"]
        cpu_ratio = results["ours"]["cpu_seconds"] / results[name]["cpu_seconds"]
        is_best = name == best
        table.add(
            "launch", "time", results["ours"]["seconds"], "s", name, results[name]["seconds"], time_ratio,
            "at least 1.5 times" if is_best else "", time_ratio >= 1.5 if is_best else None)
        table.add(
            "launch", "client's CPU", results["ours"]["cpu_seconds"], "s", name, results[name]["cpu_seconds"], cpu_ratio,
            "at most 0.5 times" if is_best else "", cpu_ratio <= 0.5 if is_best else None)
    return results


def running_tasks(programs, table, smoke):
    ours = programs.swift("whisk-bench")
    few, many = (100, 1000) if smoke else (10_000, 100_000)
    results = in_turn({
        "few": lambda: figures([ours, "running-tasks", "--tasks", few]),
        "many": lambda: figures([ours, "running-tasks", "--tasks", many]),
    }, 1 if smoke else 3)
    small, large = results["few"], results["many"]
    per_task, growth = large["bytes_per_task"], large["bytes_per_task"] / max(1, small["bytes_per_task"])
    table.add(
        "memory", "a task of 100,000", per_task, "B", "a task of 10,000", small["bytes_per_task"], growth, "at most 1536 B",
        per_task <= 1536)
    ratio = large["seconds"] / small["seconds"]
    table.add(
        "failover", "reconcile 100,000", large["seconds"], "s", "reconcile 10,000", small["seconds"], ratio,
        "at most 11 times", ratio <= 11)
    stall = large["longest_stall_seconds"] * 1000
    table.add("failover", "longest stall", stall, "ms", target="at most 50 ms", reached=stall <= 50)
    idle = large["idle_cpu_share"] * 100
    table.add("idle", "CPU of one core", idle, "%", target="under 0.5 %", reached=idle < 0.5)
    return results


def run(programs, table, smoke):
    ours, ahc, connections = programs.swift("whisk-bench"), programs.async_http_client(), 64
    seconds = 0.2 if smoke else 3
    script = OUT / "run.lua"
    script.write_text(
        'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\n'
        "wrk.body = '{\"value\":{\"text\":\"" + "x" * 178 + "\"}}'\n")

    with fast_server(programs) as port, master(programs, 1, "--host-port", str(port)) as url:
        target = "http://127.0.0.1:%d/run" % port

        def per_core(result):
            result["per_second"] = result["requests"] / result["seconds"]
            result["per_cpu_second"] = result["requests"] / result["cpu_seconds"]
            return result

        def wrk(*more):
            text, used = measured(
                ["wrk", "-t", "1", "-c", connections, "-d", "%ds" % max(1, round(seconds)), "-s", script, *more, target])
            return per_core(dict(used, requests=int(re.search(r"(\d+) requests in", text).group(1))))

        results = in_turn({
            "ours": lambda: per_core(
                figures([ours, "run", url, "--connections", connections, "--seconds", seconds])),
            "async-http-client, closing": lambda: per_core(figures([ahc, target, connections, seconds, "close"])),
            "async-http-client": lambda: per_core(figures([ahc, target, connections, seconds])),
            "wrk, closing": lambda: wrk("-H", "Connection: close"),
            "wrk": lambda: wrk(),
        }, 1 if smoke else 3)
    mine = results.pop("ours")
    for name, result in results.items():
        ratio = mine["per_second"] / result["per_second"]
        judged = name.startswith("async")
        table.add(
            "run", "requests a second", mine["per_second"], "/s", name, result["per_second"], ratio,
            "at least 1.3 times" if judged else "", ratio >= 1.3 if judged else None)
        ratio = mine["per_cpu_second"] / result["per_cpu_second"]
        table.add(
            "run", "requests a CPU second", mine["per_cpu_second"], "/s", name, result["per_cpu_second"], ratio,
            "" if judged else "at least 0.4 times", None if judged else ratio >= 0.4)
    return dict(results, ours=mine)


def stream(programs, table, smoke):
    ours, size = programs.swift("whisk-bench"), 10_000_000 if smoke else 1_000_000_000
    with fast_server(programs) as port:
        url = "http://127.0.0.1:%d/%d" % (port, size)
        results = in_turn({
            "ours": lambda: figures([ours, "stream", url]),
            "curl": lambda: measured(["curl", "-s", "-o", "/dev/null", url])[1],
        }, 1 if smoke else 5)
    ratio = results["ours"]["cpu_seconds"] / results["curl"]["cpu_seconds"]
    table.add(
        "stream", "CPU for 1 GB", results["ours"]["cpu_seconds"], "s", "curl(1)", results["curl"]["cpu_seconds"], ratio,
        "at most 1.5 times", ratio <= 1.5)
    return results


def cold_start(programs, table, smoke):
    program = programs.swift("whisk-mesos")

    def subscribe():
        # The demo prints a line as soon as its framework is subscribed, and then goes on.
        start, subscribed = time.monotonic(), None
        with subprocess.Popen([program, "demo"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as demo:
            for line in demo.stdout:
                if line.startswith("Framework subscribed"):
                    subscribed = time.monotonic() - start
        if subscribed is None:
            raise RuntimeError("the demo did not subscribe")
        return {"seconds": subscribed}

    results = in_turn({
        "help": lambda: measured([program, "--help"])[1], "subscription": subscribe}, 1 if smoke else 15)
    milliseconds = results["help"]["seconds"] * 1000
    table.add("cold start", "--help", milliseconds, "ms", target="under 30 ms", reached=milliseconds < 30)
    milliseconds = results["subscription"]["seconds"] * 1000
    table.add(
        "cold start", "demo to its subscription", milliseconds, "ms", target="under 150 ms", reached=milliseconds < 150)
    return results


WORKLOADS = {
    "decode": decode, "match": match, "launch": launch, "running-tasks": running_tasks, "run": run, "stream": stream,
    "cold-start": cold_start,
}


def versions():
    def first_line(command):
        with contextlib.suppress(OSError, subprocess.CalledProcessError):
            return subprocess.run(
                command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True).stdout.splitlines()[0]
        return "missing"

    def debian(package):
        return first_line(["dpkg-query", "-W", "-f=${Version}", package])

    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return {
        "cores": len(os.sched_getaffinity(0)), "processor": model.group(1) if model else platform.machine(),
        "kernel": platform.release(), "swift": first_line([os.environ.get("SWIFT", "swift"), "--version"]),
        "go": first_line(["go", "version"]), "mesos-go": debian("golang-github-mesos-mesos-go-dev"),
        "pymesos": PYMESOS[0].split("==")[1], "protobuf-c": debian("libprotobuf-c-dev"),
        "libcurl": debian("libcurl4-openssl-dev"), "gcc": first_line(["gcc", "--version"]),
        "commit": first_line(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--smoke", action="store_true", help="each workload once and tiny")
    parser.add_argument("--only", help="workloads, separated by commas: " + ", ".join(WORKLOADS))
    parser.add_argument("--json", default=str(OUT / "results.json"), help="where the figures are written")
    parser.add_argument("--no-install", action="store_true", help="install no packages")
    arguments = parser.parse_args()
    names = arguments.only.split(",") if arguments.only else list(WORKLOADS)
    for name in names:
        if name not in WORKLOADS:
            parser.error("there is no workload '%s'; there are %s" % (name, ", ".join(WORKLOADS)))
    if not arguments.no_install:
        install()
    programs, table, details = Programs(), Table(not arguments.smoke), {}
    failed = []
    for name in names:
        start = time.monotonic()
        say("Running " + name)
        try:
            details[name] = WORKLOADS[name](programs, table, arguments.smoke)
        except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
            # The others still have something to say.
            failed.append(name)
            say("%s failed: %s" % (name, error))
        say("%s took %.0f s" % (name, time.monotonic() - start))
    about = versions()
    print(table.text())
    print("\n" + "\n".join("%s: %s" % item for item in about.items()))
    target = pathlib.Path(arguments.json)
    target.parent.mkdir(parents=True, exist_ok=True)
    date = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    target.write_text(json.dumps(
        dict(date=date, smoke=arguments.smoke, about=about, table=table.rows, workloads=details), indent=2) + "\n")
    say("Figures: %s" % target)
    if failed:
        sys.exit("These workloads did not finish: " + ", ".join(failed))


if __name__ == "__main__":
    main()
