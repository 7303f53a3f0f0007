import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import { bandClasses } from './bands.ts';
import { stateClasses } from './states.ts';

const keptClasses = [...bandClasses, ...stateClasses];

/** Puts these elements on the screen and no others; what stays keeps what the reader did to it. */
export function drawElements(cy: Core, elements: readonly ElementDefinition[]) {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id ?? '');
      if (drawn.empty()) cy.add(element);
      else update(drawn, element);
    }
  });
}

function update(drawn: SingularElementReturnValue, { data, position, classes }: ElementDefinition) {
  const kept = keptClasses.filter((name) => drawn.hasClass(name));
  const gone = Object.keys(drawn.data() as object).filter((key) => !(key in data));
  if (gone.length > 0) drawn.removeData(gone.join(' '));
  drawn.data(data);
  drawn.classes([...String(classes ?? '').split(' '), ...kept]);
  if (drawn.isNode() && position) drawn.position({ ...position });
}
