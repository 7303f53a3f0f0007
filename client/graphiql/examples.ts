/** A request as the page keeps it: its text, and its variables as JSON. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: string;
}

/** A request that shows what the API can be asked. */
export interface Example extends GraphqlRequest {
  readonly title: string;
}

/** Examples over the five reports, the plainest first. */
export const examples: readonly Example[] = [
  {
    title: 'Who is detained, where, and who says so',
    variables: '',
    query: `query Detained {
  people(filter: { status: { equals: "detained" } }, first: 20) {
    items {
      name
      statusSince
      heldIn { name }
      takenAt { name }
      toldBy { name }
    }
    cut
  }
}
`,
  },
  {
    title: 'A person by any spelling, with the family',
    variables: '{ "name": "Watbek" }',
    query: `query Family($name: String!) {
  people(filter: { name: { contains: $name } }, first: 5) {
    items {
      id
      name
      status
      parents { name named }
      siblings { name }
      spouses { name }
      children { name }
    }
  }
}
`,
  },
  {
    title: 'What happened in October 2017',
    variables: '{ "from": "2017-10-01", "until": "2017-10-31" }',
    query: `query Happened($from: String!, $until: String!) {
  events(filter: { date: { from: $from, until: $until } }, first: 50) {
    items {
      name
      kind
      date
      reason
    }
  }
}
`,
  },
  {
    title: 'The words behind a person',
    variables: '{ "text": "Watbek Qabelqaze" }',
    query: `query Found($text: String!) {
  search(text: $text, labels: [Person], first: 3) {
    hits {
      matched
      node { id name reports witnesses }
    }
  }
}

# Give the id that was found to this one.
query Words($id: ID = "") {
  evidence(id: $id) {
    claims {
      predicate
      object { name }
      quotes { text paragraph report { title publishedOn url } witness { name } }
    }
  }
}
`,
  },
  {
    title: 'A pattern of the library',
    variables: '{ "id": "relatives-held-in-one-facility" }',
    query: `query Pattern($id: ID!) {
  pattern(id: $id) { title description parameters { name meaning } }
  runPattern(id: $id) {
    answer { columns rows }
    problem { message }
  }
}
`,
  },
];
