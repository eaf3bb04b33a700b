import { describe, expect, it } from 'vitest';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../../shared/document/compose/compose-options.ts';
import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import { requirementWords } from '../../../../shared/language/requirements/requirement-words.ts';
import type { DocumentKind } from '../../../../shared/register/document-kind.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { composeRegister } from '../../../helpers/compose-register.ts';

const office = exampleWorkspace().find(({ processor }) => processor)!;
const frame = { registerIds: [], date: '2026-11-22', signature: true, completeness: true } as const;
const { title } = requirementWords.fi;

function titlesOf(kind: DocumentKind, options: Partial<ComposeOptions> = {}): readonly string[] {
  const { blocks } = compose(office, { ...frame, kind, language: 'fi', ...options });
  return blocks.flatMap((block) => (block.kind === 'part' ? [block.title] : []));
}

describe('completeness by article', () => {
  it('is the last page of a record that is asked for it, after the signatures', () => {
    expect(titlesOf('record')).toEqual([title]);
    expect(titlesOf('record', { completeness: false })).toEqual([]);
    expect(titlesOf('processor-record')).toEqual([title]);
  });

  it('follows each record in the binder, before the page to sign', () => {
    const titles = titlesOf('binder');
    expect(titles.filter((each) => each === title)).toHaveLength(2);
    expect(titles.at(-1)).not.toBe(title);
  });

  it('names its record, so that the contents of a binder tell one from the other', () => {
    const { blocks } = compose(office, { ...frame, kind: 'binder', language: 'sv' });
    const pages = blocks.flatMap((block) =>
      block.kind === 'part' && block.title === requirementWords.sv.title ? [block.subtitle] : [],
    );
    const { record, processorRecord } = documentWords.sv.headings;
    expect(pages).toEqual([record, processorRecord]);
  });

  it.each([
    ['fi', '30(2)(a)'],
    ['sv', '30.2 a'],
    ['en', '30(2)(a)'],
  ] as const)('cites the Regulation as %s does', (language, expected) => {
    const { blocks } = compose(office, { ...frame, kind: 'processor-record', language });
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(cells.map(([cell]) => cell?.inlines[0]?.text)).toContain(expected);
  });

  it('never stands in a notice, an annex or a blank form', () => {
    const controllerId = office.processor!.controllers[0]!.id;
    expect(titlesOf('notice')).toEqual([]);
    expect(titlesOf('processor-record', { controllerId })).toEqual([]);
    expect(titlesOf('blank')).not.toContain(title);
  });

  it('marks what is missing, and says why an item does not apply', () => {
    const { blocks } = composeRegister(
      { noTransfers: 'yes', sources: [{ id: 's', type: 'subject' }] },
      { kind: 'record', completeness: true },
    );
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const stateOf = (id: string) =>
      rows.find(([cell]) => cell?.inlines[0]?.text === id)?.[2]?.inlines[0];
    expect(stateOf('30(1)(b)')).toEqual({ kind: 'missing', text: 'Puuttuu' });
    expect(stateOf('30(1)(e)')).toEqual({
      kind: 'text',
      text: 'Ei koske: Tietoja ei siirretä EU:n eikä ETA:n ulkopuolelle.',
    });
    // Nothing of Art. 14 applies: a sentence instead of a table.
    expect(stateOf('14(1)(a)')).toBeUndefined();
    expect(JSON.stringify(blocks)).toContain(requirementWords.fi.reasons.notFromElsewhere);
  });
});
