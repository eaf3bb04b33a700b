import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { EarlierVersion } from '../../../shared/bridge/views.ts';
import { formatClock, formatDay } from '../../../shared/language/interface/format-time.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { Parts } from '../../stores/contents.ts';
import type { OpenFile } from '../../stores/open-file.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Icon } from '../../ui/icons.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { useVersions } from './use-versions.ts';
import { VersionDetails } from './version-details.tsx';

interface VersionListProps {
  readonly companyId: string;
  readonly file: FileId;
  /** Undefined where the company does not open. */
  readonly parts: Parts | undefined;
  /** The file as it is now; undefined where it does not open. */
  readonly open: OpenFile | undefined;
}

/** The versions by day, newest first; each opens to what has changed since. */
export function VersionList(props: VersionListProps) {
  const { companyId, file, open } = props;
  const { common, history: words } = useInterfaceWords();
  const language = useLanguage();
  const listed = useVersions(companyId, file, open?.revision);
  const [chosen, setChosen] = useState<string>();
  if (!listed) return <p className="soft">{common.loading}</p>;
  if (!listed.ok) return <ErrorNote error={listed.error} />;
  const clockOf = (version: EarlierVersion) => formatClock(language, version.keptAt);
  // Seconds only where they tell versions apart.
  const timeOf = (version: EarlierVersion, others: readonly EarlierVersion[]) => {
    const sameMinute = others.filter((other) => clockOf(other) === clockOf(version));
    return formatClock(language, version.keptAt, sameMinute.length > 1);
  };
  const days = groupByDay(listed.value, (version) => formatDay(language, version.keptAt));
  return (
    <div className="version-days">
      <LiveRegion text={words.count(listed.value.length)} />
      {days.length === 0 && <p className="soft">{words.none}</p>}
      {days.map(({ day, versions }) => (
        <section key={versions[0]?.id} className="page-section" aria-label={day}>
          <h2>{day}</h2>
          <ul className="row-list">
            {versions.map((version) => (
              <VersionRow
                key={version.id}
                {...props}
                version={version}
                day={day}
                time={timeOf(version, versions)}
                isOpen={chosen === version.id}
                onToggle={() => {
                  setChosen(chosen === version.id ? undefined : version.id);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface VersionRowProps extends VersionListProps {
  readonly version: EarlierVersion;
  readonly day: string;
  readonly time: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function VersionRow({ version, day, time: clock, isOpen, onToggle, ...file }: VersionRowProps) {
  const { history: words } = useInterfaceWords();
  const bodyId = useId();
  const time = words.at(clock);
  const reason = words.reasons[version.reason];
  return (
    <li className="version">
      <AriaButton
        className="version-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onPress={onToggle}
      >
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
        <span className="visually-hidden">{day}</span>
        <span className="row-title tabular">{time}</span>
        <span className="row-note">{reason}</span>
      </AriaButton>
      {isOpen && (
        <div id={bodyId} className="version-body">
          <VersionDetails {...file} id={version.id} />
        </div>
      )}
    </li>
  );
}

interface Day {
  readonly day: string;
  readonly versions: readonly EarlierVersion[];
}

/** The order stays that of the versions: where a clock has gone back, a day comes twice. */
function groupByDay(
  versions: readonly EarlierVersion[],
  dayOf: (version: EarlierVersion) => string,
): readonly Day[] {
  return versions.reduce<readonly Day[]>((days, version) => {
    const day = dayOf(version);
    const last = days.at(-1);
    return last?.day === day
      ? [...days.slice(0, -1), { day, versions: [...last.versions, version] }]
      : [...days, { day, versions: [version] }];
  }, []);
}
