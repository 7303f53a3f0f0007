import { connect, isIP } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
}

/** Who answers at an address. */
export type Probe =
  | { readonly answer: 'bolt' | 'old' | 'unknown host' }
  | { readonly answer: 'nothing' | 'other'; readonly reason: string };

/** Bolt's magic number and the four ranges of versions that Shezhire would speak. */
const greeting = Buffer.from('6060b017000001ff00080805000304040000 0003'.replaceAll(' ', ''), 'hex');

/** Greets an address in Bolt and says what came back within the time. */
export function probeBolt({ host, port, encrypted }: Address, timeLimitMs: number): Promise<Probe> {
  return new Promise((settle) => {
    let connected = false;
    // Whether the certificate is to be trusted is for the driver to say.
    const socket = encrypted
      ? connectEncrypted({ host, port, ...(isIP(host) ? {} : { servername: host }), rejectUnauthorized: false })
      : connect({ host, port });
    const finish = (probe: Probe) => {
      socket.destroy();
      clearTimeout(timer);
      settle(probe);
    };
    const timer = setTimeout(
      () =>
        finish(
          connected
            ? { answer: 'other', reason: 'it does not answer in Bolt' }
            : { answer: 'nothing', reason: 'no answer' },
        ),
      timeLimitMs,
    );
    socket.once(encrypted ? 'secureConnect' : 'connect', () => socket.write(greeting));
    socket.once('connect', () => (connected = true));
    socket.once('data', (data: Buffer) => finish(readAnswer(data)));
    socket.once('close', () => finish({ answer: 'other', reason: 'it hangs up on Bolt' }));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') finish({ answer: 'unknown host' });
      else if (connected)
        finish({ answer: 'other', reason: encrypted ? 'it does not speak TLS' : 'it hangs up on Bolt' });
      else
        finish({
          answer: 'nothing',
          reason: error.code === 'ECONNREFUSED' ? 'connection refused' : (error.code ?? error.message),
        });
    });
  });
}

function readAnswer(data: Buffer): Probe {
  if (data.toString('latin1').startsWith('HTTP'))
    return { answer: 'other', reason: 'it answers HTTP; Bolt is another port, usually 7687' };
  if (data.length < 4 || data[0] !== 0) return { answer: 'other', reason: 'it does not answer in Bolt' };
  const major = data[3] ?? 0;
  return major === 255 || major >= 5 ? { answer: 'bolt' } : { answer: 'old' };
}
