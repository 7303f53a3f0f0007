import type { ReactNode } from 'react';
import { Choices } from './Choices.tsx';

const ways = [
  { value: 'cypher', title: 'Cypher' },
  { value: 'builder', title: 'Without code' },
  { value: 'graphql', title: 'GraphQL' },
] as const;

/** A way in which a question of one's own can be written. */
export type WayToAsk = (typeof ways)[number]['value'];

interface WaysToAskProps {
  readonly chosen: WayToAsk;
  readonly onChoose: (way: WayToAsk) => void;
}

/** The ways in which a question can be written; they stand at the same place on the page of each. */
export function WaysToAsk(props: WaysToAskProps): ReactNode {
  return <Choices label="How the question is written" choices={ways} {...props} />;
}
