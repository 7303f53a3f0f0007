// Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Entity)
ON EACH [node.name, node.aliases, node.title, node.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

CREATE FULLTEXT INDEX quotes IF NOT EXISTS
FOR (node:Statement)
ON EACH [node.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

CREATE INDEX mentionFormerId IF NOT EXISTS
FOR (node:Mention)
ON (node.formerId);

CREATE INDEX personCaption IF NOT EXISTS
FOR (node:Person)
ON (node.name);

CREATE INDEX groupCaption IF NOT EXISTS
FOR (node:Group)
ON (node.name);

CREATE INDEX facilityCaption IF NOT EXISTS
FOR (node:Facility)
ON (node.name);

CREATE INDEX organizationCaption IF NOT EXISTS
FOR (node:Organization)
ON (node.name);

CREATE INDEX eventCaption IF NOT EXISTS
FOR (node:Event)
ON (node.name);

CREATE INDEX reportCaption IF NOT EXISTS
FOR (node:Report)
ON (node.title);

CREATE INDEX personStatus IF NOT EXISTS
FOR (node:Person)
ON (node.status);

CREATE INDEX eventKind IF NOT EXISTS
FOR (node:Event)
ON (node.kind);

CREATE INDEX spouseOfId IF NOT EXISTS
FOR ()-[line:SPOUSE_OF]-()
ON (line.id);

CREATE INDEX engagedToId IF NOT EXISTS
FOR ()-[line:ENGAGED_TO]-()
ON (line.id);

CREATE INDEX parentOfId IF NOT EXISTS
FOR ()-[line:PARENT_OF]-()
ON (line.id);

CREATE INDEX siblingOfId IF NOT EXISTS
FOR ()-[line:SIBLING_OF]-()
ON (line.id);

CREATE INDEX relativeOfId IF NOT EXISTS
FOR ()-[line:RELATIVE_OF]-()
ON (line.id);

CREATE INDEX friendOfId IF NOT EXISTS
FOR ()-[line:FRIEND_OF]-()
ON (line.id);

CREATE INDEX heldInId IF NOT EXISTS
FOR ()-[line:HELD_IN]-()
ON (line.id);

CREATE INDEX takenAtId IF NOT EXISTS
FOR ()-[line:TAKEN_AT]-()
ON (line.id);

CREATE INDEX subjectOfId IF NOT EXISTS
FOR ()-[line:SUBJECT_OF]-()
ON (line.id);

CREATE INDEX witnessOfId IF NOT EXISTS
FOR ()-[line:WITNESS_OF]-()
ON (line.id);

CREATE INDEX carriedOutId IF NOT EXISTS
FOR ()-[line:CARRIED_OUT]-()
ON (line.id);

CREATE INDEX addressedToId IF NOT EXISTS
FOR ()-[line:ADDRESSED_TO]-()
ON (line.id);

CREATE INDEX atId IF NOT EXISTS
FOR ()-[line:AT]-()
ON (line.id);

CREATE INDEX bornInId IF NOT EXISTS
FOR ()-[line:BORN_IN]-()
ON (line.id);

CREATE INDEX fromId IF NOT EXISTS
FOR ()-[line:FROM]-()
ON (line.id);

CREATE INDEX livedInId IF NOT EXISTS
FOR ()-[line:LIVED_IN]-()
ON (line.id);

CREATE INDEX studiedInId IF NOT EXISTS
FOR ()-[line:STUDIED_IN]-()
ON (line.id);

CREATE INDEX visitedId IF NOT EXISTS
FOR ()-[line:VISITED]-()
ON (line.id);

CREATE INDEX citizenOfId IF NOT EXISTS
FOR ()-[line:CITIZEN_OF]-()
ON (line.id);

CREATE INDEX memberOfId IF NOT EXISTS
FOR ()-[line:MEMBER_OF]-()
ON (line.id);

CREATE INDEX worksForId IF NOT EXISTS
FOR ()-[line:WORKS_FOR]-()
ON (line.id);

CREATE INDEX locatedInId IF NOT EXISTS
FOR ()-[line:LOCATED_IN]-()
ON (line.id);

CREATE INDEX withinId IF NOT EXISTS
FOR ()-[line:WITHIN]-()
ON (line.id);

CREATE INDEX testifiedAboutId IF NOT EXISTS
FOR ()-[line:TESTIFIED_ABOUT]-()
ON (line.id);

CREATE INDEX mentionsId IF NOT EXISTS
FOR ()-[line:MENTIONS]-()
ON (line.id);

CREATE INDEX publishedById IF NOT EXISTS
FOR ()-[line:PUBLISHED_BY]-()
ON (line.id);
