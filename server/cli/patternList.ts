import type { Database } from '../database/database.ts';
import { typeText } from '../patterns/pattern.ts';
import type { PatternParameter } from '../patterns/pattern.ts';
import { allPatterns } from '../workspace/savedPatterns.ts';
import type { Printed } from './rows.ts';

/** The patterns that can be asked, with what each asks for. */
export async function patternList(database: Database): Promise<Printed> {
  const patterns = await allPatterns(database);
  return {
    columns: ['id', 'title', 'topic', 'parameters'],
    rows: patterns.map(({ id, title, topic, parameters }) => [id, title, topic, parameters.map(inWords).join('; ')]),
  };
}

const inWords = ({ name, type, optional, defaultText }: PatternParameter): string =>
  `${name}: ${typeText(type)}${optional ? '?' : ''}${defaultText === undefined ? '' : ` = ${defaultText}`}`;
