import { eventKinds } from '../ontology/ontology.ts';
import type { Comparison } from './comparison.ts';
import type { Reporting, Share } from './counts.ts';
import { fewCases } from './rates.ts';
import type { Interval, Rate } from './rates.ts';
import type { Reliance } from './reliance.ts';
import type { TieKind } from './world.ts';

/** Stands wherever numbers of counties are shown. */
export const standingLine =
  'These are documented cases: people of whom the loaded reports tell. They do not show how many there are.';

/** Stands beside every rate and comparison. */
export const cautionLine =
  'Reports are few and uneven. Intervals and tests speak of chance, not of what was never written down.';

/** Why a report's “twenty inmates” are not in the numbers. */
export const groupsLine =
  'People whom a report only counts are not in these numbers: some of them may be told of by name elsewhere.';

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a sentence has it: words up to twelve, then digits. */
export function inWords(count: number): string {
  return numbers[count] ?? count.toLocaleString('en-GB');
}

const tied: Readonly<Record<TieKind, string>> = { from: 'from there', taken: 'taken there', held: 'held there' };

/** On which report a number leans: "All five cases come from one report, “…”." Undefined where on none in particular. */
export function relianceInWords(
  reliance: Reliance | undefined,
  titleOf: (report: string) => string,
): string | undefined {
  if (!reliance) return undefined;
  const { cases, remaining, only, report } = reliance;
  const title = `“${titleOf(report)}”`;
  if (only) {
    if (cases === 1) return `The only case comes from one report, ${title}.`;
    return `${cases === 2 ? 'Both' : `All ${inWords(cases)}`} cases come from one report, ${title}.`;
  }
  const left = remaining.length;
  if (cases === 1) return `Without the report ${title} the case would not be known.`;
  return `Without the report ${title} ${left === 0 ? 'none' : inWords(left)} of the ${inWords(cases)} cases ${left > 1 ? 'remain' : 'remains'}.`;
}

/**
 * A rate: "12 per 100,000 (4 to 28)", with the interval that allows for families and reports that bring several cases at
 * once. The short form leaves it out, but never below five cases, nor below what is worth five independent ones.
 */
export function rateInWords(rate: Rate, form: 'long' | 'short' = 'long'): string {
  const { cases, per100000, clustered, designEffect } = rate;
  const value = `${rounded(per100000)} per 100,000`;
  if (form === 'short' && cases / designEffect >= fewCases) return value;
  return `${value} (${intervalInWords(clustered)})`;
}

/** Why the interval is as wide as it is, with what it would be if each case had been found by itself. */
export function intervalNote({ interval, designEffect, cases }: Rate): string {
  const sure = `With 95 per cent confidence, if each case had been found by itself: ${intervalInWords(interval)}.`;
  if (designEffect <= 1) return sure;
  const finds = Math.max(1, Math.round(cases / designEffect));
  const worth = `${inWords(finds)} independent ${finds === 1 ? 'find' : 'finds'}`;
  return `${sure} Wider, because cases of one family or report come together: the ${inWords(cases)} are worth about ${worth}.`;
}

/** Of what a prefecture has, how much cannot be given to a county. */
export function shareInWords({ cases, of }: Share, kind: TieKind, prefecture: string): string | undefined {
  if (cases.length === 0) return undefined;
  const all = `${inWords(cases.length)} of the ${inWords(of)} ${of === 1 ? 'case' : 'cases'}`;
  return `In ${prefecture}, of ${all} ${tied[kind]} only the prefecture is known.`;
}

/** How much a county's silence or number can bear. */
export function reportingInWords({ reports, publishers, thinness }: Reporting, county: string): string {
  if (thinness === 'no report') return `No loaded report tells of ${county}. That is silence, not safety.`;
  const by = publishers.length === 1 && reports.length > 1 ? ', all of one publisher' : '';
  const some =
    reports.length === 1 ? 'One loaded report tells' : `${capital(inWords(reports.length))} loaded reports tell`;
  return `${some} of ${county}${by}.`;
}

/** What a comparison shows, and how sure that is, over `looked` comparisons in all. */
export function comparisonInWords(
  comparison: Comparison,
  county: string,
  looked: number,
  titleOf: (report: string) => string,
): string {
  const { table, question, midP, q, beyondChance, withoutReport } = comparison;
  const shares =
    question === 'population'
      ? `${county} has ${counted(table.here)} among ${digits(table.ofHere)} people; the other counties have ${inWords(table.elsewhere)} among ${digits(table.ofElsewhere)}.`
      : `Of the ${counted(table.ofHere)} from ${county}, reports tell of ${eventKinds[question].noun} for ${noneOr(table.here)}; of the ${inWords(table.ofElsewhere)} from other counties, for ${noneOr(table.elsewhere)}.`;
  const sure = `mid-p ${probability(midP)}, q ${probability(q)} over the ${digits(looked)} comparisons made`;
  if (!beyondChance) return `${shares} That may be chance (${sure}).`;
  const alone = withoutReport && !withoutReport.holds;
  const leans = alone ? ` Without the report “${titleOf(withoutReport.report)}” it may be chance.` : '';
  return `${shares} Chance alone hardly explains it (${sure}).${leans}`;
}

const noneOr = (cases: number): string => (cases === 0 ? 'none' : inWords(cases));

function counted(cases: number): string {
  return `${inWords(cases)} documented ${cases === 1 ? 'case' : 'cases'}`;
}

function intervalInWords({ low, high }: Interval): string {
  return `${rounded(low)} to ${rounded(high)}`;
}

/** Two figures are as much as so few cases can bear. */
function rounded(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-GB', { maximumSignificantDigits: 2 });
}

function probability(p: number): string {
  return p < 0.0001 ? 'under 0.0001' : String(Number(p.toPrecision(2)));
}

function digits(count: number): string {
  return count.toLocaleString('en-GB');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
