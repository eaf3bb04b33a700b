/** Help and findings beside the questions of the form. */
export const guidanceWords = {
  acceptWithReason: 'Hyväksy perustellen',
  reason: 'Miksi asia voi jäädä näin?',
  reasonHint: 'Perustelu jää talteen. Se ei näy asiakirjoissa.',
  reasonMissing: 'Kirjoita ensin perustelu.',
  accept: 'Hyväksy',
  cancel: 'Peruuta',
  accepted: (reason: string) => `Hyväksytty: ${reason}`,
  withdraw: 'Poista hyväksyntä',

  leaveOpen: 'En osaa vastata',
  states: {
    unknown: 'En tiedä vielä',
    notUnderstood: 'En ymmärrä kysymystä',
    notApplicable: 'Ei koske meitä',
  },
  leftOpen: {
    unknown: 'Jätetty avoimeksi: en tiedä vielä',
    notUnderstood: 'Jätetty avoimeksi: en ymmärrä kysymystä',
    notApplicable: 'Ei koske meitä',
  },
  whyNot: 'Miksi tämä ei koske yritystäsi? Voit jättää tämän tyhjäksi.',
  mark: 'Merkitse',
  takeUp: 'Poista merkintä',

  toConfirm: 'Mallista – tarkista',
  confirm: 'Vahvista',
  toConfirmHere: (count: number) =>
    count === 1
      ? 'Tässä kohdassa on yksi mallin vastaus, jota ei ole vahvistettu.'
      : `Tässä kohdassa on ${String(count)} mallin vastausta, joita ei ole vahvistettu.`,
  confirmAll: 'Vahvista kaikki tämän kohdan vastaukset',

  explain: 'Mitä tähän kirjoitetaan?',
  why: 'Miksi kysymme tätä?',
  example: 'Esimerkki',
  mistakes: 'Tavallisia virheitä',
  terms: 'Sanasto',
  wholeGlossary: 'Avaa koko sanasto',
  law: 'Missä laissa?',

  openMatters: (count: number) =>
    count === 0
      ? 'Ei avoimia kohtia'
      : count === 1
        ? '1 avoin kohta'
        : `${String(count)} avointa kohtaa`,
  unconfirmed: (count: number) =>
    count === 1
      ? '1 mallin vastaus vahvistamatta'
      : `${String(count)} mallin vastausta vahvistamatta`,

  /** What one click does about a finding. */
  remedies: {
    replaceWords: 'Korvaa nykyisellä nimellä',
    removeRepeat: 'Poista toistuva teksti tästä',
    removeMarkup: 'Poista koodimerkinnät',
    joinWords: 'Poista ylimääräiset tavuviivat',
    removePageEdges: 'Poista ylä- ja alatunnisteet',
    removeAuthority: 'Poista vanhentunut yhteystieto',
    removeIdentityCode: 'Poista henkilötunnus tekstistä',
    removePassword: 'Poista salasana luettelosta',
    removeMail: 'Poista sähköpostiosoite tästä',
    formatBusinessId: 'Korjaa Y-tunnuksen muoto',
    answerTransfers: 'Vastaa: tietoja siirretään',
    answerDisclosure: 'Vastaa: tietoja luovutetaan',
    answerProfiling: 'Vastaa: profilointia tehdään',
    useLimit: 'Käytä laissa säädettyä aikaa',
    markNationalId: 'Merkitse: sisältää henkilötunnuksen',
    markSpecial: 'Merkitse: terveystietoja',
  },
};
