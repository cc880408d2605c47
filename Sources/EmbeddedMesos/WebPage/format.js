// The text forms of values.

import { h } from "./dom.js";

const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];

export function bytes(count) {
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) [value, unit] = [value / 1024, unit + 1];
  return unit === 0 ? `${value} ${value === 1 ? "byte" : "bytes"}` : `${value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}

export function megabytes(count) {
  return bytes(Math.round(count * 1024 * 1024));
}

export function number(value) {
  return String(Math.round(value * 100) / 100);
}

export function plural(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** The time between now and a moment in seconds since 1970. */
export function moment(seconds) {
  if (!seconds) return "–";
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return "–";
  const away = Date.now() / 1000 - seconds;
  const text = away >= 0 ? `${duration(away)} ago` : `in ${duration(-away)}`;
  return h("time", { datetime: date.toISOString(), title: date.toLocaleString() }, Math.abs(away) < 5 ? "just now" : text);
}

export function duration(seconds) {
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86400)} d`;
}

const tones = {
  RUNNING: "good", FINISHED: "good", STARTING: "busy", STAGING: "busy", KILLING: "busy", KILLED: "calm",
  FAILED: "bad", ERROR: "bad", LOST: "bad", DROPPED: "bad", UNREACHABLE: "warn", GONE: "bad", UNKNOWN: "warn",
  GONE_BY_OPERATOR: "bad", UNREACHABLE_AGENT: "warn",
};

/** A state in words, with a tone: `TASK_RUNNING` becomes "running". */
export function badge(state, tone) {
  const name = state.replace(/^(TASK|OPERATION)_/, "");
  return h("span", { class: "badge", "data-tone": tone ?? tones[name] ?? "calm" }, name.toLowerCase().replaceAll("_", " "));
}

/** An id, cut to the available width; the whole id is the title. */
export function identifier(text) {
  return h("code", { class: "id", title: text }, text);
}
