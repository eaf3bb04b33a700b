import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVersionFile, parseVersion } from '../../../shared/migrations/parse-version.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import type { Version } from '../../../shared/register/version.ts';
import { anyContent } from '../../helpers/arbitrary-content.ts';

const version: Version = {
  checkCode: 'K7QF-2M9X',
  kind: 'notice',
  language: 'fi',
  date: '2026-11-22',
  signature: true,
  company: emptyCompany('Malli Oy'),
  registers: [{ id: 'asiakkaat', content: emptyRegister({ fi: 'Asiakkaat' }) }],
};

/** The text of the file with other fields in its envelope or content. */
function changed(change: (file: { content: object }) => object): string {
  return JSON.stringify(change(JSON.parse(formatVersionFile(version)) as { content: object }));
}

describe('a kept version', () => {
  it('is read as it was written, whatever the answers', () => {
    fc.assert(
      fc.property(
        anyContent('company'),
        anyContent('register'),
        anyContent('processor'),
        (company, content, processor) => {
          const whole = { ...version, company, processor, registers: [{ id: 'a', content }] };
          expect(parseVersion(formatVersionFile(whole))).toEqual({ ok: true, value: whole });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is a file of Seloste that says what it is', () => {
    expect(JSON.parse(formatVersionFile(version))).toMatchObject({
      $schema: 'urn:seloste:version:2',
      format: 'seloste/version',
      formatVersion: 2,
      savedAt: '2026-11-22',
      content: { checkCode: 'K7QF-2M9X' },
    });
  });

  it('of an older format is brought to the newest', () => {
    // In version 0 a register's name was one text.
    const [register] = version.registers;
    const registers = [{ id: 'asiakkaat', content: { ...register?.content, name: 'Asiakkaat' } }];
    const old = changed((file) => ({
      ...file,
      formatVersion: 0,
      content: { ...file.content, registers },
    }));
    expect(parseVersion(old)).toEqual({ ok: true, value: version });
  });

  it.each([
    ['', 'empty'],
    ['{"format":"seloste/version","con', 'damaged'],
    [changed((file) => ({ ...file, formatVersion: 99 })), 'newer'],
    [changed((file) => ({ ...file, format: 'seloste/company' })), 'wrong-shape'],
    [changed((file) => ({ ...file, content: {} })), 'wrong-shape'],
    [changed((file) => ({ ...file, content: { ...file.content, company: 1 } })), 'wrong-shape'],
    [changed((file) => ({ ...file, content: { ...file.content, registers: [1] } })), 'wrong-shape'],
  ])('that cannot be used is told, and nothing is guessed: %.60s', (text, kind) => {
    expect(parseVersion(text)).toMatchObject({ ok: false, error: { kind } });
  });
});
