// By place and facility of county level or below, the reports that name it.
MATCH (place:County|City|Township|Village|Facility)<-[:MENTIONS]-(report:Report)
RETURN place.id AS place, collect(report.id) AS reports
ORDER BY place
