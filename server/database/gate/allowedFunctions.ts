/** What Neo4j 5.26 calls functions and a query may not use: they tell of files, or reach another graph. */
export const refusedFunctions: readonly string[] = ['file', 'graph.byElementId', 'graph.byName', 'linenumber'];

/** The two searches for paths that are written like functions and that the server does not list as such. */
const pathFunctions: readonly string[] = ['allShortestPaths', 'shortestPath'];

/** Every other function that Neo4j 5.26 brings along. Those of plug-ins are not here, and so are refused. */
export const builtInFunctions: readonly string[] = (
  'abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count ' +
  'date date.realtime date.statement date.transaction date.truncate datetime datetime.fromepoch ' +
  'datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction datetime.truncate degrees ' +
  'duration duration.between duration.inDays duration.inMonths duration.inSeconds e elementId endNode exists ' +
  'exp floor haversin head id isEmpty isNaN keys labels last left length localdatetime localdatetime.realtime ' +
  'localdatetime.statement localdatetime.transaction localdatetime.truncate localtime localtime.realtime ' +
  'localtime.statement localtime.transaction localtime.truncate log log10 lower ltrim max min nodes none ' +
  'normalize nullIf percentileCont percentileDisc pi point point.distance point.withinBBox properties radians ' +
  'rand randomUUID range reduce relationships replace reverse right round rtrim sign sin single size split sqrt ' +
  'startNode stdev stdevp substring sum tail tan time time.realtime time.statement time.transaction ' +
  'time.truncate timestamp toBoolean toBooleanList toBooleanOrNull toFloat toFloatList toFloatOrNull toInteger ' +
  'toIntegerList toIntegerOrNull toLower toString toStringList toStringOrNull toUpper trim type upper valueType ' +
  'vector.similarity.cosine vector.similarity.euclidean'
).split(' ');

/** All functions that a query may use. Their case does not matter. */
export const allowedFunctions: readonly string[] = [...builtInFunctions, ...pathFunctions];
