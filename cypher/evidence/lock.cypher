// Only one load at a time: whoever comes second waits here until the first is done or undone.
MERGE (state:DataState {id: 'data'})
SET state.hash = coalesce(state.hash, '')
RETURN state.hash AS hash
