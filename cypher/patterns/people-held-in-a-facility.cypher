// title: People held in a facility
// topic: Places
// description: Who is held in a facility, was taken there, or had something happen to them there.
// param facility: Facility - a camp, prison, airport or any other
MATCH (facility:Facility {id: $facility})
MATCH (facility)<-[:AT]-(event:Event WHERE NOT coalesce(event.planned, false))<-[:SUBJECT_OF]-(person:Person|Group)
RETURN person, person.status AS statusNow, facility, collect(event) AS events, min(event.earliest) AS since
ORDER BY since, person.name, person.id
LIMIT 500
