// Which data these are: the load that changed them last.
MATCH (state:DataState {id: 'data'})
RETURN state.hash AS hash, state.changedAt AS changedAt
