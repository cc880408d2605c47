// Describes elements and updates the document to match the description. The content comes from tasks and frameworks,
// which may be hostile, so text enters the document only as text nodes, and links are limited to safe addresses.

const allowed = new Set([
  "class", "href", "rel", "title", "id", "role", "tabindex", "scope", "type", "value", "max", "datetime", "for",
  "placeholder", "autocomplete", "data-label", "data-tone", "aria-label", "aria-current", "aria-labelledby",
]);

/** The description of an element. `key` distinguishes it from its siblings; `onclick` and `oninput` are functions. */
export function h(tag, attributes, ...children) {
  const { key, ...rest } = attributes ?? {};
  const kept = children.flat(Infinity).filter((it) => it !== null && it !== undefined && it !== false)
    .map((it) => typeof it === "string" ? visible(it) : it);
  return { tag, key, attributes: rest, children: kept };
}

/** Characters that are not seen or change the order of others, with which a name could look like another one. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function visible(text) {
  return text.replace(unseen, "\ufffd");
}

/** An element that manages its own content. */
export function hosted(element) {
  return { element };
}

/** Whether an address is safe for a link: it is within this page or on the web. */
function isSafe(address) {
  return /^#/.test(address) || /^https?:\/\//i.test(address) || /^\/[^/\\]/.test(address);
}

function update(element, attributes) {
  const wanted = new Map();
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element[name] = value;
    } else if (!allowed.has(name)) {
      throw new Error(`no attribute ${name} here`);
    } else if (value !== null && value !== undefined && value !== false && (name !== "href" || isSafe(value))) {
      wanted.set(name, name === "title" || name === "aria-label" ? visible(String(value)) : String(value));
    }
  }
  for (const { name } of [...element.attributes]) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function create(wanted) {
  if (wanted.element) return wanted.element;
  if (typeof wanted !== "object") return document.createTextNode(String(wanted));
  const element = document.createElement(wanted.tag);
  element.patchKey = wanted.key;
  update(element, wanted.attributes);
  patch(element, wanted.children);
  return element;
}

function fits(node, wanted) {
  if (wanted.element) return node === wanted.element;
  if (typeof wanted !== "object") return node.nodeType === Node.TEXT_NODE;
  return node.nodeType === Node.ELEMENT_NODE && !node.isHosted && node.localName === wanted.tag
    && node.patchKey === wanted.key;
}

/** Makes `parent` contain the described nodes. Existing nodes are kept, so that nothing flickers or loses focus. */
export function patch(parent, description) {
  const byKey = new Map();
  for (const node of parent.childNodes) if (node.patchKey !== undefined) byKey.set(node.patchKey, node);
  let present = parent.firstChild;
  for (const wanted of description) {
    const isKeyed = wanted.key !== undefined && !wanted.element;
    let node = isKeyed ? byKey.get(wanted.key) : wanted.element ?? present;
    if (!node || !fits(node, wanted)) {
      node = create(wanted);
    } else if (typeof wanted !== "object") {
      if (node.data !== String(wanted)) node.data = String(wanted);
    } else if (!wanted.element) {
      update(node, wanted.attributes);
      patch(node, wanted.children);
    }
    if (node === present) present = present.nextSibling;
    else parent.insertBefore(node, present);
  }
  while (present) {
    const next = present.nextSibling;
    present.remove();
    present = next;
  }
}
