import type { RequestHandler } from 'express';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The headers of a careful site, on every answer. */
export const carefulHeaders: RequestHandler = (_request, response, next) => {
  response.set(headers);
  next();
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests for hosts that are not ours, so that no foreign page can reach this server under a name of its own.
 * `hosts` are names, each with or without a port; without one, any port will do.
 */
export function onlyHosts(hosts: readonly string[]): RequestHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return ({ headers: { host } }, response, next) => {
    const asked = (host ?? '').toLowerCase();
    if (allowed.has(asked) || allowed.has(nameOf(asked))) {
      next();
      return;
    }
    const message = 'This server does not answer for that host; HOST names the one it is reached under.';
    response.status(403).json({ errors: [{ message, extensions: { code: 'HOST_REFUSED' } }] });
  };
}

/** True where only this machine can mean these hosts. */
export const areLoopback = (hosts: readonly string[]): boolean =>
  hosts.every((host) => loopback.includes(nameOf(host.toLowerCase())));

const nameOf = (host: string): string => host.replace(/:\d+$/, '');
