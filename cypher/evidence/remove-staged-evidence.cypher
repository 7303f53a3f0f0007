// What an interrupted load left of its evidence: it hangs on reports that were never shown.
MATCH (:Staged)<-[:IN|QUOTES]-(evidence)
WITH evidence
LIMIT toInteger($limit)
OPTIONAL MATCH (evidence)<-[:LEFT]-(judgement:Judgement)
DETACH DELETE judgement, evidence
RETURN count(*) AS removed
