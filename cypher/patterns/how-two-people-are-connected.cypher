// title: How two people are connected
// topic: Families
// description: The shortest ways from one person to another over family, events, facilities, counties, villages and organizations; whole countries and regions connect nobody.
// param one: Person - where the way begins
// param other: Person - where it ends
MATCH path = ALL SHORTEST (one:Person {id: $one}) (()-[:!MENTIONS&!TESTIFIED_ABOUT&!PUBLISHED_BY&!REFERS_TO&!CITIZEN_OF]-(node:!Country&!Region&!Report)){1,6} (other:Person {id: $other})
RETURN path, length(path) AS steps
ORDER BY steps
LIMIT 25
