import { namedValues, type DeclaredAttribute } from './attribute-names.ts';
import { addEdge, addNode, type Graph } from './graph.ts';
import { scanXml, type XmlElement } from './scan-xml.ts';

/** Of an edge itself, beside its declared attributes. */
const OWN = ['weight', 'kind', 'label', 'start', 'end'];

/**
 * Reads GEXF 1.1 to 1.3 (https://gexf.net): declared attributes with defaults, nodes with labels,
 * and edges, directed and undirected mixed.
 * @throws InputError with the line where the XML is broken or too large
 */
export function readGexf(text: string, fileName: string): Graph {
  const graph: Graph = { nodes: new Map(), edges: [], issues: [], read: 0 };
  const declared = new Map<string, DeclaredAttribute>();
  let ofEdges = false;
  let declaring: DeclaredAttribute | null = null;
  let defaultType = 'undirected';
  let edge: { element: XmlElement; data: Map<string, string> } | null = null;

  scanXml(text, fileName, {
    open(element) {
      const { name, attributes, line } = element;
      if (name === 'graph') defaultType = attributes['defaultedgetype'] ?? defaultType;
      else if (name === 'attributes') ofEdges = attributes['class'] === 'edge';
      else if (name === 'attribute') {
        const id = attributes['id'] ?? '';
        declaring = { name: (attributes['title'] ?? id).toLowerCase(), fallback: null };
        if (ofEdges) declared.set(id, declaring);
      } else if (name === 'node') {
        addNode(graph, {
          ...{ row: line, id: attributes['id'] ?? '', label: attributes['label']?.trim() || null },
        });
      } else if (name === 'edge') edge = { element, data: new Map() };
      else if (name === 'attvalue' && edge) {
        const id = attributes['for'] ?? attributes['id'] ?? '';
        edge.data.set(id, attributes['value']?.trim() ?? '');
      }
    },
    close(name, value) {
      if (name === 'default' && declaring) declaring.fallback = value;
      else if (name === 'attribute') declaring = null;
      else if (name === 'edge' && edge) {
        const { attributes, line } = edge.element;
        const all = namedValues(edge.data, declared);
        for (const one of OWN) {
          const own = attributes[one]?.trim();
          if (own && !all.has(one)) all.set(one, own);
        }
        addEdge(graph, {
          ...{ row: line, source: attributes['source'] ?? '', target: attributes['target'] ?? '' },
          directed: (attributes['type'] ?? defaultType).toLowerCase() === 'directed',
          attributes: all,
        });
        edge = null;
      }
    },
  });
  return graph;
}
