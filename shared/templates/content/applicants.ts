import { fillRegister } from './fill-register.ts';
import { itServices, recipient } from './recipients.ts';
import { group, keep, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Job applicants. The data of the one chosen move to the register of employees. */
export const applicants = fillRegister('applicants', {
  name: say('Työnhakijarekisteri', 'Register över arbetssökande', 'Register of job applicants'),
  scope: {
    text: say(
      'Seloste koskee meille työtä hakeneita ja heidän nimeämiään suosittelijoita.',
      'Beskrivningen gäller dem som har sökt arbete hos oss och de referenspersoner som de har uppgett.',
      'This notice concerns those who have applied for work with us and the referees they have named.',
    ),
  },
  subjects: [
    people('s1', say('Työnhakijat', 'Arbetssökande', 'Job applicants')),
    people(
      's2',
      say(
        'Hakijan nimeämät suosittelijat',
        'Referenspersoner som den sökande har uppgett',
        'Referees named by the applicant',
      ),
    ),
  ],
  data: [
    group(
      't1',
      say('Hakemustiedot', 'Ansökningsuppgifter', 'Application data'),
      lines(
        say('nimi ja yhteystiedot', 'namn och kontaktuppgifter', 'name and contact details'),
        say('hakemus ja ansioluettelo', 'ansökan och meritförteckning', 'application and CV'),
        say('palkkatoive', 'löneanspråk', 'salary request'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Haastattelut ja arvioinnit', 'Intervjuer och bedömningar', 'Interviews and assessments'),
      lines(
        say('haastattelumuistiinpanot', 'intervjuanteckningar', 'interview notes'),
        say('soveltuvuusarvioinnit', 'lämplighetsbedömningar', 'aptitude assessments'),
      ),
    ),
    group(
      't3',
      say('Suosittelijan tiedot', 'Referenspersonens uppgifter', 'Data of the referee'),
      lines(
        say(
          'suosittelijan nimi ja yhteystiedot',
          'referenspersonens namn och kontaktuppgifter',
          'name and contact details of the referee',
        ),
        say('suosittelijan lausunto', 'referenspersonens utlåtande', 'statement of the referee'),
      ),
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'b',
      say('Rekrytointi ja valinta', 'Rekrytering och val', 'Recruitment and selection'),
      {
        contractText: say(
          'Työsopimusta edeltävät toimet hakijan pyynnöstä',
          'Åtgärder på den sökandes begäran innan arbetsavtal ingås',
          'Steps at the request of the applicant before an employment contract',
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p2',
      'a',
      say('Soveltuvuuden arviointi', 'Bedömning av lämplighet', 'Assessing aptitude'),
      {
        consentHow: say(
          'Suostumus pyydetään kirjallisesti ennen arviointia.',
          'Samtycke begärs skriftligen före bedömningen.',
          'Consent is asked for in writing before the assessment.',
        ),
        withdrawHow: say(
          'Suostumuksen voi peruuttaa ilmoittamalla siitä meille.',
          'Samtycket kan återkallas genom ett meddelande till oss.',
          'Consent can be withdrawn by telling us.',
        ),
      },
      { subjects: 's1', data: 't2', kept: 'k3' },
    ),
    purpose(
      'p3',
      'f',
      say(
        'Syrjintäväitteisiin vastaaminen',
        'Bemötande av påståenden om diskriminering',
        'Answering claims of discrimination',
      ),
      {
        interestText: say(
          'Oikeusvaateisiin vastaaminen',
          'Att försvara sig mot rättsliga anspråk',
          'Defending legal claims',
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p4',
      'a',
      say(
        'Avoimien hakemusten säilytys',
        'Bevarande av spontana ansökningar',
        'Keeping open applications',
      ),
      {
        consentHow: say(
          'Hakija antaa suostumuksen hakemuksen lähettäessään.',
          'Den sökande ger sitt samtycke när ansökan skickas.',
          'The applicant consents when sending the application.',
        ),
        withdrawHow: say(
          'Hakemuksen voi perua ilmoittamalla siitä meille.',
          'Ansökan kan dras tillbaka genom ett meddelande till oss.',
          'The application can be withdrawn by telling us.',
        ),
      },
      { subjects: 's1', data: 't1', kept: 'k2' },
    ),
    // The referee is no party to the contract that the applicant asks for.
    purpose(
      'p5',
      'f',
      say('Suosittelijoiden kuuleminen', 'Kontakt med referenspersoner', 'Hearing the referees'),
      {
        interestText: say(
          'Hakijan soveltuvuuden varmistaminen hänen suostumuksellaan',
          'Att försäkra sig om den sökandes lämplighet med dennes samtycke',
          'Making sure, with the applicant’s consent, that the applicant is suitable',
        ),
      },
      { subjects: 's1 s2', data: 't3', kept: 'k1' },
    ),
  ],
  sources: [
    source('l1', 'subject', say('Hakija itse', 'Den sökande själv', 'The applicant'), 't1 t2 t3'),
    source(
      'l2',
      'third',
      say(
        'Suosittelijat ja rekrytointiyritys hakijan suostumuksella',
        'Referenspersoner och rekryteringsföretag med den sökandes samtycke',
        'Referees and the recruitment company with the applicant’s consent',
      ),
      't2 t3',
    ),
  ],
  provision: {
    requirement: 'preContract',
    consequence: say(
      'Ilman hakemustietoja emme voi ottaa hakijaa mukaan valintaan.',
      'Utan ansökningsuppgifter kan vi inte beakta den sökande i valet.',
      'Without application data we cannot consider the applicant.',
    ),
  },
  recipients: [
    itServices('v1', 't1 t2 t3'),
    recipient('v2', 'processor', {
      category: say('Rekrytointikumppani', 'Rekryteringspartner', 'Recruitment partner'),
      purpose: say(
        'Haku ja arviointi puolestamme',
        'Sökning och bedömning för vår räkning',
        'Search and assessment on our behalf',
      ),
      data: 't1 t2',
    }),
  ],
  retention: [
    keep('k1', 'ret-applicant', 't1 t2 t3', 'p1 p3 p5'),
    keep('k2', 'ret-open-app', 't1', 'p4'),
    keep(
      'k3',
      'ret-emp-credit',
      't2',
      'p2',
      say('Soveltuvuusarvioinnit', 'Lämplighetsbedömningar', 'Aptitude assessments'),
    ),
  ],
  sectionNotes: {
    retention: say(
      'Valitun hakijan tiedot siirtyvät henkilöstörekisteriin.',
      'Den valda sökandens uppgifter förs över till personalregistret.',
      'The data of the applicant chosen move to the employee register.',
    ),
    security: say(
      'Hakemuksia käsittelevät vain rekrytointiin osallistuvat.',
      'Ansökningarna behandlas bara av dem som deltar i rekryteringen.',
      'Only those taking part in the recruitment process applications.',
    ),
  },
  internal: {
    notes: say(
      'Kerää vain tietoja, jotka ovat tehtävän kannalta välittömästi tarpeellisia. Tietoja muualta saa kerätä vain hakijan suostumuksella (759/2004, 3 ja 4 §).',
      'Samla bara in uppgifter som är direkt nödvändiga för arbetsuppgiften. Uppgifter från andra källor får samlas in bara med den sökandes samtycke (3 och 4 § i lagen 759/2004).',
      'Collect only data directly necessary for the job. Data may be collected from elsewhere only with the applicant’s consent (759/2004, sections 3 and 4).',
    ),
  },
});
