import type { PlaceLabel } from '../ontology/ontology.ts';

/** A name without its word for the kind of place, and the levels which that word may mean, the likeliest first. */
export interface WithoutTypeWord {
  readonly name: string;
  readonly labels: readonly PlaceLabel[];
}

const region: readonly PlaceLabel[] = ['Region'];

const prefecture: readonly PlaceLabel[] = ['Prefecture'];

const county: readonly PlaceLabel[] = ['County', 'City'];

const city: readonly PlaceLabel[] = ['City', 'Prefecture', 'County'];

const township: readonly PlaceLabel[] = ['Township'];

const village: readonly PlaceLabel[] = ['Village'];

const typeWords: Readonly<Record<string, readonly PlaceLabel[]>> = {
  ...wordsFor(region, 'region province oblast oblysy облысы область rayoni رايونى'),
  ...wordsFor(prefecture, 'prefecture zhou diqu aimaq aymaq аймағы ۋىلايىتى ئوبلاستى'),
  ...wordsFor(county, 'county district xian qu nahiyisi audany ауданы район ناھىيىسى ناھىيەسى'),
  ...wordsFor(city, 'city shi shehiri qalasy қаласы город شەھىرى شەھەر'),
  ...wordsFor(township, 'township town subdistrict xiang zhen ауылдық yézisi yezisi يېزىسى بازىرى'),
  ...wordsFor(village, 'village cun kenti auyly ауылы село كەنتى'),
};

const qualifiers = /\s+(?:autonomous|автономиялық|ئاپتونوم|ethnic)$/iu;

const peoples = '(?:维吾尔|哈萨克|回族|蒙古|柯尔克孜|锡伯|塔吉克|族|民族)*';

const suffixes: readonly (readonly [string, readonly PlaceLabel[]])[] = [
  ['自治区', region],
  ['自治州', prefecture],
  ['自治县', county],
  ['地区', prefecture],
  ['县', county],
  ['区', county],
  ['市', city],
  ['州', ['Prefecture', 'Region']],
  ['乡', township],
  ['镇', township],
  ['村', village],
];

/** A name for comparing: accents, apostrophes, hyphens, spaces and letter case do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Drops the word for the kind of place from a name in any of the scripts; undefined where there is none. */
export function withoutTypeWord(name: string): WithoutTypeWord | undefined {
  const [, head = '', last = ''] = /^(.*\S)\s+(\S+)$/su.exec(name.trim()) ?? [];
  const labels = Object.hasOwn(typeWords, last.toLowerCase()) ? typeWords[last.toLowerCase()] : undefined;
  if (labels) return { name: head.replace(qualifiers, ''), labels };
  for (const [suffix, suffixLabels] of suffixes) {
    const bare = new RegExp(`^(.+?)${peoples}${suffix}$`, 'u').exec(name.trim())?.[1];
    if (bare) return { name: bare, labels: suffixLabels };
  }
  return undefined;
}

function wordsFor(labels: readonly PlaceLabel[], words: string): Readonly<Record<string, readonly PlaceLabel[]>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, labels]));
}
