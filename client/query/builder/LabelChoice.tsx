import type { ReactNode } from 'react';

import { labels } from '../../../server/ontology/ontology.ts';
import { capitalized } from '../../components/words.ts';
import { askedLabels } from './question.ts';
import type { AskedLabel } from './question.ts';

interface Props {
  readonly label: string;
  readonly value: AskedLabel;
  readonly among?: readonly AskedLabel[];
  readonly onChange: (label: AskedLabel) => void;
}

/** A choice of whom or what is asked for. */
export function LabelChoice({ label, value, among = askedLabels, onChange }: Props): ReactNode {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = among.find((each) => each === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {among.map((each) => (
        <option key={each} value={each}>
          {pluralOf(each)}
        </option>
      ))}
    </select>
  );
}

/** "People", "Places of any kind". */
export function pluralOf(label: AskedLabel): string {
  if (label === 'Any') return 'Whoever or whatever it is';
  return label === 'Place' ? 'Places of any kind' : capitalized(labels[label].plural);
}
