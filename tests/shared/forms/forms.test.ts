import { describe, expect, it } from 'vitest';
import { contentSchemas } from '../../../shared/register/file-content.ts';
import { fileKinds, forms, questionsOf } from './all-questions.ts';
import { schemaLeaves } from './schema-leaves.ts';

/** Fields that no person answers. */
const notAsked: Readonly<Record<string, readonly string[]>> = {
  company: [],
  // The template that a register was started from is written by the program.
  register: ['kind'],
  // A sub-processor is always a processor, and what it gets is no disclosure that needs a ground.
  processor: ['subProcessors.kind', 'subProcessors.ground'],
};

describe.each(fileKinds)('the form of the %s', (kind) => {
  const ids = forms[kind].flatMap(questionsOf).map(({ id }) => id);

  it('asks every field of the model and nothing else', () => {
    const asked = [...ids, ...(notAsked[kind] ?? [])].sort();
    // The review is kept about answers and is none itself.
    const fields = schemaLeaves(contentSchemas[kind]).filter((id) => !id.startsWith('review.'));
    expect(asked).toEqual([...fields].sort());
  });

  it('asks each field once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names its sections apart', () => {
    const sections = forms[kind].map(({ id }) => id);
    expect(new Set(sections).size).toBe(sections.length);
  });

  it('names rows by one of their own questions', () => {
    for (const { row, nameField, id } of forms[kind].flatMap(questionsOf)) {
      if (row)
        expect(
          row.map((field) => field.id),
          id,
        ).toContain(nameField);
    }
  });

  it('refers to lists that some form asks', () => {
    const targets = forms[kind].flatMap(questionsOf).flatMap((question) => question.targets ?? []);
    for (const { file, list } of targets) {
      const owner = file === 'own' ? kind : 'company';
      const lists = forms[owner].flatMap(({ questions }) => questions.filter(({ row }) => row));
      expect(lists.map(({ id }) => id)).toContain(list);
    }
  });
});

describe('the walk over the schemas', () => {
  it('finds plain fields, groups, lists and their rows', () => {
    const leaves = schemaLeaves(contentSchemas.register);
    expect(leaves).toEqual(
      expect.arrayContaining(['name', 'doc.version', 'purposes', 'purposes.balancingTest.on']),
    );
    expect(leaves).not.toContain('purposes.id');
    expect(leaves.length).toBeGreaterThan(150);
  });
});
