// Names of countries and areas beside the official ones, as people write them in Finnish, Swedish and
// English. Capitals count in abbreviations: "uk" may be the beginning of Ukraina.

/** Abbreviations, exactly as they stand here. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ US: 'US', USA: 'US', 'U.S.': 'US', 'U.S.A.': 'US', UK: 'GB', 'U.K.': 'GB', UAE: 'AE' },
    ...{ EU: 'EU', ETA: 'EEA', EEA: 'EEA', EES: 'EEA' },
  }),
);

/** Other names by code, apart by commas. Case and accents do not count. */
export const otherNames: Readonly<Record<string, string>> = {
  US: 'usa,amerikan yhdysvallat,yhdysvallat (usa),amerikas förenta stater,förenta staterna,united states of america',
  GB: 'englanti,skotlanti,wales,pohjois-irlanti,britannia,yhdistynyt kuningaskunta,england,skottland,nordirland,scotland,northern ireland,great britain,britain,the united kingdom',
  AE: 'emiraatit,dubai,förenade arabemiraten,emirates',
  BA: 'bosnia,bosnien',
  BY: 'vitryssland',
  CD: 'kongon demokraattinen tasavalta',
  CI: 'ivory coast',
  CN: 'kiinan kansantasavalta',
  CV: 'cape verde',
  CZ: 'tsekin tasavalta,tjeckiska republiken,czech republic',
  EU: 'eu-maat,eu-alue,eu:n alue,eu-länder,eu-länderna,eu countries,the eu',
  EEA: 'eta-maat,eta-alue,eta:n alue,eu:n tai eta:n alue,euroopan talousalue,ees-länder,ees-länderna,ees-området,europeiska ekonomiska samarbetsområdet,eea countries,the eea,european economic area',
  HK: 'hongkong,hong kong',
  KR: 'korean tasavalta,south korea,sydkorea',
  MK: 'makedonia,makedonien,macedonia',
  MM: 'myanmar,burma',
  MO: 'macao,macau',
  NL: 'hollanti,holland',
  PS: 'palestiina,palestina,palestine',
  RU: 'venäjän federaatio,ryska federationen,russian federation',
  SZ: 'swazimaa,swaziland',
  TR: 'turkey',
  TW: 'taiwan',
  VA: 'vatikaani,vatikanen,vatican',
  '001':
    'koko maailma,kaikki maat,maailmanlaajuinen,maailmanlaajuisesti,globaali,globaalisti,hela världen,global,globalt,worldwide,the whole world',
  'DK, FI, IS, NO, SE':
    'pohjoismaat,norden,de nordiska länderna,nordic countries,the nordic countries',
  'EE, LV, LT': 'baltia,baltian maat,baltikum,baltic countries,the baltics',
};
