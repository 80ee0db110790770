/** How long a server may take before a meeting goes on without it, ms. */
const PATIENCE = 4000;

/** Whether the server can be asked for another page: a meeting must not be lost to a browser's error page. */
export async function serverAnswers(address: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, { method: 'HEAD', cache: 'no-store', signal }).catch(
    () => null,
  );
  return response !== null && response.status < 500;
}
