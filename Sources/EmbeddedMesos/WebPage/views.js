// The pages as descriptions of elements.

import { h } from "./dom.js";
import { badge, duration, identifier, megabytes, moment, number, plural } from "./format.js";
import { links, words } from "./model.js";

/** The number of table rows that are shown first, and that are added each time. */
const rowStep = 200;
/** The filter texts and unfolded rows of this visit, by table. */
const wishes = new Map();

function wish(id) {
  if (!wishes.has(id)) wishes.set(id, { rows: rowStep, text: "" });
  return wishes.get(id);
}

/** A table with columns `[title, cell, class]`; long tables are shown in parts. */
function table(id, columns, rows, { key, empty, redraw }) {
  if (rows.length === 0) return h("p", { class: "empty" }, empty);
  const wanted = wish(id);
  const shown = rows.slice(0, wanted.rows);
  return [
    h("table", {},
      h("thead", {}, h("tr", {}, columns.map(([title, , name]) => h("th", { scope: "col", class: name }, title)))),
      h("tbody", {}, shown.map((row) => h("tr", { key: key(row) },
        columns.map(([title, cell, name]) => h("td", { "data-label": title, class: name }, single(cell(row)))))))),
    rows.length > shown.length
      ? h("p", { class: "more" }, h("button", {
        type: "button",
        onclick: () => {
          wanted.rows += rowStep;
          redraw();
        },
      }, `Show more of ${rows.length}`))
      : null,
  ];
}

/** One element, because each cell of a narrow page is a grid of its label and one element. */
function single(content) {
  return Array.isArray(content) ? h("span", {}, content) : content;
}

function heading(title, ...rest) {
  return h("div", { class: "heading" }, h("h1", { tabindex: "-1" }, title), rest);
}

function facts(...pairs) {
  return h("dl", { class: "facts" }, pairs.filter((it) => it).map(([name, value]) =>
    h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

function resourceText(resources) {
  return [`${number(resources?.cpus ?? 0)} CPU`, megabytes(resources?.mem ?? 0)].join(", ");
}

// Tasks

function taskTable(id, cluster, tasks, redraw, { without = [], empty = "No tasks." } = {}) {
  const columns = [
    ["Task", (it) => h("div", { class: "name" },
      h("a", { href: links.sandbox(it.place), title: `Files of ${it.name || it.id}` }, it.name || it.id),
      it.name && it.name !== it.id ? identifier(it.id) : null)],
    ["State", (it) => [badge(it.state), stateNote(it)]],
    ["Framework", (it) => h("a", { href: links.framework(it.framework.id), title: it.framework.id }, it.framework.title)],
    ["Agent", (it) => h("a", { href: links.agent(it.agent), title: it.agent }, shortAgent(cluster, it.agent))],
    ["Resources", (it) => resourceText(it.resources)],
    ["Started", (it) => moment(it.startTime)],
  ].filter(([title]) => !without.includes(title));
  return table(id, columns, tasks, { key: (it) => it.key, empty, redraw });
}

/** The cause of a task's end, beside its state. */
function stateNote(task) {
  const text = task.remover ?? task.problem;
  if (!text) return null;
  return h("small", { class: "note", title: [text, words(task.end.reason), words(task.end.source)].filter((it) => it).join(" – ") }, text);
}

/** Agents on one machine have the same name, so the end of the id, such as `S0`, distinguishes them. */
function shortAgent(cluster, id) {
  const end = /-(S\d+)$/.exec(id)?.[1];
  const name = cluster.agentName(id);
  return end && name !== id ? `${name} (${end})` : name;
}

export function home(cluster, redraw) {
  const wanted = wish("tasks");
  const text = wanted.text.trim().toLowerCase();
  const tasks = text ? cluster.tasks.filter((it) => it.contains(text)) : cluster.tasks;
  const [live, over] = [tasks.filter((it) => it.isLive), tasks.filter((it) => !it.isLive)];
  const here = cluster.agents.filter((it) => it.presence === "here").length;
  const present = cluster.frameworks.filter((it) => !it.isOver);
  const frameworks = present.filter((it) => it.connected).length;
  const absent = present.length - frameworks;
  const running = cluster.tasks.filter((it) => it.isLive).length;
  const [cpus, memory, gpus] = ["cpus", "mem", "gpus"].map((name) => cluster.sum(name));
  return [
    heading("Tasks"),
    h("ul", { class: "sums" },
      h("li", {}, h("a", { href: "#/agents" }, h("b", {}, here), ` of ${plural(cluster.agents.length, "agent")} here`)),
      h("li", {}, h("a", { href: "#/frameworks" }, h("b", {}, frameworks), ` active ${frameworks === 1 ? "framework" : "frameworks"}`),
        absent > 0 ? `, ${absent} disconnected` : null),
      h("li", {}, h("b", {}, running), running === 1 ? " live task" : " live tasks"),
      h("li", {}, h("b", {}, cluster.tasks.filter((it) => !it.isLive).length), " completed"),
      h("li", {}, h("b", {}, number(cpus.used)), ` of ${number(cpus.total)} CPU used`),
      h("li", {}, h("b", {}, megabytes(memory.used)), ` of ${megabytes(memory.total)} memory used`),
      gpus.total > 0 ? h("li", {}, h("b", {}, number(gpus.used)), ` of ${number(gpus.total)} GPU used`) : null,
      h("li", {}, "Leader ", h("b", {}, cluster.state.leader))),
    cluster.tasks.length > 10 || text
      ? h("p", { class: "filter" }, h("label", { for: "filter" }, "Filter"), h("input", {
        id: "filter", type: "search", placeholder: "name, id, state or framework", autocomplete: "off",
        oninput: (event) => {
          wanted.text = event.target.value;
          redraw();
        },
      }))
      : null,
    h("section", { key: "live" }, h("h2", {}, "Live"),
      taskTable("live", cluster, live, redraw, { empty: text ? "None of the live tasks." : "No task runs." })),
    h("section", { key: "over" }, h("h2", {}, "Completed"),
      taskTable("over", cluster, over, redraw, { empty: text ? "None of the completed tasks." : "No task has ended yet." })),
  ];
}

// Agents

const presences = {
  here: ["active", "good"], partitioned: ["not reachable", "warn"], unreachable: ["unreachable", "warn"],
  disconnected: ["disconnected", "warn"], recovering: ["not back yet", "warn"], down: ["down", "calm"],
  gone: ["gone", "bad"],
};

function presence(agent) {
  const [text, tone] = presences[agent.presence] ?? [agent.presence, "calm"];
  return [badge(text, tone), agent.drain ? badge(agent.drain, "warn") : null];
}

function usage(agent, name, format) {
  const total = agent.details?.resources?.[name];
  if (total === undefined) return "–";
  const used = agent.details.used_resources?.[name] ?? 0;
  return h("span", { class: "usage" }, `${format(used)} of ${format(total)}`,
    h("meter", { value: used, max: total || 1, "aria-label": `${name} used` }));
}

export function agents(cluster, redraw) {
  return [
    heading("Agents"),
    table("agents", [
      ["Agent", (it) => h("div", { class: "name" }, h("a", { href: links.agent(it.id) }, it.hostname ?? it.id), it.hostname ? identifier(it.id) : null)],
      ["State", presence],
      ["CPU", (it) => usage(it, "cpus", number)],
      ["Memory", (it) => usage(it, "mem", megabytes)],
      ["Live tasks", (it) => cluster.tasks.filter((task) => task.isLive && task.agent === it.id).length, "number"],
      ["Registered", (it) => moment(it.details?.registered_time)],
    ], cluster.agents, { key: (it) => it.id, empty: "The cluster has no agents.", redraw }),
  ];
}

export function agent(cluster, id, redraw) {
  const agent = cluster.agent(id);
  const tasks = cluster.tasks.filter((it) => it.agent === id);
  if (!agent) return unknown("agent", id, tasks.length > 0 ? "It was removed from the cluster." : undefined);
  const attributes = Object.entries(agent.details?.attributes ?? {});
  return [
    heading(`Agent ${agent.hostname ? shortAgent(cluster, id) : ""}`, presence(agent)),
    facts(
      ["Id", identifier(agent.id)],
      agent.address ? ["Address", h("code", {}, agent.address)] : null,
      ["CPU", usage(agent, "cpus", number)], ["Memory", usage(agent, "mem", megabytes)],
      attributes.length > 0 ? ["Attributes", attributes.map(([name, value]) => `${name}: ${value}`).join(", ")] : null,
      ["Registered", moment(agent.details?.registered_time)],
      agent.unavailability ? ["Maintenance", window(agent.unavailability)] : null,
      ["Sandboxes", agent.hasSandboxes ? "kept until the cluster ends" : "none: this agent is scripted, its tasks are no processes"]),
    h("section", { key: "live" }, h("h2", {}, "Live tasks"),
      taskTable(`agent ${id} live`, cluster, tasks.filter((it) => it.isLive), redraw, { without: ["Agent"], empty: "No task runs here." })),
    h("section", { key: "over" }, h("h2", {}, "Completed tasks"),
      taskTable(`agent ${id} over`, cluster, tasks.filter((it) => !it.isLive), redraw, { without: ["Agent"], empty: "No task has ended here yet." })),
  ];
}

// Frameworks

function frameworkState(it) {
  if (it.isOver) return badge("completed", "calm");
  return it.connected ? badge("connected", "good") : badge(it.recovered ? "not back yet" : "disconnected", "warn");
}

export function frameworks(cluster, redraw) {
  return [
    heading("Frameworks"),
    table("frameworks", [
      ["Framework", (it) => h("div", { class: "name" }, h("a", { href: links.framework(it.id) }, it.title), identifier(it.id))],
      ["State", frameworkState],
      ["Roles", (it) => it.roles.join(", ")],
      ["Live tasks", (it) => it.tasks.length + it.unreachable_tasks.length, "number"],
      ["Used", (it) => resourceText(it.used_resources)],
      ["Registered", (it) => moment(it.registered_time)],
    ], cluster.frameworks, { key: (it) => `${it.id} ${it.isOver}`, empty: "No framework has subscribed yet.", redraw }),
  ];
}

export function framework(cluster, id, redraw) {
  const it = cluster.framework(id);
  if (!it) return unknown("framework", id);
  const tasks = cluster.tasks.filter((task) => task.framework.id === id);
  const options = { without: ["Framework"] };
  return [
    heading(it.name ? it.title : "Framework", frameworkState(it)),
    facts(
      ["Id", identifier(it.id)], ["User", it.user || "–"], ["Roles", it.roles.join(", ")],
      ["Failover timeout", duration(it.failover_timeout)], ["Registered", moment(it.registered_time)],
      it.isOver ? ["Ended", moment(it.unregistered_time)] : ["Offers out", it.offers.length],
      it.webui_url ? ["Its own page", h("a", { href: it.webui_url, rel: "noreferrer noopener" }, it.webui_url)] : null,
      ["Capabilities", it.capabilities.map((name) => name.toLowerCase().replaceAll("_", " ")).join(", ") || "–"]),
    h("section", { key: "live" }, h("h2", {}, "Live tasks"),
      taskTable(`framework ${id} live`, cluster, tasks.filter((task) => task.isLive), redraw, { ...options, empty: "No task runs." })),
    h("section", { key: "over" }, h("h2", {}, "Completed tasks"),
      taskTable(`framework ${id} over`, cluster, tasks.filter((task) => !task.isLive), redraw, { ...options, empty: "No task has ended yet." })),
  ];
}

// Executors and sandboxes

/** The tasks of an executor or sandbox, the latest first. */
export function tasksAt(cluster, place) {
  return cluster.tasks.filter((it) =>
    it.agent === place.agent && it.framework.id === place.framework && it.executor === place.executor
    && (!place.task || it.id === place.task));
}

function trail(cluster, place, last) {
  const framework = cluster.framework(place.framework);
  return h("nav", { class: "crumbs", "aria-label": "Place in the cluster" },
    h("a", { href: links.agent(place.agent) }, shortAgent(cluster, place.agent)), " / ",
    h("a", { href: links.framework(place.framework) }, framework?.title ?? place.framework), " / ",
    last ? [h("a", { href: links.executor(place.agent, place.framework, place.executor) }, place.executor), " / ", last] : place.executor);
}

export function executor(cluster, place, redraw) {
  const tasks = tasksAt(cluster, place);
  const problem = absence(cluster, place);
  if (tasks.length === 0) return [trail(cluster, place), ...unknown("executor", place.executor, problem)];
  return [
    trail(cluster, place),
    heading(tasks[0].isGroupMember ? "Executor" : "Executor of a single task"),
    facts(["Id", identifier(place.executor)],
      ["Sandbox", h("a", { href: links.sandbox(place) }, "browse")]),
    h("section", {}, h("h2", {}, "Tasks"), taskTable(`executor ${place.executor}`, cluster, tasks, redraw, { without: ["Agent", "Framework"] })),
  ];
}

/** The view above the files of a sandbox. */
export function sandboxHead(cluster, place, details) {
  const task = tasksAt(cluster, place)[0];
  const hasOne = task && (!task.isGroupMember || place.task);
  return [
    trail(cluster, place, place.task ? `${place.task} / sandbox` : "sandbox"),
    heading(hasOne ? task.name || task.id : "Sandbox", hasOne ? badge(task.state) : null, hasOne && task.remover ? h("span", { class: "note" }, task.remover) : null),
    hasOne && task.problem
      ? h("p", { class: "notice", "data-tone": "bad" }, `${task.problem} `,
        h("small", { class: "quiet" }, [words(task.end.reason), task.end.source && `reported by the ${words(task.end.source)}`].filter((it) => it).join(", ")))
      : null,
    hasOne
      ? facts(["Task", identifier(task.id)], task.container ? ["Container", identifier(task.container)] : null,
        ["Started", moment(task.startTime)], task.endTime ? ["Ended", moment(task.endTime)] : null,
        ["Resources", resourceText(task.resources)])
      : null,
    hasOne && details ? taskDetails(details) : null,
  ];
}

/** The command, container, ports, labels, environment and past of a task. */
function taskDetails(it) {
  const ports = it.mappings.length > 0
    ? it.mappings.map(({ host, container }) => `${host} to ${container}`) : it.ports.map(String);
  const pairs = (list) => h("dl", { class: "pairs" }, list.map(({ name, value, hidden }) =>
    h("div", { key: name }, h("dt", {}, h("code", {}, name)),
      h("dd", {}, hidden ? h("i", {}, "hidden") : h("code", {}, value)))));
  return h("section", { key: "details", class: "details" },
    facts(
      it.command ? ["Command", h("code", {}, it.command)] : null,
      it.image ? ["Image", h("code", {}, it.image)] : null,
      it.network ? ["Network", it.network] : null,
      ports.length > 0 ? ["Ports", ports.join(", ")] : null,
      ["User", it.user], ["Role", it.role]),
    it.labels.length > 0 ? [h("h2", {}, "Labels"), pairs(it.labels)] : null,
    it.environment.length > 0 ? [h("h2", {}, "Environment"), pairs(it.environment)] : null,
    it.statuses.length > 0
      ? [h("h2", {}, "States"), h("table", {},
        h("thead", {}, h("tr", {}, ["State", "Time", "Message", "Reason", "Source"].map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, it.statuses.map((status, index) => h("tr", { key: String(index) },
          h("td", { "data-label": "State" }, badge(status.state)),
          h("td", { "data-label": "Time" }, moment(status.timestamp)),
          h("td", { "data-label": "Message" }, status.message ?? "–"),
          h("td", { "data-label": "Reason" }, words(status.reason) ?? "–"),
          h("td", { "data-label": "Source" }, words(status.source) ?? "–")))))]
      : null);
}

/** The reason why a sandbox does not exist; `undefined` if it should exist. */
export function absence(cluster, place) {
  const agent = cluster.agent(place.agent);
  if (!agent) return `The master knows no agent ${place.agent}: it was never here, or was removed.`;
  if (!agent.hasSandboxes && agent.presence !== "gone") {
    return `Agent ${place.agent} is scripted: its tasks are not processes and have no sandbox.`;
  }
  if (!cluster.framework(place.framework)) return `The master knows no framework ${place.framework}.`;
  if (tasksAt(cluster, place).length === 0) {
    return place.task
      ? `The master knows no task ${place.task} of executor ${place.executor} on this agent.`
      : `The master knows no executor or task ${place.executor} of this framework on this agent.`;
  }
  return undefined;
}

// Roles, maintenance and operations

export function roles(cluster, redraw) {
  return [
    heading("Roles"),
    table("roles", [
      ["Role", (it) => h("code", {}, it.name)],
      ["Frameworks", (it) => it.frameworks.length === 0 ? "–" : it.frameworks.map((id, index) => [
        index > 0 ? ", " : null, h("a", { href: links.framework(id) }, cluster.framework(id)?.title ?? id)])],
      ["Used", (it) => resourceText(it.allocated)],
      ["Offered", (it) => resourceText(it.offered)],
      ["Reserved", (it) => resourceText(it.reserved)],
      ["Weight", (it) => number(it.weight), "number"],
    ], cluster.extras.roles, { key: (it) => it.name, empty: "The cluster has no roles.", redraw }),
  ];
}

const seconds = (time) => Number(time?.nanoseconds ?? 0) / 1e9;

function window(unavailability) {
  const length = unavailability.duration ? `for ${duration(seconds(unavailability.duration))}` : "without an end";
  return [moment(seconds(unavailability.start)), ` ${length}`];
}

export function maintenance(cluster, redraw) {
  const { schedule, status } = cluster.extras.maintenance;
  const name = (it) => [it.hostname, it.ip].filter((part) => part).join(" ");
  const down = new Set((status.down_machines ?? []).map(name));
  const rows = (schedule.windows ?? []).flatMap((it) =>
    it.machine_ids.map((machine) => ({ name: name(machine), unavailability: it.unavailability })));
  return [
    heading("Maintenance"),
    table("maintenance", [
      ["Machine", (it) => h("code", {}, it.name)],
      ["State", (it) => down.has(it.name) ? badge("down", "calm") : badge("draining", "warn")],
      ["Window", (it) => window(it.unavailability)],
    ], rows, { key: (it) => it.name, empty: "No maintenance is scheduled.", redraw }),
  ];
}

export function operations(cluster, redraw) {
  return [
    heading("Operations"),
    table("operations", [
      ["Operation", (it) => identifier(it.info?.id?.value ?? "without id")],
      ["Kind", (it) => (it.info?.type ?? "").toLowerCase().replaceAll("_", " ")],
      ["State", (it) => badge(it.latest_status?.state ?? "OPERATION_UNKNOWN")],
      ["Framework", (it) => it.framework_id
        ? h("a", { href: links.framework(it.framework_id.value) }, cluster.framework(it.framework_id.value)?.title ?? it.framework_id.value)
        : "–"],
      ["Agent", (it) => it.agent_id ? h("a", { href: links.agent(it.agent_id.value) }, shortAgent(cluster, it.agent_id.value)) : "–"],
    ], cluster.extras.operations, {
      key: (it) => JSON.stringify([it.framework_id, it.info?.id, it.uuid]),
      empty: "No operation waits for its acknowledgement.", redraw,
    }),
  ];
}

export function unknown(what, id, more) {
  return [
    heading(`No such ${what}`),
    h("p", { class: "notice", "data-tone": "warn" }, more ?? `The master knows no ${what} ${id}.`),
    h("p", {}, h("a", { href: "#/" }, "To the tasks")),
  ];
}
