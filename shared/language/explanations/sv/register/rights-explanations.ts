import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { rightsExplanations as commonExplanations } from '../common/rights-explanations.ts';

export const rightsExplanations = {
  'inherits.rights': {
    why: 'Alla begäranden kommer oftast till samma adress, så anvisningarna skrivs en gång. Svaret syns inte i dokumenten.',
    example:
      'En webbutik svarar ”ja” i kundregistret och ”nej” i personalregistret, där man vänder sig till sin egen chef.',
    mistakes: [
      'Ändra inte anvisningarna från ett register till ett annat utan skäl. Personen vet inte i vilket register uppgifterna finns.',
    ],
    help: [
      'Rättigheterna bestäms av de rättsliga grunderna, och programmet skriver dem i beskrivningen åt dig. Till exempel gäller rätten till dataportabilitet bara automatiserad behandling som grundar sig på samtycke eller avtal, och rätten att göra invändningar gäller behandling som grundar sig på berättigat intresse eller allmänt intresse samt direktmarknadsföring.',
      'En begäran ska besvaras senast inom en månad. Tiden kan förlängas med högst två månader om begäran är komplicerad eller om det finns många. Personen ska få veta om förlängningen och skälet till den inom den första månaden.',
    ],
  },
  ...prefixTexts('rights', commonExplanations),
};
