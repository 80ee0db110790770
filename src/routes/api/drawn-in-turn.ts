import { BusyError, inTurn } from '#lib/server/services/share/share-queue.ts';

/** Answers with a picture that is drawn in its turn; where too many wait, the asker is told to come again. */
export async function drawnInTurn(draw: () => Promise<Response>): Promise<Response> {
  try {
    return await inTurn(draw);
  } catch (cause) {
    if (!(cause instanceof BusyError)) throw cause;
    return new Response('Too many pictures are being drawn. Try again.', {
      status: 503,
      headers: { 'retry-after': '10', 'content-type': 'text/plain; charset=utf-8' },
    });
  }
}
