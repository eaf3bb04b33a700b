import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComposeParts } from '../../../shared/document/compose/compose-options.ts';
import {
  codeOfPaper,
  findPaperChanges,
  type PaperChange,
} from '../../../shared/document/paper-changes.ts';
import { getAnswer, setAnswer } from '../../../shared/register/answer-path.ts';
import type { Register } from '../../../shared/register/register.ts';
import { walkTexts } from '../../../shared/register/walk-texts.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const [example] = exampleWorkspace();
if (!example) throw new Error('No example');
const { company, registers } = example;
const before: ComposeParts = { company, registers: registers.slice(0, 1), processor: undefined };

const notice = { kind: 'notice', language: 'fi', date: '2026-11-22', signature: false } as const;
const record = { ...notice, kind: 'record' } as const;

function edited(edit: (register: Register) => Register): ComposeParts {
  const changed = before.registers.map(({ id, content }) => ({ id, content: edit(content) }));
  return { ...before, registers: changed };
}

function answered(path: string, answer: unknown): ComposeParts {
  return edited((register) => setAnswer(register, path, answer));
}

function pathsOf(changes: readonly PaperChange[]): readonly string[] {
  return changes.map((change) =>
    change.kind === 'content' ? change.change.path : `${change.kind} ${change.file}`,
  );
}

const register = before.registers[0]!.content;
const texts = walkTexts(register).filter(({ language, text }) => language === 'fi' && text !== '');

describe('what has changed on a paper', () => {
  it('is nothing where the answers are the same', () => {
    expect(findPaperChanges(before, structuredClone(before), record)).toEqual([]);
  });

  it('is an answer wherever it changes the paper, and only there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(notice, record),
        ({ path }, choices) => {
          const after = answered(path, { fi: 'Aivan toinen vastaus' });
          const isOther = codeOfPaper(after, choices) !== codeOfPaper(before, choices);
          expect(pathsOf(findPaperChanges(before, after, choices))).toEqual(isOther ? [path] : []);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never tells who holds a public notice of an internal answer', () => {
    const after = edited((one) => ({
      ...setAnswer(one, 'internal.notes', { fi: 'Salainen' }),
      intro: { fi: 'Uusi alku' },
    }));
    expect(pathsOf(findPaperChanges(before, after, notice))).toEqual(['intro']);
    expect(pathsOf(findPaperChanges(before, after, record))).toContain('internal.notes');
  });

  it('leaves out the languages of other papers', () => {
    const name = getAnswer(register, 'name') as { readonly fi: string };
    const after = answered('name', { ...name, en: 'Another name' });
    expect(findPaperChanges(before, after, notice)).toEqual([]);
    expect(pathsOf(findPaperChanges(before, after, { ...notice, language: 'en' }))).toEqual([
      'name',
    ]);
  });

  it('tells answers that show only together', () => {
    const after = edited((one) => ({
      ...setAnswer(one, 'inherits.rights', 'no'),
      rights: setAnswer(one.rights, 'access', { fi: 'Aivan uusi tapa' }),
    }));
    const paths = pathsOf(findPaperChanges(before, after, notice));
    expect(paths).toContain('rights.access');
  });

  it('tells rows that came and went', () => {
    const [first] = register.purposes;
    const purposes = [{ ...first!, id: 'uusi', text: { fi: 'Uusi tarkoitus' } }];
    const changes = findPaperChanges(before, answered('purposes', purposes), notice);
    const kinds = changes.map((change) => (change.kind === 'content' ? change.change.kind : ''));
    expect(kinds.filter((kind) => kind === 'row-removed')).toHaveLength(register.purposes.length);
    expect(kinds.filter((kind) => kind === 'row-added')).toHaveLength(1);
  });

  it('tells registers that came and went', () => {
    const all = { ...before, registers };
    const added = registers.slice(1).map(({ id }) => `file-added registers/${id}`);
    const removed = registers.slice(1).map(({ id }) => `file-removed registers/${id}`);
    expect(pathsOf(findPaperChanges(before, all, record))).toEqual(added);
    expect(pathsOf(findPaperChanges(all, before, record))).toEqual(removed);
  });
});
