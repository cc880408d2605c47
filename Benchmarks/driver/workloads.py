"""The workloads. Each takes the programs, the table, and whether this is a smoke run, and returns its figures."""

import json
import os
import re
import subprocess
import time

from .ensemble import ensemble
from .processes import Failure, Processes, figures, in_turn, instructions, measured, output, server
from .programs import HERE, OUT, SWIFT


def master(programs, agents, *more):
    """Runs an embedded master in a separate process and yields its URL."""
    return server([programs.swift("whisk-bench"), "serve-master", "--agents", agents, *more])


def fast_server(programs):
    """Runs a server with minimal overhead and yields its port."""
    return server([programs.c("server")])


def decode(programs, table, smoke):
    ours, go, c = programs.swift("whisk-bench"), programs.go("decode"), programs.c("decode", ["libprotobuf-c"], protos=True)
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
        raise Failure("the decoders' checksums differ: %s" % results)
    milliseconds = {name: result["seconds"] * 1000 for name, result in results.items()}
    for peer, name, least in (("mesos-go", "go", 2), ("protobuf-c, arena", "c", 0.6)):
        ratio = milliseconds[name] / milliseconds["ours"]
        table.add(
            "decode", "time", milliseconds["ours"], "ms", peer, milliseconds[name], ratio, "at least %s times" % least,
            ratio >= least)
    if not smoke:
        counts = (
            instructions(OUT, lambda n: [ours, "decode", stream, "--rounds", n]), instructions(OUT, lambda n: [c, stream, n]))
        table.add("decode", "instructions", counts[0] / 1e6, "M", "protobuf-c, arena", counts[1] / 1e6, counts[1] / counts[0])
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
        count = instructions(OUT, lambda n: [ours, "match", "--offers", few, "--requests", few, "--rounds", n])
        table.add("match", "instructions, 1,000 offers", count / 1e6, "M")
    return results


def launch(programs, table, smoke):
    tasks, agents = (20, 10) if smoke else (20_000, 1000)
    ours, go, python = programs.swift("whisk-bench"), programs.go("launch"), programs.pymesos()

    def run(command):
        # A separate master for each, so that no framework is affected by the previous one.
        def once():
            with master(programs, agents) as url:
                return figures(command(url))
        return once

    contenders = {
        "ours": run(lambda url: [ours, "launch", url, "--tasks", tasks, "--agents", agents]),
        "mesos-go": run(lambda url: [go, url, tasks, agents]),
        "pymesos": run(lambda url: [python, HERE / "Peers/python/launch.py", url[len("http://"):], tasks, agents]),
    }
    results = in_turn(contenders, 1 if smoke else 5)
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


def create_latency(programs, table, smoke):
    concurrent, agents, pause = 100, 1000, 10
    warm_up, waves = (1, 3) if smoke else (5, 30)
    ours, post = programs.swift("whisk-bench"), programs.c("post", ["libcurl"])
    stand_in = programs.c("master", ["libprotobuf-c"], protos=True)
    body, asked, arrived = OUT / "accept", OUT / "asked", OUT / "arrived"
    body.unlink(missing_ok=True)

    def latencies(used):
        """The times from call to arrival, without the first waves, which open the connections."""
        arrivals = dict(line.split() for line in arrived.read_text().splitlines())
        calls = [line.split() for line in asked.read_text().splitlines()][warm_up * concurrent:]
        lost = [call for call, _ in calls if call not in arrivals]
        if lost or not calls:
            raise Failure("%d of %d calls did not arrive" % (len(lost), len(calls)))
        sorted_times = sorted((int(arrivals[call]) - int(start)) / 1e6 for call, start in calls)
        return dict(
            used, median=sorted_times[len(sorted_times) // 2], p99=sorted_times[len(sorted_times) * 99 // 100],
            calls=len(calls))

    def create():
        # The peer sends the first ACCEPT with one task.
        with server([stand_in, agents, concurrent, arrived] + ([] if body.exists() else [body])) as port:
            used = figures(
                [ours, "create-latency", "http://127.0.0.1:" + port, asked, "--concurrent", concurrent, "--waves",
                 warm_up + waves, "--pause", pause, "--agents", agents])
        return latencies(used)

    def send():
        if not body.exists():
            raise Failure("no ACCEPT contained exactly one task, so there is no request for the peer")
        with server([stand_in, agents, concurrent, arrived]) as port:
            used = figures(
                [post, "http://127.0.0.1:%s/api/v1/scheduler" % port, body, (OUT / "accept.id").read_text(), concurrent,
                 warm_up + waves, pause, asked])
        return latencies(used)

    results = in_turn({"ours": create, "libcurl": send}, 1 if smoke else 5)
    for figure, key, most in (("median of 100 at once", "median", 2), ("p99 of 100 at once", "p99", 4)):
        mine, theirs = results["ours"][key], results["libcurl"][key]
        table.add(
            "create latency", figure, mine, "ms", "POST with libcurl", theirs, mine / theirs, "at most %d times" % most,
            mine / theirs <= most)
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


def task_stores(programs, table, smoke):
    ours, scratch = programs.swift("whisk-bench"), OUT / "tasks"
    few, many = (100, 1000) if smoke else (10_000, 100_000)
    singles, rounds = (20, 1) if smoke else (1000, 3)

    def run(store, tasks):
        def once():
            for file in OUT.glob(scratch.name + "*"):
                file.unlink()
            return figures([ours, "store-tasks", store, "--tasks", tasks, "--singles", singles, "--rounds", rounds])
        return once

    with ensemble() as servers:
        url = "zk://%s/bench/tasks" % servers
        results = in_turn({
            "few": run(url, few), "many": run(url, many), "few in a file": run(scratch, few),
            "many in a file": run(scratch, many),
        }, 1 if smoke else 3)
    for figure, key in (("saves of one task", "single_writes_per_second"), ("in saves of 100", "batched_writes_per_second")):
        mine, file = results["few"][key], results["few in a file"][key]
        table.add("ZooKeeperTaskStore", figure, mine, "/s", "FileTaskStore", file, mine / file)
    for name, text in (("few", "load of 10,000"), ("many", "load of 100,000")):
        mine, file = results[name]["seconds"], results[name + " in a file"]["seconds"]
        table.add("ZooKeeperTaskStore", text, mine, "s", "FileTaskStore", file, mine / file)
    ratio = results["many"]["seconds"] / results["few"]["seconds"]
    table.add(
        "ZooKeeperTaskStore", "load of 100,000", results["many"]["seconds"], "s", "10,000", results["few"]["seconds"], ratio,
        "at most 12 times", ratio <= 12)
    return results


def run(programs, table, smoke):
    ours, ahc, connections = programs.swift("whisk-bench"), programs.swift("ahc-run"), 64
    seconds = 0.2 if smoke else 3
    script = OUT / "run.lua"
    script.write_text(
        'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\n'
        "wrk.body = '{\"value\":{\"text\":\"" + "x" * 178 + "\"}}'\n")

    with fast_server(programs) as port, master(programs, 1, "--host-port", port) as url:
        target = "http://127.0.0.1:%s/run" % port

        def per_core(result):
            result["per_second"] = result["requests"] / result["seconds"]
            result["per_cpu_second"] = result["requests"] / result["cpu_seconds"]
            return result

        def wrk():
            text, used = measured(
                ["wrk", "-t", "1", "-c", connections, "-d", "%ds" % max(1, round(seconds)), "-s", script, target])
            return per_core(dict(used, requests=int(re.search(r"(\d+) requests in", text).group(1))))

        results = in_turn({
            "ours": lambda: per_core(
                figures([ours, "run", url, "--connections", connections, "--seconds", seconds])),
            "async-http-client": lambda: per_core(figures([ahc, target, connections, seconds])),
            "wrk": wrk,
        }, 1 if smoke else 3)
    mine = results.pop("ours")
    for name, result in results.items():
        ratio = mine["per_second"] / result["per_second"]
        judged = name == "async-http-client"
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
        url = "http://127.0.0.1:%s/%d" % (port, size)
        results = in_turn({
            "ours": lambda: figures([ours, "stream", url]),
            "curl": lambda: measured(["curl", "-s", "-o", "/dev/null", url])[1],
            # Short runs differ by half, because three threads share two processors.
        }, 1 if smoke else 15)
    ratio = results["ours"]["cpu_seconds"] / results["curl"]["cpu_seconds"]
    table.add(
        "stream", "CPU for 1 GB", results["ours"]["cpu_seconds"], "s", "curl(1)", results["curl"]["cpu_seconds"], ratio,
        "at most 1.5 times", ratio <= 1.5)
    return results


def cold_start(programs, table, smoke):
    program = programs.swift("whisk-mesos")

    def subscribe():
        # The demo prints a line as soon as its framework is subscribed, and continues.
        start, subscribed = time.monotonic(), None
        demo = Processes.start([program, "demo"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            for line in demo.stdout:
                if line.startswith("Framework subscribed"):
                    subscribed = time.monotonic() - start
            demo.wait(60)
        finally:
            Processes.end(demo)
            demo.stdout.close()
        if subscribed is None:
            raise Failure("the demo did not subscribe")
        return {"seconds": subscribed}

    results = in_turn({
        "help": lambda: measured([program, "--help"])[1], "subscription": subscribe}, 1 if smoke else 15)
    milliseconds = results["help"]["seconds"] * 1000
    table.add("cold start", "--help", milliseconds, "ms", target="under 30 ms", reached=milliseconds < 30)
    milliseconds = results["subscription"]["seconds"] * 1000
    table.add(
        "cold start", "demo to its subscription", milliseconds, "ms", target="under 150 ms", reached=milliseconds < 150)
    return results


def in_process(programs, statistics, smoke):
    """Runs the workloads without a peer with ordo-one's benchmark plugin, which also builds them."""
    environment = dict(os.environ, WHISK_BENCH_SMOKE="1" if smoke else "0")
    # The plugin writes only to standard output, so it needs no permission.
    text = output(
        [SWIFT, "package", "--package-path", HERE, "benchmark", "--format", "jmh", "--path", "stdout", "--quiet",
         "--no-progress"], timeout=1200, env=environment)
    found = re.search(r"^\[\{.*", text, re.M)
    if not found:
        raise Failure("the benchmark plugin printed no figures; 'swift package --package-path Benchmarks benchmark' shows the reason")
    results = json.loads(found.group(0))
    for result in sorted(results, key=lambda each: each["benchmark"]):
        name = result["benchmark"].split(".", 3)[-1].replace("_", " ")
        metrics = dict(result["secondaryMetrics"], Throughput=result["primaryMetric"])
        # In this format the plugin repeats metrics of other benchmarks for benchmarks without them.
        for metric in ("Time (wall clock)", "Time (total CPU)", "Throughput"):
            if metric not in metrics:
                continue
            unit, percentiles = metrics[metric]["scoreUnit"], metrics[metric]["scorePercentiles"]
            statistics.add(
                name, metric, unit.replace("# / ", "/"), percentiles["50.0"], percentiles["99.0"],
                result["measurementIterations"])
    return results


# The workloads with peers.
COMPARED = {
    "decode": decode, "match": match, "launch": launch, "create-latency": create_latency, "running-tasks": running_tasks,
    "task-stores": task_stores, "run": run, "stream": stream, "cold-start": cold_start,
}
