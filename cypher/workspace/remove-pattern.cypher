// A pattern of the reader's own, and what it has answered.
MATCH (pattern:SavedPattern {id: $id})
OPTIONAL MATCH (answers:PatternAnswers {pattern: $id})
DETACH DELETE pattern, answers
RETURN count(*) AS removed
