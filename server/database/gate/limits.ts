/** What a query may at most be, before anything is sent: beyond this Neo4j can stall or break where no time limit helps. */
export const limits = {
  characters: 10_000,
  /** Brackets, CASE and NOT in one another. 800 brackets or 400 lists break the server's stack, and no answer ever comes. */
  depth: 50,
  /** Steps that hang on each other (`a.b[0] + c + d`), over all brackets around them: 200 break the stack likewise. */
  chain: 100,
  /** Subqueries in one another: planning 16 takes two seconds, 20 does not come back. */
  nestedSubqueries: 5,
  subqueries: 30,
  /** Lists walked inside the walk of another: no time limit reaches into an expression. */
  nestedIterations: 2,
  rangeLength: 10_000,
  relationshipsInMatch: 15,
  /** Brackets with AND or OR in one another: Neo4j multiplies them out, and 32 take five seconds. */
  nestedConditions: 20,
  /** Each XOR doubles the time of planning: 18 take four seconds, 30 do not come back. */
  xors: 10,
  /** `*` and `+` in a regular expression: each multiplies its work by the length of the text. */
  repetitions: 4,
} as const;
