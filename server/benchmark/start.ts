import { startApp } from '../../client/e2e/app.ts';
import { openBrowser } from '../../client/e2e/browser.ts';
import { inNewFolder } from './ownNeo4j.ts';
import { visit } from './page.ts';
import type { Row } from './row.ts';

interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** The built app on an empty data folder, and on the same folder again, step by step to the picture. */
export function measureStarts(signal: AbortSignal): Promise<readonly Row[]> {
  return inNewFolder(async (dataFolder) => {
    const first = await timeStart(dataFolder, signal);
    const second = await timeStart(dataFolder, signal);
    const before = new Map(first.map(({ name, seconds }) => [name, seconds]));
    return [
      ...first.map((step) => rowOf('first start', step)),
      ...second.map((step) => {
        const baseline = before.get(step.name);
        const row = rowOf('second start', step);
        return baseline === undefined ? row : { ...row, baseline };
      }),
      ...second.slice(-1).map(({ seconds }) => ({ ...whole, value: seconds })),
    ];
  });
}

const whole = { name: 'second start, to a loaded page', unit: 's', target: { most: 15 } } as const;
const rowOf = (start: string, { name, seconds }: Step): Row => ({
  name: `${start}: ${name}`,
  value: seconds,
  unit: 's',
});

async function timeStart(dataFolder: string, signal: AbortSignal): Promise<readonly Step[]> {
  const browser = await openBrowser();
  try {
    const began = performance.now();
    const since = (): number => (performance.now() - began) / 1000;
    const app = await startApp({}, { dataFolder, signal });
    try {
      const ready = since();
      await (await fetch(app.address)).text();
      const answered = since();
      await visit(browser, app.address);
      return [
        ...stepsOf(app.output()),
        { name: 'until "Shezhire is at"', seconds: ready },
        { name: "until the page's first answer", seconds: answered },
        { name: 'until the first picture', seconds: since() },
      ];
    } finally {
      await app.stop();
    }
  } finally {
    await browser.close();
  }
}

/** The lines that end with seconds, without what else they count. */
function stepsOf(output: string): readonly Step[] {
  return output.split('\n').flatMap((line) => {
    const [, name, seconds] = /^(.+?)(?:: \d.*)? (?:… |\()([\d.]+) s\)?$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, seconds: Number(seconds) }];
  });
}
