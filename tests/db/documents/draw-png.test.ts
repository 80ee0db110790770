import { expect, it } from 'vitest';
import { drawSvgPng } from '#lib/server/documents/png/draw-png.ts';

const svg = (root: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${root}/>`;

it.each([
  'viewBox="0 0 1 40"',
  'viewBox="0 0 20 10" width="1" height="40"',
  'viewBox="0 0 0 0"',
  'width="100%" height="100%"',
  '',
])('draws none of %s: the picture would take gigabytes', async (root) => {
  await expect(drawSvgPng(svg(root))).rejects.toThrow(
    /expected one of at most 4 MB, at most 5 times/,
  );
});

it('draws one that is as high as its title makes it', async () => {
  const { width, height } = await drawSvgPng(
    svg('viewBox="0 0 20 10" width="20" height="40"'),
    0.1,
  );
  expect([width, height]).toEqual([30, 60]);
});
