import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/reports/model/present/decision.ts';
import { composeDeck } from '#lib/reports/present/compose-deck.ts';
import { composeMinutes } from '#lib/reports/present/compose-minutes.ts';
import { middleOf } from '#lib/reports/present/middle-of.ts';
import { smallFacts } from '../../../support/small-facts.ts';

const slideOf = (id: RegExp, facts = smallFacts()) => {
  const found = composeDeck(facts).slides.find((slide) => id.test(slide.id));
  if (!found) throw new Error(`There is no slide ${id}`);
  return found;
};

describe('the slides of a meeting', () => {
  it('tell of the region, the support, each county, what is missing and what is not known', () => {
    const ids = composeDeck(smallFacts()).slides.map(({ id }) => id.replace(/\..*/, ''));
    expect(ids).toEqual(['opening', 'support', 'county', 'county', 'missing', 'unknowns']);
  });

  it('say a support’s gap in people, and how far the nearest is', () => {
    const { headline, numbers, figure } = slideOf(/^support/);
    expect(headline).toMatch(/^1 of 2 counties .* in reach of most residents\.$/);
    // West is the only gap: 400 residents out of reach, 54.46 miles to the nearest.
    expect(numbers.map(({ text }) => text)).toEqual(['400', '54 mi']);
    if (figure?.kind !== 'map') throw new Error('It has no map');
    expect(figure.shapes.services).toHaveLength(1);
    const states = figure.shapes.counties.map(({ state }) => state);
    expect(states).toContain('gap');
    expect(states).toContain('covered');
    expect(figure.alt).toContain('Gap: West County.');
  });

  it('name what is missing, where, for how many and how far', () => {
    const { headline, figure } = slideOf(/^missing/);
    expect(headline).toContain('missing for 400 people in 1 county.');
    if (figure?.kind !== 'table') throw new Error('It has no table');
    expect(figure.rows.map(({ cells }) => cells.slice(1))).toEqual([['1 of 2', '400', '54 mi']]);
  });

  it('do not say that a filter holds for hand-offs, and say it elsewhere', () => {
    const facts = smallFacts({ counting: 'Counting only services in Spanish' });
    expect(slideOf(/^missing/, facts).counting).toBe('Counting only services in Spanish');
    expect(composeDeck(facts).slides.some(({ id }) => id === 'journeys')).toBe(false);
  });
});

it('the middle of distances leaves out what is not known', () => {
  expect(middleOf([30, null, 10, 20])).toBe(20);
  expect(middleOf([40, 10, 30, 20])).toBe(20);
  expect(middleOf([null])).toBeNull();
});

describe('the minutes', () => {
  const decision: Decision = {
    ...{ slide: 'missing', title: 'What is missing', finding: 'One is missing.', counting: null },
    ...{ text: 'Call $HFA <now>', who: 'Coalition', due: 'January' },
  };

  it('hold every decision in the meeting’s own words, and each finding once', () => {
    const decisions = [decision, { ...decision, text: 'Write to the board', who: '', due: '' }];
    const report = composeMinutes(smallFacts(), { meeting: 'Hometown coalition', decisions });
    expect(report.title).toBe('Hometown coalition');
    const blocks = report.sections.flatMap((section) => section.blocks);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', 'Call $HFA <now>', 'Coalition', 'January', 'What is missing'],
      ['2', 'Write to the board', '', '', 'What is missing'],
    ]);
    const findings = blocks.find(({ id }) => id === 'minutes.findings.list');
    expect(findings).toMatchObject({
      items: [{ term: 'What is missing', text: 'One is missing.' }],
    });
  });

  it('say so where nothing was decided', () => {
    const { sections } = composeMinutes(smallFacts(), { meeting: null, decisions: [] });
    expect(sections.map(({ title }) => title)).toEqual([
      'Decisions',
      'How it was counted',
      'Sources',
    ]);
    expect(JSON.stringify(sections[0])).toContain('No decision was marked.');
  });
});

it('says beside a headline which services count, and not in it as well', () => {
  const facts = smallFacts();
  const counting = 'Counting only services that welcome people who take medication';
  const { slides } = composeDeck({
    ...facts,
    ...{ counting, request: { ...facts.request, terms: [['medication', 'yes']] } },
  });
  expect(slides.some((slide) => slide.counting === counting)).toBe(true);
  for (const { headline, detail } of slides) {
    expect(`${headline} ${detail ?? ''}`).not.toContain('Counting only');
  }
});
