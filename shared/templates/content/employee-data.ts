import { group } from './rows.ts';
import { lines, say } from './say.ts';

/** What an employer knows of its employees. Health data stand apart (759/2004, section 5). */
export const employeeData: readonly object[] = [
  group(
    't1',
    say('Perustiedot', 'Grunduppgifter', 'Basic data'),
    lines(
      say('nimi', 'namn', 'name'),
      say('henkilötunnus', 'personbeteckning', 'personal identity code'),
      say(
        'osoite, puhelinnumero ja sähköposti',
        'adress, telefonnummer och e-post',
        'address, telephone number and email',
      ),
    ),
    { mandatory: 'yes', nationalId: 'yes', nationalIdGround: 'sector' },
  ),
  group(
    't2',
    say('Palkkatiedot', 'Löneuppgifter', 'Payroll data'),
    lines(
      say('palkka ja lisät', 'lön och tillägg', 'pay and supplements'),
      say('verokortin tiedot', 'skattekortets uppgifter', 'tax card data'),
      say('tilinumero', 'kontonummer', 'account number'),
      say('ulosoton maksukiellot', 'utmätningsbeslut', 'enforcement orders'),
    ),
    { mandatory: 'yes' },
  ),
  group(
    't3',
    say('Työsuhteen tiedot', 'Uppgifter om anställningen', 'Employment data'),
    lines(
      say(
        'tehtävä ja työsopimus',
        'befattning och arbetsavtal',
        'position and employment contract',
      ),
      say('työajat', 'arbetstider', 'working hours'),
      say('vuosilomat', 'semestrar', 'annual holidays'),
    ),
    { mandatory: 'yes' },
  ),
  group(
    't4',
    say('Terveystiedot', 'Hälsouppgifter', 'Health data'),
    lines(
      say('sairauspoissaolot', 'sjukfrånvaro', 'sickness absences'),
      say('lääkärintodistukset', 'läkarintyg', 'medical certificates'),
      say(
        'työterveyshuollon lausunnot',
        'utlåtanden från företagshälsovården',
        'statements of occupational health care',
      ),
    ),
    {
      special: ['health'],
      safeguards: ['logs', 'accessControl', 'encryption'],
      mandatory: 'yes',
    },
  ),
  group(
    't5',
    say('Osaaminen', 'Kompetens', 'Skills'),
    lines(
      say('koulutus ja pätevyydet', 'utbildning och behörigheter', 'education and qualifications'),
      say('kehityskeskustelut', 'utvecklingssamtal', 'performance reviews'),
    ),
  ),
  group(
    't6',
    say('Ammattiliiton jäsenyys', 'Medlemskap i fackförening', 'Trade union membership'),
    say(
      'jäsenmaksun perintä palkasta',
      'uppbörd av medlemsavgift från lönen',
      'union fee collected from the pay',
    ),
    { special: ['tradeUnion'], safeguards: ['logs', 'accessControl', 'encryption'] },
  ),
  group(
    't7',
    say('Läheisen yhteystiedot', 'Anhörigas kontaktuppgifter', 'Contact details of next of kin'),
    lines(
      say('läheisen nimi', 'den anhörigas namn', 'name of the next of kin'),
      say('puhelinnumero', 'telefonnummer', 'telephone number'),
    ),
  ),
];
