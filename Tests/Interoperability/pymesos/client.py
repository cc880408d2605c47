"""A framework on pymesos that goes once through its life and prints what it saw as JSON lines.

Usage: client.py HOST:PORT

It reserves resources and asks after the operation, launches a task that sleeps on them and one that ends, reconciles the
first and one that never was, kills the sleeping one and tears the framework down. Everything happens in the driver's callbacks, as pymesos' users write it.
"""

import json
import logging
import sys
import threading

from pymesos import MesosSchedulerDriver, Scheduler

TIME_LIMIT = 240  # seconds
ROLE = "interoperability"
ENDS = ("TASK_FINISHED", "TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR", "TASK_DROPPED", "TASK_GONE")


def say(event, **values):
    print(json.dumps(dict(event=event, **values), sort_keys=True), flush=True)


class Life(Scheduler):
    """Each step waits for what the one before it brings about."""

    def __init__(self):
        self.done = threading.Event()
        self.states = {}
        self.reconciled = {}
        self.step = "reserve"
        self.agent = None
        self.held = []
        self.operation = None

    def registered(self, driver, framework_id, master):
        say("registered", framework=framework_id["value"], version=master.get("version"))

    def reregistered(self, driver, master):
        say("reregistered")

    def processHeartBeat(self, driver):
        say("heartbeat")

    def resourceOffers(self, driver, offers):
        say("offers", count=len(offers), hostnames=sorted(offer["hostname"] for offer in offers))
        if self.step == "reserve":
            offer, offers = offers[0], offers[1:]
            self.agent = offer["agent_id"]
            self.step = "operation"
            operation = dict(type="RESERVE", id=dict(value="reserve"), reserve=dict(resources=[self.reserved()]))
            driver.acceptOffers(offer["id"], [operation], {"refuse_seconds": 0.0})
        for offer in offers:
            if offer["agent_id"] == self.agent and self.step in ("operation", "launch"):
                self.held.append(offer)
            else:
                driver.declineOffer(offer["id"], {"refuse_seconds": 600.0})
        self.launch(driver)

    def launch(self, driver):
        if self.step != "launch" or not self.held:
            return
        offer, self.held = self.held[0], []
        self.step = "running"
        say("reserved", resources=sum("reservations" in resource for resource in offer["resources"]))
        sleeper = self.task("sleeper", "sleep 600", offer)
        sleeper["resources"].append(self.reserved())
        tasks = [sleeper, self.task("short", "exit 0", offer)]
        driver.launchTasks(offer["id"], tasks, {"refuse_seconds": 600.0})

    @staticmethod
    def reserved():
        return dict(
            name="cpus", type="SCALAR", scalar=dict(value=0.5), allocation_info=dict(role=ROLE),
            reservations=[dict(type="DYNAMIC", role=ROLE, principal="ops")])

    def operationStatusUpdate(self, driver, update):
        say("operation", operation=update["operation_id"]["value"], state=update["state"],
            acknowledged="uuid" in update)
        if "uuid" in update:
            # Asked before the acknowledgement: after it the master forgets the operation.
            self.operation = update
            driver.reconcileOperations([
                dict(operation_id=update["operation_id"], agent_id=update["agent_id"])])
        elif self.operation and self.step == "operation":
            # As the API wants it: pymesos would send the uuid of an event, which is a message and not bytes.
            driver.acknowledgeOperationStatusUpdate(dict(
                operation_id=self.operation["operation_id"], agent_id=self.operation["agent_id"],
                uuid=self.operation["uuid"]["value"]))
            self.step = "launch"
            self.launch(driver)

    @staticmethod
    def task(name, command, offer):
        allocation = dict(role=ROLE)
        resources = [
            dict(name=kind, type="SCALAR", scalar=dict(value=amount), allocation_info=allocation)
            for kind, amount in (("cpus", 0.1), ("mem", 32))
        ]
        return dict(
            task_id=dict(value=name), agent_id=offer["agent_id"], name=name, resources=resources,
            command=dict(shell=True, value=command))

    def statusUpdate(self, driver, update):
        name, state = update["task_id"]["value"], update["state"]
        reconciling = update.get("reason") == "REASON_RECONCILIATION"
        say("update", task=name, state=state, source=update.get("source"), reason=update.get("reason"),
            message=update.get("message"), acknowledged="uuid" in update)
        driver.acknowledgeStatusUpdate(update)
        (self.reconciled if reconciling else self.states)[name] = state
        self.proceed(driver)

    def proceed(self, driver):
        if self.step == "running":
            if self.states.get("sleeper") == "TASK_RUNNING" and self.states.get("short") in ENDS:
                self.step = "explicit"
                driver.reconcileTasks([
                    dict(task_id=dict(value="sleeper"), agent_id=self.agent), dict(task_id=dict(value="never-was"))])
        elif self.step == "explicit":
            if "sleeper" in self.reconciled and "never-was" in self.reconciled:
                say("reconciled", answers=self.reconciled)
                self.reconciled = {}
                self.step = "implicit"
                driver.reconcileTasks([])
        elif self.step == "implicit":
            if "sleeper" in self.reconciled:
                say("reconciled", answers=self.reconciled)
                self.step = "kill"
                driver.suppressOffers()
                driver.reviveOffers()
                driver.killTask(dict(value="sleeper"))
        elif self.step == "kill" and self.states.get("sleeper") in ENDS:
            self.step = "done"
            self.done.set()

    def offerRescinded(self, driver, offer_id):
        say("rescinded", offer=offer_id["value"])

    def error(self, driver, message):
        say("error", message=message)
        self.done.set()


def main():
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    if len(sys.argv) != 2:
        sys.exit("usage: client.py HOST:PORT")
    life = Life()
    framework = dict(
        user="root", name="pymesos", hostname="localhost", failover_timeout=60.0, roles=[ROLE], principal="ops",
        capabilities=[
            dict(type=kind)
            for kind in ("MULTI_ROLE", "PARTITION_AWARE", "TASK_KILLING_STATE", "RESERVATION_REFINEMENT")])
    driver = MesosSchedulerDriver(life, framework, sys.argv[1], use_addict=False, implicit_acknowledgements=False)
    driver.start()
    try:
        came_through = life.done.wait(TIME_LIMIT)
    finally:
        # Sends TEARDOWN.
        driver.stop()
        driver.join()
    if not came_through or life.step != "done":
        sys.exit("stopped at step '%s'" % life.step)
    say("stopped")


if __name__ == "__main__":
    main()
