import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { PdfPages } from '../../preview/pdf/pdf-pages.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { usePages } from './use-pages.ts';

interface PaperPagesProps {
  readonly paper: PaperRequest;
  readonly zoom: number;
}

/** The pages of the PDF that an export would save, or why there are none. */
export function PaperPages({ paper, zoom }: PaperPagesProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const state = usePages(paper);
  switch (state.kind) {
    case 'waiting':
      return (
        <p className="soft" role="status">
          {words.paper.waiting}
        </p>
      );
    case 'unsaved':
      return <Message kind="warning">{words.paper.unsaved}</Message>;
    case 'failed':
      return <ErrorNote error={state.error} />;
    case 'shown':
      return (
        <PdfPages
          paper={state.pages}
          language={paper.language}
          zoom={zoom}
          label={words.paper.pagesLabel}
          nameOf={words.paper.page}
          failed={<Message kind="warning">{words.paper.failed}</Message>}
          onOpen={(place) => {
            stores.navigation.openPlace(paper.companyId, place);
          }}
        />
      );
    default:
      return assertNever(state);
  }
}
