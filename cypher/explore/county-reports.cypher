// The reports that are counted as sources.
MATCH (report:Report)
WHERE report.kind <> 'gazetteer'
RETURN report.id AS id, report.title AS title, report.publisher AS publisher, report.publishedOn AS publishedOn
ORDER BY id
