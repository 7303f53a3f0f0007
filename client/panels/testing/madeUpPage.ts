import { vi } from 'vitest';
import type { Subgraph } from '../../api/types.ts';

/** The address bar of a made-up browser, with where it has been. */
export interface MadeUpBrowser {
  /** The addresses of the browser's history, the present one last. */
  readonly addresses: () => readonly string[];
  /** What the button Back does. */
  readonly back: () => void;
}

const origin = 'http://localhost:4000';

/** Gives the page a browser to live in, opened at an address, and the page's own state begun anew. */
export function openMadeUpBrowser(search = ''): MadeUpBrowser {
  const entries = [search];
  const listeners = new Map<string, () => void>();
  const location = {
    origin,
    pathname: '/',
    get search() {
      const text = entries.at(-1) ?? '';
      return text === '' ? '' : `?${text}`;
    },
  };
  const searchOf = (url: string) => new URL(url, origin).search.slice(1);
  vi.resetModules();
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', {
    history: {
      pushState: (_: unknown, __: string, url: string) => entries.push(searchOf(url)),
      replaceState: (_: unknown, __: string, url: string) => entries.splice(-1, 1, searchOf(url)),
    },
    addEventListener: (name: string, hear: () => void) => listeners.set(name, hear),
    removeEventListener: (name: string) => listeners.delete(name),
  });
  return {
    addresses: () => entries,
    back: () => {
      entries.pop();
      listeners.get('popstate')?.();
    },
  };
}

/** Lets a made-up server answer: a graph, or an error, by the name of the question. */
export function answerWith(answers: Readonly<Record<string, Subgraph | Error>>): void {
  vi.stubGlobal('fetch', (_: string, { body }: { readonly body: string }) => {
    const { query } = JSON.parse(body) as { readonly query: string };
    const name = Object.keys(answers).find((each) => query.includes(`${each}(`)) ?? '';
    const answer = answers[name];
    const said = answer instanceof Error ? { errors: [{ message: answer.message }] } : { data: { [name]: answer } };
    return Promise.resolve(new Response(JSON.stringify(said)));
  });
}
