import { useDeferredValue, useMemo } from 'react';
import { sectionAtPath } from '../../../shared/judgement/find-section-states.ts';
import { byPlace, factsIn, isUnsettled } from '../../../shared/judgement/judgement.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import type { FormActions } from '../../form/form-context.ts';
import { FormSection } from '../../form/form-section.tsx';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { judgedOf } from '../../stores/judged.ts';
import { useNavigation, useSettings } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { findReferencesIn } from './find-references.ts';
import type { FormSetup } from './form-setup.ts';
import { useAside } from './use-aside.tsx';
import { useGuidance } from './use-guidance.ts';

interface OpenSectionProps<Record_ extends Reviewed> {
  readonly setup: FormSetup<Record_>;
  readonly record: Record_;
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly file: FileId;
  readonly sectionId: string;
  readonly actions: FormActions;
  readonly onFocusPath: (path: string) => void;
}

/** The section of the form that is open, with what it may refer to. */
export function OpenSection<Record_ extends Reviewed>(props: OpenSectionProps<Record_>) {
  const { setup, record, state, file, sectionId, actions, onFocusPath } = props;
  const { frame, byPath } = useGuidance(file, state.files);
  const { common } = useInterfaceWords();
  const language = useLanguage();
  const { focus } = useNavigation();
  const { settings } = useSettings();
  const { nameless } = common;
  const [written = language] = settings.answerLanguages;
  // Names of other rows may follow a moment later; what is being typed may not.
  const files = useDeferredValue(state.files);
  const references = useMemo(
    () => findReferencesIn({ parts: partsOf(files), file, language, written, nameless }),
    [files, file, language, written, nameless],
  );
  const asideOf = useAside(file, state.files);
  const section = setup.sections.find(({ id }) => id === sectionId);
  const texts = setup.texts[sectionId];
  if (!section || !texts) throw new Error(`No section ${sectionId}`);
  const waiting = byPlace(factsIn(judgedOf(state.files).judgement, file)).filter(
    (fact) => isUnsettled(fact) && sectionAtPath(setup.kind, fact.path) === sectionId,
  );
  const toConfirm = waiting
    .filter((fact) => fact.state === 'unconfirmed' && fact.place.file === file)
    .map(({ place }) => place.path);
  return (
    <FormSection
      key={sectionId}
      section={section}
      record={record}
      texts={texts}
      references={references}
      languages={settings.answerLanguages}
      focusPath={focus}
      onFocusPath={onFocusPath}
      guidance={{ frame, byPath, toConfirm }}
      asideOf={asideOf}
      {...actions}
    />
  );
}
