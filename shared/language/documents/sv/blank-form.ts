import type { Translated } from '../../translated.ts';
import type { blankForm as blankFormFi } from '../fi/blank-form.ts';

export const blankForm: Translated<typeof blankFormFi> = {
  title: 'Dataskyddsblankett',
  intro:
    'Med den här blanketten samlar vi in uppgifter för dataskyddsbeskrivningen och registret över behandling.',
  howTo:
    'Skriv tydligt. Kryssa för de rutor som passar, och skriv i tabellerna alternativets bokstav. Kontrollera de uppgifter som redan är tryckta och rätta dem vid behov. Om en punkt inte gäller företaget eller registret, dra ett streck över den. Om platsen inte räcker, fortsätt på ett separat papper och skriv punktens rubrik på det.',
  companyPartIntro:
    'Dessa uppgifter lämnas en gång. De är desamma i alla register som företaget har.',
  registerPart: 'Uppgifter om registret',
  registerPartIntro: 'Fyll i denna del separat för varje register.',
  company: 'Företag',
  register: 'Register',
  filledBy: 'Ifylld av',
  filledOn: 'Datum',
  ifApplies: 'Fyll i endast om avsnittet gäller företaget.',
  ownFacts: 'Om du svarade nej, skriv här registrets egna uppgifter',
  entry: (number) => `Svar ${String(number)}`,
  question: 'Fråga',
  known: 'Redan antecknat',
  letter: 'Skriv bokstaven:',
  letters: 'Skriv bokstäverna:',
  yes: 'Ja',
  no: 'Nej',
};
