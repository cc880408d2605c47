#!/usr/bin/env python3
"""Draws a run of scale.py: panels with one time axis, as plain SVG.

Usage: scale_chart.py scale.json > scale.svg
"""

import argparse
import json
import math
import sys
from xml.sax.saxutils import escape

WIDTH, LEFT, RIGHT, PANEL, GAP = 1200, 92, 40, 118, 50
INK, SOFT, GRID, PAPER = "#1f2933", "#616e7c", "#e4e7eb", "#ffffff"
BLUE, ORANGE, GREEN, RED, VIOLET = "#2166ac", "#d95f02", "#1b8a5a", "#b2182b", "#7b5ea7"


class Series:
    def __init__(self, name, colour, value, fill=False, thin=False):
        self.name, self.colour, self.value, self.fill, self.thin = name, colour, value, fill, thin


class Panel:
    def __init__(self, title, unit, series, logarithmic=None, label=None):
        """logarithmic: the smallest and largest power of ten always shown; label: formats such a power."""
        self.title, self.unit, self.series, self.logarithmic = title, unit, series, logarithmic
        self.label = label or milliseconds


def key(name, scale=1.0):
    def value(row):
        return None if row[name] is None else row[name] * scale
    return value


def panels(figures):
    has_unreachable = any(row["unreachable"] > 0 for row in figures.rows)
    shown = [
        Panel("Tasks", "as the scheduler sees them", [
            Series("running", BLUE, key("running"), fill=True), Series("launching", GREEN, key("launching")),
            *([Series("out of reach", RED, key("unreachable"))] if has_unreachable else [])]),
        Panel("Throughput", "tasks a second", [
            Series("launches", BLUE, key("launches_per_s")), Series("ends", ORANGE, key("ends_per_s"))]),
    ]
    titles = dict(launch="Launch: from the request to RUNNING seen", kill="Kill: from the request to the end seen")
    for kind, title in titles.items():
        shown.append(Panel(title, "of the tasks of each second", [
            Series("max", "#b8c4d0", key(kind + "_max_ms"), thin=True), Series("p99", ORANGE, key(kind + "_p99_ms")),
            Series("p50", BLUE, key(kind + "_p50_ms"))], logarithmic=(0, 4)))
    return shown + [
        Panel("Longest stall of the scheduler's actor", "in each second; a cheap question is asked every 10 ms", [
            Series("stall", VIOLET, key("stall_ms"))], logarithmic=(-1, 3)),
        Panel("Traffic of the scheduler", "messages a second", [
            Series("updates received", BLUE, key("updates_per_s")), Series("calls sent", ORANGE, key("calls_per_s")),
            Series("offers received", "#9aa5b1", key("offers_per_s"), thin=True)],
            logarithmic=(0, 5), label=lambda power: amount(10 ** power)),
        Panel("Processor", "percent of one core", [
            Series("client", BLUE, key("client_cpu")), Series("master and agents", ORANGE, key("master_cpu"))]),
        Panel("Resident memory", "MB", [
            Series("client", BLUE, key("client_bytes", 1e-6)),
            Series("master and agents", ORANGE, key("master_bytes", 1e-6))]),
    ]


def steps(largest):
    """Round numbers from 0 to above the largest, about four of them."""
    raw = max(largest, 1e-9) / 4
    power = 10 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw)
    return [step * number for number in range(int(math.ceil(largest / step - 1e-9)) + 1)]


def amount(value):
    if value >= 10_000:
        return "%g,000" % (value / 1000) if value % 1000 == 0 else "{:,.0f}".format(value)
    return "{:,g}".format(round(value, 6))


def milliseconds(power):
    return "%g s" % 10 ** (power - 3) if power >= 3 else "%g ms" % 10 ** power


def moment(seconds):
    return "%d:%02d" % (seconds // 60, seconds % 60)


class Drawing:
    def __init__(self, figures):
        self.figures, self.parts = figures, []
        self.rows = [row for row in figures.rows if row["t"] >= figures.start]
        self.length = max(1.0, self.rows[-1]["t"] - figures.start)
        # The times and texts of the events, one for each time.
        self.marks = []
        for mark in figures.marks:
            if mark["name"] != "disturbance":
                continue
            if self.marks and mark["t"] - self.marks[-1][0] < 0.5:
                self.marks[-1] = (self.marks[-1][0], self.marks[-1][1] + ", " + mark["text"])
            else:
                self.marks.append((mark["t"], mark["text"]))

    def x(self, t):
        return LEFT + (WIDTH - LEFT - RIGHT) * (t - self.figures.start) / self.length

    def add(self, text):
        self.parts.append(text)

    def text(self, x, y, text, size=12, colour=INK, anchor="start", weight=None):
        self.add('<text x="%.1f" y="%.1f" font-size="%g" fill="%s"%s%s>%s</text>' % (
            x, y, size, colour, ' text-anchor="%s"' % anchor if anchor != "start" else "",
            ' font-weight="%d"' % weight if weight else "", escape(text)))

    def line(self, x1, y1, x2, y2, colour=GRID, width=1.0, dash=None):
        self.add('<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="%g"%s/>' % (
            x1, y1, x2, y2, colour, width, ' stroke-dasharray="%s"' % dash if dash else ""))

    def draw(self):
        options, shown = self.figures.options, panels(self.figures)
        top = 112 + 19 * len(self.marks)
        bottom = top + len(shown) * (PANEL + GAP) - GAP + 22
        height = bottom + 56
        self.add('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" '
                 'font-family="Helvetica, Arial, sans-serif">' % (WIDTH, height, WIDTH, height))
        self.add('<rect width="%d" height="%d" fill="%s"/>' % (WIDTH, height, PAPER))
        self.text(LEFT, 36, "One scheduler, {:,} agents, {:,} tasks".format(options.agents, options.tasks), 21, weight=700)
        self.text(LEFT, 58, self.subtitle(), 12.5, SOFT)
        for number, (t, text) in enumerate(self.marks):
            y = 84 + 19 * number
            self.flag(LEFT + 8, y - 4, number)
            self.text(LEFT + 22, y, "%s  %s" % (moment(t - self.figures.start), text), 12.5)
        for number, panel in enumerate(shown):
            self.panel(panel, top + number * (PANEL + GAP) + 22)
        self.time_axis(bottom)
        for number, (t, _) in enumerate(self.marks):
            self.flag(self.x(t), top - 8, number)
        self.add("</svg>")
        return "\n".join(self.parts) + "\n"

    def subtitle(self):
        options, figures = self.figures.options, self.figures
        churn = figures.summary.get("churn", {})
        return ("real scheduler and embedded master over HTTP, in a process each; all tasks run after %s, then %g min in which "
                "%g a second are killed, %g end by themselves, and all are replaced" % (
                    moment(figures.full - figures.start), options.minutes, options.kills, options.ends)) if churn else ""

    def flag(self, x, y, number):
        self.add('<circle cx="%.1f" cy="%.1f" r="8" fill="%s"/>' % (x, y, RED))
        self.text(x, y + 4, str(number + 1), 11, "#ffffff", "middle", 700)

    def panel(self, panel, top):
        bottom = top + PANEL
        values = [value for series in panel.series for value in map(series.value, self.rows) if value is not None]
        if panel.logarithmic:
            low, high = panel.logarithmic
            high = max([high] + [math.ceil(math.log10(value)) for value in values if value > 0])

            def y(value):
                return bottom - PANEL * (math.log10(max(value, 10 ** low)) - low) / (high - low)
            ticks = [(10 ** power, panel.label(power)) for power in range(low, high + 1)]
        else:
            marks = steps(max(values + [1]))

            def y(value):
                return bottom - PANEL * value / marks[-1]
            ticks = [(mark, amount(mark)) for mark in marks]
        # The ramp and the end are shaded in every panel.
        for left, right in ((LEFT, self.x(self.figures.full)), (self.x(self.figures.stop), WIDTH - RIGHT)):
            self.add('<rect x="%.1f" y="%.1f" width="%.1f" height="%d" fill="#f1f4f8"/>' % (
                left, top, max(0, right - left), PANEL))
        for value, label in ticks:
            self.line(LEFT, y(value), WIDTH - RIGHT, y(value))
            self.text(LEFT - 8, y(value) + 4, label, 11, SOFT, "end")
        self.add('<text x="%d" y="%.1f" font-size="13.5" fill="%s"><tspan font-weight="700">%s</tspan>'
                 '<tspan dx="9" font-size="12" fill="%s">%s</tspan></text>' % (
                     LEFT, top - 9, INK, escape(panel.title), SOFT, escape(panel.unit)))
        self.legend(panel, top - 9)
        for series in panel.series:
            self.curve(series, y, bottom, panel.logarithmic)
        for t, _ in self.marks:
            self.line(self.x(t), top, self.x(t), bottom, RED, 1, "4 3")
        self.line(LEFT, bottom, WIDTH - RIGHT, bottom, "#9aa5b1")

    def legend(self, panel, y):
        x = WIDTH - RIGHT
        for series in reversed(panel.series):
            self.text(x, y, series.name, 12, anchor="end")
            # The approximate width of the text.
            x -= sum(3.4 if letter in "fijlt 1" else 9.5 if letter in "mwMW" else 6.7 for letter in series.name)
            self.line(x - 26, y - 4, x - 7, y - 4, series.colour, 2 if series.thin else 3)
            x -= 46

    def curve(self, series, y, bottom, logarithmic):
        pieces, piece = [], []
        for row in self.rows:
            value = series.value(row)
            # Zero has no logarithm.
            if value is not None and (value > 0 or not logarithmic):
                piece.append((self.x(row["t"]), y(value)))
            elif piece:
                pieces.append(piece)
                piece = []
        pieces.append(piece)
        for piece in filter(None, pieces):
            points = " ".join("%.1f,%.1f" % point for point in piece)
            if series.fill:
                self.add('<polygon points="%.1f,%.1f %s %.1f,%.1f" fill="%s" fill-opacity="0.12"/>' % (
                    piece[0][0], bottom, points, piece[-1][0], bottom, series.colour))
            if len(piece) == 1:
                self.add('<circle cx="%.1f" cy="%.1f" r="1.8" fill="%s"/>' % (*piece[0], series.colour))
            else:
                self.add('<polyline points="%s" fill="none" stroke="%s" stroke-width="%g" stroke-linejoin="round"/>' % (
                    points, series.colour, 1 if series.thin else 1.7))

    def time_axis(self, y):
        step = next((step for step in (1, 2, 5, 10, 15, 30, 60, 120, 300) if self.length / step <= 16), 600)
        for seconds in range(0, int(self.length) + 1, step):
            x = self.x(self.figures.start + seconds)
            self.line(x, y, x, y + 5, "#9aa5b1")
            self.text(x, y + 18, moment(seconds), 11, SOFT, "middle")
        self.text(
            (LEFT + WIDTH - RIGHT) / 2, y + 40,
            "minutes:seconds since the first launch; shaded: all tasks are being launched, and the last come to rest", 12,
            SOFT, "middle")


def draw(figures):
    return Drawing(figures).draw()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    try:
        with open(sys.argv[1]) as file:
            run = json.load(file)
        run["options"] = argparse.Namespace(**run["settings"])
        sys.stdout.write(draw(argparse.Namespace(**run)))
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        sys.exit("%s is not a scale.json of scale.py: %r" % (sys.argv[1], error))
