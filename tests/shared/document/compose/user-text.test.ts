// Laws about the user's own text: nothing that is public is lost, nothing that is internal gets out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { LocalizedText } from '../../../../shared/register/answers.ts';
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';
import { registerSchema, type Register } from '../../../../shared/register/register.ts';
import { cleanText } from '../../../../shared/util/clean-text.ts';
import { documentText } from '../../../helpers/document-text.ts';

const base = emptyRegister({ fi: 'Asiakkaat' });

/** Texts of several lines and bullets, with letters of any script and characters that no paper shows. */
const userText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '',
        '- ensimmäinen',
        '• toinen',
        '  * kolmas',
        'Kiinteä rivi, joka jatkuu vielä,',
      ),
      fc.lorem({ maxCount: 12 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.join('\n'))
  .filter((text) => cleanText(text).trim() !== '');

/** Line ends, bullets and the marks of documentText differ; words and their order never do. */
function words(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[┃#]+\s/u, '')
        .replace(/^[-–—•·*◦▪‣●○](?=\s)/u, ''),
    )
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function printed(register: Register, kind: 'notice' | 'record'): string {
  const parts = {
    company: emptyCompany('Malli Oy'),
    registers: [{ id: 'asiakkaat', content: register }],
    processor: undefined,
  };
  const options = {
    registerIds: [],
    language: 'fi',
    date: '2026-11-22',
    signature: false,
  } as const;
  return words(documentText(compose(parts, { ...options, kind })));
}

/** One way for each shape that text takes on paper: paragraphs, details, cells, lists, boxes. */
const publicPlaces: Readonly<Record<string, (text: LocalizedText) => unknown>> = {
  intro: (text) => ({ intro: text }),
  purpose: (text) => ({ purposes: [{ id: 'p', text, basis: 'a' }] }),
  'one of two purposes': (text) => ({
    purposes: [
      { id: 'p', text },
      { id: 'q', text: { fi: 'x' } },
    ],
  }),
  statute: (text) => ({ purposes: [{ id: 'p', basis: 'c', statute: text }] }),
  'way to withdraw': (text) => ({ purposes: [{ id: 'p', basis: 'a', withdrawHow: text }] }),
  interest: (text) => ({ purposes: [{ id: 'p', basis: 'f', interestText: text }] }),
  subjects: (text) => ({
    subjects: [
      { id: 's', text },
      { id: 't', text: { fi: 'x' } },
    ],
  }),
  'data category': (text) => ({ data: [{ id: 'd', text }] }),
  'data items': (text) => ({
    data: [
      { id: 'd', items: text },
      { id: 'e', text: { fi: 'x' } },
    ],
  }),
  source: (text) => ({
    sources: [
      { id: 's', name: text },
      { id: 't', type: 'subject' },
    ],
  }),
  'recipient category': (text) => ({ recipients: [{ id: 'r', category: text }] }),
  'purpose of a recipient': (text) => ({
    recipients: [
      { id: 'r', name: 'A', purpose: text },
      { id: 's', name: 'B' },
    ],
  }),
  'retention criteria': (text) => ({ retention: [{ id: 'r', criteria: text }] }),
  'criteria beside a period': (text) => ({
    retention: [
      { id: 'r', duration: 'P1Y', criteria: text },
      { id: 's', duration: 'P2Y' },
    ],
  }),
  'notes of transfers': (text) => ({ sectionNotes: { transfers: text } }),
  'notes of purposes': (text) => ({ sectionNotes: { purposes: text } }),
  objection: (text) => ({ inherits: { rights: 'no' }, rights: { objection: text } }),
  'public measure': (text) => ({
    inherits: { security: 'no' },
    security: { measures: [{ id: 'm', text, public: 'yes' }] },
  }),
  'public section': (text) => ({ additionalSections: [{ id: 'a', text, audience: 'public' }] }),
  'heading of a public section': (text) => ({
    additionalSections: [{ id: 'a', heading: text, audience: 'public' }],
  }),
};

const internalPlaces: typeof publicPlaces = {
  notes: (text) => ({ internal: { notes: text } }),
  'balancing test': (text) => ({
    purposes: [{ id: 'p', basis: 'f', balancingTest: { done: 'yes', summary: text } }],
  }),
  'impact assessment': (text) => ({ internal: { dpiaText: text } }),
  'documentation of a derogation': (text) => ({
    transfers: [{ id: 't', mechanism: '49-2', art49Doc: text }],
  }),
  'internal measure': (text) => ({
    inherits: { security: 'no' },
    security: { measures: [{ id: 'm', text, public: 'no' }] },
  }),
  'measure of unknown audience': (text) => ({
    inherits: { security: 'no' },
    security: { measures: [{ id: 'm', text }] },
  }),
  'internal section': (text) => ({ additionalSections: [{ id: 'a', text, audience: 'internal' }] }),
  'section of unknown audience': (text) => ({ additionalSections: [{ id: 'a', text }] }),
};

function withText(place: (text: LocalizedText) => unknown, text: string): Register {
  return registerSchema.parse({ ...base, ...(place({ fi: text }) as object) });
}

describe.each(Object.entries(publicPlaces))('the user’s text as %s', (_, place) => {
  it('stands whole in the notice', () => {
    fc.assert(
      fc.property(userText, (text) => {
        // Items stand in one line, with commas between them.
        const flat = (line: string) => words(line.replaceAll(',', ' '));
        expect(flat(printed(withText(place, text), 'notice'))).toContain(flat(words(text)));
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(Object.entries(internalPlaces))('the user’s text as %s', (_, place) => {
  it('stands whole in the record and never in the notice', () => {
    fc.assert(
      fc.property(userText, (text) => {
        const register = withText(place, `Salassa ${text} pidettävä`);
        expect(printed(register, 'record')).toContain(words(`Salassa ${text} pidettävä`));
        expect(printed(register, 'notice')).not.toContain('Salassa');
      }),
      { numRuns: 25 },
    );
  });
});
