import { useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import type { ExportedFile, ExportReport } from '../../../shared/bridge/views.ts';
import type { WriterWarning } from '../../../shared/document/written-file.ts';
import { keyOfPlace } from '../../../shared/judgement/judgement.ts';
import type { Result } from '../../../shared/util/result.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { LogoProblem } from '../parts/logo-problem.tsx';
import { describePlace } from './describe-place.ts';
import { PlaceLinks } from './place-links.tsx';
import { PrintButton } from './print-button.tsx';
import '../parts/row-list.css';

interface ExportResultProps {
  readonly companyId: string;
  readonly folder: string;
  readonly report: ExportReport;
  readonly parts: Parts;
}

/** What was written, where it is, and what could not be printed as it stands. */
export function ExportResult({ companyId, folder, report, parts }: ExportResultProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const { files } = report;
  const drafts = files.filter(({ isDraft }) => isDraft).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="page-section">
      <h2 ref={heading} tabIndex={-1}>
        {drafts === 0 ? words.done(files.length) : words.doneDrafts(files.length, drafts)}
      </h2>
      <p className="soft breakable">{words.doneIn(folder)}</p>
      <ul className="row-list">
        {files.map((file) => (
          <li key={file.path}>
            <WrittenFile file={file} />
          </li>
        ))}
      </ul>
      {drafts > 0 && <Drafts companyId={companyId} drafts={report.drafts} parts={parts} />}
      {report.unread.length > 0 && <Unread report={report} />}
      {report.keptBeside.length > 0 && <KeptBeside papers={report.keptBeside} />}
      {report.notKept && <NotKept error={report.notKept} />}
      <LogoProblem error={report.logoProblem} />
      {report.warnings.length > 0 && <Warnings warnings={report.warnings} parts={parts} />}
      <div className="actions">
        <Button
          onPress={() => {
            stores.export.reset();
          }}
        >
          {words.again}
        </Button>
      </div>
    </section>
  );
}

interface DraftsProps extends Pick<ExportResultProps, 'companyId' | 'parts'> {
  readonly drafts: ExportReport['drafts'];
}

/** What the drafts lack, each place once. */
function Drafts({ companyId, drafts, parts }: DraftsProps) {
  const { export: words } = useInterfaceWords();
  const places = drafts.flatMap((draft) => draft.places);
  const each = [...new Map(places.map((place) => [keyOfPlace(place), place])).values()];
  const unconfirmed = each.filter(({ state }) => state === 'unconfirmed');
  const missing = each.filter(({ state }) => state !== 'unconfirmed');
  return (
    <Message kind="warning" title={words.draftsLack}>
      {missing.length > 0 && (
        <PlaceLinks
          {...{ companyId, parts, places: missing }}
          title={words.unfinished.missing(missing.length)}
        />
      )}
      {unconfirmed.length > 0 && (
        <PlaceLinks
          {...{ companyId, parts, places: unconfirmed }}
          title={words.unfinished.unconfirmed(unconfirmed.length)}
        />
      )}
    </Message>
  );
}

/** Files that could not be read, each with its way out, and the papers that were not made without them. */
function Unread({ report: { unread, refused } }: Pick<ExportResultProps, 'report'>) {
  const { export: words } = useInterfaceWords();
  const language = useLanguage();
  return (
    <Message kind="error" title={words.unread}>
      {unread.map(({ file, error }) => {
        const { message, action } = describeError(language, error);
        return <p key={file}>{`${message} ${action}`}</p>;
      })}
      {refused.length > 0 && (
        <p>{words.refused(refused.map((kind) => words.documentNames[kind]).join(', '))}</p>
      )}
    </Message>
  );
}

/** Files that stand in the places of papers and are nobody's to replace. */
function KeptBeside({ papers }: { readonly papers: ExportReport['keptBeside'] }) {
  const { export: words } = useInterfaceWords();
  return (
    <Message kind="warning" title={words.keptBesideTitle}>
      {papers.map(({ path, newPath }) => (
        <p key={path}>{words.keptBeside(fileName(path), fileName(newPath))}</p>
      ))}
    </Message>
  );
}

const fileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

/** The papers are made; only a later check by their codes will not find them. */
function NotKept({ error }: { readonly error: AppError }) {
  const { export: words } = useInterfaceWords();
  const { message, action } = describeError(useLanguage(), error);
  return (
    <Message kind="warning" title={words.notKept}>
      <p>{`${message} ${action}`}</p>
    </Message>
  );
}

function WrittenFile({ file }: { readonly file: ExportedFile }) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const name = fileName(file.path);
  const tell = (result: Result<void, AppError>) => {
    if (!result.ok) stores.announcements.tell({ kind: 'error', error: result.error });
  };
  return (
    <>
      <span className="row-plain">
        <span className="row-title">{name}</span>
        {file.isDraft && <StateBadge state="started" word={words.draft} />}
      </span>
      <Button
        aria-label={words.openFile(name)}
        onPress={() => void stores.export.openFile(file.path).then(tell)}
      >
        {words.open}
      </Button>
      {file.format === 'pdf' && <PrintButton path={file.path} name={name} />}
      <Button look="quiet" onPress={() => void stores.export.showInFolder(file.path).then(tell)}>
        {words.showInFolder}
      </Button>
    </>
  );
}

interface WarningsProps {
  readonly warnings: readonly WriterWarning[];
  readonly parts: Parts;
}

function Warnings({ warnings, parts }: WarningsProps) {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  const texts = warnings.map((warning) => {
    const place = warning.place
      ? describePlace(warning.place, parts, language, common.files)
      : words.ownText;
    return warning.kind === 'characters-unprintable'
      ? words.warningUnprintable(place)
      : words.warningGlyph(place, warning.characters);
  });
  return (
    <Message kind="warning" title={words.warningsTitle}>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Message>
  );
}
