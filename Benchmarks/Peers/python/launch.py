"""The launch workload on pymesos: the smallest framework that does the same work.

Usage: launch.py HOST:PORT TASKS AGENTS

It waits until every agent has offered, then launches the tasks with one ACCEPT for each offer, and ends when every task has
been reported running. pymesos acknowledges by itself.
"""

import json
import logging
import sys
import threading
import time

from pymesos import MesosSchedulerDriver, Scheduler

TASKS_PER_OFFER = 40


class Launch(Scheduler):
    def __init__(self, tasks, agents):
        self.tasks = tasks
        self.agents = agents
        self.held = []
        self.running = set()
        self.started = None
        self.result = None
        self.done = threading.Event()

    def resourceOffers(self, driver, offers):
        self.held += offers
        if len(self.held) < self.agents or self.started:
            return
        self.started = (time.monotonic(), time.process_time())
        number = 0
        for offer in self.held:
            infos = []
            while number < self.tasks and len(infos) < TASKS_PER_OFFER:
                infos.append(self.task(number, offer))
                number += 1
            if not infos:
                break
            driver.launchTasks(offer["id"], infos)

    @staticmethod
    def task(number, offer):
        return dict(
            task_id=dict(value="bench-%d" % number), name="bench", agent_id=offer["agent_id"],
            command=dict(shell=True, value="sleep 1000"),
            resources=[
                dict(name="cpus", type="SCALAR", scalar=dict(value=0.1)),
                dict(name="mem", type="SCALAR", scalar=dict(value=32)),
            ])

    def statusUpdate(self, driver, update):
        if update["state"] == "TASK_RUNNING":
            self.running.add(update["task_id"]["value"])
            if len(self.running) == self.tasks:
                self.result = (time.monotonic() - self.started[0], time.process_time() - self.started[1])
                self.done.set()

    def error(self, driver, message):
        print(message, file=sys.stderr)
        self.done.set()


def main():
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    master, tasks, agents = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    launch = Launch(tasks, agents)
    framework = dict(user="root", name="pymesos", hostname="localhost")
    driver = MesosSchedulerDriver(launch, framework, master, use_addict=False)
    driver.start()
    launch.done.wait(600)
    if launch.result:
        print(json.dumps(dict(seconds=launch.result[0], cpu_seconds=launch.result[1], tasks=tasks)), flush=True)
    driver.stop()
    driver.join()
    if not launch.result:
        sys.exit("only %d of %d tasks were seen running" % (len(launch.running), tasks))


if __name__ == "__main__":
    main()
