// Where each node is: its home or its site, and the places around that, the nearest first.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WITH node, CASE
    WHEN node:Place THEN node
    ELSE head(COLLECT {
      MATCH (node)-[relationship:FROM|BORN_IN|LIVED_IN|LOCATED_IN]->(home:Place)
      RETURN home
      ORDER BY size(coalesce(relationship.statements, [])) DESC, home.id
      LIMIT 1
    })
  END AS home
WITH node, home, COLLECT {
    MATCH path = (home)-[:WITHIN]->{1,6}(around:Place)
    WHERE NOT around:Country
    WITH around, min(length(path)) AS steps
    ORDER BY steps, around.id
    LIMIT 2
    RETURN around.name
  } AS around
RETURN
  node.id AS id,
  CASE WHEN node:Place OR home IS NULL THEN [] ELSE [home.name] END + around AS places
