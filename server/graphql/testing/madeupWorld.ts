import type { Database } from '../../database/database.ts';
import { graphOf, insert } from './graphOf.ts';

const text = [
  '[1] Madeup Mira spoke of her brother, Madeup Tomas. Police took him on 3 March 2018 in Madeup Northgate. He is kept in a camp there.',
  '[2] Tomas is the husband of Madeup Aliya. She waits for him.',
].join('\n\n');
const report = (publishedOn: string, body: string) => ({
  title: `Madeup report of ${publishedOn}`,
  publisher: 'Madeup Press',
  publishedOn,
  url: 'https://example.org/madeup',
  kind: 'account',
  language: 'en',
  text: body,
});

const drawing = graphOf(
  `(mira)-[:SIBLING_OF]->(tomas), (tomas)-[:SPOUSE_OF]->(aliya), (tomas)-[:PARENT_OF]->(sons:Group),
   (tomas)-[:SUBJECT_OF]->(arrest:Event)-[:AT]->(northgate:County)-[:WITHIN]->(upland:Prefecture),
   (tomas)-[:HELD_IN]->(camp:Facility)-[:LOCATED_IN]->(northgate), (tomas)-[:TAKEN_AT]->(northgate), (mira)-[:FROM]->(northgate),
   (mira)-[:TESTIFIED_ABOUT]->(tomas), (first:Report)-[:MENTIONS]->(tomas), (second:Report)-[:MENTIONS]->(tomas),
   (gazetteer:Report)`,
  {
    mira: {
      sex: 'female',
      aliases: ['Mira', 'Мира Мадеуп'],
      statements: ['s1', 's5'],
      statementCount: 2,
      reports: ['first'],
    },
    tomas: {
      sex: 'male',
      aliases: ['Томас Мадеуп', 'Tomash Madeup'],
      status: 'detained',
      statements: ['s1', 's2', 's3', 's4', 's6'],
      statementCount: 5,
      disputed: ['age'],
      age: '30',
      reports: ['first', 'second'],
      witnesses: ['mira'],
      keys: ['madeup tomas', 'tomas madeup', 'tomash madeup'],
    },
    aliya: { sex: 'female', named: false, aliases: ['Әлия'], statements: ['s4'], statementCount: 1 },
    sons: { size: 2 },
    arrest: { name: 'arrest of Madeup Tomas', kind: 'arrest', date: '2018-03-03' },
    northgate: { zh: '新源县', aliases: ['新源县'], statements: ['s3'], statementCount: 1 },
    camp: { kind: 'camp', named: false },
    first: report('2018-05-27', text),
    second: report('2018-06-01', '[1] Tomash Madeup is 31.'),
    gazetteer: { ...report('2018-01-01', 'Madeup Northgate lies in Madeup Upland.'), kind: 'gazetteer' },
  },
);

type DrawnStatement = readonly [
  id: string,
  kind: 'relationship' | 'property',
  predicate: string,
  subject: string,
  object: string | undefined,
  by: string | undefined,
  quote: string,
  value?: string,
];

const statements: readonly DrawnStatement[] = [
  ['s1', 'relationship', 'SIBLING_OF', 'mira', 'tomas', 'mira', 'her brother, Madeup Tomas'],
  ['s2', 'relationship', 'SUBJECT_OF', 'tomas', 'arrest', 'mira', 'Police took him'],
  ['s3', 'relationship', 'AT', 'arrest', 'northgate', 'mira', 'in Madeup Northgate'],
  ['s4', 'relationship', 'SPOUSE_OF', 'tomas', 'aliya', undefined, 'Tomas is the husband of Madeup Aliya'],
  ['s5', 'property', 'date', 'arrest', undefined, 'mira', 'on 3 March 2018', '2018-03-03'],
  ['s6', 'property', 'age', 'tomas', undefined, undefined, 'is 31', '31'],
];

/** A small made-up family with its reports, statements and one judgement. */
export async function insertMadeupWorld(database: Database): Promise<void> {
  await insert(database, drawing);
  await database.write(async (transaction) => {
    const mention = `MATCH (node:Entity {id: $node}), (report:Report {id: $report})
      MERGE (mention:Mention {id: $report + '#' + $node})-[:IN]->(report)
      MERGE (mention)-[:REFERS_TO]->(node) SET mention.names = [node.name], mention.reportId = $report`;
    for (const [id, kind, predicate, subject, object, by, quote, value] of statements) {
      const place = id === 's6' ? 'second' : 'first';
      const whole = id === 's6' ? '[1] Tomash Madeup is 31.' : text;
      for (const node of [subject, object, by]) {
        if (node !== undefined) await transaction.run(mention, { node, report: place });
      }
      const start = whole.indexOf(quote);
      await transaction.run(
        `MATCH (subject:Mention {id: $report + '#' + $subject}), (report:Report {id: $report})
         CREATE (statement:Statement {id: $id, status: 'accepted'})-[:QUOTES]->(report), (statement)-[:SUBJECT]->(subject)
         SET statement += $properties
         WITH statement
         OPTIONAL MATCH (object:Mention {id: $report + '#' + $object})
         FOREACH (node IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (statement)-[:OBJECT]->(node))
         WITH statement
         OPTIONAL MATCH (witness:Mention {id: $report + '#' + $by})
         FOREACH (node IN CASE WHEN witness IS NULL THEN [] ELSE [witness] END | CREATE (statement)-[:SAID_BY]->(node))`,
        {
          id,
          report: place,
          subject,
          object: object ?? null,
          by: by ?? null,
          properties: {
            kind,
            predicate,
            quote,
            start,
            end: start + quote.length,
            paragraph: start < text.indexOf('[2]') ? 1 : 2,
            ...(value === undefined ? {} : { value: JSON.stringify(value) }),
          },
        },
      );
      const ends = 'MATCH ({id: $subject})-[line {id: $line}]->() SET line.statements = [$id]';
      if (object !== undefined) await transaction.run(ends, { subject, id, line: `${subject} ${predicate} ${object}` });
    }
    await transaction.run(
      `MATCH ()-[line:HELD_IN|TAKEN_AT]->() SET line.events = ['arrest'], line.statements = ['s2', 's3'], line.since = '2018-03-03'`,
    );
    await transaction.run(`MATCH (left:Mention {id: 'first#tomas'}), (right:Mention {id: 'second#tomas'})
       SET right.formerId = 'tomash'
       CREATE (judgement:Judgement {id: 'j1', verdict: 'same', by: 'Madeup Reader', reason: 'one village', at: '2018-06-02'}),
         (judgement)-[:LEFT]->(left), (judgement)-[:RIGHT]->(right)`);
  });
}
