import type { Core, NodeSingular } from 'cytoscape';
import { asideWay } from './ways.ts';
import type { LineEnd } from './ways.ts';

/** Puts what stands beside a node where it belongs; what stands behind its name a little farther off. */
export function placeMarks(cy: Core, node: NodeSingular, fartherBy = 0) {
  const { x, y } = node.position();
  const marks = cy.nodes('.mark').filter((mark) => mark.data('owner') === node.id() && mark.data('kind') !== 'date');
  marks.forEach((mark) => {
    const dx = Number(mark.data('dx'));
    mark.position({ x: x + dx + (dx > 0 ? fartherBy : 0), y: y + Number(mark.data('dy')) });
  });
}

/** While a node is dragged: takes its marks along, and lets its lines run straight. */
export function followDrag(cy: Core, node: NodeSingular) {
  cy.batch(() => {
    placeMarks(cy, node);
    const routed = node.connectedEdges('.routed');
    const ways = new Set(routed.map((line) => line.id()));
    const dates = cy.nodes('.date').filter((date) => ways.has(String(date.data('line'))));
    dates.remove();
    routed.removeClass('routed').addClass('free').removeData('sourceEndpoint targetEndpoint bent');
    node.connectedEdges('[?aside]').forEach((line) => {
      line.data(asideWay(Number(line.data('aside')), endOf(line.source()), endOf(line.target())));
    });
  });
}

const endOf = (node: NodeSingular): LineEnd => ({ at: node.position(), radius: node.width() / 2 });
