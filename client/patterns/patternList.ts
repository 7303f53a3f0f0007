import type { Pattern } from '../api/patterns.ts';

/** Patterns under one title. */
export interface Topic {
  readonly title: string;
  readonly patterns: readonly Pattern[];
}

/** Patterns by what they are about, in the order in which the topics come; those alone in which every word of the text stands. */
export function topicsOf(patterns: readonly Pattern[], text = ''): readonly Topic[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const topics = new Map<string, readonly Pattern[]>();
  for (const pattern of patterns) {
    const own = plain(`${pattern.title} ${pattern.topic} ${pattern.description}`);
    if (!words.every((word) => own.includes(word))) continue;
    topics.set(pattern.topic, [...(topics.get(pattern.topic) ?? []), pattern]);
  }
  return [...topics].map(([title, found]) => ({ title, patterns: found }));
}

/** The patterns that ask about one node and can take this one: what is offered for a selection. */
export const patternsAbout = (patterns: readonly Pattern[], label: string, isPlace: boolean): readonly Pattern[] =>
  patterns.filter(
    ({ parameters, faults }) => faults.length === 0 && parameters.length === 1 && takes(parameters[0], label, isPlace),
  );

const takes = (parameter: Pattern['parameters'][number] | undefined, label: string, isPlace: boolean): boolean =>
  parameter?.kind === 'NODES' ||
  (parameter?.kind === 'NODE' && parameter.labels.some((each) => each === label || (each === 'Place' && isPlace)));

// As search takes it: without regard to case and accents.
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
