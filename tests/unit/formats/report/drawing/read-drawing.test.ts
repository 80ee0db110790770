import { describe, expect, it } from 'vitest';
import { readDrawing } from '#lib/formats/report/drawing/read-drawing.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import { DRAWING_LIMITS } from '#lib/reports/model/drawing-limits.ts';
import { figuresOf } from '#lib/server/documents/blocks-of.ts';
import { smallFacts } from '../../../../support/small-facts.ts';
import { smallReport } from '../../../../support/small-report.ts';

const ROOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">';
const svg = (inner: string) => `${ROOT}${inner}</svg>`;
const repeated = (times: number, text: string) => text.repeat(times);

const TITLED = '<meta http-equiv="refresh" content="0;url=https://evil.example">';
const HIDDEN = `<style><!--</style><form action="https://evil.example">${TITLED}--></style>`;

describe('readDrawing', () => {
  it('gives the drawings of our own reports back to the letter', () => {
    const own = [smallReport(), composeReport(smallFacts())].flatMap(figuresOf);
    expect(own.length).toBeGreaterThan(1);
    for (const figure of own) expect(readDrawing(figure.svg), figure.id).toBe(figure.svg);
  });

  it.each([
    '<path d="M0 0h2" class="gap" fill="url(#n)"/>',
    '<style>.gap{fill:url(#n)}.print text,.own{stroke-dasharray:6 4}</style><text x="1">a &lt; b &amp; c</text>',
    '<title>A &lt;style&gt; in words</title><g class="counties"></g>',
    '<defs><pattern id="n" width="7" height="7"><path d="M0 0h2"/></pattern></defs>',
  ])('lets pass %s', (inner) => {
    expect(readDrawing(svg(inner))).toBe(svg(inner));
  });

  it('leaves out what stands around the drawing and between its shapes', () => {
    const spaced = `<?xml version="1.0"?>\n${svg('\n  <path d="M0 0h2"/>\n')}\n`;
    expect(readDrawing(spaced)).toBe(svg('<path d="M0 0h2"/>'));
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<path onload="alert(1)"/>'],
    ['a link', '<a href="https://x.example"><text>x</text></a>'],
    ['a picture', '<image href="https://x.example/x.png"/>'],
    ['HTML', '<foreignObject><p/></foreignObject>'],
    ['an address', '<path fill="url(https://x.example/#a)"/>'],
    ['a use', '<use xlink:href="#a"/>'],
    ['an attribute of every object', '<path constructor="M"/>'],
    ['a style of its own', '<path style="fill:red"/>'],
    ['unparsed characters', '<text><![CDATA[<script/>]]></text>'],
    ['an instruction', '<?xml-stylesheet href="https://x.example"?>'],
    ['what does not end', '<path'],
    ['HTML behind a comment in a style in a description', `<desc>${HIDDEN}</desc>`],
    ['the same in a title', `<title>${HIDDEN}</title>`],
    ['a style in a title', '<title><style>.a{fill:red}</style></title>'],
    ['a comment', '<!-- a --><path d="M0 0"/>'],
    ['a comment within an address', '<style>.a{fill:u<!-- -->rl(https://x.example)}</style>'],
    ['a style of a type', '<style type="text/css">body{fill:red}</style>'],
    ['a style within a group', '<g><style>.a{fill:red}</style></g>'],
    ['an import', '<style>@import "x"</style>'],
    ['an import after a rule', '<style>.a{fill:red}@import "https://x.example";</style>'],
    ['an import after an element', '<style><title/>@import "https://x.example"</style>'],
    ['a set of pictures', '<style>.a{fill:image-set("https://x.example" 1x)}</style>'],
    ['an address in a style', '<style>.a{fill:url(//x.example)}</style>'],
    ['an escape in a style', '<style>.a{fill:u\\72l(//x.example)}</style>'],
    ['a property that moves', '<style>.a{position:fixed}</style>'],
    ['a selector that reads', '<style>[class^="a"]{fill:red}</style>'],
    ['a rule of rules', '<style>@media print{.a{fill:red}}</style>'],
    ['an endless style', `<style>${repeated(2000, '.a{fill:red}')}</style>`],
    ['words that are none of a text', '<g>words</g>'],
    ['a drawing within', '<svg viewBox="0 0 9 9"/>'],
  ])('refuses %s', (_, inner) => {
    expect(readDrawing(svg(inner))).toBeNull();
  });

  it.each([
    ['more elements than any of ours', repeated(DRAWING_LIMITS.elements, '<path/>')],
    ['groups in groups', `${repeated(9, '<g opacity=".5">')}${repeated(9, '</g>')}`],
    ['a number without end', '<circle cx="99999" cy="0" r="1"/>'],
    ['dashes without number', '<style>.a{stroke-dasharray:.0001}</style>'],
    ['tiles without number', '<defs><pattern id="n" width=".01" height=".01"/></defs>'],
    [
      'patterns of patterns',
      '<defs><pattern id="n"><path fill="url(#p)"/></pattern><pattern id="p"/></defs>',
    ],
    [
      'patterns of patterns by their style',
      '<style>.a .b{fill:url(#p)}</style><defs><pattern id="n"><path class="c b"/></pattern></defs>',
    ],
    [
      'a pattern of many shapes',
      `<defs><pattern id="n">${repeated(25, '<path/>')}</pattern></defs>`,
    ],
    ['many layers', repeated(13, '<path opacity=".5"/>')],
    ['many that are cut off', repeated(13, '<g clip-path="url(#a)"/>')],
    [
      'many layers by their style',
      `<style>.b .a{opacity:0.5}</style>${repeated(13, '<path class="c a"/>')}`,
    ],
    ['a layer for every shape', '<style>path{fill:none;opacity:.5}</style>'],
    ['a pattern for every shape', '<style>path{fill:url(#p)}</style>'],
  ])('refuses what takes long to draw: %s', (_, inner) => {
    expect(readDrawing(svg(inner))).toBeNull();
  });

  it('lets pass as many layers as a map needs', () => {
    const map = svg(`<style>.a{opacity:.5}</style>${repeated(4, '<g class="a"/>')}`);
    expect(readDrawing(map)).toBe(map);
  });

  it.each(['0 0 1 40', '0 0 10 20', '0 0 40 1', '0 0 3000 1500', '0 0 0 0', '0 0 20', '5 5 20 10'])(
    'refuses a frame of %s',
    (frame) => {
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}"/>`;
      expect(readDrawing(drawn)).toBeNull();
    },
  );

  it('refuses sides that stretch the frame, a drawing without any, and one that is no SVG', () => {
    expect(readDrawing(ROOT.replace('>', ' width="1" height="40"/>'))).toBeNull();
    expect(readDrawing('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBeNull();
    expect(readDrawing('<svg viewBox="0 0 20 10"/>')).toBeNull();
    expect(readDrawing('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBeNull();
    expect(readDrawing('')).toBeNull();
  });

  it('refuses entities, other documents and more than may be read', () => {
    expect(readDrawing(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toBeNull();
    expect(readDrawing(`${svg('')}${svg('')}`)).toBeNull();
    expect(readDrawing(svg(repeated(4_000_000, ' ')))).toBeNull();
  });
});
