import { useEffect, useMemo, useRef } from 'react';
import { findDifferences, type Difference } from '../../../shared/papers/describe-differences.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { Parts } from '../../stores/contents.ts';
import type { Content, OpenFile } from '../../stores/open-file.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeList } from '../parts/change-list.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { useVersion } from './use-versions.ts';

interface VersionDetailsProps {
  readonly companyId: string;
  readonly file: FileId;
  readonly parts: Parts | undefined;
  readonly open: OpenFile | undefined;
  /** Names the version among those of the file. */
  readonly id: string;
}

/** What has changed since the version, and the ways back. */
export function VersionDetails(props: VersionDetailsProps) {
  const { companyId, file, parts, open, id } = props;
  const { common, history: words } = useInterfaceWords();
  const { history } = useStores();
  const read = useVersion(companyId, file, id);
  if (!read) return <p className="soft">{common.loading}</p>;
  if (!read.ok) return <ErrorNote error={read.error} />;
  if (open && parts) {
    return <Differences file={file} parts={parts} open={open} earlier={read.value} />;
  }
  return (
    <>
      <p>{words.notComparable}</p>
      <RestoreButton onRestore={() => void history.restoreUnopened(companyId, file, id)} />
    </>
  );
}

interface DifferencesProps extends Pick<VersionDetailsProps, 'file'> {
  readonly parts: Parts;
  readonly open: OpenFile;
  readonly earlier: Content;
}

function Differences({ file, parts, open, earlier }: DifferencesProps) {
  const { history: words } = useInterfaceWords();
  const { history } = useStores();
  const spoken = useLanguage();
  const differences = useMemo(
    () => findDifferences({ parts, file, before: earlier, after: open.content, spoken }),
    [parts, file, earlier, open.content, spoken],
  );
  const head = useRef<HTMLParagraphElement>(null);
  // The pressed button goes with its change: the keyboard goes on from the head of the list.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus();
  }, [differences]);
  if (differences.length === 0) {
    return (
      <p ref={head} tabIndex={-1}>
        {words.same}
      </p>
    );
  }
  const actionOf = (index: number) => {
    const difference = differences[index];
    if (!difference) return undefined;
    return (
      <TakeBackButton
        difference={difference}
        onTakeBack={() => {
          history.takeBack(file, earlier, difference);
        }}
      />
    );
  };
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {words.changed}
      </p>
      <ChangeList changes={differences.map(({ inWords }) => inWords)} actionOf={actionOf} />
      <RestoreButton
        onRestore={() => {
          history.restore(file, earlier);
        }}
      />
    </>
  );
}

function RestoreButton({ onRestore }: { readonly onRestore: () => void }) {
  const { history: words } = useInterfaceWords();
  return (
    <div>
      <Button onPress={onRestore}>{words.restore}</Button>
    </div>
  );
}

interface TakeBackButtonProps {
  readonly difference: Difference;
  readonly onTakeBack: () => void;
}

/** None for a row that was added: it goes where it stands, in its form. */
function TakeBackButton({ difference: { change, inWords }, onTakeBack }: TakeBackButtonProps) {
  const { history: words } = useInterfaceWords();
  if (change.kind === 'row-added') return undefined;
  const action = words.takeBack[change.kind];
  const name = [inWords.name, inWords.before].filter((text) => text !== '').join(', ');
  return (
    <div>
      <Button look="quiet" icon="undo" aria-label={`${action}: ${name}`} onPress={onTakeBack}>
        {action}
      </Button>
    </div>
  );
}
