import type { WordTree } from '../words.ts';

/** Help and findings beside the questions of the form. */
export const guidanceWords = {
  acceptWithReason: {
    fi: 'Hyväksy perustellen',
    sv: 'Godkänn med motivering',
    en: 'Accept with a reason',
  },
  reason: {
    fi: 'Miksi asia voi jäädä näin?',
    sv: 'Varför kan det få vara så här?',
    en: 'Why can this stay as it is?',
  },
  reasonHint: {
    fi: 'Perustelu jää talteen. Se ei näy asiakirjoissa.',
    sv: 'Motiveringen sparas. Den syns inte i dokumenten.',
    en: 'The reason is kept. It is not shown in the documents.',
  },
  reasonMissing: {
    fi: 'Kirjoita ensin perustelu.',
    sv: 'Skriv först en motivering.',
    en: 'Write a reason first.',
  },
  accept: {
    fi: 'Hyväksy',
    sv: 'Godkänn',
    en: 'Accept',
  },
  cancel: {
    fi: 'Peruuta',
    sv: 'Avbryt',
    en: 'Cancel',
  },
  accepted: {
    fi: (reason: string) => `Hyväksytty: ${reason}`,
    sv: (reason: string) => `Godkänt: ${reason}`,
    en: (reason: string) => `Accepted: ${reason}`,
  },
  withdraw: {
    fi: 'Poista hyväksyntä',
    sv: 'Återta godkännandet',
    en: 'Withdraw the acceptance',
  },
  leaveOpen: {
    fi: 'En osaa vastata',
    sv: 'Jag kan inte svara',
    en: 'I cannot answer',
  },
  states: {
    unknown: {
      fi: 'En tiedä vielä',
      sv: 'Jag vet inte ännu',
      en: 'I do not know yet',
    },
    notUnderstood: {
      fi: 'En ymmärrä kysymystä',
      sv: 'Jag förstår inte frågan',
      en: 'I do not understand the question',
    },
    notApplicable: {
      fi: 'Ei koske meitä',
      sv: 'Gäller inte oss',
      en: 'Does not concern us',
    },
  },
  leftOpen: {
    unknown: {
      fi: 'Jätetty avoimeksi: en tiedä vielä',
      sv: 'Lämnad öppen: jag vet inte ännu',
      en: 'Left open: I do not know yet',
    },
    notUnderstood: {
      fi: 'Jätetty avoimeksi: en ymmärrä kysymystä',
      sv: 'Lämnad öppen: jag förstår inte frågan',
      en: 'Left open: I do not understand the question',
    },
    notApplicable: {
      fi: 'Ei koske meitä',
      sv: 'Gäller inte oss',
      en: 'Does not concern us',
    },
  },
  whyNot: {
    fi: 'Miksi tämä ei koske yritystäsi? Voit jättää tämän tyhjäksi.',
    sv: 'Varför gäller detta inte ditt företag? Du kan lämna fältet tomt.',
    en: 'Why does this not concern your company? You can leave this empty.',
  },
  mark: {
    fi: 'Merkitse',
    sv: 'Markera',
    en: 'Mark',
  },
  takeUp: {
    fi: 'Poista merkintä',
    sv: 'Ta bort markeringen',
    en: 'Remove the mark',
  },
  toConfirm: {
    fi: 'Mallista – tarkista',
    sv: 'Från mallen – kontrollera',
    en: 'From the template – check',
  },
  confirm: {
    fi: 'Vahvista',
    sv: 'Bekräfta',
    en: 'Confirm',
  },
  toConfirmHere: {
    fi: (count: number) =>
      count === 1
        ? 'Tässä kohdassa on yksi mallin vastaus, jota ei ole vahvistettu.'
        : `Tässä kohdassa on ${String(count)} mallin vastausta, joita ei ole vahvistettu.`,
    sv: (count: number) =>
      count === 1
        ? 'Det här avsnittet har ett svar från mallen som inte har bekräftats.'
        : `Det här avsnittet har ${String(count)} svar från mallen som inte har bekräftats.`,
    en: (count: number) =>
      count === 1
        ? 'This section has one answer from the template that has not been confirmed.'
        : `This section has ${String(count)} answers from the template that have not been confirmed.`,
  },
  confirmAll: {
    fi: 'Vahvista kaikki tämän kohdan vastaukset',
    sv: 'Bekräfta alla svar i det här avsnittet',
    en: 'Confirm all answers of this section',
  },
  explain: {
    fi: 'Mitä tähän kirjoitetaan?',
    sv: 'Vad ska jag skriva här?',
    en: 'What do I write here?',
  },
  why: {
    fi: 'Miksi kysymme tätä?',
    sv: 'Varför frågar vi detta?',
    en: 'Why do we ask this?',
  },
  example: {
    fi: 'Esimerkki',
    sv: 'Exempel',
    en: 'Example',
  },
  mistakes: {
    fi: 'Tavallisia virheitä',
    sv: 'Vanliga misstag',
    en: 'Common mistakes',
  },
  terms: {
    fi: 'Sanasto',
    sv: 'Ordlista',
    en: 'Terms',
  },
  wholeGlossary: {
    fi: 'Avaa koko sanasto',
    sv: 'Öppna hela ordlistan',
    en: 'Open the whole glossary',
  },
  law: {
    fi: 'Missä laissa?',
    sv: 'I vilken lag?',
    en: 'In which law?',
  },
  openMatters: {
    fi: (count: number) =>
      count === 0
        ? 'Ei avoimia kohtia'
        : count === 1
          ? '1 avoin kohta'
          : `${String(count)} avointa kohtaa`,
    sv: (count: number) =>
      count === 0
        ? 'Inga öppna punkter'
        : count === 1
          ? '1 öppen punkt'
          : `${String(count)} öppna punkter`,
    en: (count: number) =>
      count === 0
        ? 'Nothing open'
        : count === 1
          ? '1 open matter'
          : `${String(count)} open matters`,
  },
  unconfirmed: {
    fi: (count: number) =>
      count === 1
        ? '1 mallin vastaus vahvistamatta'
        : `${String(count)} mallin vastausta vahvistamatta`,
    sv: (count: number) =>
      count === 1
        ? '1 obekräftat svar från mallen'
        : `${String(count)} obekräftade svar från mallen`,
    en: (count: number) =>
      count === 1
        ? '1 answer from the template not confirmed'
        : `${String(count)} answers from the template not confirmed`,
  },
  /** What one click does about a finding. */
  remedies: {
    replaceWords: {
      fi: 'Korvaa nykyisellä nimellä',
      sv: 'Ersätt med det nuvarande namnet',
      en: 'Replace with the current name',
    },
    removeRepeat: {
      fi: 'Poista toistuva teksti tästä',
      sv: 'Ta bort den upprepade texten här',
      en: 'Remove the repeated text here',
    },
    removeMarkup: {
      fi: 'Poista koodimerkinnät',
      sv: 'Ta bort koden',
      en: 'Remove the markup',
    },
    joinWords: {
      fi: 'Poista ylimääräiset tavuviivat',
      sv: 'Ta bort överflödiga bindestreck',
      en: 'Remove the extra hyphens',
    },
    removePageEdges: {
      fi: 'Poista ylä- ja alatunnisteet',
      sv: 'Ta bort sidhuvuden och sidfötter',
      en: 'Remove the page headers and footers',
    },
    removeAuthority: {
      fi: 'Poista vanhentunut yhteystieto',
      sv: 'Ta bort den föråldrade kontaktuppgiften',
      en: 'Remove the outdated contact details',
    },
    removeIdentityCode: {
      fi: 'Poista henkilötunnus tekstistä',
      sv: 'Ta bort personbeteckningen ur texten',
      en: 'Remove the identity code from the text',
    },
    removePassword: {
      fi: 'Poista salasana luettelosta',
      sv: 'Ta bort lösenordet ur listan',
      en: 'Remove the password from the list',
    },
    removeMail: {
      fi: 'Poista sähköpostiosoite tästä',
      sv: 'Ta bort e-postadressen härifrån',
      en: 'Remove the email address from here',
    },
    formatBusinessId: {
      fi: 'Korjaa Y-tunnuksen muoto',
      sv: 'Rätta FO-numrets form',
      en: 'Correct the format of the Business ID',
    },
    answerTransfers: {
      fi: 'Vastaa: tietoja siirretään',
      sv: 'Svara: uppgifter överförs',
      en: 'Answer: data are transferred',
    },
    answerDisclosure: {
      fi: 'Vastaa: tietoja luovutetaan',
      sv: 'Svara: uppgifter lämnas ut',
      en: 'Answer: data are disclosed',
    },
    answerProfiling: {
      fi: 'Vastaa: profilointia tehdään',
      sv: 'Svara: profilering förekommer',
      en: 'Answer: profiling is done',
    },
    useLimit: {
      fi: 'Käytä laissa säädettyä aikaa',
      sv: 'Använd tiden i lagen',
      en: 'Use the period in the law',
    },
    markNationalId: {
      fi: 'Merkitse: sisältää henkilötunnuksen',
      sv: 'Markera: innehåller personbeteckning',
      en: 'Mark: includes personal identity codes',
    },
    markSpecial: {
      fi: 'Merkitse: terveystietoja',
      sv: 'Markera: hälsouppgifter',
      en: 'Mark: health data',
    },
  },
} satisfies WordTree;
