import type { RequestHandler } from 'express';
import { gzip } from 'node:zlib';

/** Below this, packing costs more than it saves. */
const worthwhile = 32 * 1024;

/** Packs long text answers for clients that can unpack them. */
export const compressAnswers: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (typeof body !== 'string' || body.length < worthwhile || !request.acceptsEncodings('gzip')) return send(body);
    gzip(body, { level: 1 }, (error, packed) => {
      response.vary('Accept-Encoding');
      if (!error) response.set('Content-Encoding', 'gzip');
      send(error ? body : packed);
    });
    return response;
  };
  next();
};
