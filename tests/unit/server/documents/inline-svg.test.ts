import { expect, it } from 'vitest';
import { inlineSvg } from '#lib/server/documents/html/inline-svg.ts';

const SVG = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1" width="2" height="1" role="img"><title>Map</title>',
  '<style>.gap{fill:#900}.a,.b text{fill:url(#n)}@media print{.c{fill:red}}</style>',
  '<defs><pattern id="n"/></defs><clipPath id="frame"/><g clip-path="url(#frame)"><use href="#n"/></g></svg>',
].join('');

it('keeps the ids and the style of a drawing to itself, and says what it shows', () => {
  expect(inlineSvg(SVG, 'map-1', 'Two "gaps" & <more>')).toBe(
    [
      '<div class="drawing" id="map-1"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1" role="img" aria-label="Two &quot;gaps&quot; &amp; &lt;more&gt;">',
      '<style>#map-1 .gap{fill:#900}#map-1 .a,#map-1 .b text{fill:url(#map-1-n)}@media print{#map-1 .c{fill:red}}</style>',
      '<defs><pattern id="map-1-n"/></defs><clipPath id="map-1-frame"/><g clip-path="url(#map-1-frame)"><use href="#map-1-n"/></g></svg></div>',
    ].join(''),
  );
});

it('keeps the style to itself whatever its tag says', () => {
  const typed = SVG.replace('<style>', '<style type="text/css">');
  expect(inlineSvg(typed, 'map-1', '')).toContain('<style>#map-1 .gap{fill:#900}');
});
