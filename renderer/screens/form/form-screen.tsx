// The form of one file. Which form it is follows from the file; the editor draws them all alike.
import { registerIdOf, kindOfFile, type FileId } from '../../../shared/register/file-content.ts';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import type { OpenFile } from '../../stores/open-file.ts';
import { useCompany, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { Editor } from './editor.tsx';
import { companySetup, processorSetup, registerSetup } from './form-setup.ts';

interface FormScreenProps {
  readonly companyId: string;
  readonly file: FileId;
  readonly sectionId: string | undefined;
}

/** The editor of the file, or a way back where the file is gone. */
export function FormScreen({ companyId, file, sectionId }: FormScreenProps) {
  const state = useCompany();
  const open = state.kind === 'ready' ? state.files.get(file) : undefined;
  if (state.kind !== 'ready' || !open) return <MissingFile companyId={companyId} />;
  return <EditorOf key={file} state={state} open={open} sectionId={sectionId} />;
}

interface EditorOfProps {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly open: OpenFile;
  readonly sectionId: string | undefined;
}

function EditorOf({ state, open, sectionId }: EditorOfProps) {
  const language = useLanguage();
  const parts = partsOf(state.files);
  const frame = { state, open, sectionId };
  const kind = kindOfFile(open.id);
  switch (kind) {
    case 'company':
      return <Editor {...frame} setup={companySetup(language)} record={parts.company} />;
    case 'register': {
      const register = parts.registers.find(({ id }) => id === registerIdOf(open.id));
      if (!register) throw new Error(`No register in ${open.id}`);
      return <Editor {...frame} setup={registerSetup(language)} record={register.content} />;
    }
    case 'processor':
      if (!parts.processor) throw new Error('No processor record in its file');
      return <Editor {...frame} setup={processorSetup(language)} record={parts.processor} />;
    default:
      return assertNever(kind);
  }
}

function MissingFile({ companyId }: { readonly companyId: string }) {
  const { editor } = useInterfaceWords();
  const stores = useStores();
  const back = (
    <Button look="main" onPress={() => void stores.openCompany(companyId)}>
      {editor.backToCompany}
    </Button>
  );
  return (
    <Page title={editor.missingFile}>
      <EmptyState title={editor.missingFile} action={back}>
        {editor.missingFileBody}
      </EmptyState>
    </Page>
  );
}
