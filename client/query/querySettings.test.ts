import { expect, test } from 'vitest';
import { usualLimits } from '../api/questions.ts';
import { fromAddress, toAddress } from '../exploration/address.ts';
import { applyAction, initialExploration } from '../exploration/exploration.ts';
import { askedSettings, givenFor, parameterNames, rowSetting, shownOf } from './querySettings.ts';

const question = {
  cypher: "// who\nMATCH (p) WHERE p.name = 'Өтеген, & co' RETURN p",
  given: { from: '2017-10', who: 'a=b&c' },
  limits: { seconds: 20, rows: 50, megabytes: 20 },
};

test('the address reopens the query, what was given, the limits, the look and the row', () => {
  const set = (settings: Parameters<typeof rowSetting>[0] | typeof question) =>
    typeof settings === 'object' ? askedSettings(settings, 'map') : rowSetting(settings);
  const shown = [question, 2].reduce(
    (exploration, each) => applyAction(exploration, { do: 'set', view: 'query', settings: set(each) }),
    initialExploration,
  );
  const { exploration, problem } = fromAddress(toAddress(shown));
  expect(problem).toBeUndefined();
  expect(shownOf(exploration.settings.query)).toEqual({ question, look: 'map', row: 2, isBuilding: false });
});

test('an address with what cannot be is taken for the usual', () => {
  expect(shownOf({ cypher: 'RETURN 1', seconds: '1e9', rows: '-3', look: 'pie', row: 'x' })).toEqual({
    question: { cypher: 'RETURN 1', given: {}, limits: usualLimits },
    look: 'table',
    isBuilding: false,
  });
});

test('parameters are those of the header and of the text, not those in quotes', () => {
  const cypher =
    "// param from: Date - since when\nMATCH (p) WHERE p.id IN $selection AND p.name <> '$no' RETURN $`a b`";
  expect(parameterNames(cypher)).toEqual(['from', 'selection', 'a b']);
});

test('what is selected is given for $selection, unless something else was typed; what is empty or unknown is not sent', () => {
  expect(givenFor('RETURN $selection, $x, $y', { x: '1', y: ' ', z: '3' }, 'watbek-1')).toEqual({
    selection: 'watbek-1',
    x: '1',
  });
  expect(givenFor('RETURN $selection', { selection: 'qalia-2' }, 'watbek-1')).toEqual({ selection: 'qalia-2' });
  expect(givenFor('RETURN 1', {}, 'watbek-1')).toEqual({});
});
