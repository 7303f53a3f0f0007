import { colorOf, colorsOf } from '../style/colors.ts';
import type { Theme } from '../style/colors.ts';

/** The colors to draw with, by their names in tokens.json. */
export interface Ink {
  readonly color: (name: string) => string;
  /** So much of one color, from 0 to 1, and the rest of another. */
  readonly mixed: (name: string, share: number, rest: string) => string;
}

/** For the page: its style sheet knows the theme. */
export const pageInk: Ink = {
  color: (name) => `var(--${name})`,
  mixed: (name, share, rest) => `color-mix(in srgb, var(--${name}) ${Math.round(share * 100)}%, var(--${rest}))`,
};

/** For a file, which has no style sheet. */
export function fileInk(theme: Theme): Ink {
  const color = (name: string): string => colorOf(colorsOf(theme), name);
  return { color, mixed: (name, share, rest) => mixture(color(name), share, color(rest)) };
}

/** Colors as `#RRGGBB`, mixed as a browser mixes them in sRGB. */
function mixture(one: string, share: number, other: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    const mixed = Math.round((from ?? 0) * share + (to ?? 0) * (1 - share));
    return mixed.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${channels.join('')}`;
}
