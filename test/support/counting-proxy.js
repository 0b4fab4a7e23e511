/**
 * Stands between the gateway and one subgraph: remembers every request that reaches the partner, and can answer in the
 * partner's place. It changes nothing else, so the grant's hash of the body still holds.
 */
import { once } from 'node:events';
import http from 'node:http';

/** The oldest are forgotten beyond this; the count goes on. */
const KEPT = 500;

export async function openCountingProxy(target) {
  const agent = new http.Agent({ keepAlive: true });
  const records = [];
  let count = 0;
  let replacement = null;
  const server = http.createServer(async (request, response) => {
    const body = await readBody(request);
    const { method, url: path, headers } = request;
    const record = { method, path, headers, body: body.toString('utf8'), status: null };
    count += 1;
    records.push(record);
    if (records.length > KEPT) records.shift();
    const answered = replacement ?? (await forward(request, body));
    record.status = answered.status;
    response.writeHead(answered.status, answered.headers).end(answered.answer);
  });
  // Longer than the gateway keeps an idle connection, as a subgraph does.
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');

  async function forward(request, body) {
    const { method, url: path, headers } = request;
    try {
      const sent = http.request(new URL(path, target), { method, headers, agent });
      sent.end(body);
      const [answer] = await once(sent, 'response');
      const { connection: _connection, 'transfer-encoding': _encoding, ...kept } = answer.headers;
      return { status: answer.statusCode, headers: kept, answer: await readBody(answer) };
    } catch {
      request.socket.destroy();
      return { status: 502, headers: {}, answer: '' };
    }
  }

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    count: () => count,
    /** Those that came after so many, oldest first. */
    records: (after = 0) => records.slice(Math.max(0, records.length - (count - after))),
    /** The next test file reads of its own requests only; the count goes on. */
    forget() {
      records.length = 0;
    },
    /** `null` lets the partner answer for itself again. */
    replace(given) {
      replacement =
        given === null
          ? null
          : {
              status: given.status ?? 200,
              headers: { 'content-type': 'application/json' },
              answer: typeof given.body === 'string' ? given.body : JSON.stringify(given.body),
            };
    },
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readBody(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
