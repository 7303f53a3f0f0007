/** What a pattern is asked with in its test, and the graph drawn for it where the five reports have no answer. */
export interface PatternCase {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly graph?: string;
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the graph's relationships carry, by `<start> <TYPE> <end>`. */
  readonly ties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const arrest = (day: string) => ({ kind: 'arrest', date: day, earliest: day, latest: day });

/** The cases that are not "as it stands, on the five reports". */
export const patternCases: Readonly<Record<string, PatternCase>> = {
  'everyone-related-to-a-person': { parameters: { person: 'Halifat Nurmuhamet' } },
  'how-two-people-are-connected': { parameters: { one: 'Jomart Aixa', other: 'Jomart Kamil' } },
  'people-of-a-place': { parameters: { place: 'Ili Kazakh Autonomous Prefecture' } },
  'people-held-in-a-facility': { parameters: { facility: 'Jeminay border checkpoint' } },
  'detained-with-others-on-one-day': {
    graph: `(aman)-[:SUBJECT_OF]->(takenOne:Event)-[:AT]->(airport:Facility), (bota)-[:SUBJECT_OF]->(takenTwo:Event)-[:AT]->(airport),
      (dana)-[:SUBJECT_OF]->(elsewhere:Event)-[:AT]->(land:Country), (galym)-[:SUBJECT_OF]->(unplaced:Event),
      (erlan)-[:SUBJECT_OF]->(together:Event), (farida)-[:SUBJECT_OF]->(together), (hamit)-[:SUBJECT_OF]->(later:Event)-[:AT]->(airport)`,
    properties: {
      takenOne: arrest('2017-05-03'),
      takenTwo: arrest('2017-05-03'),
      elsewhere: arrest('2017-05-03'),
      unplaced: arrest('2017-05-03'),
      together: arrest('2017-05-03'),
      later: arrest('2017-05-04'),
    },
  },
  'families-joined-by-a-marriage': {
    graph: `(aman)-[:SPOUSE_OF]->(bota), (mother)-[:PARENT_OF]->(aman), (bota)-[:SIBLING_OF]->(sister), (bota)-[:RELATIVE_OF]->(kin:Group),
      (aman)-[:PARENT_OF]->(son), (bota)-[:PARENT_OF]->(son), (bota)-[:PARENT_OF]->(daughter),
      (dana)-[:SPOUSE_OF]->(erlan), (dana)-[:PARENT_OF]->(twins:Group), (erlan)-[:SIBLING_OF]->(brother)`,
  },
  // Aman: two publishers and two witnesses. Bota: one witness before both. Dana: one publisher. Galym: each tells only a part. The camp: where it lies.
  'told-alike-by-two-reports': {
    graph: `(aman)-[:SIBLING_OF]->(wife), (bota)-[:SIBLING_OF]->(wife), (dana)-[:SIBLING_OF]->(wife), (galym)-[:HELD_IN]->(camp:Facility), (camp)-[:LOCATED_IN]->(county:County),
      (s1:Statement)-[:QUOTES]->(herald:Report), (s1)-[:SAID_BY]->(m1:Mention)-[:REFERS_TO]->(wife),
      (s2:Statement)-[:QUOTES]->(courier:Report), (s2)-[:SAID_BY]->(m2:Mention)-[:REFERS_TO]->(cousin),
      (s3:Statement)-[:QUOTES]->(courier), (s3)-[:SAID_BY]->(m3:Mention)-[:REFERS_TO]->(wife),
      (s4:Statement)-[:QUOTES]->(heraldAgain:Report)`,
    properties: {
      s1: { predicate: 'SUBJECT_OF' },
      s2: { predicate: 'AT' },
      herald: { publisher: 'Madeup Herald' },
      heraldAgain: { publisher: 'Madeup Herald' },
      courier: { publisher: 'Madeup Courier' },
      aman: { reports: ['herald', 'courier'] },
      bota: { reports: ['herald', 'courier'] },
      dana: { reports: ['herald', 'heraldAgain'] },
      galym: { reports: ['herald', 'courier'] },
    },
    ties: {
      'aman SIBLING_OF wife': { statements: ['s1', 's2'], reports: ['herald', 'courier'] },
      'bota SIBLING_OF wife': { statements: ['s1', 's3'], reports: ['herald', 'courier'] },
      'dana SIBLING_OF wife': { statements: ['s1', 's4'], reports: ['herald', 'heraldAgain'] },
      'galym HELD_IN camp': { statements: ['s1', 's2'], reports: ['herald', 'courier'] },
      'camp LOCATED_IN county': { statements: ['s1', 's2'], reports: ['herald', 'courier'] },
    },
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
