import type { RelationshipDefinition } from '../../server/ontology/ontology.ts';

const dashes: Readonly<Record<string, string>> = { dashed: '5 3', dotted: '1.5 2.5' };

/** A relationship as the picture draws it, short, to stand beside its name. */
export function LineIcon({ line }: Pick<RelationshipDefinition, 'line'>) {
  const color = `var(--${line.color})`;
  const end = line.arrow === 'none' ? 24 : 21;
  const dash = dashes[line.style];
  const stroke = {
    stroke: color,
    strokeWidth: Math.max(line.width, 1.2),
    fill: 'none',
    ...(dash ? { strokeDasharray: dash } : {}),
  };
  return (
    <svg className="lineIcon" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      {line.style === 'double' ? <path d="M1 4.5H24M1 7.5H24" {...stroke} /> : <path d={`M1 6H${end}`} {...stroke} />}
      {line.arrow === 'triangle' ? <path d="M19 2.8 25 6 19 9.200Z" fill={color} /> : null}
      {line.arrow === 'vee' ? <path d="M20 2.5 25 6 20 9.5" fill="none" stroke={color} strokeWidth="1.2" /> : null}
    </svg>
  );
}
