import type { CheckedPaper, PaperReport, PaperState } from '../../../shared/bridge/views.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Message, type MessageKind } from '../../ui/message.tsx';
import { ChangeList } from '../parts/change-list.tsx';
import './paper-verdict.css';

const looks: Readonly<Record<PaperState['kind'], MessageKind>> = {
  current: 'done',
  outdated: 'warning',
  withdrawn: 'warning',
  unknown: 'error',
};

interface PaperVerdictProps {
  readonly report: PaperReport;
  /** The company at hand: only its questions can be opened from here. */
  readonly companyId: string;
  /** Called when the user goes to a question. */
  readonly onLeave: () => void;
}

/** What the check code has told: usually of one paper, sometimes of none. */
export function PaperVerdict({ report, companyId, onLeave }: PaperVerdictProps) {
  const { paper: words } = useInterfaceWords();
  const stores = useStores();
  const openFrom = (paper: CheckedPaper) =>
    paper.companyId === companyId
      ? (place: AnswerPlace) => {
          onLeave();
          stores.navigation.openPlace(companyId, place);
        }
      : undefined;
  return (
    <div className="page-section">
      {report.papers.length === 0 && (
        <Message kind="warning" title={words.notFoundTitle}>
          {words.notFound(report.checkCode)}
        </Message>
      )}
      {report.papers.map((paper, index) => (
        <Verdict key={index} paper={paper} onOpen={openFrom(paper)} />
      ))}
      {report.problems.length > 0 && <Message kind="warning">{words.unreadable}</Message>}
    </div>
  );
}

interface VerdictProps {
  readonly paper: CheckedPaper;
  readonly onOpen: ((place: AnswerPlace) => void) | undefined;
}

function Verdict({ paper, onOpen }: VerdictProps) {
  const { paper: words } = useInterfaceWords();
  const language = useLanguage();
  const { state, title, subtitle, sender, date } = paper;
  return (
    <Message kind={looks[state.kind]} title={words.states[state.kind]}>
      <p>
        <strong>{words.name(title, subtitle)}</strong>
        <br />
        {words.made(sender, formatDay(language, date))}
      </p>
      <StateBody state={state} onOpen={onOpen} />
    </Message>
  );
}

function StateBody({
  state,
  onOpen,
}: Pick<VerdictProps, 'onOpen'> & { readonly state: PaperState }) {
  const { paper: words } = useInterfaceWords();
  const language = useLanguage();
  switch (state.kind) {
    case 'current':
      return <p>{words.current}</p>;
    case 'outdated':
      return (
        <>
          {state.changes.length > 0 && (
            <>
              <p>{words.changed}</p>
              <ChangeList changes={state.changes} onOpen={onOpen} />
            </>
          )}
          {state.isReworded && <p>{words.reworded}</p>}
        </>
      );
    case 'withdrawn':
      return <p>{words.withdrawn}</p>;
    case 'unknown':
      return <p>{describeError(language, state.error).message}</p>;
    default:
      return assertNever(state);
  }
}
