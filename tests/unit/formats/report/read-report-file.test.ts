import { describe, expect, it } from 'vitest';
import { isSafeDrawing } from '#lib/formats/report/is-safe-drawing.ts';
import { readReportFile } from '#lib/formats/report/read-report-file.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { smallReport } from '../../../support/small-report.ts';

const kept = () => writeReportFile(smallReport(), { 'summary.finding': 'Two have none.' });

describe('readReportFile', () => {
  it('reads what was written, edits too', () => {
    const { report, edits } = readReportFile(kept());
    expect(report).toEqual(smallReport());
    expect(edits).toEqual({ 'summary.finding': 'Two have none.' });
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004', /not JSON/],
    ['other JSON', '[1,2]', /another kind/],
    ['a later edition', kept().replace('report/1', 'report/2'), /format "rosc-atlas-report\/2"/],
    ['a number that is text', kept().replace('"value":7150', '"value":"7150"'), /at report\./],
    ['an address of a script', kept().replace('https://www.ecfr', 'javascript:ecfr'), /address/],
    [
      'a row that is short',
      kept().replace('{"kind":"text","text":"none found"}', ''),
      /JSON|cells/,
    ],
    ['a drawing with a script', kept().replace('</svg>', '<script>1</script></svg>'), /script/],
  ])('refuses %s and says what it found', (_, content, says) => {
    expect(() => readReportFile(content)).toThrow(says);
  });
});

describe('isSafeDrawing', () => {
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

  it.each([
    '<path d="M0 0h2" class="gap" fill="url(#n)"/>',
    '<style>.gap{fill:url(#n)}</style><text x="1">a &lt; b &amp; c</text>',
  ])('lets pass %s', (inner) => {
    expect(isSafeDrawing(svg(inner))).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>',
    '<path onload="alert(1)"/>',
    '<a href="https://x.example"><text>x</text></a>',
    '<image href="https://x.example/x.png"/>',
    '<foreignObject><p/></foreignObject>',
    '<path fill="url(https://x.example/#a)"/>',
    '<style>@import "x"</style>',
    '<style>.a{background:url(//x.example)}</style>',
    '<style>.a{background:u\\72l(//x.example)}</style>',
    '<use xlink:href="#a"/>',
    '<![CDATA[<script/>]]>',
    '<path',
  ])('refuses %s', (inner) => {
    expect(isSafeDrawing(svg(inner))).toBe(false);
  });

  it('refuses entities and other documents', () => {
    expect(isSafeDrawing(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toBe(false);
    expect(isSafeDrawing('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBe(false);
  });
});
