'use strict';
const fs = require('fs');
const net = require('net');
const path = require('path');
const Module = require('module');
const { pathToFileURL } = require('url');

let entry;

class Failure extends Error {}

function describe(error) {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : JSON.stringify(error) || String(error);
}

function exportVariables(variables) {
  for (const [name, value] of Object.entries(variables)) {
    process.env[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
}

function find(exported, name) {
  return name.split('.').reduce((value, part) => (value == null ? undefined : value[part]), exported);
}

async function loadModule(file) {
  try {
    return require(file);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM' && !looksLikeESModule(error)) throw error;
    return import(pathToFileURL(file));
  }
}

function looksLikeESModule(error) {
  return error instanceof SyntaxError &&
    /import statement outside a module|Unexpected token 'export'|await is only valid|import\.meta/
      .test(error.message);
}

// OpenWhisk's actions do not export their function.
async function loadSource(file, name) {
  const code = fs.readFileSync(file, 'utf8');
  const module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(path.dirname(file));
  let probe = '';
  if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) {
    probe = `\n;try { module.whiskEntry = typeof ${name} === 'function' ? ${name} : undefined } catch {}\n`;
  }
  try {
    module._compile(code + probe, file);
  } catch (error) {
    if (!looksLikeESModule(error)) throw error;
    const modern = file.replace(/\.[cm]?js$/, '') + '.mjs';
    fs.renameSync(file, modern);
    return find(await import(pathToFileURL(modern)), name);
  }
  return module.whiskEntry || find(module.exports, name);
}

async function load(request) {
  exportVariables(request.env);
  const { file, main, archive } = request;
  process.chdir(path.dirname(file));
  entry = archive ? find(await loadModule(file), main) : await loadSource(file, main);
  if (typeof entry !== 'function') throw new Failure(`The action's code has no function named '${main}'.`);
  return '{"ok":true}';
}

async function run(request) {
  const { value, ...rest } = request;
  exportVariables(Object.fromEntries(Object.entries(rest).map(([k, v]) => [`__OW_${k.toUpperCase()}`, v])));
  let result = await entry(value || {});
  if (result === undefined || result === null) result = {};
  if (typeof result !== 'object' || Array.isArray(result)) {
    throw new Failure('The action did not return a dictionary or array.');
  }
  try {
    return JSON.stringify(result);
  } catch (error) {
    throw new Failure(`The action's result cannot be written as JSON: ${describe(error)}`);
  }
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
  const isInit = line.slice(0, space) === 'init';
  try {
    const request = JSON.parse(line.slice(space + 1));
    await answer(200, isInit ? await load(request) : await run(request));
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
