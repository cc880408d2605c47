#!/usr/bin/env python3
"""Build the documentation of every library product, and fail on what a reader would stumble over.

A broken link, a parameter without a description and a public symbol without a documentation comment are errors.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Symbols that the compiler synthesizes or that have no text of their own.
WITHOUT_COMMENT = {"swift.extension"}


def run(command, **options):
    return subprocess.run(command, cwd=ROOT, check=True, **options)


def library_targets(swift):
    """The targets of the package's library products."""
    described = run([swift, "package", "describe", "--type", "json"], stdout=subprocess.PIPE, text=True)
    products = json.loads(described.stdout)["products"]
    return [target for product in products if "library" in product["type"] for target in product["targets"]]


# A comment may describe only the parameters whose names do not say enough. Warnings of SwiftPM about other packages are
# none of ours. The end of a line may be missing, because SwiftPM and DocC write to the same place.
ACCEPTED_WARNING = re.compile(r"warning: (Parameter '(?!\w+' not found)|'[\w.-]+': found \d+ file)")


def build(swift, targets, output):
    """Run DocC on the targets, together so that one archive has them all. Returns the number of warnings and errors."""
    command = [swift, "package", "--allow-writing-to-directory", str(output), "generate-documentation"]
    for target in targets:
        command += ["--target", target]
    command += ["--enable-experimental-combined-documentation", "--output-path", str(output)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    found, is_shown = 0, True
    for line in process.stdout:
        # A diagnostic is a line with its kind, followed by lines that show the place.
        if re.match(r"(warning|error): ", line):
            is_shown = not ACCEPTED_WARNING.match(line)
            found += is_shown
        elif line.startswith(("Building", "Extracting", "Generat", "Finished", "Error", "Conversion", "Merg", "Documentation")):
            is_shown = True
        if is_shown:
            sys.stderr.write(line)
    return found + (process.wait() != 0)


def undocumented(target):
    """The public symbols of a target that have no documentation comment, as `file:line: path`."""
    folders = list(ROOT.glob(f".build/*/extracted-symbols/*/{target}"))
    if not folders:
        raise SystemExit(f"no symbol graph of {target}: did the documentation build run?")
    found = []
    for graph in folders[0].glob("*.symbols.json"):
        content = json.loads(graph.read_text())
        # An implementation of a protocol's requirement has the requirement's comment.
        inherited = {
            relation["source"]
            for relation in content["relationships"]
            if relation["kind"] in ("defaultImplementationOf", "overrides") or "sourceOrigin" in relation
        }
        for symbol in content["symbols"]:
            if symbol.get("accessLevel") not in ("public", "open") or symbol["kind"]["identifier"] in WITHOUT_COMMENT:
                continue
            if "docComment" in symbol or symbol["identifier"]["precise"] in inherited:
                continue
            # Synthesized members have no place in the sources.
            if "location" not in symbol:
                continue
            path = symbol["location"]["uri"].removeprefix("file://")
            # The fields of messages are those of the Mesos API and are named after them.
            if "/Generated/" in path:
                continue
            line = symbol["location"]["position"]["line"] + 1
            found.append((path, line, ".".join(symbol["pathComponents"])))
    return sorted(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--swift", default="swift", help="the swift command")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / ".build" / "documentation")
    parser.add_argument("targets", nargs="*", help="only these targets; by default those of every library product")
    arguments = parser.parse_args()
    targets = arguments.targets or library_targets(arguments.swift)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    failures = build(arguments.swift, targets, arguments.output)
    for target in targets:
        for path, line, name in undocumented(target):
            print(f"{path}:{line}: error: public symbol {name} of {target} has no documentation comment", file=sys.stderr)
            failures += 1
    if failures:
        raise SystemExit(f"the documentation has {failures} errors, see above")
    print(f"Documentation of {len(targets)} products: {arguments.output}")


if __name__ == "__main__":
    main()
