import { arrange } from '../graph/layout/arrange.ts';
import type { ArrangeAnswer, ArrangeRequest } from '../graph/layout/arranger.ts';
import { canvasMeasure } from '../graph/measure.ts';

const measure = canvasMeasure();

/** Arranges pictures beside the page, which stays free for the reader. */
self.onmessage = ({ data: { number, options } }: MessageEvent<ArrangeRequest>) => {
  const answer: ArrangeAnswer = { number, picture: arrange(options, measure) };
  self.postMessage(answer);
};
