// Requests the state of the master periodically and shows the page that the address names.

import * as api from "./api.js";
import { h, patch } from "./dom.js";
import { duration } from "./format.js";
import { Cluster, route } from "./model.js";
import { Sandbox } from "./sandbox.js";
import * as views from "./views.js";

/** Milliseconds between two requests: while the page is visible, and at most while it is hidden or the master is silent. */
const interval = 1_500;
const longest = 60_000;

const parts = { header: document.getElementById("header"), notice: document.getElementById("notice"), main: document.getElementById("main") };
let cluster;
let sandbox;
let problem;
let wait = interval;
let timer;
let isAsking = false;
let isAskedAgain = false;
let lastAnswer;

/** The agent, framework, executor and task in the address of a sandbox or executor. */
function place([, agent, , framework, , executor, , task]) {
  return { agent, framework, executor, task };
}

const shapes = [
  [/^$/, () => views.home(cluster, draw), "Tasks"],
  [/^agents$/, () => views.agents(cluster, draw), "Agents"],
  [/^agents \*$/, (it) => views.agent(cluster, it[1], draw), "Agent"],
  [/^agents \* frameworks \*$/, (it) => views.framework(cluster, it[3], draw), "Framework"],
  [/^agents \* frameworks \* executors \*( tasks \*)?$/, (it) => views.executor(cluster, place(it), draw), "Executor"],
  [/^agents \* frameworks \* executors \*( tasks \*)? browse$/, sandboxPage, "Sandbox"],
  [/^frameworks$/, () => views.frameworks(cluster, draw), "Frameworks"],
  [/^frameworks \*$/, (it) => views.framework(cluster, it[1], draw), "Framework"],
  [/^roles$/, () => views.roles(cluster, draw), "Roles"],
  [/^maintenance$/, () => views.maintenance(cluster, draw), "Maintenance"],
  [/^operations$/, () => views.operations(cluster, draw), "Operations"],
];

const words = [["agents", "frameworks", "executors", "tasks"], ["roles", "maintenance", "operations", "browse"]].flat();

/** The parts at odd positions are ids, even if they look like names of pages. */
function shapeOf(list) {
  const text = list.map((part, index) => index % 2 === 0 && words.includes(part) ? part : "*").join(" ");
  return shapes.find(([pattern]) => pattern.test(text));
}

/** The sandbox that the address names; a new one if the address has changed. */
function sandboxOf({ parts: list, query }) {
  if (list.at(-1) !== "browse" || shapeOf(list)?.[2] !== "Sandbox") return undefined;
  const key = JSON.stringify([list, query.get("path")]);
  if (sandbox?.key === key) return sandbox;
  const made = new Sandbox(place(list.slice(0, -1)), query.get("path") ?? "");
  made.key = key;
  return made;
}

function sandboxPage(list) {
  const at = place(list.slice(0, -1));
  return [...views.sandboxHead(cluster, at, sandbox?.details), sandbox?.view(views.absence(cluster, at))];
}

/** Shows the known state. */
function draw() {
  const { parts: list } = route(location.hash);
  patch(parts.header, header(list));
  patch(parts.notice, notice());
  if (!cluster) {
    if (problem) patch(parts.main, []);
    return;
  }
  const shape = shapeOf(list);
  const content = shape ? shape[1](list) : views.unknown("page", "", "This address leads to no page.");
  patch(parts.main, [content].flat(Infinity).filter((it) => it));
  sandbox?.settle();
  const title = parts.main.querySelector("h1")?.textContent ?? "";
  document.title = `${title || shape?.[2] || "Unknown page"} – Mesos`;
}

function header(list) {
  const links = [["", "Tasks"], ["agents", "Agents"], ["frameworks", "Frameworks"], ["roles", "Roles"], ["maintenance", "Maintenance"], ["operations", "Operations"]];
  return [
    h("a", { class: "brand", href: "#/" }, "Mesos", h("small", {}, cluster ? `embedded, ${cluster.state.version}, led by ${cluster.state.leader}` : "embedded")),
    h("nav", { "aria-label": "Pages" }, links.map(([path, title]) =>
      h("a", { href: `#/${path}`, "aria-current": (list[0] ?? "") !== path ? null : list.length <= 1 ? "page" : "true" }, title))),
  ];
}

function notice() {
  if (!problem) return [];
  const known = lastAnswer ? ` The state shown is ${duration((Date.now() - lastAnswer) / 1000)} old.` : "";
  const text = problem instanceof api.Silence
    ? `The master at ${location.host} does not answer: it has ended or cannot be reached.`
    : problem.message;
  return [h("p", { class: "notice", "data-tone": "bad" }, `${text}${known} `, h("button", { type: "button", onclick: askNow }, "Try again"))];
}

async function ask() {
  if (isAsking) {
    isAskedAgain = true;
    return;
  }
  isAsking = true;
  clearTimeout(timer);
  const begin = performance.now();
  try {
    const [answer] = await Promise.all([api.cluster(), sandbox?.refresh()]);
    cluster = new Cluster(answer.state, answer.extras);
    problem = undefined;
    lastAnswer = Date.now();
    // A slow master must not spend all its time on this page.
    wait = Math.max(interval, 10 * (performance.now() - begin));
  } catch (error) {
    if (error.name !== "AbortError") {
      problem = error;
      wait = Math.min(longest, 2 * wait);
    }
  }
  if (document.hidden) wait = Math.min(longest, 2 * wait);
  isAsking = false;
  draw();
  if (isAskedAgain) {
    isAskedAgain = false;
    ask();
  } else {
    timer = setTimeout(ask, wait);
  }
}

function askNow() {
  wait = interval;
  ask();
}

/** Called when the address names another page or file. */
function move() {
  const next = sandboxOf(route(location.hash));
  if (next !== sandbox) sandbox?.leave();
  sandbox = next;
  draw();
  askNow();
}

addEventListener("hashchange", () => {
  if (location.hash === "#main") return;
  move();
  scrollTo(0, 0);
  parts.main.focus({ preventScroll: true });
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) askNow();
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  parts.main.focus();
});
move();
