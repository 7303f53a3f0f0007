import { register } from 'tsx/esm/api';

// A thread does not inherit what makes Node read TypeScript.
register();
await import('./queryWorker.ts');
