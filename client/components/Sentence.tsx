import { NodeName } from './NodeName.tsx';
import type { Part } from './sentences.ts';

interface SentenceProps {
  readonly parts: readonly Part[];
  readonly onSelect: (id: string) => void;
}

/** A sentence whose names can be pressed. */
export function Sentence({ parts, onSelect }: SentenceProps) {
  return (
    <>
      {parts.map((part, at) =>
        typeof part === 'string' ? part : <NodeName key={`${part.id} ${at}`} node={part} onSelect={onSelect} />,
      )}
    </>
  );
}
