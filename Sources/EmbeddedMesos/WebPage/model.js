// The state of the master, and the addresses within this page.

const code = encodeURIComponent;

export const links = {
  agent: (agent) => `#/agents/${code(agent)}`,
  framework: (framework) => `#/frameworks/${code(framework)}`,
  executor: (agent, framework, executor) =>
    `#/agents/${code(agent)}/frameworks/${code(framework)}/executors/${code(executor)}`,
  /** The sandbox of an executor, or of one task of a task group. */
  sandbox: ({ agent, framework, executor, task }, path) =>
    links.executor(agent, framework, executor) + (task ? `/tasks/${code(task)}` : "") + "/browse"
    + (path ? `?path=${code(path)}` : ""),
};

/** Parses the part of an address after `#`: the decoded parts of its path, and its query. */
export function route(hash) {
  const [path, query] = splitOnce(hash.replace(/^#/, ""), "?");
  try {
    return { parts: path.split("/").filter((it) => it).map(decodeURIComponent), query: new URLSearchParams(query) };
  } catch {
    return { parts: ["?"], query: new URLSearchParams() };
  }
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

export class Cluster {
  constructor(state, extras) {
    this.state = state;
    this.extras = extras;
    this.frameworks = [
      ...state.frameworks.map((it) => ({ ...it, isOver: false })),
      ...state.completed_frameworks.map((it) => ({ ...it, isOver: true })).reverse(),
    ];
    const details = new Map(state.slaves.map((it) => [it.id, it]));
    this.agents = extras.agents.map((it) => ({ ...it, details: details.get(it.id) }));
    const of = (list, framework, isLive, state) =>
      list.map((task) => new Task(task, framework, isLive, state ?? task.state, extras.ends));
    const names = new Map();
    for (const { name } of this.frameworks) names.set(name, (names.get(name) ?? 0) + 1);
    // Frameworks of one name are told apart by the ends of their ids.
    for (const it of this.frameworks) {
      it.title = !it.name ? it.id : names.get(it.name) > 1 ? `${it.name} (${it.id.slice(-4)})` : it.name;
      it.roles ??= [it.role ?? "*"];
    }
    this.tasks = this.frameworks.flatMap((it) => [
      ...of(it.tasks, it, true),
      ...of(it.unreachable_tasks, it, true, "TASK_UNREACHABLE"),
      ...of([...it.completed_tasks].reverse(), it, false),
    ]);
  }

  agent(id) {
    return this.agents.find((it) => it.id === id);
  }

  framework(id) {
    return this.frameworks.find((it) => it.id === id);
  }

  /** The total and the used amount of a resource of all agents that are here. */
  sum(name) {
    const details = this.agents.map((it) => it.details).filter((it) => it);
    const add = (key) => details.reduce((sum, it) => sum + (it[key]?.[name] ?? 0), 0);
    return { total: add("resources"), used: add("used_resources") };
  }

  agentName(id) {
    return this.agent(id)?.hostname ?? id;
  }
}

export class Task {
  constructor(json, framework, isLive, state, ends) {
    this.id = json.id;
    this.name = json.name;
    this.json = json;
    this.framework = framework;
    this.isLive = isLive;
    this.state = state;
    this.agent = json.slave_id;
    this.role = json.role;
    this.resources = json.resources;
    // The executor of a command or docker task has the task's name; other tasks belong to a task group.
    this.isGroupMember = json.executor_id !== "";
    this.executor = json.executor_id || json.id;
    this.end = ends[this.container] ?? {};
    this.key = `${framework.id} ${json.id} ${json.slave_id} ${json.statuses[0]?.timestamp ?? ""}`;
  }

  get startTime() {
    return this.json.statuses.find((it) => it.state === "TASK_RUNNING")?.timestamp ?? this.json.statuses[0]?.timestamp;
  }

  get endTime() {
    if (this.isLive) return undefined;
    const last = this.json.statuses.at(-1);
    // The end of a task that ended with its framework is not reported.
    return last?.state === this.state ? last.timestamp : this.framework.unregistered_time || undefined;
  }

  get container() {
    return this.json.statuses.findLast((it) => it.container_status)?.container_status?.container_id?.value;
  }

  /** Who ended the task, if it did not end by itself. */
  get remover() {
    return {
      invoker: "removed by the invoker", framework: "removed by its framework",
      teardown: "ended with its framework", operator: "ended by the operator",
    }[this.end.removed_by];
  }

  /** Why the task ended or is lost, for a task that did not end well. */
  get problem() {
    const isWell = ["TASK_FINISHED", "TASK_RUNNING", "TASK_STARTING", "TASK_STAGING"].includes(this.state) || this.remover;
    return isWell ? undefined : this.end.message ?? words(this.end.reason);
  }

  get place() {
    return {
      agent: this.agent, framework: this.framework.id, executor: this.executor,
      task: this.isGroupMember ? this.id : undefined,
    };
  }

  contains(text) {
    return [this.name, this.id, this.state, this.framework.title, this.end.message ?? ""].some((it) => it.toLowerCase().includes(text));
  }
}

/** A name of Mesos in words: `REASON_CONTAINER_LAUNCH_FAILED` becomes "container launch failed". */
export function words(name) {
  return name?.replace(/^(REASON|SOURCE)_/, "").toLowerCase().replaceAll("_", " ");
}
