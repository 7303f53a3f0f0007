// Entities; LABELS is filled in.
UNWIND $rows AS row
CREATE (node:LABELS)
SET node = row
