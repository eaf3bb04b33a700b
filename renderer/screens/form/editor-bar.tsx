import type { FileId } from '../../../shared/register/file-content.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import type { OpenFile } from '../../stores/open-file.ts';
import { registerIdOf, type Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { TopBar } from '../parts/top-bar.tsx';
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
  const { common, editor } = useInterfaceWords();
  const stores = useStores();
  const title = useTitle(open.id, parts);
  const crumbs = [
    { label: common.companies, onPress: () => void stores.goHome() },
    {
      label: parts.company.legalName.trim() || common.nameless,
      onPress: () => void stores.openCompany(companyId),
    },
  ];
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

function useTitle(file: FileId, parts: Parts): string {
  const { common } = useInterfaceWords();
  const language = useLanguage();
  if (file === 'company' || file === 'processor') return common.files[file];
  const register = parts.registers.find(({ id }) => id === registerIdOf(file));
  return (register && pickText(register.content.name, language)) || common.nameless;
}
