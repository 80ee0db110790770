import { aboutFile, TIE_FIELDS, tieTexts, type WrittenNetwork } from '../listed-network.ts';
import { xmlText } from './xml-text.ts';

/** Writes GEXF 1.3, as Gephi reads it; read again it gives the same ties. */
export function writeGexf(network: WrittenNetwork): string {
  const { organizations, ties } = network;
  const nodes = organizations.map(
    ({ id, name, demonstration }) =>
      `      <node id="${xmlText(id)}" label="${xmlText(name)}"><attvalues>${value('demonstration', String(demonstration))}</attvalues></node>`,
  );
  const edges = ties.map((tie) => {
    const type = tie.direction === 'from-to' ? 'directed' : 'undirected';
    const values = Object.entries(tieTexts(tie)).map(([name, text]) => value(name, text));
    // The kind as an attribute of the edge lets Gephi keep several ties of one pair.
    return `      <edge id="${xmlText(tie.id)}" source="${xmlText(tie.fromId)}" target="${xmlText(tie.toId)}" type="${type}" kind="${tie.kind}" weight="${tie.strength}"><attvalues>${values.join('')}</attvalues></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><creator>ROSC Atlas</creator><description>${xmlText(aboutFile(network))}</description></meta>`,
    '  <graph mode="static" defaultedgetype="undirected">',
    '    <attributes class="node"><attribute id="demonstration" title="demonstration" type="boolean"/></attributes>',
    '    <attributes class="edge">',
    ...TIE_FIELDS.map((name) => `      <attribute id="${name}" title="${name}" type="string"/>`),
    '    </attributes>',
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>\n',
  ].join('\n');
}

function value(name: string, text: string | null): string {
  return text === null ? '' : `<attvalue for="${name}" value="${xmlText(text)}"/>`;
}
