import { expect, it } from 'vitest';
import { writeHtml } from '#lib/server/documents/html/write-html.ts';
import { smallReport } from '../../../support/small-report.ts';

it('lets an HTML report load nothing, send nothing and move its addresses nowhere', () => {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(writeHtml(smallReport())) ?? [];
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "form-action 'none'", "base-uri 'none'"]),
  );
});
