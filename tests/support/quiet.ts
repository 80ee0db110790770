import { beforeEach, vi } from 'vitest';

// Noise is a defect: a warning that nobody reads hides the one that matters.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      throw new Error(`console.${level}: ${args.map(String).join(' ')}`);
    });
  }
});
