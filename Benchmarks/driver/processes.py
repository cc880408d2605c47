"""Runs programs and measures their use of the machine. Every program ends with the driver, even on an interrupt."""

import contextlib
import ctypes
import json
import os
import pathlib
import re
import resource
import signal
import statistics
import subprocess
import sys
import time


class Failure(Exception):
    """A failed build, installation or run; the text names it and the reason."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def inherit_orphans():
    """Makes orphaned descendants children of this process (prctl(2), PR_SET_CHILD_SUBREAPER), so that they can be found."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def children():
    """The descendants of this process, the nearest first."""
    parents = {}
    for directory in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError):
            # The name before the state is in parentheses and may contain any character.
            parents.setdefault(int((directory / "stat").read_text().rsplit(")", 1)[1].split()[1]), []).append(
                int(directory.name))
    found, looked_at = [], [os.getpid()]
    while looked_at:
        nearest = [child for parent in looked_at for child in parents.get(parent, [])]
        found += nearest
        looked_at = nearest
    return found


class Processes:
    """The running programs, in separate process groups: Ctrl-C reaches only the driver, which ends them.

    They stay in the driver's session, because Linux divides the processors among sessions (sched_autogroup): client and
    server would preempt each other at every wake-up, which does not happen on separate machines or in one terminal.
    """

    running = set()

    @classmethod
    def start(cls, command, **more):
        command = [str(part) for part in command]
        if not more.get("start_new_session"):
            # Before 3.11 Python can start only a new session, not a process group.
            more.update(dict(process_group=0) if sys.version_info >= (3, 11) else dict(start_new_session=True))
        more.setdefault("stdin", subprocess.DEVNULL)
        try:
            process = subprocess.Popen(command, **more)
        except OSError as error:
            raise Failure("%s cannot be run: %s" % (command[0], error.strerror)) from error
        cls.running.add(process)
        return process

    @classmethod
    def end(cls, process):
        """Ends the programs, first with a signal that lets a build end its own programs."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        cls.running.discard(process)

    @classmethod
    def end_all(cls):
        for process in list(cls.running):
            cls.end(process)
        for child in children():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(child, signal.SIGKILL)


def name_of(command):
    """A command for a message: the program's name and its first argument."""
    words = [os.path.basename(str(command[0]))] + [str(part) for part in command[1:2]]
    return " ".join(words)


def output(command, timeout=300, **more):
    """Returns the output of a program. Its standard error is shown only if it fails."""
    process = Processes.start(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    try:
        text, errors = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired as error:
        raise Failure("%s did not end within %d s" % (name_of(command), timeout)) from error
    finally:
        Processes.end(process)
    if process.returncode != 0:
        reason = (errors.strip() or text.strip() or "it says nothing").splitlines()[-1]
        raise Failure("%s ended with status %d: %s" % (name_of(command), process.returncode, reason))
    return text


def build(what, command, **more):
    """Runs a program with visible output."""
    # In a separate session it has no terminal for a password prompt, and fails instead of waiting forever.
    process = Processes.start(command, stdout=sys.stderr, start_new_session=True, **more)
    try:
        status = process.wait()
    finally:
        Processes.end(process)
    if status != 0:
        raise Failure("%s: '%s' ended with status %d; its messages are above" % (what, " ".join(map(str, command)), status))


def figures(command, timeout=300):
    """Runs a workload whose last line of output is JSON."""
    lines = output(command, timeout=timeout).strip().splitlines()
    try:
        return json.loads(lines[-1])
    except (IndexError, ValueError) as error:
        raise Failure("%s printed no figures" % name_of(command)) from error


def in_turn(contenders, runs):
    """Runs all contenders in rounds, so that disturbances affect all of them. Returns the medians of the runs."""
    results = {name: [] for name in contenders}
    for _ in range(runs):
        for name, run in contenders.items():
            results[name].append(run())
    return {
        name: {key: statistics.median(result[key] for result in each) for key in each[0]}
        for name, each in results.items()
    }


def measured(command, timeout=300):
    """Measures the time and memory of a whole program."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    text = output(command, timeout=timeout)
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return text, dict(
        seconds=seconds, cpu_seconds=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def instructions(scratch, command_of):
    """Counts the instructions of one round: those of two rounds minus those of one, so that the start does not count."""
    counts = []
    for rounds in (1, 2):
        command = [str(part) for part in command_of(rounds)]
        # valgrind cannot read the debug information of every Swift program, and does not need it to count.
        stripped = scratch / (os.path.basename(command[0]) + "-stripped")
        output(["strip", "--strip-debug", "-o", stripped, command[0]])
        log = scratch / "callgrind.log"
        output(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=%s" % log, stripped] + command[1:])
        found = re.search(r"Collected : (\d+)", log.read_text())
        if not found:
            raise Failure("callgrind counted nothing for " + name_of(command))
        counts.append(int(found.group(1)))
    return counts[1] - counts[0]


@contextlib.contextmanager
def server(command):
    """Runs a server that prints its address as the first line and ends with its standard input. Yields that line."""
    process = Processes.start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline().strip()
        if not line:
            raise Failure("%s did not start" % name_of(command))
        yield line
        process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(30)
    finally:
        Processes.end(process)
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
