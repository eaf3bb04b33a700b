// What the gallery shows of the templates. Their answers are in templates.ts, which weighs much more.
import type { TemplateEntry } from './template.ts';

/** The templates, the most common first. */
export const templateCatalogue: readonly TemplateEntry[] = [
  {
    id: 'customers',
    title: { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customers' },
    summary: {
      fi: 'Tilaukset, sopimukset, laskut ja yhteydenpito asiakkaisiin.',
      sv: 'Beställningar, avtal, fakturor och kontakter med kunder.',
      en: 'Orders, contracts, invoices and contacts with customers.',
    },
    keywords: {
      fi: 'asiakkaat tarjous lasku laskutus palaute perintä crm',
      sv: 'kunder offert faktura fakturering respons indrivning crm',
      en: 'clients quote invoice billing feedback collection crm',
    },
  },
  {
    id: 'employees',
    title: { fi: 'Henkilöstö ja palkat', sv: 'Personal och löner', en: 'Employees and payroll' },
    summary: {
      fi: 'Työsuhteet, palkanlaskenta, työajat ja poissaolot.',
      sv: 'Anställningar, löneräkning, arbetstider och frånvaro.',
      en: 'Employment, payroll, working hours and absences.',
    },
    keywords: {
      fi: 'työntekijät palkka palkanlaskenta työsuhde loma sairausloma henkilökunta',
      sv: 'arbetstagare anställda lön semester sjukledighet',
      en: 'staff workers wages salary holiday sick leave hr',
    },
  },
  {
    id: 'web-shop',
    title: { fi: 'Verkkokauppa', sv: 'Webbutik', en: 'Web shop' },
    summary: {
      fi: 'Tilaukset, toimitukset, maksut ja asiakastilit verkossa.',
      sv: 'Beställningar, leveranser, betalningar och kundkonton på nätet.',
      en: 'Orders, deliveries, payments and customer accounts online.',
    },
    keywords: {
      fi: 'nettikauppa verkko-ostos toimitus palautus maksu tili',
      sv: 'nätbutik e-handel leverans retur betalning konto',
      en: 'online store e-commerce delivery return payment account',
    },
  },
  {
    id: 'newsletter',
    title: {
      fi: 'Markkinointi ja uutiskirje',
      sv: 'Marknadsföring och nyhetsbrev',
      en: 'Marketing and newsletter',
    },
    summary: {
      fi: 'Uutiskirjeen tilaajat, suoramarkkinointi ja arvonnat.',
      sv: 'Nyhetsbrevets prenumeranter, direktmarknadsföring och utlottningar.',
      en: 'Newsletter subscribers, direct marketing and prize draws.',
    },
    keywords: {
      fi: 'mainos mainonta sähköposti tilaajat suostumus arvonta kampanja',
      sv: 'reklam e-post prenumeranter samtycke utlottning kampanj',
      en: 'advertising email subscribers consent lottery campaign',
    },
  },
  {
    id: 'website',
    title: {
      fi: 'Verkkosivusto ja evästeet',
      sv: 'Webbplats och kakor',
      en: 'Website and cookies',
    },
    summary: {
      fi: 'Sivuston kävijät, evästeet, tilastot ja yhteydenottolomake.',
      sv: 'Webbplatsens besökare, kakor, statistik och kontaktformulär.',
      en: 'Visitors, cookies, statistics and the contact form.',
    },
    keywords: {
      fi: 'kotisivut nettisivut cookie analytiikka mainonta lomake kävijät',
      sv: 'hemsida cookies analys reklam formulär besökare',
      en: 'web page site analytics advertising form visitors',
    },
  },
  {
    id: 'booking',
    title: { fi: 'Ajanvaraus', sv: 'Tidsbokning', en: 'Booking' },
    summary: {
      fi: 'Ajat, muistutukset ja esitiedot, kuten kampaamossa tai hieronnassa.',
      sv: 'Tider, påminnelser och förhandsuppgifter, som hos en frisör eller massör.',
      en: 'Appointments, reminders and preliminary data, as at a hairdresser or masseur.',
    },
    keywords: {
      fi: 'varaus kalenteri kampaamo parturi hieronta hoitola kauneus korjaamo allergia',
      sv: 'bokning kalender frisör massage behandling skönhet verkstad allergi',
      en: 'appointment calendar hairdresser massage beauty garage allergy',
    },
  },
  {
    id: 'applicants',
    title: { fi: 'Työnhakijat', sv: 'Arbetssökande', en: 'Job applicants' },
    summary: {
      fi: 'Hakemukset, haastattelut ja arvioinnit.',
      sv: 'Ansökningar, intervjuer och bedömningar.',
      en: 'Applications, interviews and assessments.',
    },
    keywords: {
      fi: 'rekrytointi työpaikka hakemus cv ansioluettelo haastattelu',
      sv: 'rekrytering jobb ansökan cv meritförteckning intervju',
      en: 'recruitment hiring vacancy application cv interview',
    },
  },
  {
    id: 'suppliers',
    title: {
      fi: 'Toimittajat ja kumppanit',
      sv: 'Leverantörer och partner',
      en: 'Suppliers and partners',
    },
    summary: {
      fi: 'Hankinnat, ostolaskut ja tilaajavastuu.',
      sv: 'Inköp, inköpsfakturor och beställaransvar.',
      en: 'Purchases, purchase invoices and contractor liability.',
    },
    keywords: {
      fi: 'tavarantoimittaja alihankkija ostot hankinta yhteistyökumppani toiminimi',
      sv: 'underleverantör inköp upphandling samarbetspartner firma',
      en: 'vendor subcontractor purchase procurement partner sole trader',
    },
  },
  {
    id: 'cameras',
    title: { fi: 'Kameravalvonta', sv: 'Kameraövervakning', en: 'Camera surveillance' },
    summary: {
      fi: 'Tallentavat kamerat tiloissa ja pihalla.',
      sv: 'Inspelande kameror i lokaler och på gården.',
      en: 'Recording cameras on the premises and in the yard.',
    },
    keywords: {
      fi: 'kamera valvontakamera tallenne vartiointi turvallisuus',
      sv: 'kamera övervakningskamera inspelning bevakning säkerhet',
      en: 'cctv video recording guard security',
    },
  },
  {
    id: 'access-control',
    title: {
      fi: 'Kulunvalvonta ja avaimet',
      sv: 'Passerkontroll och nycklar',
      en: 'Access control and keys',
    },
    summary: {
      fi: 'Avaimet, kulkuoikeudet, ovitapahtumat ja vieraat.',
      sv: 'Nycklar, passerrätter, dörrhändelser och besökare.',
      en: 'Keys, access rights, door events and visitors.',
    },
    keywords: {
      fi: 'avain ovi tunniste vieras vieraskirja lukko kulkuoikeus',
      sv: 'nyckel dörr tagg gäst besök lås',
      en: 'key door tag guest visitor lock badge',
    },
  },
  {
    id: 'association',
    title: {
      fi: 'Yhdistyksen jäsenet',
      sv: 'Föreningens medlemmar',
      en: 'Members of an association',
    },
    summary: {
      fi: 'Jäsenluettelo, jäsenmaksut ja tapahtumat.',
      sv: 'Medlemsförteckning, medlemsavgifter och evenemang.',
      en: 'List of members, fees and events.',
    },
    keywords: {
      fi: 'yhdistys jäsenrekisteri seura urheiluseura järjestö jäsenmaksu hallitus',
      sv: 'förening medlemsregister klubb idrottsförening organisation medlemsavgift styrelse',
      en: 'club society sports membership fee board organisation',
    },
  },
  {
    id: 'accounting-office',
    title: {
      fi: 'Tilitoimiston asiakkaat',
      sv: 'Bokföringsbyråns kunder',
      en: 'Clients of an accounting office',
    },
    summary: {
      fi: 'Toimeksiannot ja asiakkaan tunteminen. Mukana käsittelijän seloste.',
      sv: 'Uppdrag och kundkontroll. Biträdets register ingår.',
      en: 'Engagements and customer due diligence, with the processor’s record.',
    },
    keywords: {
      fi: 'tilitoimisto kirjanpito kirjanpitäjä palkanlaskenta rahanpesu käsittelijä',
      sv: 'bokföring bokförare revisor löneräkning penningtvätt biträde',
      en: 'bookkeeping accountant payroll money laundering kyc processor',
    },
  },
];
