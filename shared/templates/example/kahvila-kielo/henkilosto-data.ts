import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const henkilostoData = {
  subjects: [
    {
      id: 'r1',
      text: say(
        'Nykyiset ja entiset työntekijät',
        'Nuvarande och tidigare anställda',
        'Present and former employees',
      ),
      children: 'yes',
      childAges: 'from13',
      employees: 'yes',
    },
    {
      id: 'r2',
      text: say(
        'Työntekijän nimeämä läheinen',
        'Närstående som den anställda har uppgett',
        'Close person named by the employee',
      ),
      employees: 'no',
    },
  ],
  data: [
    {
      id: 't1',
      text: say('Perustiedot', 'Grunduppgifter', 'Basic data'),
      items: lines(
        say('nimi', 'namn', 'name'),
        say('henkilötunnus', 'personbeteckning', 'personal identity code'),
        say(
          'osoite, puhelinnumero ja sähköposti',
          'adress, telefonnummer och e-post',
          'address, telephone number and email',
        ),
        say(
          'kansalaisuus ja työnteko-oikeus',
          'medborgarskap och rätt att arbeta',
          'citizenship and right to work',
        ),
      ),
      nationalId: 'yes',
      nationalIdGround: 'sector',
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: say('Palkkatiedot', 'Löneuppgifter', 'Pay data'),
      items: lines(
        say('palkka ja lisät', 'lön och tillägg', 'pay and supplements'),
        say('verokortin tiedot', 'uppgifter på skattekortet', 'details of the tax card'),
        say('tilinumero', 'kontonummer', 'account number'),
        say('ulosoton maksukiellot', 'utsökningens betalningsförbud', 'enforcement orders'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't3',
      text: say('Työsuhteen tiedot', 'Uppgifter om anställningen', 'Employment data'),
      items: lines(
        say(
          'tehtävä ja työsopimus',
          'arbetsuppgifter och arbetsavtal',
          'duties and employment contract',
        ),
        say(
          'työvuorot ja tehdyt tunnit',
          'arbetsskift och utförda timmar',
          'shifts and hours worked',
        ),
        say('vuosilomat', 'semestrar', 'annual holidays'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't4',
      text: say('Terveystiedot', 'Hälsouppgifter', 'Health data'),
      items: lines(
        say('sairauspoissaolot', 'sjukfrånvaro', 'sick leave'),
        say('lääkärintodistukset', 'läkarintyg', 'medical certificates'),
        say(
          'työterveyshuollon lausunnot',
          'utlåtanden från företagshälsovården',
          'statements of occupational health care',
        ),
      ),
      special: ['health'],
      safeguards: ['training', 'accessControl', 'procedures'],
      mandatory: 'yes',
    },
    {
      id: 't5',
      text: say('Osaamisen tiedot', 'Kompetensuppgifter', 'Data about skills'),
      items: lines(
        say(
          'koulutus ja hygieniapassi',
          'utbildning och hygienpass',
          'training and hygiene passport',
        ),
        say('kehityskeskustelut', 'utvecklingssamtal', 'development discussions'),
      ),
      mandatory: 'no',
    },
    {
      id: 't6',
      text: say(
        'Läheisen yhteystiedot',
        'En närståendes kontaktuppgifter',
        'Contact details of a close person',
      ),
      items: lines(
        say('läheisen nimi', 'den närståendes namn', 'name of the close person'),
        say('puhelinnumero', 'telefonnummer', 'telephone number'),
      ),
      mandatory: 'no',
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: say('Työntekijä itse', 'Den anställda själv', 'The employee'),
      dataIds: ['t1', 't2', 't3', 't4', 't5', 't6'],
    },
    {
      id: 'l2',
      type: 'authority',
      name: say(
        'Verohallinto ja ulosottoviranomainen',
        'Skatteförvaltningen och utsökningsmyndigheten',
        'The Tax Administration and the enforcement authority',
      ),
      public: 'no',
      dataIds: ['t2'],
    },
    {
      id: 'l3',
      type: 'third',
      name: say(
        'Työterveyshuolto lain sallimissa rajoissa',
        'Företagshälsovården inom de gränser som lagen tillåter',
        'Occupational health care within the limits of the law',
      ),
      public: 'no',
      dataIds: ['t4'],
    },
  ],
};
