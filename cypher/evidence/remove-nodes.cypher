UNWIND $ids AS id
MATCH (node:FAMILY {id: id})
DETACH DELETE node
