import { expect, test } from '@jest/globals';
import { findFreePorts } from './ports.js';

test('free ports are all different, and none that the system may give to an outgoing connection', async () => {
  const ports = await findFreePorts(200);
  expect(new Set(ports).size).toBe(200);
  for (const port of ports) {
    expect(port).toBeGreaterThan(1_023);
    expect(port).toBeLessThan(32_768);
  }
});
