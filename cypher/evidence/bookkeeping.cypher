// One node that says which data these are, and an index to find again what is not shown yet.
CREATE CONSTRAINT dataStateId IF NOT EXISTS
FOR (node:DataState)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT stagedId IF NOT EXISTS
FOR (node:Staged)
REQUIRE node.id IS UNIQUE;
