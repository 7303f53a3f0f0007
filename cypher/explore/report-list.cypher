// The reports, the newest first.
MATCH (report:Report)
WHERE report.kind <> 'gazetteer'
RETURN report { .id, .title, .publisher, .byline, .publishedOn, .url, .kind, .language } AS report
ORDER BY report.publishedOn DESC, report.id
LIMIT $first
