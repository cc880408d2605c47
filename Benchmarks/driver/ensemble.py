"""A ZooKeeper ensemble of three servers on loopback, from Debian's package `zookeeper`."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time

from .processes import Failure, Processes

JARS = ("/usr/share/java/zookeeper.jar", "/usr/share/java/slf4j-simple.jar")
START_SECONDS = 60


def free_ports(count):
    """Distinct ports that are free now."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def serves(port):
    """Whether a server is part of a working ensemble, by its answer to the command `srvr`."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as connection:
        connection.sendall(b"srvr")
        return b"Mode:" in connection.recv(65536)
    return False


@contextlib.contextmanager
def ensemble():
    """Runs the servers with ZooKeeper's default settings, and yields their addresses for a `zk://` URL."""
    for jar in JARS:
        if not os.path.exists(jar):
            raise Failure("%s is missing: apt-get install zookeeper" % jar)
    directory, processes = tempfile.mkdtemp(prefix="whisk-bench-zookeeper-"), []
    try:
        ports = free_ports(9)
        servers = "".join(
            "server.%d=127.0.0.1:%d:%d\n" % (index, ports[3 + 2 * index], ports[4 + 2 * index]) for index in range(3))
        for index in range(3):
            data = os.path.join(directory, str(index))
            os.mkdir(data)
            with open(os.path.join(data, "myid"), "w") as file:
                file.write("%d\n" % index)
            configuration = data + ".cfg"
            with open(configuration, "w") as file:
                file.write(
                    "tickTime=2000\ninitLimit=10\nsyncLimit=5\ndataDir=%s\nclientPort=%d\nclientPortAddress=127.0.0.1\n"
                    "admin.enableServer=false\n4lw.commands.whitelist=srvr\n%s" % (data, ports[index], servers))
            processes.append(Processes.start(
                ["java", "-Xmx256m", "-Dzookeeper.jmx.log4j.disable=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                 "-cp", ":".join(JARS), "org.apache.zookeeper.server.quorum.QuorumPeerMain", configuration],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        end = time.monotonic() + START_SECONDS
        while not all(serves(port) for port in ports[:3]):
            if time.monotonic() > end:
                raise Failure("the ZooKeeper ensemble did not start within %d s" % START_SECONDS)
            time.sleep(0.1)
        yield ",".join("127.0.0.1:%d" % port for port in ports[:3])
    finally:
        for process in processes:
            Processes.end(process)
        shutil.rmtree(directory, ignore_errors=True)
