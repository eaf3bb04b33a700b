import { useMemo } from 'react';
import { Combo } from '../../ui/combo.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useWords } from '../../ui/words.tsx';
import { useDraft } from '../use-draft.ts';
import { nameCountries, typedCountry } from './country-names.ts';
import type { FieldProps } from './field-props.ts';

/** A country by its name, or an area in the user's own words. */
export function CountryField({ frame, answer, onChange }: FieldProps<string>) {
  const { locale, showCountries, noCountries } = useWords();
  const countries = useMemo(() => nameCountries(locale), [locale]);
  const codec = useMemo(() => typedCountry(countries, locale), [countries, locale]);
  const [draft, change] = useDraft(answer, onChange, codec);
  return (
    <FieldFrame {...frame}>
      {({ inputId, labelId, describedBy }) => (
        <Combo
          id={inputId}
          labelledBy={labelId}
          describedBy={describedBy}
          options={countries}
          text={draft}
          onChange={change}
          openLabel={showCountries}
          emptyText={noCountries}
        />
      )}
    </FieldFrame>
  );
}
