import { namedValues, type DeclaredAttribute } from './attribute-names.ts';
import { addEdge, addNode, type Graph } from './graph.ts';
import { scanXml, type XmlElement } from './scan-xml.ts';

const LABELS = ['label', 'name', 'title'];

/**
 * Reads GraphML (http://graphml.graphdrawing.org): keys with defaults, nodes, directed and
 * undirected edges. Hyperedges and graphs within graphs are refused.
 * @throws InputError with the line where the XML is broken or too large
 */
export function readGraphml(text: string, fileName: string): Graph {
  const graph: Graph = { nodes: new Map(), edges: [], issues: [], read: 0 };
  const keys = { node: new Map(), edge: new Map() } as Record<
    'node' | 'edge',
    Map<string, DeclaredAttribute>
  >;
  let declaring: DeclaredAttribute | null = null;
  let directedByDefault = false;
  let graphs = 0;
  let current: { element: XmlElement; data: Map<string, string> } | null = null;
  let key: string | null = null;

  function declare({ attributes }: XmlElement): void {
    const id = attributes['id'] ?? '';
    const name = (attributes['attr.name'] ?? id).toLowerCase();
    declaring = { name, fallback: null };
    const domain = attributes['for'] ?? 'all';
    if (domain !== 'edge') keys.node.set(id, declaring);
    if (domain !== 'node') keys.edge.set(id, declaring);
  }

  function refuse({ line }: XmlElement, found: string): void {
    const expected = 'one graph with nodes and edges';
    graph.issues.push({ row: line, column: null, found, expected, severity: 'error' });
  }

  scanXml(text, fileName, {
    open(element) {
      const { name, attributes } = element;
      if (name === 'key') declare(element);
      else if (name === 'data') key = attributes['key'] ?? null;
      else if (name === 'node' || name === 'edge') current = { element, data: new Map() };
      else if (name === 'hyperedge') refuse(element, 'a hyperedge, which is not read');
      else if (name === 'graph') {
        graphs++;
        if (graphs > 1) refuse(element, 'another graph');
        else directedByDefault = attributes['edgedefault'] === 'directed';
      }
    },
    close(name, value) {
      if (name === 'default' && declaring) declaring.fallback = value;
      else if (name === 'key') declaring = null;
      else if (name === 'data' && key !== null) {
        current?.data.set(key, value);
        key = null;
      } else if (name === 'node' && current) {
        const data = namedValues(current.data, keys.node);
        const label = LABELS.map((one) => data.get(one)).find(Boolean) ?? null;
        addNode(graph, {
          ...{ row: current.element.line, id: current.element.attributes['id'] ?? '', label },
        });
        current = null;
      } else if (name === 'edge' && current) {
        const { source = '', target = '', directed } = current.element.attributes;
        addEdge(graph, {
          ...{ row: current.element.line, source, target },
          directed: directed === undefined ? directedByDefault : directed === 'true',
          attributes: namedValues(current.data, keys.edge),
        });
        current = null;
      }
    },
  });
  return graph;
}
