import { createServer, type Socket } from 'node:net';
import { CannotStart } from '@sitwell/domain/errors';
import { type SmtpCatcher, type SmtpOptions, startSmtp } from '@sitwell/testing/smtp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Channel, Outgoing } from '../port/index.ts';
import { type EmailOptions, emailChannel } from './index.ts';

const talk = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  for (const spy of talk) expect(spy).not.toHaveBeenCalled();
});

async function catcher(options?: SmtpOptions): Promise<SmtpCatcher> {
  const smtp = await startSmtp(options);
  cleanUps.push(smtp.stop);
  return smtp;
}

function channel(smtpUrl: string, options: Partial<EmailOptions> = {}): Channel {
  const email = emailChannel({ smtpUrl, from: 'Sitwell <sitwell@company.example>', ...options });
  cleanUps.push(email.close);
  return email;
}

const message = (changes: Partial<Outgoing> = {}): Outgoing => ({
  messageId: '01890000-0000-7000-8000-000000000001',
  to: { kind: 'email', address: 'ada@company.example' },
  locale: 'en',
  subject: 'Time for a short break',
  paragraphs: ['Stand up and look away from the screen.'],
  actions: [
    { label: 'Done', url: 'https://sitwell.example/b/1?a=done&t=x' },
    { label: 'Not now', url: 'https://sitwell.example/b/1?a=skip' },
  ],
  footer: 'You chose this reminder.\nChange it in Sitwell.',
  unsubscribeUrl: 'https://sitwell.example/u/1',
  ...changes,
});

describe('a mail', () => {
  it('arrives with both bodies and the headers of a machine', async () => {
    const smtp = await catcher();
    expect(await channel(smtp.url).send(message())).toEqual({ ok: true });
    const [mail] = smtp.mails();
    expect(mail).toMatchObject({
      from: 'sitwell@company.example',
      to: ['ada@company.example'],
      messageId: '<01890000-0000-7000-8000-000000000001@company.example>',
      subject: 'Time for a short break',
    });
    expect(mail?.text).toBe(
      [
        'Stand up and look away from the screen.',
        'Done:\nhttps://sitwell.example/b/1?a=done&t=x',
        'Not now:\nhttps://sitwell.example/b/1?a=skip',
        '-- \nYou chose this reminder.\nChange it in Sitwell.\n',
      ].join('\n\n'),
    );
    expect(mail?.html).toContain('<a href="https://sitwell.example/b/1?a=done&amp;t=x"');
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'content-type': expect.stringMatching(/^multipart\/alternative/),
      'list-unsubscribe': '<https://sitwell.example/u/1>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      from: 'Sitwell <sitwell@company.example>',
      to: 'ada@company.example',
    });
  });

  it('has no List-Unsubscribe where there is nothing to end', async () => {
    const smtp = await catcher();
    const { unsubscribeUrl: _, ...signIn } = message();
    await channel(smtp.url).send(signIn);
    expect([...(smtp.mails()[0]?.headers.keys() ?? [])].filter((name) => name.startsWith('list-'))).toEqual([]);
  });

  it('is the same for everyone but for ids, addresses and the date', async () => {
    const smtp = await catcher();
    const email = channel(smtp.url);
    await email.send(message());
    await email.send(message());
    await email.send(
      message({
        messageId: '01890000-0000-7000-8000-000000000002',
        to: { kind: 'email', address: 'bob@company.example' },
      }),
    );
    const bodies = smtp.mails().map(({ raw }) =>
      raw
        .replace(/^Date: .*$/m, '')
        .replaceAll('bob@', 'ada@')
        .replaceAll('000000000002', '000000000001'),
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('carries long addresses, other scripts and line breaks whole', async () => {
    const smtp = await catcher();
    const url = `https://sitwell.example/b/${'long-'.repeat(120)}?t=${'x'.repeat(300)}.`;
    const sent = message({
      subject: `Pause für die Augen – ${'schön '.repeat(30)}\r\nBcc: eve@evil.example`,
      paragraphs: ['Grüß dich, 休憩の時間です。', '.', 'x'.repeat(2000), '<b>&amp; "quoted"</b>'],
      actions: [{ label: 'Fertig', url }],
      unsubscribeUrl: url,
    });
    expect(await channel(smtp.url).send(sent)).toEqual({ ok: true });
    const [mail] = smtp.mails();
    expect(mail?.text).toContain(url);
    expect(mail?.html).toContain(url);
    for (const paragraph of sent.paragraphs) expect(mail?.text).toContain(paragraph);
    expect(mail?.html).toContain('&lt;b&gt;&amp;amp; &quot;quoted&quot;&lt;/b&gt;');
    expect(mail?.subject).toBe(sent.subject.replace(/\s+/g, ' '));
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.to).toEqual(['ada@company.example']);
    expect(mail?.headers.get('list-unsubscribe')).toBe(`<${url}>`);
    for (const line of mail?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThan(999);
  });

  it.each(['', 'ada', 'ada@x, eve@evil.example', 'ada@x\r\nBcc: eve@evil.example', '<ada@x>', 'a b@x', '@x'])(
    'is not sent to %j',
    async (address) => {
      const smtp = await catcher();
      const result = await channel(smtp.url).send(message({ to: { kind: 'email', address } }));
      expect(result).toEqual({ ok: false, retry: 'never', reason: 'badAddress' });
      expect(smtp.connections()).toBe(0);
    },
  );

  it('needs an id that fits a Message-ID', async () => {
    const smtp = await catcher();
    await expect(channel(smtp.url).send(message({ messageId: 'a>b' }))).rejects.toThrow(/message id/);
  });
});

describe('what can go wrong', () => {
  it.each([
    [451, { ok: false, retry: 'later', reason: 'smtp451' }],
    [421, { ok: false, retry: 'later', reason: 'smtp421' }],
    [503, { ok: false, retry: 'later', reason: 'smtp503' }],
    [550, { ok: false, retry: 'never', reason: 'smtp550' }],
    [552, { ok: false, retry: 'never', reason: 'smtp552' }],
  ])('a reply of %d', async (code, result) => {
    const smtp = await catcher({ rejects: () => code });
    expect(await channel(smtp.url).send(message())).toEqual(result);
  });

  it('one bad address leaves the others alone', async () => {
    const smtp = await catcher({ rejects: (address) => (address.startsWith('bad') ? 550 : undefined) });
    const email = channel(smtp.url);
    const addresses = ['a', 'bad', 'c', 'bad2', 'e'].map((name) => `${name}@company.example`);
    const results = await Promise.all(
      addresses.map((address, n) => email.send(message({ messageId: `m-${n}`, to: { kind: 'email', address } }))),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true, false, true]);
    expect(
      smtp
        .mails()
        .flatMap(({ to }) => to)
        .toSorted(),
    ).toEqual(['a', 'c', 'e'].map((name) => `${name}@company.example`));
  });

  it('a server that is not there', async () => {
    const smtp = await catcher();
    await smtp.stop();
    expect(await channel(smtp.url).send(message())).toEqual({ ok: false, retry: 'later', reason: 'unreachable' });
  });

  it('a server whose name is unknown', async () => {
    expect(await channel('smtp://no-such-host.invalid').send(message())).toEqual({
      ok: false,
      retry: 'later',
      reason: 'unknownHost',
    });
  });

  it.each(['at connect', 'at recipient', 'at data', 'after data'] as const)('a connection lost %s', async (drops) => {
    const smtp = await catcher({ drops });
    const email = channel(smtp.url);
    expect(await email.send(message())).toMatchObject({ ok: false, retry: 'later' });
    // One copy at most, since the pool tries nothing twice.
    expect(smtp.mails()).toHaveLength(drops === 'after data' ? 1 : 0);
    expect(smtp.connections()).toBe(1);
    smtp.behave({});
    expect(await email.send(message())).toEqual({ ok: true });
  });

  it('a server that is too slow', async () => {
    const smtp = await catcher({ answersAfter: 5000 });
    const from = performance.now();
    const result = await channel(smtp.url, { giveUpAfter: 300 }).send(message());
    expect(result).toEqual({ ok: false, retry: 'later', reason: 'timeout' });
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('a server that says nothing', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    cleanUps.push(async () => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const email = channel(`smtp://127.0.0.1:${address.port}`, { giveUpAfter: 300 });
    expect(await email.send(message())).toEqual({ ok: false, retry: 'later', reason: 'timeout' });
  });

  it('a server that restarts between two mails', async () => {
    const first = await catcher();
    const email = channel(first.url);
    expect(await email.send(message())).toEqual({ ok: true });
    await first.stop();
    expect(await email.send(message())).toMatchObject({ ok: false, retry: 'later' });
    const second = await catcher({ port: first.port });
    expect(await email.send(message())).toEqual({ ok: true });
    expect(second.mails()).toHaveLength(1);
  });
});

describe('connections', () => {
  it('are kept and shared', async () => {
    const smtp = await catcher();
    const email = channel(smtp.url, { transportOptions: { maxConnections: 2 } });
    for (let n = 0; n < 3; n += 1) await email.send(message({ messageId: `one-${n}` }));
    expect(smtp.connections()).toBe(1);
    await Promise.all(Array.from({ length: 40 }, (_, n) => email.send(message({ messageId: `many-${n}` }))));
    expect(smtp.connections()).toBe(2);
    expect(smtp.mails()).toHaveLength(43);
  });

  it('close after what is being sent', async () => {
    const smtp = await catcher({ answersAfter: 200 });
    const email = channel(smtp.url);
    const sending = email.send(message());
    await email.close();
    expect(await sending).toEqual({ ok: true });
    expect(await email.send(message())).toEqual({ ok: false, retry: 'later', reason: 'disconnected' });
  });

  it('log in, over STARTTLS and over TLS from the start', async () => {
    for (const tls of ['starttls', 'implicit'] as const) {
      const smtp = await catcher({ tls, user: { name: 'sit@well', password: 'p:w/%' } });
      const trusting = { transportOptions: { tls: { rejectUnauthorized: false } } };
      expect(await channel(smtp.url, trusting).send(message())).toEqual({ ok: true });
      const wrong = smtp.url.replace('p%3Aw', 'other');
      const refused = { ok: false, retry: 'later', reason: 'smtp535' };
      expect(await channel(wrong, trusting).send(message())).toEqual(refused);
      expect(await channel(smtp.url).send(message())).toEqual({ ok: false, retry: 'later', reason: 'tls' });
    }
  });

  it('stay unused where TLS is asked for and not offered', async () => {
    const smtp = await catcher();
    const result = await channel(`${smtp.url}?requireTLS=true`).send(message());
    expect(result).toMatchObject({ ok: false, retry: 'later' });
    expect(smtp.mails()).toEqual([]);
  });

  it('can be tried beforehand', async () => {
    const smtp = await catcher({ tls: 'starttls', user: { name: 'me', password: 'secret' } });
    const trusting = { transportOptions: { tls: { rejectUnauthorized: false } } };
    await expect(channel(smtp.url, trusting).check()).resolves.toBeUndefined();
    const { message: words } = await fault(channel(smtp.url.replace('secret', 'wrong'), trusting).check());
    expect(words).toBe(
      `SMTP_URL: the mail server at 127.0.0.1:${smtp.port} cannot be used (smtp535). Correct the user and the password in SMTP_URL.`,
    );
    await smtp.stop();
    expect((await fault(channel(smtp.url).check())).message).toMatch(/cannot be used \(unreachable\)/);
  });
});

async function fault(work: Promise<unknown>): Promise<CannotStart> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CannotStart);
  return error as CannotStart;
}

describe('settings', () => {
  const from = 'sitwell@company.example';
  it.each([
    undefined,
    '',
    'mail.company.example',
    'http://mail.company.example',
    'smtp://',
    'smtp://h?requiretls=true',
  ])('refuse %j as a server', (smtpUrl) => {
    expect(() => emailChannel({ smtpUrl, from })).toThrow(/^SMTP_URL: /);
  });

  it.each(['', 'Sitwell', 'Sitwell <>', 'a@x.example, b@x.example', 'a@b@c'])('refuse %j as a sender', (sender) => {
    expect(() => emailChannel({ smtpUrl: 'smtp://127.0.0.1', from: sender })).toThrow(/^MAIL_FROM: /);
  });

  it('keep the password out of what they say', () => {
    expect(() => emailChannel({ smtpUrl: 'smtp://me:secret@h?x=1', from })).toThrow(/^(?!.*secret)SMTP_URL: "x"/);
  });
});
