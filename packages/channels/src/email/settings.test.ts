import { describe, expect, it } from 'vitest';
import { readSender, readSmtpUrl } from './settings.ts';

describe('readSmtpUrl', () => {
  it('knows the usual ports, and reads user and password', () => {
    expect(readSmtpUrl('smtp://mail.company.example')).toEqual({
      host: 'mail.company.example',
      port: 587,
      secure: false,
      requireTLS: false,
    });
    expect(readSmtpUrl('smtps://a%40b:c%2Fd@[::1]:1465')).toEqual({
      host: '::1',
      port: 1465,
      secure: true,
      requireTLS: false,
      auth: { user: 'a@b', pass: 'c/d' },
    });
    expect(readSmtpUrl('smtps://mail.company.example').port).toBe(465);
  });

  it('sends no password in the clear to another machine, unless told', () => {
    expect(readSmtpUrl('smtp://me:pw@mail.company.example').requireTLS).toBe(true);
    expect(readSmtpUrl('smtp://me:pw@mail.company.example?requireTLS=false').requireTLS).toBe(false);
    expect(readSmtpUrl('smtp://me:pw@127.0.0.1').requireTLS).toBe(false);
    expect(readSmtpUrl('smtp://127.0.0.1?requireTLS=true').requireTLS).toBe(true);
  });

  it('says what to do about a lone percent sign', () => {
    expect(() => readSmtpUrl('smtp://me:50%@mail.company.example')).toThrow(/%25/);
  });
});

describe('readSender', () => {
  it('splits name and address', () => {
    expect(readSender('"Well, Sit" <Sitwell@Company.example>')).toEqual({
      name: 'Well, Sit',
      address: 'Sitwell@Company.example',
      domain: 'Company.example',
    });
    expect(readSender('sitwell@localhost')).toEqual({ name: '', address: 'sitwell@localhost', domain: 'localhost' });
  });
});
