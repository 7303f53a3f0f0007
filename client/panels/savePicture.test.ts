import { afterEach, expect, test, vi } from 'vitest';
import { openMadeUpBrowser } from './testing/madeUpPage.ts';

async function openPage() {
  openMadeUpBrowser();
  const { ApiError } = await import('../api/graphql.ts');
  const { savePicture } = await import('./savePicture.ts');
  const { useStore } = await import('./store.ts');
  const saidAfter = async (problem: Error): Promise<string> => {
    await savePicture('Who was taken where', 'png', () => Promise.reject(problem));
    return useStore.getState().said.words;
  };
  return { ApiError, saidAfter };
}

afterEach(() => vi.unstubAllGlobals());

test('a picture that is too large for the browser says so', async () => {
  const { saidAfter } = await openPage();
  expect(await saidAfter(new DOMException('no room'))).toBe(
    'The browser could not make the file: the picture may be too large for it',
  );
});

test('a picture whose nodes do not come says why', async () => {
  const { ApiError, saidAfter } = await openPage();
  const away = 'Nothing came back within 20 seconds.';
  expect(await saidAfter(new ApiError('TIME_LIMIT', away))).toBe(away);
});
