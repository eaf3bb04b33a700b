import { useMemo } from 'react';
import type { Company } from '../../../shared/register/company.ts';
import type { FormActions } from '../../form/form-context.ts';
import { FormSection } from '../../form/form-section.tsx';
import { useNavigation, useSettings } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { findReferencesIn } from './find-references.ts';
import type { FormSetup } from './form-setup.ts';

interface OpenSectionProps<Record_> {
  readonly setup: FormSetup<Record_>;
  readonly record: Record_;
  readonly company: Company;
  readonly sectionId: string;
  readonly actions: FormActions;
  readonly onFocusPath: (path: string) => void;
}

/** The section of the form that is open, with what it may refer to. */
export function OpenSection<Record_>(props: OpenSectionProps<Record_>) {
  const { setup, record, company, sectionId, actions, onFocusPath } = props;
  const { common } = useInterfaceWords();
  const language = useLanguage();
  const { focus } = useNavigation();
  const { settings } = useSettings();
  const references = useMemo(() => {
    const { texts } = setup;
    return findReferencesIn({ own: record, company, language, texts, nameless: common.nameless });
  }, [setup, record, company, language, common]);
  const section = setup.sections.find(({ id }) => id === sectionId);
  const texts = setup.texts[sectionId];
  if (!section || !texts) throw new Error(`No section ${sectionId}`);
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
      {...actions}
    />
  );
}
