import { expect, test } from 'vitest';
import { parseFiles } from '../annotation/parseFiles.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { project } from '../identity/project.ts';
import { projectFolder } from '../projectFolder.ts';
import { peopleApart, worldFiles } from './world.ts';

const gazetteer = await readGazetteer(projectFolder);
const worldAfter = (after: number) => {
  const files = [...worldFiles(gazetteer, { people: 50, after, eventful: true })];
  return project(parseFiles(files), gazetteer).graph;
};

test('a son marries the daughter of the next family, who is one person in the reports of both', () => {
  const { nodes, relationships } = worldAfter(0);
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.properties.name;
  const weddings = relationships
    .filter(({ type }) => type === 'SPOUSE_OF')
    .map(({ start, end }) => [nameOf(start), nameOf(end)].sort());
  expect(weddings).toContainEqual(['Madeup Bababa Babaki', 'Madeup Babado Babatu'].sort());
});

test('worlds that follow each other have no person, village, facility or report in common', () => {
  const madeUp = (after: number) =>
    worldAfter(after)
      .nodes.filter(({ label }) => ['Person', 'Village', 'Facility', 'Report'].includes(label))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('madeup'));
  const before = new Set(madeUp(0));
  expect(before.size).toBeGreaterThan(0);
  expect(madeUp(peopleApart).filter((id) => before.has(id))).toEqual([]);
});
