import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import {
  formatEnvelope,
  formatVersion,
  kindOfText,
  parseContent,
  parseEnvelope,
} from '../../../shared/register/envelope.ts';
import { parseFile } from '../../../shared/migrations/parse-file.ts';
import { anyContent } from '../../helpers/arbitrary-content.ts';

const savedAt = '2026-02-01T12:00:00.000Z';
const register = emptyRegister({ fi: 'Asiakasrekisteri' });

function withContent(content: string): string {
  return `{"format":"seloste/register","formatVersion":2,"savedAt":"${savedAt}","content":${content}}`;
}

function faultOf(text: string) {
  const result = parseFile('register', text);
  return result.ok ? undefined : result.error;
}

describe('a file of a workspace', () => {
  it('tells what it is, in a stable form that ends with a line feed', () => {
    const text = formatEnvelope('register', register, savedAt);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "$schema": "urn:seloste:register:2",',
      '  "format": "seloste/register",',
      '  "formatVersion": 2,',
      `  "savedAt": "${savedAt}",`,
      '  "content": {',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('"fi": "Asiakasrekisteri"');
  });

  it('has its fields in the order of the schema and its languages in their own order', () => {
    const backwards = Object.fromEntries(Object.entries(register).reverse()) as typeof register;
    const shuffled = { ...backwards, name: { en: 'Customers', fi: 'Asiakkaat', sv: '' } };
    const text = formatEnvelope('register', shuffled, savedAt);
    const ordered = { ...register, name: { fi: 'Asiakkaat', en: 'Customers' } };
    expect(text).toBe(formatEnvelope('register', ordered, savedAt));
    expect(text.indexOf('"name"')).toBeLessThan(text.indexOf('"kind"'));
  });

  it('comes back as it was written, whatever the texts hold', () => {
    for (const kind of ['company', 'register', 'processor'] as const) {
      fc.assert(
        fc.property(anyContent(kind), (content) => {
          const parsed = parseFile(kind, formatEnvelope(kind, content, savedAt));
          expect(parsed).toEqual({ ok: true, value: { content, savedAt, formatVersion } });
        }),
        { numRuns: 40 },
      );
    }
  });

  it('may begin with a byte order mark', () => {
    expect(parseFile('register', `\ufeff${withContent('{}')}`).ok).toBe(true);
  });

  it('has gaps filled with defaults', () => {
    const parsed = parseContent('register', { name: { fi: 'Asiakkaat' } });
    expect(parsed.ok && parsed.value.purposes).toEqual([]);
  });

  it('says its kind', () => {
    expect(kindOfText(formatEnvelope('company', emptyCompany('Kahvila Kielo'), savedAt))).toBe(
      'company',
    );
    expect(kindOfText('{"format":"other/register"}')).toBeUndefined();
    expect(kindOfText('{"format":')).toBeUndefined();
    expect(kindOfText('null')).toBeUndefined();
  });
});

describe('a file that cannot be used', () => {
  const whole = formatEnvelope('register', register, savedAt);

  it('is empty, also when only spaces or null characters are left of it', () => {
    for (const text of ['', ' \n', '\0\0\0\0', '\ufeff']) {
      expect(faultOf(text)).toEqual({ kind: 'empty' });
    }
  });

  it('is damaged wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 3 }), (length) => {
        expect(faultOf(whole.slice(0, length))).toEqual({ kind: 'damaged' });
      }),
    );
  });

  it.each([
    ['[]', '.'],
    ['null', '.'],
    ['3', '.'],
    ['{"format":"seloste/register","formatVersion":"1","content":{}}', 'formatVersion'],
    ['{"format":"seloste/register","formatVersion":0.5,"content":{}}', 'formatVersion'],
    ['{"format":"seloste/register","formatVersion":-1,"content":{}}', 'formatVersion'],
    ['{"format":"seloste/register","formatVersion":2}', 'content'],
    ['{"format":"seloste/register","formatVersion":2,"content":[]}', 'content'],
    ['{"format":"seloste/company","formatVersion":1,"content":{}}', 'format'],
    ['{"format":"seloste/register","formatVersion":2,"content":{},"x":1}', 'x'],
    [withContent('{"name":"Asiakkaat"}'), 'content.name'],
    [withContent('{"name":{"de":"Kunden"}}'), 'content.name.de'],
    [withContent('{"role":"boss"}'), 'content.role'],
    [withContent('{"colour":"red"}'), 'content.colour'],
    [withContent('{"purposes":[{"id":"p1","text":{"fi":3}}]}'), 'content.purposes[p1].text.fi'],
    [withContent('{"purposes":[{"text":{}}]}'), 'content.purposes[1].id'],
  ])('names the first field that is wrong: %s', (text, field) => {
    expect(faultOf(text)).toEqual({ kind: 'wrong-shape', field });
  });

  it('is newer, even if nothing else of it is known', () => {
    const newer = '{"format":"seloste/register","formatVersion":3,"chapters":[]}';
    expect(faultOf(newer)).toEqual({ kind: 'newer', version: 3, supported: formatVersion });
    expect(parseEnvelope(newer, 'company')).toMatchObject({ error: { kind: 'wrong-shape' } });
  });

  it('cannot reach the prototype of objects', () => {
    const hostile = withContent('{"__proto__":{"polluted":true},"name":{"__proto__":{"fi":"x"}}}');
    faultOf(hostile);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});
