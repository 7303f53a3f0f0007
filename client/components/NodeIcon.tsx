import { iconPaths } from './look/iconNames.ts';
import { nodeLook } from './look/nodeLook.ts';
import type { NodeLook, Pictured } from './look/nodeLook.ts';

const colorOf = (token: string) => `var(--${token})`;

/** A node as the picture draws it, small, to stand beside its name. */
export function NodeIcon({ node, size = 18 }: { readonly node: Pictured; readonly size?: number }) {
  const look = nodeLook(node);
  const iconSize = look.shape === 'diamond' || look.shape === 'stadium' ? 10 : 12;
  const at = 10 - iconSize / 2;
  return (
    <svg className="nodeIcon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <Outline look={look} />
      {look.icon && look.shape !== 'page' ? (
        <svg x={at} y={at} width={iconSize} height={iconSize} viewBox="0 0 16 16">
          <path d={iconPaths[look.icon]} stroke={colorOf(look.ink)} strokeWidth="1.8" />
        </svg>
      ) : null}
      {look.text === undefined ? null : (
        <text x="10" y="10" fill={colorOf(look.ink)} fontSize={look.text.length > 2 ? 7 : 9}>
          {look.text}
        </text>
      )}
    </svg>
  );
}

function Outline({ look }: { readonly look: NodeLook }) {
  const stroke = {
    fill: colorOf(look.fill),
    stroke: colorOf(look.edge),
    strokeWidth: look.edgeWidth,
    ...(look.dotted ? { strokeDasharray: '0.1 2.4' } : {}),
  };
  switch (look.shape) {
    case 'circle':
      return (
        <>
          <circle cx="10" cy="10" r="8.5" {...stroke} />
          {look.double ? (
            <circle cx="10" cy="10" r="6.6" fill="none" stroke={colorOf(look.edge)} strokeWidth="0.8" />
          ) : null}
        </>
      );
    case 'square':
      return <rect x="2" y="2" width="16" height="16" rx="4" {...stroke} />;
    case 'diamond':
      return <path d="M10 1 19 10 10 19 1 10Z" {...stroke} />;
    case 'hexagon':
      return <path d="M5.5 2.2h9L19 10l-4.5 7.8h-9L1 10Z" {...stroke} />;
    case 'stadium':
      return <rect x="0.9" y="4" width="18.2" height="12" rx="6" {...stroke} />;
    case 'page':
      return (
        <>
          <path d="M4 1.5h8.5L16 5v13.5H4Z" {...stroke} />
          <path d="M7 8h6M7 11h6M7 14h4" stroke={colorOf(look.ink)} strokeWidth="1" fill="none" />
        </>
      );
  }
}
