/** The clients of floods.js, in a thread of their own so that their work is not counted as the gateway's. */
import { parentPort, workerData } from 'node:worker_threads';

/** The user’s token, and that of one who means no good. */
const { url, token, hostile } = workerData;

parentPort.on('message', async ({ id, kind, body, milliseconds }) => {
  const run = { send, flood, ask }[kind];
  parentPort.postMessage({ id, result: await run(body, milliseconds) });
});

/** One request; its code. */
async function send(body, as = hostile) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as}` },
      body,
    });
    const answer = await response.json();
    return answer.code ?? answer.errors?.[0]?.extensions?.code ?? 'ANSWERED';
  } catch (error) {
    // The gateway closes the connection on a body that it does not want to read to its end.
    return error.cause?.code ?? String(error);
  }
}

/** Sends all bodies over and over, four at a time; how many were sent. */
async function flood(bodies, milliseconds) {
  const end = performance.now() + milliseconds;
  let sent = 0;
  const client = async () => {
    while (performance.now() < end) {
      await send(bodies[sent % bodies.length]);
      sent++;
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  return sent;
}

/** Asks one operation after the other as a user does; the milliseconds of each, and whether all were answered. */
async function ask(body, milliseconds) {
  const end = performance.now() + milliseconds;
  const latencies = [];
  const codes = new Set();
  while (performance.now() < end) {
    const start = performance.now();
    codes.add(await send(body, token));
    latencies.push(performance.now() - start);
  }
  return { latencies, codes: [...codes] };
}
