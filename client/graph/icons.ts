import iconPaths from '../components/look/icons.json' with { type: 'json' };

const paths: Readonly<Record<string, string | undefined>> = iconPaths;

/** An icon of a node as a picture that cytoscape can draw; the `other` of its family where it has none of its own. */
export function iconImage(icon: string, color: string): string {
  const path = paths[icon] ?? paths[`${icon.split('.')[0] ?? ''}.other`];
  if (path === undefined) return 'none';
  const stroke = `stroke="${color}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"`;
  return image(`<path d="${path}" fill="none" ${stroke}/>`);
}

/** A short number as a picture, smaller the longer it is. */
export function numberImage(text: string, color: string): string {
  const size = text.length > 3 ? 5.6 : text.length > 2 ? 7.5 : text.length > 1 ? 9.5 : 11.5;
  const font = `font-family="system-ui, sans-serif" font-weight="700" font-size="${size}"`;
  return image(`<text x="8" y="${8 + size * 0.36}" text-anchor="middle" ${font} fill="${color}">${text}</text>`);
}

// Larger than it is drawn, so that it stays sharp when zoomed in.
const image = (content: string) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 16 16">${content}</svg>`,
  )}`;
