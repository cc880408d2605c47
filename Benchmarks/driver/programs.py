"""The measured programs, built on first use, with dependencies installed from Debian and PyPI."""

import contextlib
import os
import pathlib
import platform
import re
import shutil
import subprocess

from .processes import Failure, build, output, say

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent
OUT = HERE / ".build" / "peers"
PROTOS = ROOT / "Sources/CMesosProtos"
SWIFT = os.environ.get("SWIFT", "swift")
GOPATH = "/usr/share/gocode"
PACKAGES = (
    "binutils", "curl", "gcc", "golang-go", "golang-github-mesos-mesos-go-dev", "libcurl4-openssl-dev", "libprotobuf-c-dev",
    "libzookeeper-mt-dev", "pkg-config", "python3-http-parser", "python3-kazoo", "python3-six", "python3-venv", "valgrind",
    "wrk", "zookeeper")
PYMESOS = ("pymesos==0.3.15", "addict==2.4.0")


def install(packages=PACKAGES):
    """Installs the Debian packages that are missing. Prints a package that cannot be installed; its workloads will fail."""
    def is_installed(name):
        found = subprocess.run(
            ["dpkg-query", "-W", "-f=${Status}", name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return "install ok installed" in found.stdout

    try:
        missing = [name for name in packages if not is_installed(name)]
    except OSError:
        say("This is not Debian: install what your system calls these packages, or some workloads will fail: "
            + " ".join(packages))
        return
    if not missing:
        return
    say("Installing Debian packages: " + " ".join(missing))
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    try:
        build("installing packages", sudo + ["apt-get", "update", "-qq"])
        build(
            "installing packages",
            sudo + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq"] + missing)
    except Failure as failure:
        say("%s. The workloads that need them will fail." % failure)


class Programs:
    def __init__(self):
        self.built = {}

    def once(self, name, make):
        """A failed build is not repeated: every later use gets the same error."""
        if name not in self.built:
            say("Building " + name)
            OUT.mkdir(parents=True, exist_ok=True)
            try:
                self.built[name] = make()
            except Failure as failure:
                self.built[name] = failure
        if isinstance(self.built[name], Failure):
            raise self.built[name]
        return self.built[name]

    def swift(self, product):
        def make():
            build(product, [SWIFT, "build", "-c", "release", "--package-path", HERE, "--product", product])
            return str(HERE / ".build" / "release" / product)
        return self.once(product, make)

    def go(self, name):
        def make():
            # Without modules, so that Debian's sources are used without a network. The argument is a file, not a package.
            settings = dict(
                os.environ, GOPATH=GOPATH, GO111MODULE="off", GOPROXY="off", GOCACHE=str(OUT / "go-cache"), CGO_ENABLED="0")
            target = OUT / ("go-" + name)
            build(
                "the Go peer of " + name, ["go", "build", "-o", target, HERE / "Peers/go" / name / "main.go"], env=settings)
            return str(target)
        return self.once("the Go peer of " + name, make)

    def c(self, name, libraries=(), protos=False):
        def make():
            flags = output(["pkg-config", "--cflags", "--libs", *libraries]).split() if libraries else []
            target = OUT / ("c-" + name)
            sources = sorted(PROTOS.glob("*.pb-c.c")) if protos else []
            build(
                "the C program " + name,
                ["gcc", "-O3", "-I", PROTOS / "include", HERE / "Peers/c" / (name + ".c"), *sources, "-o", target] + flags)
            return str(target)
        return self.once("the C program " + name, make)

    def pymesos(self):
        def make():
            environment = OUT / "pymesos"
            python = environment / "bin/python"
            with contextlib.suppress(Failure):
                output([python, "-c", "import pymesos"])
                return str(python)
            shutil.rmtree(environment, ignore_errors=True)
            # The C dependency of pymesos comes from Debian, so the system's packages are visible.
            build("pymesos", ["/usr/bin/python3", "-m", "venv", "--system-site-packages", environment])
            build("pymesos", [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", *PYMESOS])
            return str(python)
        return self.once("the Python environment of pymesos", make)


def versions():
    def first_line(command):
        try:
            return output(command).splitlines()[0]
        except (Failure, IndexError):
            return "missing"

    def debian(package):
        return first_line(["dpkg-query", "-W", "-f=${Version}", package])

    def swift_package(name):
        with contextlib.suppress(OSError):
            found = re.search(
                r'"identity" : "%s".*?"version" : "([^"]*)"' % name, (HERE / "Package.resolved").read_text(), re.S)
            return found.group(1) if found else "missing"
        return "missing"

    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return {
        "cores": len(os.sched_getaffinity(0)), "processor": model.group(1) if model else platform.machine(),
        "kernel": platform.release(), "swift": first_line([SWIFT, "--version"]),
        "go": first_line(["go", "version"]), "mesos-go": debian("golang-github-mesos-mesos-go-dev"),
        "python": platform.python_version(), "pymesos": PYMESOS[0].split("==")[1],
        "protobuf-c": debian("libprotobuf-c-dev"), "libcurl": debian("libcurl4-openssl-dev"), "curl": debian("curl"),
        "gcc": first_line(["gcc", "--version"]), "wrk": debian("wrk"), "valgrind": debian("valgrind"),
        "async-http-client": swift_package("async-http-client"),
        "ordo-one/benchmark": swift_package("benchmark"),
        "commit": first_line(["git", "-C", str(ROOT), "describe", "--always", "--dirty"]),
    }
