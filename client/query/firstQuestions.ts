/** A question to begin with. */
export interface FirstQuestion {
  readonly title: string;
  readonly cypher: string;
}

/** Questions over the five reports for whoever has not asked any, the plainest first. */
export const firstQuestions: readonly FirstQuestion[] = [
  {
    title: 'Who is held where, and since when?',
    cypher: `MATCH (person:Person)-[held:HELD_IN]->(place)
RETURN person, place, held.since AS since
ORDER BY since, person.name
LIMIT 100`,
  },
  {
    title: 'Who spoke for whom, and how are they related?',
    cypher: `MATCH (witness:Person)-[:TESTIFIED_ABOUT]->(person:Person)-[kinship:SPOUSE_OF|PARENT_OF|SIBLING_OF]-(witness)
RETURN witness, kinship, person
ORDER BY witness.name
LIMIT 100`,
  },
  {
    title: 'What reasons were given for arrests and detentions?',
    cypher: `MATCH (person:Person)-[:SUBJECT_OF]->(event:Event)
WHERE event.kind IN ['arrest', 'detention'] AND event.reason IS NOT NULL
RETURN person, event, event.reason AS reason
ORDER BY event.earliest
LIMIT 100`,
  },
];
