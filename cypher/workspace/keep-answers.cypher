// Keeps what a pattern answers in this state, and of the states before only the last.
MERGE (answers:PatternAnswers {id: $answers.id})
SET answers = $answers
WITH answers
MATCH (before:PatternAnswers {pattern: answers.pattern})
WHERE before <> answers
WITH before
ORDER BY before.at DESC
SKIP 1
DELETE before
