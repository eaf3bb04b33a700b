import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const henkilostoRecipients = {
  recipients: [
    {
      id: 'v1',
      category: say(
        'Verohallinto ja tulorekisteri',
        'Skatteförvaltningen och inkomstregistret',
        'The Tax Administration and the Incomes Register',
      ),
      kind: 'authority',
      purpose: say(
        'Palkkojen ja verojen ilmoittaminen',
        'Anmälan av löner och skatter',
        'Reporting pay and taxes',
      ),
      ground: say('Lakisääteinen velvoite', 'Rättslig förpliktelse', 'Legal obligation'),
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      category: say(
        'Työeläkevakuutusyhtiö ja tapaturmavakuutusyhtiö',
        'Arbetspensionsförsäkringsbolaget och olycksfallsförsäkringsbolaget',
        'The pension insurance company and the accident insurance company',
      ),
      kind: 'controller',
      purpose: say(
        'Työntekijöiden pakolliset vakuutukset',
        'De anställdas obligatoriska försäkringar',
        'Compulsory insurance of employees',
      ),
      ground: say('Lakisääteinen velvoite', 'Rättslig förpliktelse', 'Legal obligation'),
      country: 'FI',
      dataIds: ['t1', 't2', 't4'],
    },
    {
      id: 'v3',
      category: say(
        'Työterveyspalvelun tuottaja',
        'Producent av företagshälsovård',
        'Provider of occupational health care',
      ),
      kind: 'controller',
      purpose: say(
        'Työterveyshuollon järjestäminen',
        'Ordnande av företagshälsovård',
        'Arranging occupational health care',
      ),
      ground: say(
        'Työterveyshuoltolaki',
        'Lagen om företagshälsovård',
        'Occupational Health Care Act',
      ),
      country: 'FI',
      dataIds: ['t1', 't4'],
    },
  ],
  noTransfers: 'yes',
};
