// title: People of a place
// topic: Places
// description: Everybody who is from, lived in, was taken in or is held in a place or anywhere within it.
// param place: Place - a village, county, prefecture or any other place
MATCH (place:Place {id: $place})<-[:LOCATED_IN|WITHIN]-{0,7}(site:Place|Facility)<-[tie:FROM|LIVED_IN|BORN_IN|STUDIED_IN|VISITED|HELD_IN|TAKEN_AT]-(person:Person|Group)
RETURN person, person.status AS status, collect(DISTINCT type(tie)) AS how, collect(DISTINCT site) AS sites, collect(DISTINCT tie) AS ties
ORDER BY person.name, person.id
LIMIT 1000
