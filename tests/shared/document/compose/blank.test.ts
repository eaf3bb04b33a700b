import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../../shared/document/compose/compose-options.ts';
import type { FillIn } from '../../../../shared/document/document.ts';
import { sectionTexts } from '../../../../shared/forms/form-texts.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { forms, questionsOf } from '../../forms/all-questions.ts';

const [, office] = exampleWorkspace();

function composeBlank(more: Partial<ComposeOptions> = {}) {
  const options = {
    registerIds: [],
    language: 'fi',
    date: '2026-11-22',
    signature: false,
  } as const;
  return compose(office!, { ...options, kind: 'blank', ...more });
}

const blank = composeBlank();
const text = documentText(blank);
const rooms = blank.blocks.filter((block): block is FillIn => block.kind === 'fill-in');

describe('the blank form', () => {
  it('asks every question of the company and of a register', () => {
    const shared = /^(contactPerson|security|rights|cookies)\./;
    const later = /^signatures|changeLog|^accent$/;
    const labels = (['company', 'register'] as const).flatMap((form) =>
      forms[form].flatMap((section) =>
        questionsOf(section)
          .filter(({ id }) => !later.test(id) && (form === 'company' || !shared.test(id)))
          .map(({ id }) => sectionTexts('fi', form, section.id).questions[id]?.label ?? id),
      ),
    );
    expect(labels.length).toBeGreaterThan(150);
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it('offers boxes for choices and lines for words', () => {
    const roomOf = (label: string) => rooms.find((each) => each.label === label)?.room;
    expect(roomOf('Onko nämä tiedot pakko antaa?')).toEqual({
      kind: 'options',
      options: ['Kyllä', 'Ei'],
    });
    expect(roomOf('Y-tunnus')).toEqual({ kind: 'lines', count: 1 });
    const basis = roomOf('Mihin käsittely perustuu?');
    expect(basis?.kind === 'options' && basis.options).toHaveLength(6);
  });

  it('gives short lists a table and long ones several places', () => {
    const tables = blank.blocks.flatMap((block) => (block.kind === 'table' ? [block.columns] : []));
    expect(tables).toContainEqual(['Yhtiön nimi', 'Yhtiön yhteystiedot']);
    expect(rooms.filter(({ label }) => label === 'Tarkoitus')).toHaveLength(2);
  });

  it('prints the names that are known and no other answer', () => {
    const named = documentText(composeBlank({ registerIds: ['asiakkaat'] }));
    expect(named).toContain('Rekisteri: Toimeksiantajien rekisteri');
    expect(text).not.toContain('Toimeksiantajien rekisteri');
    expect(text).toContain('Yritys: Tilitoimisto Taival Oy');
    expect(text).not.toContain('Koskela');
  });

  it('asks in the language of the paper', () => {
    const swedish = composeBlank({ language: 'sv' });
    expect(swedish).toMatchObject({ language: 'sv', title: 'Dataskyddsblankett' });
    expect(documentText(swedish)).toContain('### Svar 1');
    expect(documentText(swedish)).toContain('Vad heter registret?');
    const english = documentText(composeBlank({ language: 'en' }));
    expect(english).toContain('What is the name of the register?');
    expect(english).not.toMatch(/☐ (Kyllä|Ja)/);
  });
});
