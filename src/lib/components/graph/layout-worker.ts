import { createForceLayout, type LayoutInput } from './force-layout.ts';

/** What the worker tells: where everything stands so far. */
export interface LayoutProgress {
  positions: Float64Array;
  progress: number;
  settled: boolean;
}

/** Ticks between two pictures: often enough to be seen settling, seldom enough to be quick. */
const TICKS_PER_PICTURE = 20;

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => {
  const layout = createForceLayout(data);
  let more = true;
  while (more) {
    more = layout.step(TICKS_PER_PICTURE);
    const positions = layout.positions();
    const message: LayoutProgress = { positions, progress: layout.progress(), settled: !more };
    self.postMessage(message, { transfer: [positions.buffer] });
  }
};
