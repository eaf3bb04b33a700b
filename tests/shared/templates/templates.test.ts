import { describe, expect, it } from 'vitest';
import { compose, findMissingTranslations } from '../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../shared/document/compose/compose-options.ts';
import { keepApplicable } from '../../../shared/forms/applicable-answers.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import { languages } from '../../../shared/language/language.ts';
import { documentWords } from '../../../shared/language/documents/document-words.ts';
import { processorRecordSchema } from '../../../shared/register/processor-record.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { findTemplate, templates } from '../../../shared/templates/templates.ts';
import { templateIds } from '../../../shared/templates/template.ts';
import { parseDuration } from '../../../shared/register/reading/parse-duration.ts';
import { untilEvent } from '../../../shared/util/iso-duration.ts';
import { companyWith } from '../../helpers/compose-register.ts';
import { documentText } from '../../helpers/document-text.ts';

const today = '2026-11-22';

const company = companyWith({
  ...{ postalAddress: 'Kuja 1, Malli', email: 'malli@malli.example' },
  dpo: { designated: 'no' },
});

/** Every text in languages inside a value. */
function localized(value: unknown): readonly Readonly<Record<string, string>>[] {
  if (Array.isArray(value)) return value.flatMap(localized);
  if (typeof value !== 'object' || value === null) return [];
  if ('fi' in value || 'sv' in value || 'en' in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(localized);
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

it('offers each of the twelve registers once', () => {
  expect(idsOf(templates).toSorted()).toEqual([...templateIds].toSorted());
  expect(templates).toHaveLength(12);
  expect(findTemplate('nothing')).toBeUndefined();
});

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s',
  (id, template) => {
    const { register, processor } = template;

    it('is what the schema says, and says where it comes from', () => {
      expect(registerSchema.parse(register)).toEqual(register);
      expect(register.kind).toBe(id);
      if (processor) expect(processorRecordSchema.parse(processor)).toEqual(processor);
    });

    it('has every text in three languages, each of its own', () => {
      for (const text of localized(template)) {
        expect(Object.keys(text).toSorted(), text['fi']).toEqual([...languages].toSorted());
        expect(
          Object.values(text).filter((each) => each.trim() === ''),
          text['fi'],
        ).toEqual([]);
        if ((text['fi'] ?? '').length > 20) expect(text['fi']).not.toBe(text['en']);
      }
    });

    it('gives each row an id of its own and refers only to rows that exist', () => {
      const lists = [
        register.purposes,
        register.subjects,
        register.data,
        register.sources,
        register.recipients,
        register.retention,
        register.transfers,
        register.cookies.items,
        register.security.measures,
      ];
      const all = lists.flatMap((rows) => idsOf(rows));
      expect(new Set(all).size).toBe(all.length);
      const within = (used: readonly string[], rows: readonly { readonly id: string }[]) => {
        expect(idsOf(rows)).toEqual(expect.arrayContaining([...used]));
      };
      for (const row of register.purposes) {
        within(row.subjectIds, register.subjects);
        within(row.dataIds, register.data);
        within(row.retentionIds, register.retention);
      }
      for (const row of register.retention) {
        within(row.dataIds, register.data);
        within(row.purposeIds, register.purposes);
      }
      for (const row of [...register.sources, ...register.recipients]) {
        within(row.dataIds, register.data);
      }
      within(
        register.transfers.map(({ recipientId }) => recipientId),
        register.recipients,
      );
    });

    it('gives each purpose a basis, what the basis rests on, and links', () => {
      const needs = {
        a: ['consentHow', 'withdrawHow'],
        b: ['contractText'],
        c: ['statute'],
        f: ['interestText'],
        d: [],
        e: ['statute'],
      } as const;
      for (const purpose of register.purposes) {
        if (purpose.basis === '') throw new Error(`No basis: ${purpose.id}`);
        for (const field of needs[purpose.basis]) {
          expect(purpose[field], `${purpose.id} ${field}`).not.toEqual({});
        }
        for (const field of ['subjectIds', 'dataIds', 'retentionIds'] as const) {
          expect(purpose[field], `${purpose.id} ${field}`).not.toEqual([]);
        }
      }
    });

    it('links people, data, sources and periods with nothing left over', () => {
      const used = (field: 'subjectIds' | 'dataIds' | 'retentionIds') =>
        [...new Set(register.purposes.flatMap((purpose) => purpose[field]))].toSorted();
      expect(used('subjectIds')).toEqual(idsOf(register.subjects).toSorted());
      expect(used('dataIds')).toEqual(idsOf(register.data).toSorted());
      expect(used('retentionIds')).toEqual(idsOf(register.retention).toSorted());
      const kept = register.retention.flatMap(({ dataIds }) => dataIds);
      const given = register.sources.flatMap(({ dataIds }) => dataIds);
      for (const group of idsOf(register.data)) {
        expect(kept).toContain(group);
        expect(given).toContain(group);
      }
    });

    it('tells the same link from the purpose and from the storage period', () => {
      for (const purpose of register.purposes) {
        const periods = register.retention.filter(({ purposeIds }) =>
          purposeIds.includes(purpose.id),
        );
        expect(idsOf(periods).toSorted(), purpose.id).toEqual(purpose.retentionIds.toSorted());
      }
    });

    it('has a condition of Art. 9 for every purpose with special data', () => {
      const special = register.data.filter((row) => row.special.length > 0).map((row) => row.id);
      for (const purpose of register.purposes) {
        const isSpecial = purpose.dataIds.some((group) => special.includes(group));
        expect(purpose.art9Condition !== '', purpose.id).toBe(isSpecial);
      }
    });

    it('answers no question that the form does not ask', () => {
      expect(keepApplicable(registerForm, register)).toEqual(register);
      if (processor) expect(keepApplicable(processorForm, processor)).toEqual(processor);
    });

    it('breaks no rule but those that ask for facts of the company', () => {
      /** Date, countries, balancing test, processing agreement, list of the DPF, names of cookies, proof of consent. */
      const ofCompany: readonly string[] = [
        ...['DAT-01', 'PUR-04', 'REC-04', 'TRF-05', 'COO-02', 'SPE-02', 'DPIA-01'],
      ];
      const registers = [{ id, content: register }];
      const found = findFindings({ company, registers, processor: undefined }, { today });
      const own = found
        .filter(({ place }) => place.file === `registers/${id}`)
        .filter(
          ({ id: rule, message }) => !ofCompany.includes(rule) && message !== 'TRF-01.country',
        );
      expect(own).toEqual([]);
    });

    it('has durations that the form can show', () => {
      const durations = [...register.retention, ...register.cookies.items]
        .map(({ duration }) => duration)
        .filter((duration) => duration !== '');
      for (const duration of durations) {
        expect(duration === untilEvent || parseDuration(duration), duration).toBeTruthy();
      }
    });

    it('names no company and cites no repealed act', () => {
      const text = JSON.stringify(template);
      expect(register.recipients.map(({ name }) => name).filter((name) => name !== '')).toEqual([]);
      expect(text).not.toMatch(
        /henkilötietolai|523\/1999|rekisteriselost|personregisterlag|privacy shield|safe harbo/i,
      );
    });

    it.each(languages)(
      'makes a notice and a record that lack only where recipients are in %s',
      (language) => {
        const parts = {
          company,
          registers: [{ id: 'malli', content: register }],
          processor: undefined,
        };
        const { missing } = documentWords[language];
        const start = missing.mark('§').split('§')[0] ?? '';
        // The company knows its providers, and a template none of them.
        const unknown = missing.mark(missing.items.recipientCountry);
        for (const kind of ['notice', 'record'] as const) {
          const options: ComposeOptions = {
            kind,
            registerIds: [],
            language,
            date: today,
            signature: false,
          };
          const text = documentText(compose(parts, options));
          const marked = text.split('\n').filter((line) => line.includes(start));
          expect(marked.filter((line) => line !== unknown)).toEqual([]);
          expect(findMissingTranslations(parts, options)).toEqual([]);
        }
      },
    );
  },
);

it('makes a processor’s record that lacks only the client', () => {
  const processor = findTemplate('accounting-office')?.processor;
  for (const language of languages) {
    const { missing } = documentWords[language];
    const text = documentText(
      compose(
        { company, registers: [], processor },
        {
          kind: 'processor-record',
          registerIds: [],
          language,
          date: today,
          signature: false,
        },
      ),
    );
    const marks = [missing.items.clientName, missing.items.clientContact].map(missing.mark);
    const rest = marks.reduce((all, mark) => all.replaceAll(mark, ''), text);
    expect(rest).not.toContain(missing.mark('§').split('§')[0]);
    expect(rest).not.toBe(text);
  }
});

it('asks nobody to give data about suspicious transactions', () => {
  const data = findTemplate('accounting-office')?.register.data ?? [];
  const suspicious = data.find(({ text }) => text.en === 'Data on suspicious transactions');
  expect(suspicious?.mandatory).toBe('no');
});
