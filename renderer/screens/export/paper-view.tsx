import { useMemo, useState } from 'react';
import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import { DocumentSheet } from '../../preview/document-sheet.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { PreviewZoom } from '../parts/preview-zoom.tsx';
import { paperId } from './export-plan.ts';
import { PaperPages } from './paper-pages.tsx';

interface PaperViewProps {
  readonly paper: PaperRequest;
  readonly parts: Parts;
}

const views = ['pages', 'text'] as const;

/** A paper as its pages or as its text; both are made of the same answers. */
export function PaperView({ paper, parts }: PaperViewProps) {
  const { editor, export: words } = useInterfaceWords();
  const [view, setView] = useState<(typeof views)[number]>('pages');
  const [zoom, setZoom] = useState(1);
  const content = {
    pages: <PaperPages key={paperId(paper)} paper={paper} zoom={zoom} />,
    text: <PaperText paper={paper} parts={parts} zoom={zoom} />,
  };
  // A bug in a paper must not take the choices with it.
  const guarded = (
    <ErrorBoundary
      resetKey={paper}
      fallback={() => <Message kind="warning">{editor.previewFailed}</Message>}
    >
      {content[view]}
    </ErrorBoundary>
  );
  return (
    <div className="paper-view">
      <Tabs
        label={words.paper.views}
        selected={view}
        onSelect={(id) => {
          setView(id === 'text' ? 'text' : 'pages');
        }}
        tabs={views.map((id) => ({
          id,
          title: words.paper[id],
          content: id === view ? guarded : undefined,
        }))}
      />
      <PreviewZoom zoom={zoom} onZoom={setZoom} />
    </div>
  );
}

/** The text of the paper. A click on a piece opens its question. */
function PaperText({ paper, parts, zoom }: PaperViewProps & { readonly zoom: number }) {
  const { editor } = useInterfaceWords();
  const stores = useStores();
  const { today } = useSettings();
  const document = useMemo(() => {
    const { document: kind, ...choices } = paper;
    return compose(parts, { kind, ...choices, date: today });
  }, [paper, parts, today]);
  return (
    <DocumentSheet
      document={document}
      label={editor.previewLabel}
      active={undefined}
      zoom={zoom}
      onOpen={(place) => {
        stores.navigation.openPlace(paper.companyId, place);
      }}
    />
  );
}
