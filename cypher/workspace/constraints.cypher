// What people keep for themselves, each with its permanent address.
CREATE CONSTRAINT savedPatternId IF NOT EXISTS
FOR (node:SavedPattern)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT frozenResultId IF NOT EXISTS
FOR (node:FrozenResult)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT patternAnswersId IF NOT EXISTS
FOR (node:PatternAnswers)
REQUIRE node.id IS UNIQUE;
