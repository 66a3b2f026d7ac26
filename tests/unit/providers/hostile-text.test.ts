import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES, parseBody } from '../../../utils/providers/body';

const refused = (why: string) => ({ ok: false, failure: { kind: 'unreadable', path: '', why } });
const SIGNED_OUT = { ok: false, failure: { kind: 'signed-out', accepted: false } };
const MOST = MAX_BODY_BYTES - 1_000;
const PASSWORD = '<form><input name="u"><input type="password"></form>';

describe('a text as large as it may be', () => {
  it.each([
    ['digits', `[${'9'.repeat(MOST)}.5]`],
    ['escaped quotes', `[1234567890123456789,"${'\\"'.repeat(MOST / 2)}"]`],
    ['open comments of a page', '<!--'.repeat(MOST / 4)],
    ['forms', '<form action='.repeat(MOST / 13)],
    ['places of a form', `<form ${'action='.repeat(70)}`.repeat(MOST / 496)],
    ['titles', '<title>'.repeat(MOST / 7)],
    ['inputs', `<input ${'type='.repeat(100)}`.repeat(MOST / 507)],
    ['white space', ' '.repeat(MOST)],
    ['brackets', '['.repeat(MOST)],
  ])('of %s is done with: a pattern that backtracks would never end', async (_, text) => {
    await expect(parseBody(text, 'json')).resolves.toHaveProperty('ok');
  });
});

describe('a text that is too deep', () => {
  it.each([
    ['lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['objects', `${'{"data":'.repeat(101)}1${'}'.repeat(101)}`],
    ['lists without an end', '['.repeat(200_000)],
  ])('of %s is refused before anything walks through it', async (_, text) => {
    expect(await parseBody(text, 'json')).toEqual(refused('too-big-a-body'));
  });

  it('is none for brackets in a name', async () => {
    expect(await parseBody(`["${'['.repeat(500)}"]`, 'json')).toMatchObject({ ok: true });
  });
});

describe('a page where JSON should be', () => {
  it.each([
    `<!doctype html>${PASSWORD}`,
    `<!-- portal --> <html>${PASSWORD}</html>`,
    `<?xml version="1.0"?><!DOCTYPE html><html>${PASSWORD}</html>`,
    PASSWORD,
    '<title>Sign in</title>',
    '<h1>请登录</h1>',
    '<form method="post" action="/auth/login"><input name="phone"></form>',
  ])('%s asks to sign in', async (page) => {
    expect(await parseBody(page, 'json')).toEqual(SIGNED_OUT);
  });

  it.each(['<html><h1>It works!</h1></html>', '<div>', '<response></response>'])(
    '%s does not',
    async (page) => {
      expect(await parseBody(page, 'json')).toEqual(refused('not-json'));
    },
  );

  it('is none for what an answer says in a text', async () => {
    expect(await parseBody(JSON.stringify({ name: PASSWORD }), 'json')).toMatchObject({ ok: true });
  });
});
