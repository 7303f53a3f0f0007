import { fromAddress, toAddress } from '../exploration/address.ts';
import { samePicture } from '../exploration/history.ts';
import type { History } from '../exploration/history.ts';
import { useStore } from './store.ts';

/** Keeps the address of the page and the exploration the same; returns how to stop that. */
export function followAddress(): () => void {
  const stop = useStore.subscribe(({ history }, { history: before }) => {
    if (history.present === before.present) return;
    const address = toAddress(history.present);
    if (address === location.search.slice(1)) return;
    const url = address ? `?${address}` : location.pathname;
    if (isSameStep(history, before)) window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
  });
  const onPopState = () => {
    const { exploration, problem } = fromAddress(location.search);
    const { visit, report } = useStore.getState();
    report(problem ?? '');
    visit(exploration);
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    stop();
    window.removeEventListener('popstate', onPopState);
  };
}

/** Whether the picture changed within one step: a drag of the time window is one entry of the browser's history. */
const isSameStep = (after: History, before: History): boolean =>
  after.past === before.past && !samePicture(after.present, before.present);
