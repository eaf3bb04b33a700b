import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Picture } from '../../../shared/document/document.ts';
import type { FedKind } from '../../../shared/register/document-kind.ts';
import type { AnswerPlace, FileId } from '../../../shared/register/file-content.ts';
import { DocumentSheet } from '../../preview/document-sheet.tsx';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { useSettings } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { composePreview, findPaperLanguage, findPreviewKinds } from './compose-preview.ts';
import { PreviewZoom } from '../parts/preview-zoom.tsx';
import { usePaperKind } from './use-paper-kind.ts';
import './preview-panel.css';

interface PreviewPanelProps {
  readonly files: OpenFiles;
  readonly file: FileId;
  readonly logo: Picture | undefined;
  /** The answer being edited. */
  readonly activePath: string | undefined;
  /** The questions of the open section. */
  readonly sectionPaths: readonly string[];
  readonly onOpen: (place: AnswerPlace) => void;
}

/** The live papers. They follow the answers when the keyboard rests, so that typing never waits. */
export const PreviewPanel = memo(function PreviewPanel(props: PreviewPanelProps) {
  const { file, logo, sectionPaths, onOpen } = props;
  const { editor } = useInterfaceWords();
  const files = useDeferredValue(props.files);
  const activePath = useDeferredValue(props.activePath);
  const paths = useMemo(
    () => (activePath === undefined ? sectionPaths : [activePath]),
    [activePath, sectionPaths],
  );
  const kinds = findPreviewKinds(file, files);
  const [kind, pick] = usePaperKind(kinds, file, paths);
  const [zoom, setZoom] = useState(1);
  // A bug in composing must not take the form with it: the form is where the answers are.
  const paper = (
    <ErrorBoundary
      resetKey={files}
      fallback={() => <Message kind="warning">{editor.previewFailed}</Message>}
    >
      <Paper
        key={kind}
        kind={kind}
        files={files}
        file={file}
        logo={logo}
        activePath={activePath}
        sectionPaths={sectionPaths}
        zoom={zoom}
        onOpen={onOpen}
      />
    </ErrorBoundary>
  );
  return (
    <div className="preview-panel">
      <Tabs
        label={editor.preview}
        selected={kind}
        onSelect={(id) => {
          pick(kinds.find((known) => known === id) ?? kind);
        }}
        tabs={kinds.map((id) => ({
          id,
          title: editor.previewKinds[id],
          content: id === kind ? paper : undefined,
        }))}
      />
      <PreviewZoom zoom={zoom} onZoom={setZoom} />
    </div>
  );
});

interface PaperProps extends PreviewPanelProps {
  readonly kind: FedKind;
  readonly zoom: number;
}

function Paper(props: PaperProps) {
  const { kind, files, file, logo, activePath, sectionPaths, zoom, onOpen } = props;
  const { editor } = useInterfaceWords();
  const spoken = useLanguage();
  const { today, settings } = useSettings();
  const language = findPaperLanguage(spoken, settings.answerLanguages);
  const document = useMemo(
    () => composePreview(partsOf(files, logo), { kind, file, language, date: today }),
    [files, logo, kind, file, language, today],
  );
  const active = useMemo(
    () => (activePath === undefined ? undefined : { file, path: activePath }),
    [file, activePath],
  );
  const section = useMemo(
    () => (activePath === undefined ? sectionPaths.map((path) => ({ file, path })) : undefined),
    [file, activePath, sectionPaths],
  );
  return (
    <DocumentSheet
      document={document}
      label={editor.previewLabel}
      active={active}
      section={section}
      zoom={zoom}
      onOpen={onOpen}
    />
  );
}
