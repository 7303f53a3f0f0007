import type { Request, RequestHandler, Response } from 'express';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

interface ClientFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed?: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const packable = /^(text|application)\/|svg/;

/**
 * The built page: files with a hash in their name for ever, the rest asked anew each time, and index.html for every
 * address of the page. Only files that were there at the start are ever given, so that no path leads out of the folder.
 */
export function clientFiles(folder: string): RequestHandler {
  const paths = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
      .map((path) => (path.startsWith('/') ? path : `/${path}`)),
  );
  const files = new Map<string, ClientFile>();
  const fileAt = (path: string): ClientFile => {
    const file = files.get(path) ?? readFile(join(folder, path));
    files.set(path, file);
    return file;
  };
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
    } else if (paths.has(request.path)) {
      give(fileAt(request.path), request, response);
    } else if (paths.has('/index.html') && isPage(request)) {
      give(fileAt('/index.html'), request, response);
    } else {
      next();
    }
  };
}

const isPage = ({ path, headers: { accept = '' } }: Request): boolean =>
  path === '/' || (extname(path) === '' && accept.includes('text/html'));

function readFile(path: string): ClientFile {
  const plain = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const packed = packable.test(type) ? gzipSync(plain, { level: 9 }) : undefined;
  return { type, plain, ...(packed && packed.length < plain.length ? { packed } : {}) };
}

function give({ type, plain, packed }: ClientFile, request: Request, response: Response): void {
  const forEver = request.path.startsWith('/assets/');
  response.set('Content-Type', type);
  response.set('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (packed) response.vary('Accept-Encoding');
  if (packed && request.acceptsEncodings('gzip')) {
    response.set('Content-Encoding', 'gzip');
    response.send(packed);
  } else {
    response.send(plain);
  }
}
