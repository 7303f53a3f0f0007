import { chanceOf } from './distributions.ts';

/** Two shares: of so many here, and of so many elsewhere. */
export interface Table {
  readonly here: number;
  readonly ofHere: number;
  readonly elsewhere: number;
  readonly ofElsewhere: number;
}

/** How likely chance alone shows as many here, or more, were here like elsewhere. */
export interface FisherResult {
  readonly exactP: number;
  readonly midP: number;
}

/**
 * Fisher's exact test, one-sided ("more here than elsewhere"), with both margins as they are (Statistical Methods for
 * Research Workers, 5th ed., 1934), and its mid-p, which counts the table seen by half (Lancaster, Journal of the
 * American Statistical Association 56, 1961: 223-234). The exact test is too cautious for few cases; mid-p comes closer
 * to the level it names, if without a guarantee (Hirji, Tan and Elashoff, Statistics in Medicine 10, 1991: 1137-1153;
 * Lydersen, Fagerland and Laake, ibid. 28, 2009: 1159-1175). Both take cases for independent finds, which people of one
 * report are not: ask what is left without it.
 */
export function fisher({ here, ofHere, elsewhere, ofElsewhere }: Table): FisherResult {
  const { atLeast, exactly } = chanceOf(here, {
    total: ofHere + ofElsewhere,
    marked: here + elsewhere,
    drawn: ofHere,
  });
  return { exactP: atLeast, midP: atLeast - exactly / 2 };
}
