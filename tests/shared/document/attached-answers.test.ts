import { describe, expect, it } from 'vitest';
import { attachedAnswers } from '../../../shared/document/attached-answers.ts';
import type { ComposeParts } from '../../../shared/document/compose/compose-options.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import { companyForm } from '../../../shared/forms/company-form.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import { isLocalizedText } from '../../../shared/register/answers.ts';
import { companySchema } from '../../../shared/register/company.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../shared/register/empty.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';
import { documentText } from '../../helpers/document-text.ts';
import { fillForm } from '../../helpers/fill-form.ts';
import { forms, questionsOf } from '../forms/all-questions.ts';

const filled = (() => {
  const yesNo = (path: string) => (/^noTransfers$|\.public$/.test(path) ? 'no' : 'yes');
  const company = fillForm(companyForm, emptyCompany(''), { yesNo });
  const companyRows = () => company.record.common.recipients.map(({ id }) => id).slice(0, 2);
  return {
    company,
    register: fillForm(registerForm, emptyRegister({}), { yesNo, companyRows }),
    processor: fillForm(processorForm, emptyProcessorRecord(), { yesNo }),
  };
})();

const parts: ComposeParts = {
  company: filled.company.record,
  registers: [{ id: 'salainen', content: filled.register.record }],
  processor: filled.processor.record,
};

function optionsFor(kind: DocumentKind, signature = true) {
  return { kind, registerIds: [], language: 'fi', date: '2026-11-22', signature } as const;
}

function jsonOf(given: ComposeParts, kind: DocumentKind, signature = true): string {
  return attachedAnswers(given, optionsFor(kind, signature))?.json ?? '';
}

/** The paths of all answers in a part of the attachment, without names of rows and languages. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, path));
  if (typeof value !== 'object' || value === null || isLocalizedText(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    fieldsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** The notice made again from nothing but what travels with it. */
function recompose(json: string): string {
  const read = JSON.parse(json) as { company: object; registers: readonly object[] };
  const again = {
    company: companySchema.parse(read.company),
    registers: read.registers.map((content, index) => ({
      id: String(index),
      content: registerSchema.parse(content),
    })),
    processor: undefined,
  };
  return documentText(compose(again, optionsFor('notice')));
}

describe('the answers inside a notice', () => {
  const json = jsonOf(parts, 'notice');
  const answers = [
    ...filled.company.answers,
    ...filled.register.answers,
    ...filled.processor.answers,
  ].flatMap(({ printed, feeds, row }) =>
    printed?.startsWith('Vastaus') ? [{ printed, feeds, row }] : [],
  );

  it('have none that feeds internal papers only', () => {
    const internal = answers.filter(
      ({ feeds, row }) => !feeds.includes('notice') || row?.['audience'] === 'internal',
    );
    expect(internal.length).toBeGreaterThan(20);
    expect(internal.filter(({ printed }) => json.includes(printed))).toEqual([]);
  });

  it('have no field but those that the notice prints or is steered by', () => {
    const steering = [
      'role',
      'dpo.designated',
      'purposes.directMarketing',
      'additionalSections.audience',
      'security.measures.public',
    ];
    const allowed = (kind: 'company' | 'register') => [
      ...forms[kind]
        .flatMap(questionsOf)
        .flatMap(({ id, feeds }) => (feeds.includes('notice') ? [id] : [])),
      ...steering,
    ];
    const { company, registers } = JSON.parse(json) as { company: object; registers: object[] };
    const fields = [
      ...fieldsOf(company).map((path) => ['company', path] as const),
      ...fieldsOf(registers).map((path) => ['register', path] as const),
    ];
    expect(fields.length).toBeGreaterThan(100);
    const others = fields.filter(
      ([kind, path]) =>
        !path.startsWith('inherits.') && !/\bid$/.test(path) && !allowed(kind).includes(path),
    );
    expect(others).toEqual([]);
  });

  it('have no measure of security that is not marked public', () => {
    const { measures } = filled.company.record.common.security;
    const texts = measures.map(({ text }) => text.fi ?? '');
    expect(texts.every((text) => text.startsWith('Vastaus'))).toBe(true);
    expect(texts.filter((text) => json.includes(text))).toEqual([]);
  });

  it('have no recipient of the company that the register does not use', () => {
    const [used, , unused] = filled.company.record.common.recipients;
    expect(json).toContain(used?.name);
    expect(unused?.name).toMatch(/^Vastaus/);
    expect(json).not.toContain(unused?.name);
  });

  it('have no name that the company gave to files and rows', () => {
    expect(json).not.toContain('salainen');
    const ids = filled.register.record.purposes.map(({ id }) => id);
    expect(ids.filter((id) => json.includes(id))).toEqual([]);
  });

  it('have the signatories only where the notice is signed', () => {
    const signatory = filled.register.record.signatures[0]?.name ?? '';
    expect(json).toContain(signatory);
    expect(jsonOf(parts, 'notice', false)).not.toContain(signatory);
  });

  it('make the same notice again, as full as it was', () => {
    const notice = documentText(compose(parts, optionsFor('notice')));
    expect(notice.length).toBeGreaterThan(3000);
    expect(recompose(json)).toBe(notice);
  });

  it.each(
    exampleWorkspace().flatMap(({ id, company, registers, processor }) =>
      registers.map((register) => ({
        name: `${id}/${register.id}`,
        given: { company, registers: [register], processor },
      })),
    ),
  )('make the same notice of the example again: $name', ({ given }) => {
    const notice = documentText(compose(given, optionsFor('notice')));
    expect(recompose(jsonOf(given, 'notice'))).toBe(notice);
  });
});

describe('the answers inside other papers', () => {
  it('are all of them in a record and in a binder', () => {
    for (const kind of ['record', 'binder'] as const) {
      expect(JSON.parse(jsonOf(parts, kind))).toMatchObject(JSON.parse(JSON.stringify(parts)));
    }
  });

  it('are those of the processor in its record, without what the controller does', () => {
    const json = jsonOf(parts, 'processor-record');
    expect(JSON.parse(json)).toMatchObject({ processor: parts.processor });
    expect(json).not.toContain(parts.company.common.recipients[0]?.name);
  });

  it('are none in a form to fill in and in the extract for a client', () => {
    expect(attachedAnswers(parts, optionsFor('blank'))).toBeUndefined();
    const extract = { ...optionsFor('processor-record'), controllerId: 'x' };
    expect(attachedAnswers(parts, extract)).toBeUndefined();
  });
});
