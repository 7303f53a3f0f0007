import { iconPaths } from './look/iconNames.ts';
import type { IconName } from './look/iconNames.ts';

/** A drawing in the color of the text around it; it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly className?: string | undefined;
}

/** A button that is a drawing; its label is its name and its tip. Disabled, it keeps the focus. */
export function IconButton({ icon, label, onPress, disabled = false, expanded, className }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`iconButton ${className ?? ''}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The sign of Shezhire: a line of descent that branches. */
export function Mark() {
  return (
    <svg className="icon" width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 4.5v6a3 3 0 0 0 3 3h2M4 6.5A2.5 2.5 0 0 0 6.5 9H9M12.8 9h1M12.8 13.5h1" />
      <circle cx="4" cy="3" r="1.2" fill="currentColor" />
    </svg>
  );
}
