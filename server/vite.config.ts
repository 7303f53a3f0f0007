import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The server and the command line, bundled once so that they start fast; packages stay in node_modules. */
export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.cache/vite`,
  build: {
    ssr: true,
    outDir: `${root}dist/server`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        main: `${root}server/main.ts`,
        cli: `${root}server/cli/cli.ts`,
        queryWorker: `${root}server/database/gate/queryWorker.ts`,
      },
    },
  },
});
