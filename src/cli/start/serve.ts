import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from './listen.ts';

/** Milliseconds that open requests have to end when the app is stopped. */
const PATIENCE_MS = 5000;

/**
 * Serves the built app until SIGINT or SIGTERM, and prints its address.
 * @param build folder of the build
 */
export async function serve(build: string): Promise<void> {
  const host = process.env['HOST'] || '127.0.0.1';
  const server = createServer(await loadHandler(build));
  const port = await listen(server, host, process.env['PORT']);
  stopOnSignal(server);
  const name = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`ROSC Atlas: http://${name}:${port}\n`);
}

/**
 * The adapter takes every request for HTTPS unless a header tells otherwise. A proxy sets it; who
 * comes without one comes by HTTP.
 */
async function loadHandler(build: string): Promise<RequestListener> {
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  const module: unknown = await import(pathToFileURL(path.join(build, 'handler.js')).href);
  const { handler } = module as { handler: RequestListener };
  return (request, response) => {
    request.headers['x-forwarded-proto'] ??= 'http';
    handler(request, response);
  };
}

function stopOnSignal(server: Server): void {
  const stop = () => {
    server.close(() => process.exit());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
