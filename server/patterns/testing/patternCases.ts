/** What a pattern is asked with in its test, and the graph drawn for it where the five reports have no answer. */
export interface PatternCase {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly graph?: string;
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const arrest = (day: string) => ({ kind: 'arrest', date: day, earliest: day, latest: day });

/** The cases that are not "as it stands, on the five reports". */
export const patternCases: Readonly<Record<string, PatternCase>> = {
  'everyone-related-to-a-person': { parameters: { person: 'Halifat Nurmuhamet' } },
  'how-two-people-are-connected': { parameters: { one: 'Jomart Aixa', other: 'Jomart Kamil' } },
  'people-of-a-place': { parameters: { place: 'Ili Kazakh Autonomous Prefecture' } },
  'people-held-in-a-facility': { parameters: { facility: 'Jeminay border checkpoint' } },
  'detained-with-others-on-one-day': {
    graph:
      '(aman)-[:SUBJECT_OF]->(takenOne:Event), (bota)-[:SUBJECT_OF]->(takenTwo:Event), (dana)-[:SUBJECT_OF]->(later:Event)',
    properties: { takenOne: arrest('2017-05-03'), takenTwo: arrest('2017-05-03'), later: arrest('2017-05-04') },
  },
  'siblings-detained-in-different-counties': {
    graph: `(aman)-[:SIBLING_OF]->(bota), (aman)-[:HELD_IN]->(camp:Facility)-[:LOCATED_IN]->(east:County),
      (bota)-[:TAKEN_AT]->(village:Village)-[:WITHIN]->(west:County),
      (dana)-[:SIBLING_OF]->(erlan), (dana)-[:HELD_IN]->(camp), (erlan)-[:HELD_IN]->(camp)`,
  },
  'villages-with-several-families-affected': {
    graph: `(aman)-[:FROM]->(village:Village), (bota)-[:FROM]->(village), (dana)-[:FROM]->(village), (erlan)-[:FROM]->(other:Village),
      (aman)-[:SIBLING_OF]->(bota), (aman)-[:SUBJECT_OF]->(one:Event), (bota)-[:SUBJECT_OF]->(two:Event),
      (dana)-[:SUBJECT_OF]->(three:Event), (erlan)-[:SUBJECT_OF]->(four:Event)`,
    properties: { one: arrest('2017-05-03'), two: arrest('2017-06'), three: arrest('2018'), four: arrest('2018') },
  },
  'people-of-one-village-within-a-month': {
    graph: `(aman)-[:LIVED_IN]->(village:Village), (bota)-[:LIVED_IN]->(village), (dana)-[:LIVED_IN]->(village),
      (aman)-[:SUBJECT_OF]->(one:Event), (bota)-[:SUBJECT_OF]->(two:Event), (dana)-[:SUBJECT_OF]->(three:Event)`,
    properties: { one: arrest('2017-05-03'), two: arrest('2017-05-30'), three: arrest('2017-08-30') },
  },
};
