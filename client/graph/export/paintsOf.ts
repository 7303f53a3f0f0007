import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { linePaints } from './linePaints.ts';
import { nodePaints } from './nodePaints.ts';
import type { Brush, Paint } from './paint.ts';
import { numberOf } from './styleOf.ts';

/** All that is drawn in the picture just now, in the order in which it is painted: lines, then nodes, then what lies above. */
export function paintsOf(cy: Core, brush: Brush): readonly Paint[] {
  const lines = cy.edges(':visible').toArray().sort(byDepth);
  const nodes = cy.nodes(':visible').toArray().sort(byDepth);
  return [...lines.flatMap((line) => linePaints(line, brush)), ...nodes.flatMap((node) => nodePaints(node, brush))];
}

type Drawn = EdgeSingular | NodeSingular;

const byDepth = (a: Drawn, b: Drawn): number => numberOf(a, 'z-index') - numberOf(b, 'z-index');
