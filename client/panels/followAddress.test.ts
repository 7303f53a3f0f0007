import { afterEach, expect, test, vi } from 'vitest';
import { openMadeUpBrowser } from './testing/madeUpPage.ts';

async function openPage(search = '') {
  const browser = openMadeUpBrowser(search);
  const { useStore } = await import('./store.ts');
  const { followAddress } = await import('./followAddress.ts');
  const stop = followAddress();
  return { ...browser, stop, page: useStore.getState, present: () => useStore.getState().history.present };
}

afterEach(() => vi.unstubAllGlobals());

test('every step of the reader stands in the address bar, and Back goes through them', async () => {
  const { page, present, addresses, back } = await openPage();
  page().dispatch({ do: 'select', id: 'aman' });
  page().dispatch({ do: 'hide', id: 'bota' });
  page().dispatch({ do: 'view', view: 'reports' });
  expect(addresses()).toEqual(['', 'select=aman', 'hide=bota&select=aman', 'view=reports&hide=bota&select=aman']);
  back();
  back();
  expect(present()).toMatchObject({ view: 'network', hidden: [], selection: 'aman' });
  expect(addresses()).toEqual(['', 'select=aman']);
});

test('a step that changes nothing is no entry', async () => {
  const { page, addresses } = await openPage('select=aman');
  page().dispatch({ do: 'select', id: 'aman' });
  page().say('Aman selected');
  expect(addresses()).toEqual(['select=aman']);
});

test('a drag of the time window is one entry, however many months it passes', async () => {
  const { page, addresses } = await openPage();
  for (const from of ['2017-01', '2017-02', '2017-03']) page().dispatch({ do: 'time', window: { from } });
  expect(addresses()).toEqual(['', 'from=2017-03']);
});

test('undo is an entry of its own, and can be gone back from', async () => {
  const { page, present, addresses, back } = await openPage();
  page().dispatch({ do: 'hide', id: 'bota' });
  page().undo();
  expect(addresses()).toEqual(['', 'hide=bota', '']);
  back();
  expect(present().hidden).toEqual(['bota']);
});

test('going back to an address that somebody spoiled says what is wrong with it', async () => {
  const { page, back } = await openPage('selekt=aman');
  page().report('');
  page().dispatch({ do: 'hide', id: 'bota' });
  back();
  expect(page().problem).toContain('unknown part: selekt. Did you mean select?');
});

test('once it is stopped the address stays', async () => {
  const { page, stop, addresses } = await openPage();
  stop();
  page().dispatch({ do: 'hide', id: 'bota' });
  expect(addresses()).toEqual(['']);
});
