// What each file of the company said earlier: told apart from today's, and brought back.
import { useMemo } from 'react';
import { kindOfFile, type FileId } from '../../../shared/register/file-content.ts';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf, type Parts } from '../../stores/contents.ts';
import { useCompany, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Select } from '../../ui/select.tsx';
import { useFileName } from '../parts/file-name.tsx';
import { Page } from '../parts/page.tsx';
import { useCompanyCrumbs } from '../parts/use-company-crumbs.ts';
import { VersionList } from './version-list.tsx';
import './versions.css';

interface VersionsScreenProps {
  readonly companyId: string;
  readonly file: FileId;
}

/** The earlier versions of one file of the company at hand. */
export function VersionsScreen({ companyId, file }: VersionsScreenProps) {
  const { history: words } = useInterfaceWords();
  const state = useCompany();
  const ready = state.kind === 'ready' ? state : undefined;
  const parts = useMemo(() => ready && partsOf(ready.files), [ready]);
  const crumbs = useCompanyCrumbs(companyId, parts);
  return (
    <Page crumbs={crumbs} title={words.title} note={words.intro}>
      {ready && parts && <FileChoice state={ready} parts={parts} file={file} />}
      <VersionList
        key={`${companyId}/${file}`}
        companyId={companyId}
        file={file}
        parts={parts}
        open={ready?.files.get(file)}
      />
    </Page>
  );
}

interface FileChoiceProps {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly parts: Parts;
  readonly file: FileId;
}

function FileChoice({ state, parts, file }: FileChoiceProps) {
  const { history: words } = useInterfaceWords();
  const { navigation } = useStores();
  const nameOf = useFileName(parts);
  const unopened = state.problems.map((problem) => problem.file);
  const files = [...new Set([...state.files.keys(), ...unopened])];
  const options = files.map((id) => {
    const isUnopened = !state.files.has(id) && kindOfFile(id) === 'register';
    return { id, name: isUnopened ? id : nameOf(id) };
  });
  return (
    <FieldFrame label={words.file}>
      {({ inputId, labelId, describedBy }) => (
        <Select
          id={inputId}
          labelledBy={labelId}
          describedBy={describedBy}
          options={options}
          value={file}
          placeholder=""
          onChange={(id) => {
            navigation.go({ kind: 'versions', companyId: state.id, file: id as FileId });
          }}
        />
      )}
    </FieldFrame>
  );
}
