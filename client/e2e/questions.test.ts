import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { answerTests } from './answers.ts';
import { startApp } from './app.ts';
import type { RunningApp } from './app.ts';
import { openBrowser } from './browser.ts';
import { countyTests } from './counties.ts';
import { patternTests } from './patterns.ts';
import { queryTests } from './query.ts';
import { tenQuestionsTests } from './tenQuestions.ts';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('the counties', () =>
  countyTests(
    () => app,
    () => browser,
  ));

describe('the patterns', () =>
  patternTests(
    () => app,
    () => browser,
  ));

describe('the query page', () =>
  queryTests(
    () => app,
    () => browser,
  ));

describe('the answers', () =>
  answerTests(
    () => app,
    () => browser,
  ));

describe('what a journalist asks', () =>
  tenQuestionsTests(
    () => app,
    () => browser,
  ));
