import { expect, test } from 'vitest';
import { surroundingsOf } from './sentence.ts';

const text = [
  '[1] Madeup Mira spoke of her brother. Police took him on 3 March. He is kept in a camp.',
  '[2] She waits.',
].join('\n\n');

test('a quote stands in the rest of its sentence', () => {
  const start = text.indexOf('took him');
  expect(surroundingsOf(text, 'en', start, start + 'took him'.length)).toEqual({
    before: 'Police ',
    after: ' on 3 March.',
  });
});

test('a quote over two sentences has what is left of both, and never words of another paragraph', () => {
  const start = text.indexOf('on 3 March');
  expect(surroundingsOf(text, 'en', start, text.indexOf(' a camp'))).toEqual({
    before: 'Police took him ',
    after: ' a camp.',
  });
});
