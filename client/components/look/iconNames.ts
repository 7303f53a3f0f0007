import icons from './icons.json' with { type: 'json' };

/** A drawing of icons.json: `<group>.<kind>`. */
export type IconName = Exclude<keyof typeof icons, '_'>;

/** The one path of each icon, on a grid of 16 by 16. */
export const iconPaths: Readonly<Record<IconName, string>> = icons;

export const isIconName = (name: string): name is IconName => name !== '_' && Object.hasOwn(icons, name);
