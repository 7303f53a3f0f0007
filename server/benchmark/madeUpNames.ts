export type Random = () => number;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The scripts that made-up people are written in; every full name opens with the word for "made up". */
export const scripts = {
  Latin: { mark: 'Madeup', blank: ' ', syllables: 'ba do ki lu me na ro sa tu ze'.split(' ') },
  Cyrillic: { mark: 'Ойдан', blank: ' ', syllables: 'ба до ки лу ме на ро са ту зе'.split(' ') },
  Chinese: { mark: '虚构', blank: '', syllables: '巴多基鲁美娜罗萨图泽'.split('') },
} as const;
export type Script = keyof typeof scripts;

/** A name of as many syllables as the number has digits, three at least: another for every number. */
export function nameOf(script: Script, number: number): string {
  const digits = String(number).padStart(3, '0');
  const name = Array.from(digits, (digit) => scripts[script].syllables[Number(digit)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
