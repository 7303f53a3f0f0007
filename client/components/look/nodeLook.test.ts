import { describe, expect, test } from 'vitest';
import { labels, nodeLabels, statuses } from '../../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../../server/ontology/ontology.ts';
import type { Properties } from '../../api/types.ts';
import { foldLook, nodeLook } from './nodeLook.ts';
import tokens from './tokens.json' with { type: 'json' };

const look = (label: NodeLabel, properties: Properties = {}, named = true) => nodeLook({ label, named, properties });

describe('a person', () => {
  test('shows every status that is told without color too, by an icon of its own', () => {
    const told = statuses.filter((status) => status !== 'free' && status !== 'unknown');
    const icons = told.map((status) => look('Person', { status }).icon);
    expect(icons).toEqual(told.map((status) => `status.${status}`));
  });

  test('who is free has no icon, and neither has one of whom nothing is told', () => {
    expect(look('Person', { status: 'free' }).icon).toBeUndefined();
    expect(look('Person').icon).toBeUndefined();
  });

  test('is solid while held, and open once released', () => {
    expect(look('Person', { status: 'detained' }).fill).toBe('held');
    expect(look('Person', { status: 'released' })).toMatchObject({ fill: 'canvas', edge: 'held' });
  });

  test('without a name has a dotted edge', () => {
    expect(look('Person', {}, false).dotted).toBe(true);
    expect(look('Person').dotted).toBe(false);
  });
});

describe('a group', () => {
  test('has a double edge and its number, short where it is large, and a question mark where it is untold', () => {
    const numbers = [5, 200, 1_200, 38_000, 1_500_000].map((size) => look('Group', { size }, false).text);
    expect(numbers).toEqual(['5', '200', '1.2k', '38k', '1.5M']);
    expect(look('Group')).toMatchObject({ text: '?', double: true, dotted: false });
  });

  test('that is held has the color of detention', () => {
    expect(look('Group', { status: 'detained' }).fill).toBe('held');
  });

  test('of folded families has the number of their people', () => {
    expect(foldLook(12)).toMatchObject({ text: '12', double: true });
  });
});

test('a facility is filled only where it was made for holding people', () => {
  expect(look('Facility', { kind: 'prison' })).toMatchObject({ fill: 'facilityFill', icon: 'facility.prison' });
  expect(look('Facility', { kind: 'hotel' })).toMatchObject({ fill: 'canvas', icon: 'facility.hotel' });
});

test('an arrest has the sign of the detention that it begins, an unknown happening that of any other', () => {
  expect(look('Event', { kind: 'arrest' }).icon).toBe('event.detention');
  expect(look('Event').icon).toBe('event.other');
});

test('a body of which no report says what it is has no sign', () => {
  expect(look('Organization').icon).toBeUndefined();
});

test('every label has the shape of the ontology and colors that both themes have', () => {
  for (const label of nodeLabels) {
    const { shape, fill, edge, ink } = look(label);
    expect(shape).toBe(labels[label].shape);
    for (const color of [fill, edge, ink]) {
      expect(Object.keys(tokens.light), label).toContain(color);
      expect(Object.keys(tokens.dark), label).toContain(color);
    }
  }
});
