import { error } from '@sveltejs/kit';
import type { FigureBlock } from '#lib/reports/model/block.ts';
import { figureFileName } from '#lib/reports/model/figure-file-name.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { FIGURE_FORMATS } from '#lib/server/documents/figure/figure-formats.ts';
import { answer } from './answer.ts';
import { attachment } from './document-response.ts';
import { drawnInTurn } from './drawn-in-turn.ts';
import { svgResponse } from './svg-response.ts';

/**
 * A figure in the format of an address, under a name that says what it is; an unknown format is a 404
 * that names those that there are. An SVG is shown where its address is opened or embedded.
 */
export function figureResponse(
  report: Report,
  figure: FigureBlock,
  format: string,
): Promise<Response> {
  const write = () => writtenResponse(report, figure, format);
  return format === 'png' ? drawnInTurn(write) : write();
}

async function writtenResponse(report: Report, figure: FigureBlock, format: string) {
  const found = FIGURE_FORMATS.find(({ id }) => id === format);
  const content = await answer(() => found?.write(report, figure) ?? Promise.resolve(null));
  if (!found || !content) {
    const known = FIGURE_FORMATS.map(({ id }) => id).join(', ');
    const none = found ? `It shows no places` : `Expected one of ${known}`;
    error(404, { message: `There is no figure as "${format}"`, hint: `${none}.` });
  }
  const name = figureFileName(report, figure, found.id);
  if (found.id === 'svg') return svgResponse(new TextDecoder().decode(content), name);
  return attachment(new Uint8Array(content), found.mime, name);
}
