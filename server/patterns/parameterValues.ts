import { UserError } from '../errors.ts';
import { parseDate } from '../ontology/dates.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { typeText } from './pattern.ts';
import type { PatternParameter, PickedLabel } from './pattern.ts';

/** A parameter's value as a query takes it; nodes are given by their ids. */
export type ParameterValue = string | number | readonly string[] | null;

/** A value that a question cannot take, and for which parameter. */
export class ParameterError extends UserError {
  override readonly name = 'ParameterError';
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super('PARAMETER', message);
    this.parameter = parameter;
  }
}

/** Finds the one node that a text means, by id or by exact name; throws a UserError that names the nearest. */
export type FindNode = (text: string, labels: readonly PickedLabel[], parameter: string) => Promise<string>;

/** The values for a question's parameters, from what was typed. Throws a UserError before anything is run. */
export async function parameterValues(
  parameters: readonly PatternParameter[],
  given: Readonly<Record<string, string>>,
  findNode: FindNode,
): Promise<Readonly<Record<string, ParameterValue>>> {
  const names = parameters.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const has = names.length === 0 ? 'The question has none.' : `It has ${names.join(', ')}.`;
    throw new ParameterError(name, `There is no parameter "${name}".${didYouMean(name, names)} ${has}`);
  }
  const values = await Promise.all(
    parameters.map(async (parameter) => [parameter.name, await valueOf(parameter, given, findNode)] as const),
  );
  return Object.fromEntries(values);
}

async function valueOf(
  parameter: PatternParameter,
  given: Readonly<Record<string, string>>,
  findNode: FindNode,
): Promise<ParameterValue> {
  const { name, type, optional, defaultText, meaning } = parameter;
  const text = (given[name] ?? '').trim() || defaultText;
  if (text === undefined) {
    if (optional) return type === 'Nodes' ? [] : null;
    const what = meaning === '' ? 'give it a value' : meaning;
    throw new ParameterError(name, `"${name}" is missing: ${what} (${typeText(type)}).`);
  }
  if (typeof type !== 'string') return findNode(text, type, name);
  if (type === 'Integer') return wholeNumber(name, text);
  if (type === 'Date') return dateOf(name, text);
  if (type === 'Nodes') return text.split(/\s+/);
  return text;
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new ParameterError(name, `"${name}" takes a whole number, such as 31; "${text}" is none.`);
}

function dateOf(name: string, text: string): string {
  try {
    parseDate(text);
    return text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ParameterError(name, `"${name}" takes a date: ${error.message}`);
  }
}
