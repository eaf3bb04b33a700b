import { useState } from 'react';
import { pickText } from '../../../shared/register/pick-text.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import type { RegisterContent } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Menu } from '../../ui/menu.tsx';
import { OpenRow } from '../parts/open-row.tsx';
import { Progress } from './progress.tsx';
import { RemoveRegisterDialog } from './remove-register-dialog.tsx';

interface RegisterRowsProps {
  readonly companyId: string;
  readonly folder: string;
  readonly files: OpenFiles;
  readonly registers: readonly RegisterContent[];
  readonly onAdd: () => void;
  /** Opens the questions from which registers are proposed. */
  readonly onPropose: () => void;
}

/** The registers of the company as rows, or what a register is for while there is none. */
export function RegisterRows(props: RegisterRowsProps) {
  const { companyId, folder, files, registers, onAdd, onPropose } = props;
  const { company: words, interview } = useInterfaceWords();
  const isEmpty = registers.length === 0;
  const actions = (
    <div className="actions">
      <Button look={isEmpty ? 'main' : 'plain'} onPress={onPropose}>
        {interview.start}
      </Button>
      <Button icon="plus" onPress={onAdd}>
        {words.addRegister}
      </Button>
    </div>
  );
  if (isEmpty) {
    return (
      <EmptyState title={words.emptyTitle} action={actions}>
        {words.emptyBody}
      </EmptyState>
    );
  }
  return (
    <section className="page-section" aria-labelledby="registers">
      <div className="page-section-head">
        <div>
          <h2 id="registers">{words.registers}</h2>
          <p>{words.registersIntro}</p>
        </div>
        {actions}
      </div>
      <ul className="row-list">
        {registers.map((register) => (
          <li key={register.id}>
            <RegisterRow companyId={companyId} folder={folder} files={files} register={register} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RegisterRowProps {
  readonly companyId: string;
  readonly folder: string;
  readonly files: OpenFiles;
  readonly register: RegisterContent;
}

function RegisterRow({ companyId, folder, files, register }: RegisterRowProps) {
  const { common, company: words, history } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  const [isRemoving, setRemoving] = useState(false);
  const name = pickText(register.content.name, language) || common.nameless;
  const versions = {
    id: 'versions',
    label: history.title,
    icon: 'history' as const,
    onChoose: () => {
      stores.navigation.go({ kind: 'versions', companyId, file: register.file });
    },
  };
  const remove = {
    id: 'remove',
    label: words.remove,
    icon: 'remove' as const,
    isDanger: true,
    onChoose: () => {
      setRemoving(true);
    },
  };
  return (
    <>
      <OpenRow
        title={name}
        facts={<Progress files={files} file={register.file} />}
        onOpen={() => {
          const { file } = register;
          stores.navigation.go({ kind: 'form', companyId, file, sectionId: undefined });
        }}
      />
      <Menu label={words.more(name)} choices={[versions, remove]} />
      <RemoveRegisterDialog
        isOpen={isRemoving}
        name={name}
        folder={folder}
        onRemove={() => stores.removeRegister(companyId, register.id, name)}
        onClose={() => {
          setRemoving(false);
        }}
      />
    </>
  );
}
