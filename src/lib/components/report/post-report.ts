/** What the server says of a request that it refuses. */
interface Refusal {
  message?: string;
  hint?: string;
}

/**
 * Sends a report file, packed: the maps of a large state take megabytes otherwise.
 * @throws Error that says what is wrong, in words for the page
 */
export async function postReport(address: string, content: string): Promise<Response> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/gzip', accept: 'application/json, */*' },
    body: await new Response(packed).blob(),
  }).catch(() => null);
  if (!response) throw new Error('The server does not answer. Try again.');
  if (response.ok) return response;
  if (response.status === 413)
    throw new Error(
      'The report is larger than this server takes. Write it with the command: rosc report --open FILE.',
    );
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  const { message = `The server answered ${response.status}`, hint = '' } = refusal;
  throw new Error(`${message}. ${hint}`.trim());
}
