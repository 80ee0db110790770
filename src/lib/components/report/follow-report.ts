import type { ReportProgressLine } from '#lib/reports/model/report-steps.ts';

/**
 * Has a report made, and follows how far it is. Where it fails nothing is thrown: the page, asked next,
 * says what is wrong.
 * @param address of the progress, with the query of the report
 * @param signal gives the work up
 */
export async function followReport(
  address: string,
  signal: AbortSignal,
  onStep: (done: number, of: number) => void,
): Promise<void> {
  const response = await fetch(address, { signal }).catch(() => null);
  if (!response?.ok || !response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done) return;
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const line = JSON.parse(text) as ReportProgressLine;
      if ('of' in line) onStep(line.done, line.of);
    }
  }
}
