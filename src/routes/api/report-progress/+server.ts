import type { ReportProgressLine } from '#lib/reports/model/report-steps.ts';
import { getAskedReport } from '#lib/server/services/report/asked-report.ts';
import { InputError } from '#lib/domain/issue.ts';
import type { RequestHandler } from './$types';

/**
 * Makes the report that the same query shows on its page, and tells a line of JSON at each step. Who
 * closes it wants the report no more: the work ends where nobody else waits for it.
 */
export const GET: RequestHandler = ({ url, request }) => {
  const ended = new AbortController();
  const encoder = new TextEncoder();
  const lines = new ReadableStream<Uint8Array>({
    async start(stream) {
      const tell = (line: ReportProgressLine) => {
        if (!ended.signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        await getAskedReport(url.searchParams, {
          signal: AbortSignal.any([ended.signal, request.signal]),
          onProgress: (done, of) => tell({ done, of }),
        });
        tell({ ready: true });
      } catch (error) {
        // What is wrong with the question is told by the page itself.
        if (!(error instanceof InputError) && !request.signal.aborted) tell({ ready: false });
      }
      if (!ended.signal.aborted) stream.close();
    },
    cancel: () => ended.abort(),
  });
  return new Response(lines, {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
  });
};
