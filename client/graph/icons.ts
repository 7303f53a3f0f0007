import { iconPaths } from '../components/look/iconNames.ts';
import type { IconName } from '../components/look/iconNames.ts';

/** An icon as a picture that cytoscape can draw. */
export function iconImage(icon: IconName, color: string): string {
  const stroke = `stroke="${color}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"`;
  return image(16, 16, `<path d="${iconPaths[icon]}" fill="none" ${stroke}/>`);
}

/** A short number as a picture, smaller the longer it is, but never too small to read. */
export function numberImage(text: string, color: string): string {
  const size = text.length > 2 ? 7.5 : text.length > 1 ? 9.5 : 11.5;
  const font = `font-family="system-ui, sans-serif" font-weight="700" font-size="${size}"`;
  const squeezed = text.length > 3 ? 'textLength="15" lengthAdjust="spacingAndGlyphs"' : '';
  const at = `x="8" y="${8 + size * 0.36}" text-anchor="middle"`;
  return image(16, 16, `<text ${at} ${font} ${squeezed} fill="${color}">${text}</text>`);
}

/** The pill that the number of hidden neighbours stands in. */
export function pillImage(width: number, height: number, fill: string, edge: string): string {
  const size = `width="${width - 1}" height="${height - 1}" rx="${(height - 1) / 2}"`;
  return image(width, height, `<rect x="0.5" y="0.5" ${size} fill="${fill}" stroke="${edge}"/>`);
}

// Larger than it is drawn, so that it stays sharp when zoomed in.
const image = (width: number, height: number, content: string) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 6}" height="${height * 6}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
  )}`;
