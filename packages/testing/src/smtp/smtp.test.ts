import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type SmtpCatcher, type SmtpOptions, startSmtp } from './index.ts';

let smtp: SmtpCatcher | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await smtp?.stop();
  smtp = undefined;
});

async function start(options?: SmtpOptions): Promise<SmtpCatcher> {
  smtp = await startSmtp(options);
  return smtp;
}

/** Speaks SMTP line by line. @returns each reply's last line; what is missing when the server hangs up is 'closed' */
async function speak(port: number, lines: readonly string[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  let text = '';
  let closed = false;
  let tell = () => {};
  socket.on('data', (part: Buffer) => {
    text += part;
    tell();
  });
  socket.on('close', () => {
    closed = true;
    tell();
  });
  const reply = async (): Promise<string> => {
    for (;;) {
      const end = /^\d{3} .*\r\n/m.exec(text);
      if (end) {
        text = text.slice(end.index + end[0].length);
        return end[0].trim();
      }
      if (closed) return 'closed';
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  };
  const replies = [await reply()];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    replies.push(await reply());
  }
  return replies.map((line) => (line === 'closed' ? line : line.slice(0, 3)));
}

const envelope = ['EHLO me', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', 'DATA'];
const words = [
  'Message-ID: <one@example.org>',
  'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=',
  'X-Long: one',
  ' two',
  '',
  'Hello',
  '.',
].join('\r\n');

describe('the SMTP catcher', () => {
  it('catches a mail as it was sent', async () => {
    const heard: string[] = [];
    const { port, mails } = await start({ now: () => 42, onMail: (mail) => heard.push(mail.id) });
    expect(await speak(port, [...envelope, words, 'QUIT'])).toEqual(['220', '250', '250', '250', '354', '250', '221']);
    const [mail] = mails();
    expect(mail).toMatchObject({
      id: '1',
      from: 'a@example.org',
      to: ['b@example.org'],
      messageId: '<one@example.org>',
      subject: 'Grüße',
      html: '',
      receivedAt: 42,
    });
    expect(mail?.text.trim()).toBe('Hello');
    expect(mail?.headers.get('x-long')).toBe('one two');
    expect(mail?.raw).toContain('=?UTF-8?Q?');
    expect(heard).toEqual(['1']);
  });

  it('waits for a mail that fits, and says what came instead', async () => {
    const { port, waitFor, clear, mails } = await start();
    const coming = waitFor((mail) => mail.subject === 'Grüße');
    await speak(port, [...envelope, words]);
    expect((await coming).id).toBe('1');
    expect((await waitFor(({ id }) => id === '1')).id).toBe('1');
    await expect(waitFor((mail) => mail.subject === 'else', 20)).rejects.toThrow('"Grüße" to b@example.org');
    clear();
    expect(mails()).toEqual([]);
  });

  it('rejects the addresses it is told to, with the code it is told', async () => {
    const { port, mails, behave } = await start({ rejects: (address) => (address.startsWith('b') ? 550 : undefined) });
    expect((await speak(port, envelope))[3]).toBe('550');
    behave({ rejects: () => 451 });
    expect((await speak(port, envelope))[3]).toBe('451');
    behave({});
    expect((await speak(port, envelope))[3]).toBe('250');
    expect(mails()).toEqual([]);
  });

  it('is slow when told', async () => {
    const { port } = await start({ answersAfter: 80 });
    const from = performance.now();
    await speak(port, envelope);
    expect(performance.now() - from).toBeGreaterThan(75);
  });

  it.each([
    ['at connect', ['closed'], 0],
    ['at recipient', ['220', '250', '250', 'closed'], 0],
    ['at data', ['220', '250', '250', '250', '354', 'closed'], 0],
    ['after data', ['220', '250', '250', '250', '354', 'closed'], 1],
  ] as const)('drops the connection %s', async (drops, replies, caught) => {
    const { port, mails } = await start({ drops });
    const heard = await speak(port, [...envelope, words]);
    expect(heard.slice(0, heard.indexOf('closed') + 1)).toEqual(replies);
    expect(mails()).toHaveLength(caught);
  });

  it('keeps no more than it is told', async () => {
    const { port, mails } = await start({ keep: 2 });
    const again = [...envelope.slice(1), words];
    await speak(port, ['EHLO me', ...again, ...again, ...again]);
    expect(mails().map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('stops although clients stay, and frees its port', async () => {
    const first = await start();
    await speak(first.port, ['EHLO me']);
    const from = performance.now();
    await first.stop();
    expect(performance.now() - from).toBeLessThan(500);
    const second = await start({ port: first.port });
    expect(second.port).toBe(first.port);
    await expect(startSmtp({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
