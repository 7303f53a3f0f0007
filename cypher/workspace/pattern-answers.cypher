// What patterns answered in the last two states of the data in which they were asked, the newest first.
UNWIND $patterns AS pattern
MATCH (answers:PatternAnswers {pattern: pattern})
RETURN answers { .* } AS answers
ORDER BY answers.at DESC
