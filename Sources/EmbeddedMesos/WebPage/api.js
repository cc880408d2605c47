// Requests to the master. They go only to the origin of the page.

/** A response with an error status; the message is shown to the user. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The master does not answer. */
export class Silence extends Error {}

async function get(path, parameters, signal) {
  const query = new URLSearchParams(parameters).toString();
  const timeout = AbortSignal.timeout(20_000);
  let response;
  try {
    response = await fetch(query ? `${path}?${query}` : path, {
      cache: "no-store", signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Silence("The master does not answer");
  }
  if (response.ok) return response;
  const text = await response.text().catch(() => "");
  throw new Refusal(response.status, text || `The master answered with status ${response.status}`);
}

export async function cluster() {
  const [state, extras] = await Promise.all([get("/state"), get("/webui/cluster")]);
  return { state: await state.json(), extras: await extras.json() };
}

/** Requests the details of a task. */
export async function task(agent, framework, task, signal) {
  return (await get("/webui/task", { agent, framework, task }, signal)).json();
}

/** The address of a whole file. */
export function download(agent, path) {
  return `/webui/download?${new URLSearchParams({ agent, path })}`;
}

/** Requests a file or directory of a sandbox. */
export async function look(agent, path, signal) {
  return (await get("/webui/files", { agent, path }, signal)).json();
}

/** Reads bytes of a file; a negative offset counts from its end. */
export async function read(agent, path, offset, length, signal) {
  const response = await get("/webui/file", { agent, path, offset, length }, signal);
  return {
    data: new Uint8Array(await response.arrayBuffer()),
    offset: Number(response.headers.get("Sandbox-Offset")),
    size: Number(response.headers.get("Sandbox-Size")),
  };
}
