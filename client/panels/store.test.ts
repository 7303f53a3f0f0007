import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { openMadeUpBrowser } from './testing/madeUpPage.ts';

const openPage = async (search = '') => {
  openMadeUpBrowser(search);
  return (await import('./store.ts')).useStore;
};
let useStore: Awaited<ReturnType<typeof openPage>>;
const page = () => useStore.getState();
const present = () => page().history.present;

beforeEach(async () => {
  useStore = await openPage();
});
afterEach(() => vi.unstubAllGlobals());

describe('the page', () => {
  test('begins with what its address says', async () => {
    useStore = await openPage('add=aman&select=aman');
    expect(present()).toMatchObject({ added: ['aman'], selection: 'aman' });
    expect(page().problem).toBe('');
  });

  test('begins with the first picture and a sentence where the address is broken', async () => {
    useStore = await openPage('selekt=aman');
    expect(present().selection).toBeUndefined();
    expect(page().problem).toBe(
      'This address could not be read, so here is the first picture: unknown part: selekt. Did you mean select?',
    );
    page().report('');
    expect(page().problem).toBe('');
  });

  test('undoes and does again what the reader hid, and says so each time', () => {
    page().dispatch({ do: 'hide', id: 'bota' });
    page().undo();
    expect([present().hidden, page().said]).toEqual([[], { words: 'Undone', turn: 1 }]);
    page().redo();
    expect([present().hidden, page().said]).toEqual([['bota'], { words: 'Done again', turn: 2 }]);
  });

  test('says nothing where there is nothing to undo or to do again', () => {
    page().dispatch({ do: 'select', id: 'aman' });
    page().undo();
    page().redo();
    expect([present().selection, page().said.words]).toEqual(['aman', '']);
  });
});

describe('what the server tells', () => {
  const aman = madeUpNode('aman', 'Person');
  const bota = madeUpNode('bota', 'Person');

  test('is put together, and the first picture remembers who was in it', () => {
    page().receiveOverview(madeUpGraph([aman], []));
    page().receive(madeUpGraph([aman, bota], [madeUpRelationship('aman', 'SPOUSE_OF', 'bota')]));
    expect(page().data.nodes.map(({ id }) => id)).toEqual(['aman', 'bota']);
    expect(page().data.relationships.map(({ id }) => id)).toEqual(['aman SPOUSE_OF bota']);
    expect(page().overview).toEqual(['aman']);
  });

  test('tells the reader whom the address names and nobody knows, and is not asked for them again', () => {
    page().receive(madeUpGraph([aman], []), ['aman', 'nobody', 'noone']);
    expect(page().problem).toBe('The address names what is not in this data: nobody, noone.');
    expect(page().unknown).toEqual(['nobody', 'noone']);
  });

  test('begins anew with a new first picture, in which those may be whom nobody knew', () => {
    page().receive(madeUpGraph([aman], []), ['bota']);
    page().receiveOverview(madeUpGraph([bota], []));
    expect(page().data.nodes.map(({ id }) => id)).toEqual(['bota']);
    expect(page().unknown).toEqual([]);
  });
});
