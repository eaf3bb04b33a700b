import type { OpenFile } from '../../stores/open-file.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useFileName } from '../parts/file-name.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useCompanyCrumbs } from '../parts/use-company-crumbs.ts';
import { SaveStatus } from './save-status.tsx';

interface EditorBarProps {
  readonly companyId: string;
  readonly open: OpenFile;
  readonly parts: Parts;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Undefined where the file is printed in no paper. */
  readonly onTogglePreview: (() => void) | undefined;
  readonly isPreviewOpen: boolean;
  /** Undefined where there is nothing to export yet. */
  readonly onExport: (() => void) | undefined;
}

/** The top bar of the editor: where we are, whether it is safe, undo, and on to the papers. */
export function EditorBar(props: EditorBarProps) {
  const { companyId, open, parts, onUndo, onRedo, onExport } = props;
  const { editor, history } = useInterfaceWords();
  const { navigation } = useStores();
  const title = useFileName(parts)(open.id);
  const crumbs = useCompanyCrumbs(companyId, parts);
  return (
    <TopBar crumbs={crumbs} here={<ScreenTitle title={title} />}>
      <SaveStatus file={open} />
      <span className="editor-icons">
        <IconButton
          icon="undo"
          label={editor.undo}
          isDisabled={open.past.length === 0}
          onPress={onUndo}
        />
        <IconButton
          icon="redo"
          label={editor.redo}
          isDisabled={open.future.length === 0}
          onPress={onRedo}
        />
        <IconButton
          icon="history"
          label={history.title}
          onPress={() => {
            navigation.go({ kind: 'versions', companyId, file: open.id });
          }}
        />
        <PreviewButton {...props} />
      </span>
      {onExport && (
        <Button iconAfter="chevronRight" onPress={onExport}>
          {editor.toExport}
        </Button>
      )}
    </TopBar>
  );
}

function PreviewButton({ onTogglePreview, isPreviewOpen }: EditorBarProps) {
  const { editor } = useInterfaceWords();
  if (!onTogglePreview) return undefined;
  const label = isPreviewOpen ? editor.hidePreview : editor.showPreview;
  return <IconButton icon="sheet" label={label} onPress={onTogglePreview} />;
}
