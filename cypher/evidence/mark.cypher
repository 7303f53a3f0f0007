// Says that the data are others than before.
MATCH (state:DataState {id: 'data'})
SET state.hash = $hash, state.changedAt = $changedAt
