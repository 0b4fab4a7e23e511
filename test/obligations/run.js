/** Which test proves which obligation; see main.ts. */
import { pathToFileURL } from 'node:url';
import { withBundle } from '../support/bundle.js';

process.exitCode = await withBundle('test/obligations/main.ts', async (file) => {
  const { main } = await import(pathToFileURL(file).href);
  return main(process.argv.slice(2));
});
