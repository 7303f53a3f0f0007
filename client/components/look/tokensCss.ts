type Colors = Readonly<Record<string, string>>;

/** The style sheet that gives every color of tokens.json its name: light, and dark where the reader prefers it. */
export function tokensCss({ light, dark }: { readonly light: Colors; readonly dark: Colors }): string {
  const rules = (tokens: Colors, indent: string) =>
    Object.entries(tokens)
      .map(([name, color]) => `${indent}--${name}: ${color.toLowerCase()};`)
      .join('\n');
  return `:root {
${rules(light, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${rules(dark, '    ')}
  }
}
`;
}
