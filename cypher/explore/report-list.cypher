// The reports, the newest first.
MATCH (report:Report)
WHERE report.kind <> 'gazetteer'
WITH report
ORDER BY report.publishedOn DESC, report.id
LIMIT $limit
RETURN report { .id, .title, .publisher, .byline, .publishedOn, .url, .kind, .language } AS report
ORDER BY report.publishedOn DESC, report.id
