// Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.

CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (node:Entity)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT personId IF NOT EXISTS
FOR (node:Person)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT groupId IF NOT EXISTS
FOR (node:Group)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT placeId IF NOT EXISTS
FOR (node:Place)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT facilityId IF NOT EXISTS
FOR (node:Facility)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT organizationId IF NOT EXISTS
FOR (node:Organization)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT eventId IF NOT EXISTS
FOR (node:Event)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT reportId IF NOT EXISTS
FOR (node:Report)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT mentionId IF NOT EXISTS
FOR (node:Mention)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (node:Statement)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT judgementId IF NOT EXISTS
FOR (node:Judgement)
REQUIRE node.id IS UNIQUE;
