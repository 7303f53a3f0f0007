import type { StylesheetStyle } from 'cytoscape';
import { bandRules } from './style/bandRules.ts';
import { colorsOf } from './style/colors.ts';
import type { Theme } from './style/colors.ts';
import { lineRules } from './style/lineRules.ts';
import { markRules } from './style/markRules.ts';
import { nodeRules } from './style/nodeRules.ts';
import { stateRules } from './style/stateRules.ts';

/** How cytoscape draws the elements, in the colors of a theme. Later rules win. */
export function stylesheetOf(theme: Theme): StylesheetStyle[] {
  const colors = colorsOf(theme);
  return [nodeRules, markRules, lineRules, bandRules, stateRules].flatMap((rules) => rules(colors));
}
