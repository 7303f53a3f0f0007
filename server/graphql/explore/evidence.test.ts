import { expect, test } from 'vitest';
import { madeupApi } from '../testing/madeupApi.ts';

const { ask } = madeupApi();

test('everything said of a person stands with its quotes, witnesses and judgements', async () => {
  const { data, errors } = await ask(`{ evidence(id: "tomash") { node { id } cut
    claims { id kind predicate value derived rule disputed subject { id } object { id }
      quotes { statement text before after paragraph witnessIs witness { id } report { id } } }
    judgements { verdict by reason at left { entity report { id } } right { entity name report { id } } } } }`);
  expect(errors).toBeUndefined();
  const { evidence } = data as {
    readonly evidence: { readonly claims: readonly Readonly<Record<string, unknown>>[] };
  };
  expect(evidence).toMatchObject({
    node: { id: 'tomas' },
    cut: false,
    judgements: [
      {
        verdict: 'same',
        by: 'Madeup Reader',
        reason: 'one village',
        at: '2018-06-02',
        left: { entity: 'tomas', report: { id: 'first' } },
        right: { entity: 'tomas', name: 'Madeup Tomas', report: { id: 'second' } },
      },
    ],
  });
  expect(evidence.claims.map(({ id }) => id)).toEqual([
    'tomas.age',
    'tomas HELD_IN camp',
    'tomas TAKEN_AT northgate',
    'arrest AT northgate',
    'tomas SUBJECT_OF arrest',
    'arrest.date',
    'mira SIBLING_OF tomas',
    'tomas PARENT_OF sons',
    'tomas SPOUSE_OF aliya',
    'first MENTIONS tomas',
    'mira TESTIFIED_ABOUT tomas',
    'second MENTIONS tomas',
  ]);
  const claim = (id: string) => evidence.claims.find((known) => known.id === id);
  expect(claim('tomas.age')).toMatchObject({ value: '30', disputed: true, quotes: [{ text: 'is 31' }] });
  expect(claim('tomas TAKEN_AT northgate')).toMatchObject({
    derived: true,
    rule: 'from the arrest of Madeup Tomas, whose place is Madeup Northgate',
  });
  expect(claim('tomas SUBJECT_OF arrest')).toMatchObject({
    quotes: [
      {
        statement: 's2',
        text: 'Police took him',
        before: '',
        after: ' on 3 March 2018 in Madeup Northgate.',
        paragraph: 1,
        witness: { id: 'mira' },
        witnessIs: 'his sister',
        report: { id: 'first' },
      },
    ],
  });
});

test('a relationship alone has its own quotes; an unknown id is refused', async () => {
  const { data } = await ask('{ evidence(id: "tomas SPOUSE_OF aliya") { node { id } claims { quotes { text } } } }');
  expect(data).toEqual({
    evidence: { node: null, claims: [{ quotes: [{ text: 'Tomas is the husband of Madeup Aliya' }] }] },
  });
  expect((await ask('{ evidence(id: "x") { cut } }')).errors).toEqual(['no node or relationship with the id: x']);
});

test('a relationship that was worked out has the words of what it was worked out from', async () => {
  const { data } = await ask(
    '{ evidence(id: "tomas HELD_IN camp") { claims { derived rule subject { id } object { id } quotes { text } } } }',
  );
  expect(data).toEqual({
    evidence: {
      claims: [
        {
          derived: true,
          rule: 'from the arrest of Madeup Tomas, whose place is Madeup Camp',
          subject: { id: 'tomas' },
          object: { id: 'camp' },
          quotes: [{ text: 'Police took him' }, { text: 'in Madeup Northgate' }],
        },
      ],
    },
  });
});

test('claims and quotes end at `first`, and say so', async () => {
  const { data, cuts } = await ask(
    '{ evidence(id: "tomas", first: 2) { claims { id quotes(first: 1) { text } } judgements(first: 1) { id } cut } }',
  );
  expect(data).toEqual({
    evidence: {
      claims: [
        { id: 'tomas.age', quotes: [{ text: 'is 31' }] },
        { id: 'tomas HELD_IN camp', quotes: [{ text: 'Police took him' }] },
      ],
      judgements: [{ id: 'j1' }],
      cut: true,
    },
  });
  expect(cuts).toEqual([{ path: ['evidence', 'claims', 1, 'quotes'], first: 1 }]);
});
