/** A process that the supervisor's tests steer: it becomes ready after `go`, or ends as its arguments say. */
const [mode, counter] = process.argv.slice(2);
const { appendFileSync, readFileSync } = await import('node:fs');

appendFileSync(counter, 'x');
const starts = readFileSync(counter, 'utf8').length;
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

if (mode === 'refuse') end('PORT is missing: set it.', 2);
if (mode === 'break') end('it broke', 1);
process.on('message', () => {
  process.stdout.write('begun\n');
  process.send({ ready: true, url: `http://127.0.0.1:${starts}` });
  if (mode === 'break-once' && starts === 1) setTimeout(() => end('it broke once', 1), 20);
});

function end(sentence, code) {
  process.stderr.write(`${sentence}\n`, () => process.exit(code));
}
