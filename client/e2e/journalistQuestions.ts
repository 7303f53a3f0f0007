/** A question that a journalist would ask, how it is asked on the page, and what they must find. */
export interface JournalistQuestion {
  readonly question: string;
  readonly by: Way;
  /** Names in the answer, and names that must not be in it. */
  readonly found: readonly string[];
  readonly notFound?: readonly string[];
  /** Sentences of the memo. */
  readonly told: readonly string[];
  /** Footnotes: the paragraph, and words that stand in it. */
  readonly cited: readonly (readonly [number, string])[];
}

type Way =
  | { readonly way: 'pattern'; readonly title: string; readonly given?: Readonly<Record<string, string>> }
  | { readonly way: 'cypher'; readonly query: string }
  | { readonly way: 'steps'; readonly steps: readonly Step[] }
  | { readonly way: 'graphql'; readonly request: string; readonly variables: string };

/** A relationship followed without code, from the last node unless another is named. */
export interface Step {
  readonly from?: string;
  readonly follow: string;
  /** Whom or what it leads to, where that is not the usual. */
  readonly to?: string;
  /** What the name contains. */
  readonly only?: string;
}

/** Five by patterns, three in Cypher, one without code, one over GraphQL. */
export const journalistQuestions: readonly JournalistQuestion[] = [
  {
    question: 'Which families have more than one member detained?',
    by: { way: 'pattern', title: 'Families with more than one detained' },
    found: ['Bagdad Aken', 'three of the family of Bagdad Aken'],
    told: ['Bagdad Aken: taken at Urumqi international airport.'],
    cited: [
      [16, 'the authorities in Fuyun have detained a student together with his whole family'],
      [17, 'State security police took the student, Bagdad Aken, and three more of the family'],
    ],
  },
  {
    question: 'Who was detained after coming back from Kazakhstan?',
    by: { way: 'pattern', title: 'Detained on return from a country', given: { Country: 'Kazakhstan' } },
    found: ['Kingshaz Gudarnu', 'Dosembek', 'Dalyat Jaynar', 'husband of Sara Jengisnek', 'Arzegul Halambek'],
    notFound: ['Bagdad Aken'],
    told: ['Reason given: more than six months in Kazakhstan.', 'Lived in Kazakhstan, since September 2009.'],
    cited: [
      [3, 'Her husband, Dosembek, she said, was arrested in the previous year (2017).'],
      [4, 'Dalyat was going back to China on 17 July by way of the Jeminay border crossing'],
      [8, 'When she arrived there she was put under house arrest'],
    ],
  },
  {
    question: 'Which couples does the border keep apart?',
    by: { way: 'pattern', title: 'Couples separated by the border' },
    found: ['Wospanihari Ahezori', 'Matina Camila', 'Halifat Nurmuhamet', 'Tanghuray Bahetjan', 'Gulsanat'],
    notFound: ['Watbek Qabelqaze'],
    told: ['Husband of Matina Camila.', 'Held in Bole Detention Center', 'Held in political training center.'],
    cited: [
      [2, 'he was kept in the Bole Detention Center'],
      [5, 'Chinese police took his passport from him on 20 March 2016'],
    ],
  },
  {
    question: 'Where are the children of the detained?',
    by: { way: 'pattern', title: 'Children placed with relatives' },
    found: ['oldest son of Halifat Nurmuhamet', 'relatives in China with whom the oldest son stays'],
    told: ['Oldest son of Halifat Nurmuhamet: son of Halifat Nurmuhamet.', 'Lived in China.'],
    cited: [
      [9, 'Their oldest son had travelled with her.'],
      [10, 'The boy now stays with relatives in China.'],
    ],
  },
  {
    question: 'Who was let go and taken again?',
    by: { way: 'pattern', title: 'Detained again after a release' },
    found: ['Muheit Akbar'],
    told: ['Muheit Akbar: released.', 'Taken.', 'Imprisoned in prison.'],
    cited: [[13, 'Akbar was detained, let go and detained once more; now he is in prison.']],
  },
  {
    question: 'Who is held in which facility, and since when?',
    by: {
      way: 'cypher',
      query: `MATCH (person:Person)-[held:HELD_IN]->(facility:Facility)
RETURN person, facility, held.since AS since
ORDER BY since, person.name LIMIT 50`,
    },
    found: ['Wospanihari Ahezori', 'Bole Detention Center', 'Kurbanali Aibol', 'Halifat Nurmuhamet'],
    notFound: ['Watbek Qabelqaze'],
    told: ['Wospanihari Ahezori: held in Bole Detention Center (derived).'],
    cited: [
      [2, 'he was kept in the Bole Detention Center'],
      [6, 'police had him put into a reformation center'],
    ],
  },
  {
    question: 'Which witnesses speak of the most people?',
    by: {
      way: 'cypher',
      query: `MATCH (witness:Person)-[:TESTIFIED_ABOUT]->(person:Person)
RETURN witness, count(person) AS people, collect(person) AS toldOf
ORDER BY people DESC, witness.name LIMIT 5`,
    },
    found: ['Kingsnor Ayatikhan', 'Saierkejian Bilaixi', 'Qalia Qabelqaze'],
    notFound: ['Yilati Salmahan'],
    told: ['Told of Watbek Qabelqaze.', 'Told of Muheit Akbar.'],
    cited: [
      [5, 'Ayatikhan had lately been told that his wife was in a "political training center"'],
      [12, 'told of Muheit Akbar, a young man in his early twenties'],
    ],
  },
  {
    question: 'Who was taken in Xinyuan County in 2017, and what reason was given?',
    by: {
      way: 'cypher',
      query: `MATCH (person:Person)-[:SUBJECT_OF]->(event:Event {kind: 'arrest'})-[:AT]->(county:County {name: 'Xinyuan County'})
WHERE event.latest >= '2017-01-01' AND event.earliest <= '2017-12-31'
RETURN person, event, county, event.reason AS reason LIMIT 50`,
    },
    found: ['Watbek Qabelqaze', 'Xinyuan County', 'WhatsApp'],
    told: ['Watbek Qabelqaze: taken in Xinyuan County, 15 October 2017'],
    cited: [
      [5, 'Police arrested him on 15 October 2017'],
      [5, 'The reason given was WhatsApp on his telephone.'],
    ],
  },
  {
    question: 'Who of Hutubi County has a fiancé who spoke of them?',
    by: {
      way: 'steps',
      steps: [
        { follow: 'from (FROM)', to: 'Counties', only: 'hutubi' },
        { from: 'Person', follow: 'engaged to (ENGAGED_TO)' },
        { follow: 'told of (TESTIFIED_ABOUT)', to: 'People' },
      ],
    },
    found: ['Dalyat Jaynar', 'Hutubi County', 'fiancé of Dalyat Jaynar'],
    notFound: ['Watbek Qabelqaze'],
    told: ['From Hutubi County.', 'Told of by fiancé of Dalyat Jaynar.'],
    cited: [
      [3, 'a student of 27 from Qutubi County'],
      [5, 'The fiancé of Dalyat confirmed this'],
    ],
  },
  {
    question: 'Who is Wospanihari Ahezori, who is his family, and where is he held?',
    by: {
      way: 'graphql',
      request: `query Family($name: String!) {
  people(filter: { name: { contains: $name } }, first: 5) {
    items {
      name
      status
      heldIn { name within { name } }
      spouses { name citizenOf { name } }
      relatives { name }
      toldBy { name }
    }
  }
}`,
      variables: '{ "name": "Wospanihari" }',
    },
    found: ['Wospanihari Ahezori', 'Bole Detention Center', 'Matina Camila'],
    told: ['Wospanihari Ahezori: held in Bole Detention Center (derived).', 'Citizen of Kazakhstan'],
    cited: [
      [2, 'he was kept in the Bole Detention Center'],
      [3, 'where she became a citizen in 2003'],
    ],
  },
];
