import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../../annotation/sourceFile.ts';
import { createGazetteer, parseGazetteer } from '../../../identity/gazetteer.ts';
import type { Gazetteer } from '../../../identity/gazetteer.ts';

/** The gazetteer that is shipped: places of made-up people are real. */
export function realGazetteer(): Gazetteer {
  const json = readFileSync(new URL('../../../../seed/gazetteer/xinjiang.json', import.meta.url), 'utf8');
  return createGazetteer(parseGazetteer(JSON.parse(json) as unknown));
}

const front = (title: string, day: string): string => `---
title: ${title}
publisher: Madeup Press
publishedOn: ${day}
language: en
kind: original
---
`;

export const amanReport: SourceFile = {
  path: 'reports/madeup-aman.md',
  text: `${front('Madeup report of Aman', '2018-05-27')}Madeup Aman is the brother of Madeup Bota.

Police arrested Madeup Aman on 15 October 2017 in Xinyuan County.
`,
};
export const amanAnnotation: SourceFile = {
  path: 'annotations/madeup-aman.yaml',
  text: `report: madeup-aman
mentions:
  aman: { label: Person, names: [Madeup Aman], sex: male }
  bota: { label: Person, names: [Madeup Bota] }
  xinyuan: { label: County, names: [Xinyuan County] }
  arrest: { label: Event, kind: arrest }
statements:
  - quote: Madeup Aman is the brother of Madeup Bota
    by: bota
    says: [[aman, SIBLING_OF, bota]]
  - quote: Police arrested Madeup Aman on 15 October 2017 in Xinyuan County
    says: [[aman, SUBJECT_OF, arrest], [arrest, date, "2017-10-15"], [arrest, AT, xinyuan]]
`,
};
export const amanbekReport: SourceFile = {
  path: 'reports/madeup-amanbek.md',
  text: `${front('Madeup report of Amanbek', '2018-07-01')}Madeup Amanbek is married to Madeup Gul.
`,
};
export const amanbekAnnotation: SourceFile = {
  path: 'annotations/madeup-amanbek.yaml',
  text: `report: madeup-amanbek
mentions:
  amanbek: { label: Person, names: [Madeup Amanbek] }
  gul: { label: Person, names: [Madeup Gul] }
statements:
  - quote: Madeup Amanbek is married to Madeup Gul
    says: [[amanbek, SPOUSE_OF, gul]]
`,
};
export const judgements: SourceFile = {
  path: 'judgements.yaml',
  text: `- { left: madeup-aman#aman, right: madeup-amanbek#amanbek, verdict: same, by: Madeup, reason: made up so, at: "2020-01-01" }
`,
};
export const twoReports: readonly SourceFile[] = [
  amanReport,
  amanAnnotation,
  amanbekReport,
  amanbekAnnotation,
  judgements,
];
