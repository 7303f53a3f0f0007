// What an interrupted load left to keep readers waiting.
MATCH (showing:Showing)
DELETE showing
