// Everything that loading wrote under one label.
MATCH (node:FAMILY)
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS removed
