import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { answerWith, openMadeUpBrowser } from './testing/madeUpPage.ts';

const aman = madeUpNode('aman', 'Person');
const bota = madeUpNode('bota', 'Person');
const daniyar = madeUpNode('daniyar', 'Person');
const married = madeUpRelationship('aman', 'SPOUSE_OF', 'bota');
const friends = madeUpRelationship('bota', 'FRIEND_OF', 'daniyar');

const openPage = async () => {
  openMadeUpBrowser();
  return { actions: await import('./actions.ts'), useStore: (await import('./store.ts')).useStore };
};
let actions: Awaited<ReturnType<typeof openPage>>['actions'];
let useStore: Awaited<ReturnType<typeof openPage>>['useStore'];
const page = () => useStore.getState();
const present = () => page().history.present;

beforeEach(async () => {
  ({ actions, useStore } = await openPage());
  page().receiveOverview(madeUpGraph([aman, bota], [married]));
  answerWith({
    neighbourhood: madeUpGraph([bota, daniyar], [friends]),
    subgraph: madeUpGraph([aman, bota, daniyar], [married, friends]),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('opening what is beside Bota', () => {
  test('brings her friend Daniyar, in one step that can be undone', async () => {
    await actions.openNeighbourhood('bota');
    expect(present().expansions).toEqual([{ anchor: 'bota', nodes: ['daniyar'] }]);
    expect(page().said.words).toBe('1 node added');
    page().undo();
    expect(present().expansions).toEqual([]);
  });

  test('twice at once brings him once', async () => {
    await Promise.all([actions.openNeighbourhood('bota'), actions.openNeighbourhood('bota')]);
    expect(present().expansions).toEqual([{ anchor: 'bota', nodes: ['daniyar'] }]);
    expect(page().history.past).toHaveLength(1);
  });

  test('again says that all of it is there', async () => {
    await actions.openNeighbourhood('bota');
    await actions.openNeighbourhood('bota');
    expect(page().said.words).toBe('Nothing new: all of it is on the screen');
  });

  test('says that the filters hide him where they do', async () => {
    page().dispatch({ do: 'filter', filter: 'statuses', without: ['unknown'] });
    await actions.openNeighbourhood('bota');
    expect(page().said.words).toBe('The filters hide what came');
  });

  test('says what went wrong, and leaves the picture as it is', async () => {
    answerWith({ neighbourhood: new Error('The database does not answer') });
    await actions.openNeighbourhood('bota');
    expect(page().said.words).toBe('The database does not answer.');
    expect(present().expansions).toEqual([]);
  });
});

describe('going from a report to the network', () => {
  test('selects Bota where she is there', () => {
    actions.readReport('madeup-2018', 'madeup-2018#3');
    actions.showInNetwork('bota');
    expect(present()).toMatchObject({ view: 'network', selection: 'bota', added: [] });
    expect(page().said.words).toBe('Madeup bota selected');
  });

  test('adds Daniyar without clearing the picture, in one step', () => {
    page().dispatch({ do: 'hide', id: 'aman' });
    actions.showInNetwork('daniyar', 'Daniyar');
    expect(present()).toMatchObject({ view: 'network', selection: 'daniyar', added: ['daniyar'], hidden: ['aman'] });
    expect(page().said.words).toBe('Daniyar added');
    page().undo();
    expect(present()).toMatchObject({ added: [], hidden: ['aman'] });
  });

  test('brings Aman back whom the reader had hidden', () => {
    page().dispatch({ do: 'hide', id: 'aman' });
    actions.showInNetwork('aman');
    expect(present()).toMatchObject({ selection: 'aman', hidden: [] });
  });
});

test('from a report the reader goes to the list of all, and the picture stays as it was', () => {
  page().dispatch({ do: 'hide', id: 'aman' });
  actions.readReport('madeup-2018');
  actions.listReports();
  expect(present()).toMatchObject({ view: 'reports', hidden: ['aman'] });
  expect(present().report).toBeUndefined();
});
