'use strict';
const crypto = require('crypto');
const fs = require('fs');
const net = require('net');
const path = require('path');
const Module = require('module');
const vm = require('vm');
const { pathToFileURL } = require('url');

let entry;

class Failure extends Error {}

function describe(error) {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : JSON.stringify(error) || String(error);
}

// Loading

function find(exported, name) {
  const step = (value, part) => (value == null ? undefined : value[part]);
  for (const value of [exported, exported && exported.default]) {
    const found = name.split('.').reduce(step, value);
    if (typeof found === 'function') return found;
    // module.exports = function, or export default function
    if (typeof value === 'function' && name === 'main') return value;
  }
  return undefined;
}

async function loadModule(file) {
  try {
    return require(file);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM' && error.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error;
    return import(pathToFileURL(file));
  }
}

function looksLikeESModule(error) {
  return error instanceof SyntaxError &&
    /import statement outside a module|Unexpected token 'export'|await is only valid|Unexpected reserved word|import\.meta/
      .test(error.message);
}

const isName = (text) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text);

// OpenWhisk's actions do not export their function.
async function loadSource(file, name) {
  const code = fs.readFileSync(file, 'utf8');
  // index.handler is the function handler of index.js, as in an archive.
  const names = name.startsWith('index.') ? [name, name.slice(6)] : [name];
  const module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(path.dirname(file));
  const candidates = names.filter((candidate) => candidate.split('.').every(isName));
  // Evaluated where the code's functions are in scope, so that a word such as "default" is an error of its own.
  const probe = candidates.map((candidate) =>
    `try { module.whiskEntry = module.whiskEntry || eval(${JSON.stringify(candidate)}) } catch {}`).join('\n');
  try {
    // Only parses. Newer versions of Node.js would run an ES module here, without a way to its functions.
    new vm.Script(Module.wrap(code.replace(/^#!.*/, '')), { filename: file });
  } catch (error) {
    if (looksLikeESModule(error)) return loadModuleSource(code, file, names);
    throw error;
  }
  module._compile(`${code}\n;${probe}\n`, file);
  if (typeof module.whiskEntry === 'function') return module.whiskEntry;
  return names.map((candidate) => find(module.exports, candidate)).find(Boolean);
}

async function loadModuleSource(code, file, names) {
  fs.unlinkSync(file);
  const stem = file.replace(/\.js$/, '');
  let exported;
  for (const candidate of names) {
    const first = candidate.split('.')[0];
    if (!isName(first)) continue;
    // A module that does not declare the name is refused before it runs.
    const probed = `${stem}.${first}.mjs`;
    fs.writeFileSync(probed, `${code}\n;export { ${first} as whisk_entry }\n`);
    try {
      exported = await import(pathToFileURL(probed));
    } catch (error) {
      fs.unlinkSync(probed);
      if (!(error instanceof SyntaxError)) throw error;
      continue;
    }
    const found = find({ [first]: exported.whisk_entry }, candidate);
    if (found) return found;
    break;
  }
  if (!exported) {
    fs.writeFileSync(`${stem}.mjs`, code);
    exported = await import(pathToFileURL(`${stem}.mjs`));
  }
  return names.map((candidate) => find(exported, candidate)).find(Boolean);
}

const extensions = ['.js', '.cjs', '.mjs', '/index.js', '/index.cjs', '/index.mjs'];
const starts = ['index.js', 'index.mjs', 'index.cjs'];

const isFile = (file) => fs.existsSync(file) && fs.statSync(file).isFile();

// lib/tools.handler is the function handler of lib/tools.js.
function findModule(directory, name) {
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    const stem = path.join(directory, name.slice(0, end));
    if (!stem.startsWith(directory + path.sep)) continue;
    const extension = /\.[cm]?js$/.test(stem) && isFile(stem) ? '' : extensions.find((candidate) => isFile(stem + candidate));
    if (extension !== undefined) return [stem + extension, name.slice(end + 1)];
  }
  return undefined;
}

async function loadPackage(directory) {
  const hasDescription = isFile(path.join(directory, 'package.json'));
  const start = starts.map((name) => path.join(directory, name)).find(isFile);
  if (!hasDescription) {
    if (start) return loadModule(start);
    const names = fs.readdirSync(directory).sort();
    const other = [['META-INF', 'a Java archive (jar)'], ['__main__.py', 'a Python archive (__main__.py)']]
      .find(([name]) => names.includes(name));
    if (other) throw new Failure(`The action is ${other[1]}, and this runtime runs Node.js.`);
    throw new Failure('The action\'s archive has no package.json, index.js, index.mjs or index.cjs, the files a Node.js action '
      + `starts with. It has ${names.slice(0, 8).join(', ') || 'no files'}. Add one, or name a function in another file as `
      + 'module.function (main).');
  }
  // As a dependency of this program, so that Node.js itself applies "main", "exports" and "type".
  const link = path.join(__dirname, 'node_modules', 'whisk-action');
  if (!fs.existsSync(link)) {
    fs.mkdirSync(path.dirname(link), { recursive: true });
    fs.symlinkSync(directory, link);
  }
  let file;
  try {
    file = require.resolve('whisk-action');
  } catch (error) {
    // A package may export its entry only to "import".
    if (error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return import('whisk-action');
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    const { main, exports } = JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'));
    if (start && exports === undefined) return loadModule(start);
    const named = exports === undefined ? main && `"main": ${JSON.stringify(main)}` : `"exports": ${JSON.stringify(exports)}`;
    throw new Failure(named ? `The action's package.json has ${named}, but the archive has no such file.`
      : 'The action\'s package.json has neither "main" nor "exports", and the archive has no index.js.');
  }
  return loadModule(file);
}

async function loadArchive(directory, name) {
  const [file, rest] = findModule(directory, name) || [];
  if (file) return find(await loadModule(file), rest);
  return find(await loadPackage(directory), name);
}

async function load({ env, directory, file, main, archive }) {
  Object.assign(process.env, env);
  process.chdir(directory);
  entry = await (archive ? loadArchive(directory, main) : loadSource(path.join(directory, file), main));
  if (typeof entry !== 'function') throw new Failure(`The action's code has no function named '${main}'.`);
  return '{"ok":true}';
}

// Numbers

// A double does not hold each number of JSON. While the action only passes on the object or array with such a number, the number
// is written as it was read.
function remember(value, numbers) {
  const kept = new Map();
  for (const [place, text] of numbers) {
    const name = place[place.length - 1];
    const holder = place.slice(0, -1).reduce((object, step) => object[step], value);
    if (!kept.has(holder)) kept.set(holder, new Map());
    kept.get(holder).set(String(name), { text, value: holder[name] });
  }
  return kept;
}

function write(result, kept) {
  if (kept.size === 0) {
    try {
      return JSON.stringify(result);
    } catch (error) {
      if (!/BigInt/.test(error.message)) throw error;
    }
  }
  const mark = `number ${crypto.randomUUID()}: `;
  const text = JSON.stringify(result, function (name, value) {
    if (typeof value === 'bigint') return mark + value;
    if (typeof value === 'number' && kept.has(this)) {
      const number = kept.get(this).get(name);
      if (number && Object.is(number.value, value)) return mark + number.text;
    }
    return value;
  });
  return text && text.replace(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1');
}

// Running

// The error of the result, with the structure of what was thrown.
function structure(error, kept, seen = []) {
  if (typeof error === 'function') return `[Function: ${error.name || 'anonymous'}]`;
  if (typeof error === 'symbol') return String(error);
  if (typeof error !== 'object' || error === null) return error === undefined ? null : error;
  if (seen.includes(error)) return '[Circular]';
  const inner = [...seen, error];
  if (!(error instanceof Error) && typeof error.toJSON === 'function') return error;
  if (typeof error.pipe === 'function') return '[object Stream]';
  const result = Array.isArray(error) ? [] : {};
  if (kept.has(error)) kept.set(result, kept.get(error));
  if (error instanceof Error) {
    result.name = error.name;
    result.message = error.message;
    if (error.cause !== undefined) result.cause = structure(error.cause, kept, inner);
    if (Array.isArray(error.errors)) result.errors = structure(error.errors, kept, inner);
  }
  for (const [name, value] of Object.entries(error)) {
    if (typeof value !== 'function') result[name] = structure(value, kept, inner);
  }
  return result;
}

async function run({ env, exact }, body) {
  Object.assign(process.env, env);
  const value = JSON.parse(body).value ?? {};
  const kept = remember(value, exact);
  let result;
  try {
    result = (await entry(value)) ?? {};
  } catch (error) {
    // The log has the place, the result does not: it may go to anybody.
    if (error instanceof Error) console.error(error);
    result = { error: error ? structure(error, kept) : {} };
  }
  if (typeof result !== 'object') throw new Failure('The action did not return a dictionary or array.');
  let text;
  try {
    text = write(result, kept);
  } catch (error) {
    throw new Failure(`The action's result cannot be written as JSON: ${describe(error)}`);
  }
  if (!/^[{[]/.test(text)) throw new Failure('The action did not return a dictionary or array.');
  return text;
}

function flushed(stream) {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

async function answer(status, body) {
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  const bytes = Buffer.from(`${status} ${body}\n`);
  for (let offset = 0; offset < bytes.length;) offset += fs.writeSync(3, bytes, offset);
}

async function handle(line) {
  const space = line.indexOf(' ');
  const tab = line.indexOf('\t');
  const isInit = line.slice(0, space) === 'init';
  try {
    const head = JSON.parse(line.slice(space + 1, isInit ? undefined : tab));
    await answer(200, isInit ? await load(head) : await run(head, line.slice(tab + 1)));
  } catch (error) {
    let message = error && error.message;
    if (!(error instanceof Failure)) {
      console.error(error);
      message = (isInit ? 'The action failed during initialization: '
        : 'An error occurred while running the action: ') + describe(error);
    }
    await answer(502, JSON.stringify({ error: message }));
  }
}

let pieces = [];
let work = Promise.resolve();
new net.Socket({ fd: 4, readable: true, writable: false }).on('data', (chunk) => {
  for (let end; (end = chunk.indexOf(10)) >= 0; chunk = chunk.subarray(end + 1)) {
    const line = Buffer.concat([...pieces, chunk.subarray(0, end)]).toString('utf8');
    pieces = [];
    work = work.then(() => handle(line));
  }
  if (chunk.length > 0) pieces.push(chunk);
}).on('end', () => process.exit(0));
