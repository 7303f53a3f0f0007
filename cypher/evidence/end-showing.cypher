MATCH (showing:Showing {id: $id})
DELETE showing
