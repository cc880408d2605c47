"""Tables of figures, as Markdown."""


def number(value, unit=""):
    if value is None:
        return ""
    shown = "%.0f" % value if abs(value) >= 1000 else "%.3g" % value
    return (shown + " " + unit).strip()


def markdown(columns, rows):
    lines = [tuple(columns)] + [tuple(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(columns))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


class Table:
    """The table that compares ours with the peers."""

    COLUMNS = ("what", "figure", "ours", "compared with", "theirs", "ratio", "target", "reached")

    def __init__(self, judges):
        self.rows = []
        # The figures of a smoke run are too small to be meaningful.
        self.judges = judges

    def add(self, what, figure, ours, unit, peer="", theirs=None, ratio=None, target="", reached=None):
        self.rows.append(dict(
            what=what, figure=figure, ours=ours, unit=unit, peer=peer, theirs=theirs, ratio=ratio, target=target,
            reached=reached if self.judges else None))

    def fail(self, what, reason):
        self.rows.append(dict(what=what, failure=reason))

    def text(self):
        def cells(row):
            if "failure" in row:
                return (row["what"], "failed: " + row["failure"].replace("|", "/").replace("\n", " ")) + ("",) * 6
            return (
                row["what"], row["figure"], number(row["ours"], row["unit"]), row["peer"],
                number(row["theirs"], row["unit"]), number(row["ratio"]), row["target"],
                {True: "yes", False: "no", None: ""}[row["reached"]])
        return markdown(self.COLUMNS, map(cells, self.rows))


class Statistics:
    """The table of the workloads without a peer."""

    COLUMNS = ("workload", "metric", "median", "p99", "samples")

    def __init__(self):
        self.rows = []

    def add(self, workload, metric, unit, median, p99, samples):
        self.rows.append(dict(workload=workload, metric=metric, unit=unit, median=median, p99=p99, samples=samples))

    def text(self):
        return markdown(self.COLUMNS, (
            (row["workload"], row["metric"], number(row["median"], row["unit"]), number(row["p99"], row["unit"]),
             str(row["samples"])) for row in self.rows))
