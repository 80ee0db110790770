import type { LayoutInput } from './force-layout.ts';
import type { LayoutProgress } from './layout-worker.ts';
import { keepPositions, keptPositions } from './kept-positions.ts';

/**
 * Lays a network out in a worker, so that the page answers meanwhile; positions that this browser
 * has kept for the same network are told at once.
 * @param key tells one network from another
 * @param onprogress is told each picture, the settled one last
 * @returns stops it
 */
export function layOut(
  input: LayoutInput,
  key: string,
  onprogress: (progress: LayoutProgress) => void,
): () => void {
  const kept = keptPositions(key, input.size);
  if (kept) {
    onprogress({ positions: kept, progress: 1, settled: true });
    return () => undefined;
  }
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
    onprogress(data);
    if (!data.settled) return;
    keepPositions(key, data.positions);
    worker.terminate();
  };
  worker.postMessage(input);
  return () => worker.terminate();
}
