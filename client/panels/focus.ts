/** Where the keys of a view work: the picture, the chosen row of its outline, else the view itself. */
const homes = ['#view [role=tree] [tabindex="0"]', '#view [role=application]', '#view'];

/** Puts the focus into the view. */
export function focusView(): void {
  for (const home of homes) {
    const found = [...document.querySelectorAll<HTMLElement>(home)].find((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    if (!found) continue;
    found.focus();
    return;
  }
}

/** Whether what had the focus is gone from the page, or covered by another view; then the view itself may have it. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || activeElement.id === 'view') return true;
  return activeElement.closest('[inert]') !== null;
}
