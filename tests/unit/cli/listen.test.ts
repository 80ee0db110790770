import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../../src/cli/start/listen.ts';

const HOST = '127.0.0.1';
const open: Server[] = [];

function server(): Server {
  const created = createServer();
  open.push(created);
  return created;
}

const portOf = (listening: Server) => (listening.address() as AddressInfo).port;

afterEach(async () => {
  await Promise.all(open.map((one) => new Promise((resolve) => one.close(resolve))));
  open.length = 0;
});

describe('listen', () => {
  it('takes the first free port from 4173 where none is told', async () => {
    const first = await listen(server(), HOST, undefined);
    expect(first).toBeGreaterThanOrEqual(4173);
    const second = server();
    expect(await listen(second, HOST, '')).toBeGreaterThan(first);
    expect(portOf(second)).toBeGreaterThan(first);
  });

  it('says clearly that a told port is in use', async () => {
    const taken = await listen(server(), HOST, undefined);
    await expect(listen(server(), HOST, String(taken))).rejects.toThrow(
      `Port ${taken} on 127.0.0.1 is in use. Set PORT to another, or to none.`,
    );
  });

  it.each(['http', '0', '70000', '80.5'])('refuses PORT=%s', async (told) => {
    await expect(listen(server(), HOST, told)).rejects.toThrow(
      `Found PORT=${told}, expected a number from 1 to 65535`,
    );
  });
});
