/** The settings of Shezhire's own Neo4j: reachable from this machine alone, and nothing loaded from files or addresses. */
export function neo4jConfiguration(port: number): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.import': 'import',
    'server.memory.pagecache.size': '256m',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist': procedures.join(','),
    'dbms.usage_report.enabled': 'false',
    // No db.transaction.timeout and no db.memory.transaction.max: a load stages its rows in batches, but one transaction
    // holds its lock from the first to the last and then shows or changes them all. Every read brings its own time limit
    // through the driver, which overrides the server's anyway.
    'db.transaction.monitor.check.interval': '500ms',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '1 files',
    // Bolt otherwise waits ten seconds for silence before it closes: measured 10.2 s to stop, 0.3 s with this.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

const procedures = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.*',
  'db.index.fulltext.*',
  'db.awaitIndexes',
  'db.awaitIndex',
  'dbms.components',
];

/** How large Java's heap may grow: a sixth of the machine's memory, but 512 MB at least and 4 GB at most. */
export function maximumHeapMegabytes(totalBytes: number): number {
  return Math.floor(Math.min(Math.max(totalBytes / 6 / 2 ** 20, 512), 4096));
}

/** Java's options for a quick start, as measured on two cores: Serial needs 150 MB less than G1 and starts as fast. */
export function javaOptions(heapMegabytes: number): readonly string[] {
  return [
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
  ];
}
