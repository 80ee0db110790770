import { aboutFile, TIE_FIELDS, tieTexts, type WrittenNetwork } from '../listed-network.ts';
import { xmlText } from './xml-text.ts';

/** Writes GraphML, as Gephi, Cytoscape and networkx read it; read again it gives the same ties. */
export function writeGraphml(network: WrittenNetwork): string {
  const { organizations, ties } = network;
  const keys = [
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="demonstration" for="node" attr.name="demonstration" attr.type="boolean"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    ...TIE_FIELDS.map(
      (name) => `  <key id="${name}" for="edge" attr.name="${name}" attr.type="string"/>`,
    ),
  ];
  const nodes = organizations.map(
    ({ id, name, demonstration }) =>
      `    <node id="${xmlText(id)}">${data('label', name)}${data('demonstration', String(demonstration))}</node>`,
  );
  const edges = ties.map((tie) => {
    const ends = `source="${xmlText(tie.fromId)}" target="${xmlText(tie.toId)}"`;
    const fields = Object.entries(tieTexts(tie)).map(([name, value]) => data(name, value));
    return `    <edge id="${xmlText(tie.id)}" ${ends} directed="${tie.direction === 'from-to'}">${data('weight', String(tie.strength))}${fields.join('')}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xmlText(aboutFile(network))}</desc>`,
    ...keys,
    '  <graph id="partnerships" edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>\n',
  ].join('\n');
}

function data(key: string, value: string | null): string {
  return value === null ? '' : `<data key="${key}">${xmlText(value)}</data>`;
}
