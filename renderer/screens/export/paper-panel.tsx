// The papers of the plan as they will be saved: real pages, and the same text for reading aloud.
import { useState } from 'react';
import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { Select } from '../../ui/select.tsx';
import { paperId } from './export-plan.ts';
import { PaperView } from './paper-view.tsx';

interface PaperPanelProps {
  readonly papers: readonly PaperRequest[];
  readonly parts: Parts;
}

/** One paper of the plan at a time. */
export function PaperPanel({ papers, parts }: PaperPanelProps) {
  const { export: words } = useInterfaceWords();
  const nameOf = usePaperName(parts, new Set(papers.map(({ language }) => language)).size > 1);
  const [chosen, setChosen] = useState('');
  const paper = papers.find((each) => paperId(each) === chosen) ?? papers[0];
  return (
    <section className="paper-panel" aria-label={words.paper.title}>
      {paper ? (
        <>
          <Select
            label={words.paper.choose}
            placeholder={words.paper.choose}
            options={papers.map((each) => ({ id: paperId(each), name: nameOf(each) }))}
            value={paperId(paper)}
            onChange={setChosen}
          />
          <PaperView paper={paper} parts={parts} />
        </>
      ) : (
        <p className="soft">{words.paper.nothing}</p>
      )}
    </section>
  );
}

function usePaperName(parts: Parts, hasLanguages: boolean): (paper: PaperRequest) => string {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  const namesOn = ({ document, registerIds, controllerId }: PaperRequest) => {
    const client = parts.processor?.controllers.find(({ id }) => id === controllerId);
    if (client) return [client.name.trim() || common.nameless];
    // The record and the binder are of every register.
    if (document !== 'notice' && document !== 'blank') return [];
    return parts.registers
      .filter(({ id }) => registerIds.includes(id))
      .map(({ content }) => pickText(content.name, language) || common.nameless);
  };
  return (paper) => {
    const title = [words.documentNames[paper.document], ...namesOn(paper)].join(', ');
    return hasLanguages ? `${title} (${words.languageNames[paper.language]})` : title;
  };
}
