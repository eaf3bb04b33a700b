import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type {
  ComposeOptions,
  ComposeParts,
} from '../../../../shared/document/compose/compose-options.ts';
import type { FillIn, Table } from '../../../../shared/document/document.ts';
import { sectionTexts } from '../../../../shared/forms/form-texts.ts';
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { documentText } from '../../../helpers/document-text.ts';
import { forms, questionsOf } from '../../forms/all-questions.ts';

const [, office] = exampleWorkspace();

const options = {
  registerIds: [],
  language: 'fi',
  date: '2026-11-22',
  signature: false,
} as const;

function composeBlank(more: Partial<ComposeOptions> = {}) {
  return compose(office!, { ...options, kind: 'blank', ...more });
}

/** The form of a company of which only the name is known. */
const newcomer: ComposeParts = {
  company: emptyCompany('Uusi Oy'),
  registers: [{ id: 'malli', content: emptyRegister({}) }],
  processor: undefined,
};
const blank = compose(newcomer, { ...options, kind: 'blank' });
const text = documentText(blank);
const rooms = blank.blocks.filter((block): block is FillIn => block.kind === 'fill-in');
const tables = blank.blocks.filter((block): block is Table => block.kind === 'table');

describe('the blank form', () => {
  it('asks every question of the company and of a register', () => {
    const shared = /^(contactPerson|security|rights|cookies)\./;
    const later = /^signatures|changeLog|^accent$/;
    // Whoever has something to add to a topic writes it among the other matters.
    const additions =
      /^sectionNotes|rights\.(access|rectification|erasure|restriction|portability|objection|withdrawal|complaint)$/;
    const known = 'legalName';
    const labels = (['company', 'register'] as const).flatMap((form) =>
      forms[form].flatMap((section) =>
        questionsOf(section)
          .filter(({ id }) => !later.test(id) && !additions.test(id) && id !== known)
          .filter(({ id }) => form === 'company' || !shared.test(id))
          .map(({ id }) => sectionTexts('fi', form, section.id).questions[id]?.label ?? id),
      ),
    );
    expect(labels.length).toBeGreaterThan(140);
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it('offers boxes for choices and lines for words', () => {
    const roomOf = (label: string) => rooms.find((each) => each.label === label)?.room;
    expect(roomOf('Profiloitko henkilöitä?')).toEqual({
      kind: 'options',
      options: ['Kyllä', 'Ei'],
    });
    expect(roomOf('Y-tunnus')).toEqual({ kind: 'lines', count: 1 });
    const requirement = roomOf('Onko tiedot annettava?');
    expect(requirement?.kind === 'options' && requirement.options).toHaveLength(4);
  });

  it('gives a list one table, a row for an answer where its questions are few and short', () => {
    expect(tables.find(({ columns }) => columns[0] === 'Yhtiön nimi')).toMatchObject({
      columns: ['Yhtiön nimi', 'Yhtiön yhteystiedot'],
      toFill: 'rows',
    });
    const purposes = tables.find(({ caption }) => caption === 'Miksi keräät näitä tietoja?');
    expect(purposes).toMatchObject({
      columns: ['Kysymys', '1. vastaus', '2. vastaus'],
      toFill: 'columns',
    });
  });

  it('prints each option of a list once, under the letter that is written', () => {
    // No line ends between a letter and its option.
    const basis = 'A\u00a0Suostumus – henkilö on antanut luvan';
    expect(text.split(basis)).toHaveLength(2);
    expect(text.split('☐ Kyllä\n☐ Ei |').length).toBeGreaterThan(5);
  });

  it('prints what is known of the company, to be checked, and asks the rest', () => {
    const known = documentText(composeBlank());
    expect(known).toContain('Yritys: Tilitoimisto Taival Oy');
    expect(known).toContain('Y-tunnus: 9990007-5');
    expect(known).toContain('Jo kirjattu: Taival Neuvonta Oy');
    // Sentences of a list do not end twice.
    expect(known).not.toContain('.;');
    expect(known).not.toContain('Toimeksiantajien rekisteri');
  });

  it('prints what is known of the register that it is made for, such as its template says', () => {
    const named = documentText(composeBlank({ registerIds: ['asiakkaat'] }));
    expect(named).toContain('Rekisteri: Toimeksiantajien rekisteri');
    expect(named).toContain('Jo kirjattu: Asiakkaina olevat yksityiset elinkeinonharjoittajat; ');
  });

  it('asks in the language of the paper', () => {
    const swedish = composeBlank({ language: 'sv' });
    expect(swedish).toMatchObject({ language: 'sv', title: 'Dataskyddsblankett' });
    expect(documentText(swedish)).toContain('| Fråga | Svar 1 | Svar 2 |');
    expect(documentText(swedish)).toContain('Vad heter registret?');
    const english = documentText(composeBlank({ language: 'en' }));
    expect(english).toContain('What is the name of the register?');
    expect(english).not.toMatch(/☐ (Kyllä|Ja)/);
  });
});
