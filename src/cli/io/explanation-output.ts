import type { ExplainedCell } from '#lib/server/services/explain.ts';

/** The `explanation` of the JSON document: the arithmetic, and the same in words and with names. */
export function explanationDocument({ explanation, view }: ExplainedCell) {
  const { cell, ...arithmetic } = explanation;
  return {
    ...arithmetic,
    sources: cell.evidence.sources,
    words: {
      question: view.question,
      steps: view.steps,
      services: view.services,
      elsewhere: view.elsewhere,
      access: view.access,
      sources: view.sources,
    },
  };
}
