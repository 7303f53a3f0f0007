import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** A Beta distribution's value below which the share `p` of it lies. (Agrees with SciPy to the last digit or two.) */
export function quantileOfBeta(p: number, alpha: number, beta: number): number {
  return betaQuantile(p, alpha, beta);
}

/** So many drawn without putting back, from a total of which some are marked. */
export interface Draw {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
}

/** How likely a draw shows exactly so many marked ones, and so many or more. */
export interface Chance {
  readonly exactly: number;
  readonly atLeast: number;
}

const negligible = 1e-20;

/**
 * The hypergeometric distribution. Each term is a plain fraction of the next, so they are summed from the likeliest
 * one outwards and divided by their sum. That keeps twelve digits for a hundred thousand cases and for the thinnest
 * tail, where differences of log factorials keep nine and one minus a cumulated sum none.
 */
export function chanceOf(seen: number, draw: Draw): Chance {
  const least = Math.max(0, draw.drawn + draw.marked - draw.total);
  const most = Math.min(draw.drawn, draw.marked);
  if (!(seen >= least && seen <= most)) return { exactly: 0, atLeast: seen < least ? 1 : 0 };
  const sums = { all: 0, atLeast: 0, exactly: 0 };
  const add = (marked: number, weight: number): void => {
    sums.all += weight;
    if (marked >= seen) sums.atLeast += weight;
    if (marked === seen) sums.exactly = weight;
  };
  const mode = likeliest(draw, least, most);
  let above = 1;
  for (let at = mode; at <= most && above > 0 && (at <= seen || above > negligible * sums.atLeast); at++) {
    add(at, above);
    above *= ratio(at, draw);
  }
  let below = 1;
  for (let at = mode - 1; at >= least; at--) {
    below /= ratio(at, draw);
    if (below === 0 || (at < seen && below < negligible)) break;
    add(at, below);
  }
  return { exactly: sums.exactly / sums.all, atLeast: sums.atLeast / sums.all };
}

function likeliest({ total, marked, drawn }: Draw, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (total + 2))));
}

/** How much likelier one marked more is. */
function ratio(seen: number, { total, marked, drawn }: Draw): number {
  return ((marked - seen) * (drawn - seen)) / ((seen + 1) * (total - marked - drawn + seen + 1));
}
