import { once } from 'node:events';
import type { Server } from 'node:http';

/** The port of the first copy; others take the next free ones. */
const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

/**
 * Starts to listen: on the port that is told, else on the first free one from 4173.
 * @param told the variable `PORT`
 * @returns the port
 * @throws Error where the told port is no port, or is in use
 */
export async function listen(
  server: Server,
  host: string,
  told: string | undefined,
): Promise<number> {
  if (told !== undefined && told !== '') {
    const port = Number(told);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(`Found PORT=${told}, expected a number from 1 to 65535`);
    }
    if (await isListening(server, host, port)) return port;
    throw new Error(`Port ${port} on ${host} is in use. Set PORT to another, or to none.`);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    if (await isListening(server, host, port)) return port;
  }
  throw new Error(`No free port from ${FIRST_PORT} on ${host}. Set PORT to one that is free.`);
}

async function isListening(server: Server, host: string, port: number): Promise<boolean> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
