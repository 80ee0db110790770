import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import { PEOPLE_CODES } from './facility-people.ts';

/** A support node with the codes, space separated, that name it. */
export interface SupportCodes {
  node: SupportNode;
  codes: string;
}

/** The codes of one facility. */
export interface FacilityCodes {
  /** One per support node, in the order of the cell. */
  supports: readonly SupportCodes[];
  /** Codes that say something about all services of the facility. */
  traits: readonly string[];
  /** Codes that the workbook's own reference does not define. */
  unknown: readonly string[];
}

/** Reads cells of codes by the reference of their workbook. */
export interface CodeReader {
  /** @param cell codes separated by spaces, groups of them by " * " */
  read(cell: string): FacilityCodes;
  /** Support nodes that the workbook has a code for. */
  nodes: readonly SupportNode[];
}

/** Telehealth; medication welcome (yes for opioid, yes for alcohol use disorder; no); people. */
const TRAITS = new Set(['TELE', 'MOA', 'ACMA', 'NMOA', ...PEOPLE_CODES]);

/** @param codes the codes that a workbook defines; no other code is ever given a meaning */
export function createCodeReader(catalog: SupportCatalog, codes: readonly string[]): CodeReader {
  const defined = new Set(codes);
  const nodes = new Map(
    catalog.nodes.flatMap((node) => node.samhsaCodes.map((code) => [code, node] as const)),
  );
  // The directory has a million codes, but few different groups of them: each is read once.
  const groups = new Map<string, FacilityCodes>();

  function readGroup(text: string): FacilityCodes {
    const known = groups.get(text);
    if (known) return known;
    const own = splitCodes(text);
    const usable = own.filter((code) => defined.has(code));
    const supports = usable.flatMap((code) => {
      const node = nodes.get(code);
      return node ? [{ node, codes: code }] : [];
    });
    const group = {
      supports: unite(supports),
      traits: usable.filter((code) => TRAITS.has(code)),
      unknown: own.filter((code) => !defined.has(code)),
    };
    groups.set(text, group);
    return group;
  }

  return {
    nodes: catalog.nodes.filter((node) => node.samhsaCodes.some((code) => defined.has(code))),
    read(cell) {
      const parts = cell.split('*').map(readGroup);
      return {
        supports: unite(parts.flatMap((part) => part.supports)),
        traits: parts.flatMap((part) => part.traits),
        unknown: parts.flatMap((part) => part.unknown),
      };
    },
  };
}

/** The codes of a text, each once. */
export function splitCodes(text: string): string[] {
  return [...new Set(text.toUpperCase().split(/[\s*]+/))].filter((code) => code !== '');
}

/** Brings the codes of each node together. */
function unite(list: readonly SupportCodes[]): SupportCodes[] {
  const united: SupportCodes[] = [];
  for (const { node, codes } of list) {
    const same = united.find((one) => one.node === node);
    if (same) same.codes += ` ${codes}`;
    else united.push({ node, codes });
  }
  return united;
}
