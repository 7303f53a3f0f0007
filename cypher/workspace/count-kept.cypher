RETURN
  COUNT { MATCH (:SavedPattern) } AS patterns,
  COUNT { MATCH (:FrozenResult) } AS results
