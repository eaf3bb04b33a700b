import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FormSection } from '../../../renderer/form/form-section.tsx';
import { isSameGuidance, type Guidance } from '../../../renderer/form/guidance/guidance.ts';
import { interfaceWords } from '../../../shared/language/interface/interface-words.ts';
import { sampleRecord, sampleRows, sampleSection, sampleTexts } from '../gallery/sample-section.ts';

const ignore = () => undefined;
const words = interfaceWords.fi.guidance;
const nothing: Guidance = { findings: [], accepted: [], leftOpen: undefined, isToConfirm: false };
const fault = {
  rule: 'LAW-01',
  about: ['LAW-01', 'henkilötietolain'],
  severity: 'error',
  text: 'Laki on kumottu.',
  article: '1050/2018 37 §',
  remedy: 'Korvaa',
} as const;

const actions = {
  onRemedy: ignore,
  onAcknowledge: ignore,
  onWithdraw: ignore,
  onLeaveOpen: ignore,
  onTakeUp: ignore,
  onConfirm: ignore,
};

function draw(byPath: Readonly<Record<string, Partial<Guidance>>>, toConfirm: string[] = []) {
  const said = Object.entries(byPath).map(([path, one]) => [path, { ...nothing, ...one }] as const);
  const glossary = {
    termsOf: () => [],
    onOpenGlossary: ignore,
    sayArticles: (articles: readonly string[]) => articles.join(),
  };
  const explain = (id: string) =>
    id === 'name' ? { why: 'Siksi.', example: 'Kahvila', mistakes: [] } : undefined;
  return renderToStaticMarkup(
    <FormSection
      section={sampleSection}
      record={sampleRecord}
      texts={sampleTexts}
      references={() => sampleRows}
      languages={['fi']}
      onAnswer={ignore}
      onAddRow={ignore}
      onRemoveRow={ignore}
      onMoveRow={ignore}
      guidance={{
        frame: { words, actions, explain, ...glossary },
        byPath: new Map(said),
        toConfirm,
      }}
    />,
  );
}

describe('beside a question', () => {
  it('a finding describes the control, with its word, article, remedy and a way to accept it', () => {
    const html = draw({ name: { findings: [fault] } });
    const id = /<p id="([^"]*finding0)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<input[^>]*aria-describedby="[^"]*${id ?? 'none'}"`));
    for (const text of ['Korjattavaa:', fault.text, fault.article, 'Korvaa', 'Hyväksy perustellen'])
      expect(html).toContain(text);
  });

  it('a finding that stands shows its reason', () => {
    const accepted = [{ id: 'a1', text: fault.text, reason: 'Vanha lainaus' }];
    expect(draw({ name: { accepted } })).toContain('Hyväksytty: Vanha lainaus');
  });

  it('an answer of a template waits for a word, also in the header of a folded row', () => {
    const html = draw({ name: { isToConfirm: true }, 'purposes[p1]': { isToConfirm: true } }, [
      'name',
      'purposes[p1]',
    ]);
    expect(html.match(/Mallista – tarkista/g)).toHaveLength(2);
    expect(html).toContain('Tässä kohdassa on 2 mallin vastausta');
    expect(draw({})).not.toContain('Vahvista');
  });

  it('a folded row tells the worst of what is found in it', () => {
    const html = draw({ 'purposes[p1].text': { findings: [fault] } });
    expect(html).toContain('mark-error');
  });

  it('an unanswered question can be left open, and says so', () => {
    // Unanswered in the sample: event, profiling and recipientId.
    expect(draw({}).match(/En osaa vastata/g)).toHaveLength(3);
    const html = draw({ event: { leftOpen: { state: 'notApplicable', note: 'Ei tarvita' } } });
    expect(html).toContain('Ei koske meitä: Ei tarvita');
    expect(html.match(/En osaa vastata/g)).toHaveLength(2);
  });

  it('an explanation is folded where there is one', () => {
    const html = draw({});
    expect(html.match(/aria-label="Mitä tähän kirjoitetaan\? Yrityksen nimi"/g)).toHaveLength(1);
    expect(html).not.toContain('Siksi.');
  });
});

describe('guidance made anew', () => {
  it('is the same where it says the same, so that the field is not redrawn', () => {
    const made = () => ({ ...nothing, findings: [{ ...fault }] });
    expect(isSameGuidance(made(), made())).toBe(true);
    expect(isSameGuidance(made(), { ...made(), isToConfirm: true })).toBe(false);
    expect(isSameGuidance(undefined, made())).toBe(false);
  });
});
