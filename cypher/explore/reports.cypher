// Reports by id, with their texts.
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN report { .id, .title, .publisher, .byline, .publishedOn, .url, .kind, .language, .text } AS report
