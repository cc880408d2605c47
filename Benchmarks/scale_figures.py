"""The summary of a run of scale.py."""

import math


def percentile(values, share):
    """The percentile of a sorted list: the smallest value that this share of the values does not exceed."""
    if not values:
        return None
    return values[min(len(values) - 1, max(0, math.ceil(share * len(values)) - 1))]


class Figures:
    SHARES = (("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999), ("max", 1.0))

    def __init__(self, run):
        self.options, self.marks, self.audit, self.bare = run.options, run.marks, run.audit, run.bare
        self.start = self.moment("ramp")
        self.full = self.moment("churn")
        self.stop = self.moment("audit")
        self.rows = [self.row(now, before) for before, now in zip([None] + run.samples, run.samples)]
        self.summary = self.summed(run.samples)

    def moment(self, name):
        return next(mark["t"] for mark in self.marks if mark["name"] == name)

    @staticmethod
    def row(now, before):
        """One second without the individual latencies."""
        seconds = now["t"] - before["t"] if before else 1.0
        calls, updates = ({}, {}) if before is None else (before["counters"], before["counters"])
        launch, kill = sorted(now["launch_ms"]), sorted(now["kill_ms"])

        def count(counters, prefix):
            return sum(value for name, value in counters.items() if name.startswith(prefix))

        row = {name: now[name] for name in (
            "t", "running", "launching", "killing", "unreachable", "stall_ms", "client_cpu", "master_cpu", "client_bytes",
            "master_bytes", "ends", "failures")}
        row["launches_per_s"] = len(launch) / seconds
        row["ends_per_s"] = sum(now["ends"].values()) / seconds
        row["updates_per_s"] = (count(now["counters"], "updates_received") - count(updates, "updates_received")) / seconds
        row["calls_per_s"] = (count(now["counters"], "calls ") - count(calls, "calls ")) / seconds
        row["offers_per_s"] = (count(now["counters"], "offers_received") - count(calls, "offers_received")) / seconds
        for name, values in (("launch", launch), ("kill", kill)):
            for label, share in (("p50", 0.5), ("p99", 0.99), ("max", 1.0)):
                row["%s_%s_ms" % (name, label)] = percentile(values, share)
        return row

    def calm(self, t):
        """Whether there was no disturbance at this time or shortly before."""
        disturbances = [mark["t"] for mark in self.marks if mark["name"] == "disturbance"]
        return not any(at <= t <= at + 15 for at in disturbances) and not any(
            first <= t <= last for first, last in zip(disturbances[1:2], disturbances[-1:]))

    def phases(self, samples):
        churn = [sample for sample in samples if self.full < sample["t"] <= self.stop]
        return {
            "ramp": [sample for sample in samples if sample["t"] <= self.full],
            "churn": churn,
            "churn, undisturbed": [sample for sample in churn if self.calm(sample["t"])],
        }

    def summed(self, samples):
        summary = {}
        for phase, chosen in self.phases(samples).items():
            if not chosen:
                continue
            seconds = max(1, len(chosen))
            figures = dict(
                seconds=seconds, launches_per_s=sum(len(sample["launch_ms"]) for sample in chosen) / seconds,
                ends_per_s=sum(sum(sample["ends"].values()) for sample in chosen) / seconds,
                client_cpu=sum(sample["client_cpu"] for sample in chosen) / seconds,
                master_cpu=sum(sample["master_cpu"] for sample in chosen) / seconds,
                stall_ms={
                    name: percentile(sorted(sample["stall_ms"] for sample in chosen), share)
                    for name, share in (("p50", 0.5), ("max", 1.0))})
            for name in ("launch", "kill"):
                values = sorted(value for sample in chosen for value in sample[name + "_ms"])
                figures[name + "_ms"] = {label: percentile(values, share) for label, share in self.SHARES}
            summary[phase] = figures
        # The first second with all tasks, before any disturbance.
        at_full = next((sample for sample in samples if sample["t"] >= self.full), samples[-1])
        for name in ("client", "master"):
            bare = self.bare[name]
            summary[name + "_memory"] = dict(
                bare_bytes=bare, full_bytes=at_full[name + "_bytes"],
                largest_bytes=max(sample[name + "_bytes"] for sample in samples),
                bytes_per_task=(at_full[name + "_bytes"] - bare) / max(1, self.options.tasks))
        summary["calls"] = {
            name.partition(" ")[2]: value for name, value in sorted(samples[-1]["counters"].items())
            if name.startswith("calls ")}
        summary["recovery_s"] = self.recovery(samples)
        return summary

    def recovery(self, samples):
        """Seconds from the break of the stream until reconciliation has brought as many updates as there are tasks."""
        broken = next((mark["t"] for mark in self.marks if mark["name"] == "disconnected"), None)
        if broken is None:
            return None

        def updates(sample):
            return sum(value for name, value in sample["counters"].items() if name.startswith("updates_received"))

        before = [sample for sample in samples if sample["t"] <= broken]
        if not before:
            return None
        wanted = updates(before[-1]) + before[-1]["running"]
        return next((sample["t"] - broken for sample in samples if updates(sample) >= wanted), None)

    def text(self):
        def shown(value, unit):
            if value is None:
                return "–"
            return ("%.0f" % value if value >= 100 else "%.3g" % value) + " " + unit

        phases = [name for name in ("ramp", "churn", "churn, undisturbed") if name in self.summary]
        lines = [["", *phases]]

        def row(name, unit, value):
            lines.append([name] + [shown(value(self.summary[phase]), unit) for phase in phases])

        row("time", "s", lambda figures: figures["seconds"])
        row("launches", "/s", lambda figures: figures["launches_per_s"])
        row("ends", "/s", lambda figures: figures["ends_per_s"])
        for kind, title in (("launch", "request to RUNNING"), ("kill", "kill to its end")):
            for label, _ in self.SHARES:
                row("%s, %s" % (title, label), "ms", lambda figures: figures[kind + "_ms"][label])
        row("stall of the actor, most seconds", "ms", lambda figures: figures["stall_ms"]["p50"])
        row("stall of the actor, longest", "ms", lambda figures: figures["stall_ms"]["max"])
        row("CPU of the client", "%", lambda figures: figures["client_cpu"])
        row("CPU of the master", "%", lambda figures: figures["master_cpu"])
        widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
        text = ["  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths))).rstrip() for line in lines]
        text.append("")
        for name in ("client", "master"):
            memory = self.summary[name + "_memory"]
            text.append(
                "memory of the %s: %.0f MB before the first task, %.0f MB with all (%.1f kB a task), at most %.0f MB" % (
                    name, memory["bare_bytes"] / 1e6, memory["full_bytes"] / 1e6, memory["bytes_per_task"] / 1e3,
                    memory["largest_bytes"] / 1e6))
        if self.summary["recovery_s"] is not None:
            text.append("the stream's break: %.1f s until as many updates had come as tasks ran" % self.summary["recovery_s"])
        text.append("calls: " + ", ".join("%s %d" % item for item in self.summary["calls"].items()))
        return "\n".join(text + self.accounts())

    def accounts(self):
        audit = self.audit
        ended = ", ".join("%s %d" % item for item in sorted(audit["ended"].items()))
        lines = ["%d launched = %d running + %d ended (%s)" % (
            audit["launched"], audit["running"], sum(audit["ended"].values()), ended or "none")]
        if audit["failures"]:
            lines.append("failed: " + ", ".join("%s %d" % item for item in sorted(audit["failures"].items())))
        if audit["complete"]:
            lines.append(
                "Every task is accounted for: the %d that run are the same ones for the scheduler and the master." %
                audit["running"])
        else:
            lines.append(
                "NOT every task is accounted for: %(running)d running of the run, %(running_scheduler)d of the scheduler"
                " (%(only_scheduler)d unknown to the master), %(running_master)d of the master (%(only_master)d unknown to"
                " the scheduler), %(other_phases)d in other phases, %(unexpected_ends)d unexpected ends" % audit)
        return lines
