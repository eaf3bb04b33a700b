// The papers of the plan as they will be saved: real pages, and the same text for reading aloud.
import { useMemo, useState } from 'react';
import type { PaperRequest } from '../../../shared/bridge/contract.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { Select } from '../../ui/select.tsx';
import { listPapers, type ExportPlan } from './export-plan.ts';
import { PaperView } from './paper-view.tsx';

interface PaperPanelProps {
  readonly companyId: string;
  readonly plan: ExportPlan;
  readonly parts: Parts;
}

/** One paper of the plan at a time. */
export function PaperPanel({ companyId, plan, parts }: PaperPanelProps) {
  const { export: words } = useInterfaceWords();
  const nameOf = usePaperName(parts, plan.languages.length > 1);
  const { documents, languages, registerIds, signature } = plan;
  const papers = useMemo(
    () => listPapers(companyId, { documents, languages, registerIds, signature }),
    [companyId, documents, languages, registerIds, signature],
  );
  const [chosen, setChosen] = useState('');
  const paper = papers.find((each) => idOf(each) === chosen) ?? papers[0];
  return (
    <section className="paper-panel" aria-label={words.paper.title}>
      {paper ? (
        <>
          <Select
            label={words.paper.choose}
            placeholder={words.paper.choose}
            options={papers.map((each) => ({ id: idOf(each), name: nameOf(each) }))}
            value={idOf(paper)}
            onChange={setChosen}
          />
          <PaperView key={idOf(paper)} paper={paper} parts={parts} />
        </>
      ) : (
        <p className="soft">{words.paper.nothing}</p>
      )}
    </section>
  );
}

/** The same paper with and without lines to sign on is one paper. */
function idOf({ document, language, registerIds }: PaperRequest): string {
  return [document, language, ...registerIds].join('/');
}

function usePaperName(parts: Parts, hasLanguages: boolean): (paper: PaperRequest) => string {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  return (paper) => {
    const names = parts.registers
      .filter(({ id }) => paper.registerIds.includes(id))
      .map(({ content }) => pickText(content.name, language) || common.nameless);
    const title = [words.documentNames[paper.document], ...names].join(', ');
    return hasLanguages ? `${title} (${words.languageNames[paper.language]})` : title;
  };
}
