// Which data these are, and whether those of a load are coming into sight at this moment.
OPTIONAL MATCH (state:DataState {id: 'data'})
RETURN
  coalesce(state.hash, '') + ' ' + coalesce(state.changedAt, '') AS state,
  EXISTS { MATCH (showing:Showing) WHERE showing.until > timestamp() } AS changing
