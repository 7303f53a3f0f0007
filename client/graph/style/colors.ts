import tokens from '../../components/look/tokens.json' with { type: 'json' };

export type Theme = 'light' | 'dark';

/** The colors of a theme, by the names that they have in tokens.json. */
export type Colors = Readonly<Record<string, string | undefined>>;

/** The colors that the picture is drawn in. */
export const colorsOf = (theme: Theme): Colors => tokens[theme];

/** A color by its name; that of text for a name that there is not. */
export const colorOf = (colors: Colors, name: string): string => colors[name] ?? colors.text ?? '#888888';
