import { itServices, recipient } from './recipients.ts';
import { say } from './say.ts';

const duty = say('Lakisääteinen velvoite', 'Rättslig förpliktelse', 'Legal obligation');

/** To whom an employer gives data of its employees. */
export const employeeRecipients: readonly object[] = [
  recipient('v1', 'processor', {
    category: say(
      'Tilitoimisto tai palkanlaskenta',
      'Bokföringsbyrå eller löneräkning',
      'Accounting office or payroll service',
    ),
    purpose: say(
      'Palkanlaskenta ja kirjanpito',
      'Löneräkning och bokföring',
      'Payroll and accounting',
    ),
    data: 't1 t2 t3 t6',
  }),
  recipient('v2', 'authority', {
    category: say(
      'Verohallinto ja tulorekisteri',
      'Skatteförvaltningen och inkomstregistret',
      'Tax Administration and the Incomes Register',
    ),
    purpose: say(
      'Palkkojen ja verojen ilmoittaminen',
      'Anmälan av löner och skatter',
      'Reporting wages and taxes',
    ),
    data: 't1 t2',
  }),
  recipient('v3', 'controller', {
    category: say(
      'Eläke- ja vakuutusyhtiöt',
      'Pensions- och försäkringsbolag',
      'Pension and insurance companies',
    ),
    purpose: say('Pakolliset vakuutukset', 'Obligatoriska försäkringar', 'Mandatory insurance'),
    ground: duty,
    data: 't1 t2 t4',
  }),
  recipient('v4', 'controller', {
    category: say('Työterveyshuolto', 'Företagshälsovården', 'Occupational health care'),
    purpose: say(
      'Työterveyshuollon järjestäminen',
      'Ordnande av företagshälsovård',
      'Arranging occupational health care',
    ),
    ground: duty,
    data: 't1 t4',
  }),
  recipient('v5', 'authority', {
    category: say(
      'Kela ja ulosottoviranomainen',
      'FPA och utsökningsmyndigheten',
      'Kela and the enforcement authority',
    ),
    purpose: say(
      'Etuudet, korvaukset ja ulosmittaus',
      'Förmåner, ersättningar och utmätning',
      'Benefits, compensation and enforcement',
    ),
    data: 't1 t2 t4',
  }),
  recipient('v6', 'controller', {
    category: say('Ammattiliitto', 'Fackförbundet', 'Trade union'),
    purpose: say(
      'Jäsenmaksujen tilittäminen',
      'Redovisning av medlemsavgifter',
      'Settling union fees',
    ),
    ground: say('Työntekijän valtuutus', 'Arbetstagarens fullmakt', 'The employee’s authorisation'),
    data: 't1 t6',
  }),
  itServices('v7', 't1 t2 t3 t5'),
];
