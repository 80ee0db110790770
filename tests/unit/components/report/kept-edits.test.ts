import { expect, it } from 'vitest';
import {
  changedSince,
  editsOfFile,
  paragraphsOf,
  textsOf,
  withEdit,
} from '#lib/components/report/kept-edits.ts';
import type { ParagraphBlock } from '#lib/reports/model/block.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { smallReport } from '../../../support/small-report.ts';

const report = smallReport();
const SAID = '2 counties have none. 7,150 people live there.';

function finding(of: Report): ParagraphBlock {
  const found = paragraphsOf(of).find(({ id }) => id === 'summary.finding');
  if (!found) throw new Error('The small report has lost its finding');
  return found;
}

it('keeps a text with what it was written over, and lets it go again', () => {
  const edits = withEdit({}, finding(report), '  Two counties have none.\n');
  expect(edits).toEqual({ 'summary.finding': { text: 'Two counties have none.', over: SAID } });
  expect(withEdit(edits, finding(report), null)).toEqual({});
  expect(withEdit(edits, finding(report), SAID), 'what the data says is no edit').toEqual({});
  expect(withEdit(edits, finding(report), '')['summary.finding']?.text).toBe('');
});

it('tells when the data says something else than was written over', () => {
  const edits = withEdit({}, finding(report), 'Two counties have none.');
  expect(changedSince(edits, finding(report))).toBeNull();
  const sentences = [{ text: '3 counties have none.', amounts: [] }];
  expect(changedSince(edits, { ...finding(report), sentences })).toBe('3 counties have none.');
  expect(changedSince({}, finding(report))).toBeNull();
  expect(changedSince(edits, undefined)).toBeNull();
});

it('takes into a report file the edits of its own paragraphs, and reads them from it', () => {
  const edits = withEdit({}, finding(report), 'Ours.');
  const other = { ...edits, 'week.finding': { text: 'Of a section left out', over: '' } };
  expect(textsOf(other, report)).toEqual({ 'summary.finding': 'Ours.' });
  expect(textsOf(other, null)).toEqual({});
  expect(editsOfFile(report, textsOf(other, report))).toEqual(edits);
});

it('knows every paragraph that can be edited, those side by side too', () => {
  expect(paragraphsOf(report).map(({ id }) => id)).toEqual([
    ...['summary.finding', 'summary.care', 'summary.counted', 'summary.unplaced'],
  ]);
});
