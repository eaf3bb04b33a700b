/** Help and findings beside the questions of the form. */
export const guidanceWords = {
  acceptWithReason: 'Godkänn med motivering',
  reason: 'Varför kan det få vara så här?',
  reasonHint: 'Motiveringen sparas. Den syns inte i dokumenten.',
  reasonMissing: 'Skriv först en motivering.',
  accept: 'Godkänn',
  cancel: 'Avbryt',
  accepted: (reason: string) => `Godkänt: ${reason}`,
  withdraw: 'Återta godkännandet',

  leaveOpen: 'Jag kan inte svara',
  states: {
    unknown: 'Jag vet inte ännu',
    notUnderstood: 'Jag förstår inte frågan',
    notApplicable: 'Gäller inte oss',
  },
  leftOpen: {
    unknown: 'Lämnad öppen: jag vet inte ännu',
    notUnderstood: 'Lämnad öppen: jag förstår inte frågan',
    notApplicable: 'Gäller inte oss',
  },
  whyNot: 'Varför gäller detta inte ditt företag? Du kan lämna fältet tomt.',
  mark: 'Markera',
  takeUp: 'Ta bort markeringen',

  toConfirm: 'Från mallen – kontrollera',
  confirm: 'Bekräfta',
  toConfirmHere: (count: number) =>
    count === 1
      ? 'Det här avsnittet har ett svar från mallen som inte har bekräftats.'
      : `Det här avsnittet har ${String(count)} svar från mallen som inte har bekräftats.`,
  confirmAll: 'Bekräfta alla svar i det här avsnittet',

  explain: 'Vad ska jag skriva här?',
  why: 'Varför frågar vi detta?',
  example: 'Exempel',
  mistakes: 'Vanliga misstag',
  terms: 'Ordlista',
  wholeGlossary: 'Öppna hela ordlistan',
  law: 'I vilken lag?',

  openMatters: (count: number) =>
    count === 0
      ? 'Inga öppna punkter'
      : count === 1
        ? '1 öppen punkt'
        : `${String(count)} öppna punkter`,
  unconfirmed: (count: number) =>
    count === 1 ? '1 obekräftat svar från mallen' : `${String(count)} obekräftade svar från mallen`,

  /** What one click does about a finding. */
  remedies: {
    replaceWords: 'Ersätt med det nuvarande namnet',
    removeMarkup: 'Ta bort koden',
    removeRepeat: 'Ta bort den upprepade texten här',
    joinWords: 'Ta bort överflödiga bindestreck',
    removePageEdges: 'Ta bort sidhuvuden och sidfötter',
    removeAuthority: 'Ta bort den föråldrade kontaktuppgiften',
    removeIdentityCode: 'Ta bort personbeteckningen ur texten',
    removePassword: 'Ta bort lösenordet ur listan',
    removeMail: 'Ta bort e-postadressen härifrån',
    formatBusinessId: 'Rätta FO-numrets form',
    answerTransfers: 'Svara: uppgifter överförs',
    answerDisclosure: 'Svara: uppgifter lämnas ut',
    answerProfiling: 'Svara: profilering förekommer',
    useLimit: 'Använd tiden i lagen',
    markNationalId: 'Markera: innehåller personbeteckning',
    markSpecial: 'Markera: hälsouppgifter',
  },
};
