// The page of a sandbox: its files, and the content of `stdout` and `stderr`.

import { download, look, read, Refusal, task as taskDetails } from "./api.js";
import { h, hosted } from "./dom.js";
import { bytes, moment } from "./format.js";
import { Log } from "./log.js";
import { links } from "./model.js";

const rowLimit = 500;

export class Sandbox {
  /** @param place agent, framework, executor and, in a task group, task. */
  constructor(place, path) {
    this.place = place;
    this.path = path.split("/").filter((it) => it && it !== "." && it !== "..").join("/");
    this.logs = new Map();
    this.aborter = new AbortController();
    const { framework, executor, task } = place;
    this.root = `/frameworks/${framework}/executors/${executor}/runs/latest${task ? `/tasks/${task}` : ""}`;
  }

  /** Stops all requests. */
  leave() {
    this.aborter.abort();
  }

  /** Reads the changes. */
  async refresh() {
    const path = this.path ? `${this.root}/${this.path}` : this.root;
    await this.refreshDetails();
    try {
      this.found = await look(this.place.agent, path, this.aborter.signal);
      this.problem = undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.problem = error;
      return;
    }
    await Promise.all(this.shown().map(async (file) => {
      try {
        await this.log(file.name, file.path).follow(file.size);
      } catch (error) {
        // The file was removed meanwhile; the next refresh shows that.
        if (!(error instanceof Refusal)) throw error;
      }
    }));
  }

  /** Reads the details of the task that the sandbox belongs to. */
  async refreshDetails() {
    const { agent, framework, executor, task } = this.place;
    try {
      this.details = await taskDetails(agent, framework, task ?? executor, this.aborter.signal);
    } catch (error) {
      // An executor of a task group is no task.
      if (!(error instanceof Refusal)) throw error;
      this.details = undefined;
    }
  }

  /** The files whose content is shown. */
  shown() {
    if (!this.found) return [];
    const own = this.path ? `${this.root}/${this.path}` : this.root;
    if (!this.found.entries) return [{ name: this.path.split("/").at(-1), path: own, size: this.found.size }];
    return ["stdout", "stderr"].flatMap((name) => {
      const file = this.found.entries.find((it) => it.name === name && it.kind === "file");
      return file ? [{ name, path: `${own}/${name}`, size: file.size }] : [];
    });
  }

  /** Called when the view is in the document. */
  settle() {
    for (const log of this.logs.values()) log.settle();
  }

  log(name, path) {
    let log = this.logs.get(path);
    if (!log) {
      log = new Log(name, (offset, length) => read(this.place.agent, path, offset, length, this.aborter.signal));
      this.logs.set(path, log);
    }
    return log;
  }

  /** @param absence the text that explains a missing sandbox. */
  view(absence) {
    const reason = this.problem && ((this.problem.status === 404 && absence) || this.problem.message);
    if (!this.found && this.problem) {
      return [
        h("p", { class: "notice", "data-tone": "warn" }, reason),
        this.path ? h("p", {}, h("a", { href: links.sandbox(this.place) }, "To the top of the sandbox")) : null,
      ];
    }
    if (!this.found) return h("p", { class: "empty" }, "Reading the sandbox …");
    return [
      this.problem
        ? h("p", { class: "notice", "data-tone": "warn" }, `${reason} The following was read before.`)
        : null,
      this.crumbs(),
      this.found.entries ? this.table() : null,
      this.shown().map((file) => h("section", { key: file.path, class: "file" },
        h("h2", {}, file.name, " ", h("a", {
          class: "download", href: download(this.place.agent, file.path), "aria-label": `Download ${file.name}`,
        }, "Download")), hosted(this.log(file.name, file.path).element))),
    ];
  }

  crumbs() {
    if (!this.path) return null;
    const parts = this.path.split("/");
    return h("nav", { class: "crumbs", "aria-label": "Path in the sandbox" },
      h("a", { href: links.sandbox(this.place) }, "sandbox"),
      parts.map((part, index) => [" / ", index === parts.length - 1
        ? h("span", {}, part)
        : h("a", { href: links.sandbox(this.place, parts.slice(0, index + 1).join("/")) }, part)]));
  }

  table() {
    const entries = this.found.entries;
    if (entries.length === 0) return h("section", { key: "files" }, h("h2", {}, "Files"), h("p", { class: "empty" }, "This directory is empty."));
    const prefix = this.path ? `${this.path}/` : "";
    return h("section", { key: "files" },
      h("h2", {}, "Files"),
      h("table", { class: "files" },
        h("thead", {}, h("tr", {},
          h("th", { scope: "col" }, "File"), h("th", { scope: "col", class: "number" }, "Size"),
          h("th", { scope: "col" }, "Modified"), h("th", { scope: "col" }, "Mode"))),
        h("tbody", {}, entries.slice(0, rowLimit).map((it) => h("tr", { key: it.name },
          h("td", { "data-label": "File" },
            h("a", { href: links.sandbox(this.place, prefix + it.name) }, it.name + (it.kind === "directory" ? "/" : ""))),
          h("td", { "data-label": "Size", class: "number" }, it.kind === "file" ? bytes(it.size) : "–"),
          h("td", { "data-label": "Modified" }, moment(it.modified)),
          h("td", { "data-label": "Mode" }, h("code", {}, it.mode)))))),
      entries.length > rowLimit ? h("p", { class: "empty" }, `And ${entries.length - rowLimit} more.`) : null);
  }
}
