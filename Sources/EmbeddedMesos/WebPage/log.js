// The end of a growing file.

import { h, patch } from "./dom.js";
import { bytes } from "./format.js";

/** The bytes that are read first, and with each step towards the beginning; one response contains at most this many. */
const step = 64 * 1024;
/** The number of bytes that are kept at most. */
const most = 64 * step;

export class Log {
  /** @param read requests bytes of the file: `(offset, length) => {data, offset, size}`. */
  constructor(name, read) {
    this.read = read;
    this.element = document.createElement("div");
    this.element.isHosted = true;
    this.element.className = "log";
    this.bar = document.createElement("div");
    this.bar.className = "bar";
    this.text = document.createTextNode("");
    this.pane = document.createElement("pre");
    this.pane.tabIndex = 0;
    this.pane.setAttribute("role", "region");
    this.pane.setAttribute("aria-label", `Content of ${name}`);
    this.pane.append(this.text);
    this.isFollowed = true;
    this.pane.onscroll = () => {
      this.isFollowed = this.pane.scrollTop + this.pane.clientHeight >= this.pane.scrollHeight - 4;
    };
    this.element.append(this.bar, this.pane);
    this.reset();
  }

  reset() {
    this.data = new Uint8Array(0);
    this.start = this.end = this.size = 0;
    this.limit = step;
    this.isKnown = false;
    this.decoder = new TextDecoder();
    this.text.data = "";
  }

  /** Reads the bytes that were appended, given the present size of the file. */
  async follow(size) {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      if (this.isKnown && size < this.end) this.reset();
      this.size = size;
      if (!this.isKnown || size - this.end > most) await this.jump();
      while (this.end < this.size) {
        const piece = await this.read(this.end, step);
        this.size = Math.max(piece.size, 0);
        if (piece.data.length === 0) break;
        this.append(piece.data);
      }
    } finally {
      this.isBusy = false;
      this.showBar();
    }
  }

  async jump() {
    const piece = await this.read(-step, step);
    this.reset();
    this.isKnown = true;
    this.size = piece.size;
    this.start = this.end = piece.offset;
    this.append(piece.data);
  }

  /** Scrolls to the end unless the user has scrolled elsewhere. The text must be in the document. */
  settle() {
    if (this.isFollowed) this.pane.scrollTop = this.pane.scrollHeight;
  }

  append(data) {
    this.data = joined(this.data, data);
    this.end += data.length;
    if (this.data.length > this.limit + step) {
      this.start += this.data.length - this.limit;
      this.data = this.data.slice(-this.limit);
      this.decode();
    } else if (this.text.length === 0) {
      this.decode();
    } else {
      // Text is only appended, so that a selection further up stays.
      this.text.appendData(this.decoder.decode(data, { stream: true }));
    }
    this.settle();
  }

  async loadEarlier() {
    if (this.isBusy || this.start === 0) return;
    this.isBusy = true;
    try {
      const offset = Math.max(0, this.start - step);
      const piece = await this.read(offset, this.start - offset);
      if (piece.offset !== offset || piece.data.length !== this.start - offset) return;
      const fromEnd = this.pane.scrollHeight - this.pane.scrollTop;
      this.data = joined(piece.data, this.data);
      this.start = offset;
      this.limit = Math.min(most, this.limit + step);
      this.decode();
      this.isFollowed = false;
      this.pane.scrollTop = this.pane.scrollHeight - fromEnd;
    } catch {
      // The next refresh shows the error.
    } finally {
      this.isBusy = false;
      this.showBar();
    }
  }

  /** Shows the bytes again, from the first whole line on. */
  decode() {
    let first = 0;
    if (this.start > 0) {
      const newline = this.data.indexOf(10);
      if (newline >= 0 && newline < this.data.length - 1) first = newline + 1;
      // The line has no end here, so cut between characters.
      else while (first < 3 && (this.data[first] & 0xc0) === 0x80) first += 1;
    }
    this.decoder = new TextDecoder();
    this.text.data = this.decoder.decode(this.data.subarray(first), { stream: true });
  }

  showBar() {
    const left = this.start > 0
      ? h("span", {}, `The last ${bytes(this.end - this.start)} of ${bytes(this.size)}`)
      : h("span", {}, this.size === 0 ? "Empty" : `All ${bytes(this.size)}`);
    const canGrow = this.start > 0 && this.data.length < most;
    patch(this.bar, [
      left,
      canGrow ? h("button", { type: "button", onclick: () => this.loadEarlier() }, "Load earlier") : null,
    ].filter((it) => it));
    this.pane.hidden = this.size === 0;
  }
}

function joined(first, second) {
  const result = new Uint8Array(first.length + second.length);
  result.set(first);
  result.set(second, first.length);
  return result;
}
