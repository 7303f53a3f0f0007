// Everything that people keep for themselves.
MATCH (kept:SavedPattern|FrozenResult|PatternAnswers)
DETACH DELETE kept
