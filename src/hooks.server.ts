import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building, dev, version } from '$app/environment';
import { isEmbedded, setEmbedTheme } from '#lib/view/share/embed-page.ts';
import { answerOnce } from '#lib/server/services/page-cache.ts';
import { withGuards } from '#lib/server/services/guard-headers.ts';
import { warmUp } from '#lib/server/services/warm-up.ts';

/** The server listens at once; what fails here fails again, and is told, when somebody asks for it. */
export const init: ServerInit = () => {
  if (!dev && !building) setImmediate(() => void warmUp().catch(() => undefined));
};

/** Pages belong to a version of the data and of the product: rendered once, then answered from memory. */
export const handle: Handle = async ({ event, resolve }) => {
  const { url } = event;
  const render = () =>
    resolve(event, isEmbedded(url.pathname) ? { transformPageChunk: setEmbedTheme(url) } : {});
  const response = dev ? await render() : await answerOnce(event.request, version, render);
  return withGuards(response, url.pathname);
};

/** What failed is told on the server's standard error; a visitor learns that it failed, not how. */
export const handleError: HandleServerError = ({ error, status, event }) => {
  if (status === 404) return { message: `There is no page at ${event.url.pathname}` };
  // Who asked has gone: the work was given up, and nothing failed.
  if (event.request.signal.aborted) return { message: 'Nobody waits for the answer' };
  process.stderr.write(`${event.request.method} ${event.url.pathname}: ${String(error)}\n`);
  return {
    message: 'Something failed on the server',
    hint: 'The data is unharmed. Try again, or tell your operator.',
  };
};
