import type { Translated } from '../../translated.ts';
import type { blankForm as blankFormFi } from '../fi/blank-form.ts';

export const blankForm: Translated<typeof blankFormFi> = {
  title: 'Dataskyddsblankett',
  intro:
    'Med den här blanketten samlas uppgifter in för dataskyddsbeskrivningen och registret över behandling.',
  howTo:
    'Skriv tydligt. Kryssa för de rutor som passar. Om en punkt inte gäller företaget eller registret, dra ett streck över den. Om utrymmet inte räcker, fortsätt på ett separat papper och anteckna punktens rubrik på det.',
  companyPart: 'Uppgifter om företaget',
  companyPartIntro: 'Dessa uppgifter ges en gång. De är desamma i företagets alla register.',
  registerPart: 'Uppgifter om registret',
  registerPartIntro: 'Fyll i denna del separat för varje register.',
  company: 'Företag',
  register: 'Register',
  filledBy: 'Ifylld av',
  filledOn: 'Datum',
  ifApplies: 'Fyll i endast om punkten gäller er.',
  saysWhen: 'Fyll i',
  ownFacts: 'Om du svarade nej, skriv här registrets egna uppgifter',
  entry: (number) => `Svar ${String(number)}`,
  yes: 'Ja',
  no: 'Nej',
};
