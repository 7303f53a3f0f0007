/** How long one question took, over many askings. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** How long each work took, in turns, so that whatever else the machine does slows all alike; the first askings only warm up. */
export async function inTurns(
  works: readonly (() => Promise<unknown>)[],
  runs: number,
): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => []);
  for (let run = -Math.ceil(runs / 2); run < runs; run++) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return times;
}

/** Many askings in two numbers. */
export function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, medianMs: at(0.5), p95Ms: at(0.95) };
}

/** The median of some runs in milliseconds, after others that only warm up. */
export async function timed(work: () => Promise<unknown>, counts: { readonly runs: number; readonly warmUps: number }) {
  for (let run = 0; run < counts.warmUps; run++) await work();
  const times: number[] = [];
  for (let run = 0; run < counts.runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return timingOf('', times).medianMs;
}
