// Entities that were written out of sight come into sight.
UNWIND $ids AS id
MATCH (node:Staged {id: id})
SET node:LABELS
REMOVE node:Staged
