/** Keeps what is typed into an editor from the page, whose keys mean other things, but for Ctrl K; until it is called back. */
export function keepKeys(host: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) event.stopPropagation();
  };
  host.addEventListener('keydown', onKeyDown);
  return () => host.removeEventListener('keydown', onKeyDown);
}
