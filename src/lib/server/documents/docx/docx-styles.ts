import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';

/** A font that every office program has, or has one of the same widths for: the text breaks alike. */
const FONT = 'Arial';
const [INK, MUTED, ACCENT] = ['1B1B1B', '565C65', '0B5C6B'];

export const BULLETS = 'bullets';

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK, font: FONT },
  paragraph: { spacing: spaced({ before, after, line: 264 }), keepNext: true, keepLines: true },
});

/** Named styles: who edits the document changes a style once. Sizes in half points, spaces in twips. */
export const DOCX_STYLES: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: {
        run: { font: FONT, size: 19, color: INK, language: { value: 'en-US' } },
        paragraph: { spacing: spaced({ after: 140, line: 276 }) },
      },
      title: heading(46, 0, 120),
      heading1: heading(30, 400, 140),
      heading2: heading(23, 280, 120),
      caption: {
        run: { size: 18, color: INK, italics: false, bold: true },
        paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: ACCENT, underline: {} } },
    },
    paragraphStyles: [
      own('Lead', { size: 24 }, { after: 160, line: 288 }),
      own('Note', { size: 17, color: MUTED }, { after: 120 }),
      own('Term', { bold: true }, { after: 0 }, { keepNext: true }),
      own('Aside', { size: 17 }, { after: 80 }, { keepLines: true }),
      own('AsideTitle', { size: 19, bold: true }, { after: 60 }, { keepNext: true }),
      own('TableText', { size: 16 }, { before: 30, after: 30, line: 240 }),
      own(
        'TableHeading',
        { size: 16, bold: true, color: MUTED },
        { after: 30, line: 240 },
        { keepNext: true },
      ),
      own('Furniture', { size: 15, color: MUTED }, { after: 0 }),
    ],
  },
  numbering: {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 360, hanging: 220 } } },
          },
        ],
      },
    ],
  },
};

/** Lines grow with what stands in them: without this rule a picture is cut to the height of a line. */
function spaced(spacing: { before?: number; after?: number; line: number }) {
  return { ...spacing, lineRule: LineRuleType.AUTO };
}

function own(
  id: string,
  run: object,
  spacing: { before?: number; after?: number; line?: number },
  keep: { keepNext?: boolean; keepLines?: boolean } = {},
) {
  const name = id.replace(/(?<=[a-z])(?=[A-Z])/, ' ');
  const paragraph = { spacing: spaced({ line: 264, ...spacing }), ...keep };
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
