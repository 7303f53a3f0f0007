// Nodes by id, without the texts of reports.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node { .*, text: null, keys: null, statements: null, label: head([label IN labels(node) WHERE NOT label IN ['Entity', 'Place']]) } AS node
