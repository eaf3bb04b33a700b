import type { WordTree } from '../words.ts';

/** The page that gathers what is still to be done. */
export const checkWords = {
  title: {
    fi: 'Tarkistus',
    sv: 'Granskning',
    en: 'Check',
  },
  open: {
    fi: 'Tarkista vastaukset',
    sv: 'Granska svaren',
    en: 'Check the answers',
  },
  intro: {
    fi: 'Tässä näet kaiken, mikä asiakirjoissa on vielä kesken. Voit silti tehdä asiakirjat.',
    sv: 'Här ser du allt som ännu är ofärdigt i dokumenten. Inget av detta hindrar dig från att skapa dem.',
    en: 'Here is everything that is still unfinished in the documents. None of it stops you from creating them.',
  },
  views: {
    fi: 'Mitä tarkistetaan',
    sv: 'Vad som granskas',
    en: 'What is checked',
  },
  findings: {
    fi: 'Korjattavaa',
    sv: 'Att rätta',
    en: 'To correct',
  },
  completeness: {
    fi: 'Lain vaatimat tiedot',
    sv: 'Uppgifter som lagen kräver',
    en: 'What the law requires',
  },
  allGood: {
    fi: 'Emme löytäneet korjattavaa. Lue asiakirjat silti läpi ennen julkaisemista.',
    sv: 'Vi hittade inget att rätta. Läs ändå igenom dokumenten före publicering.',
    en: 'We found nothing to correct. Still, read the documents through before publishing.',
  },
  groups: {
    notice: {
      fi: 'Näkyy julkisessa tietosuojaselosteessa',
      sv: 'Syns i den offentliga dataskyddsbeskrivningen',
      en: 'Shows in the public privacy notice',
    },
    record: {
      fi: 'Näkyy sisäisessä selosteessa',
      sv: 'Syns i det interna registret',
      en: 'Shows in the internal record',
    },
    'processor-record': {
      fi: 'Näkyy käsittelijän selosteessa',
      sv: 'Syns i personuppgiftsbiträdets register',
      en: 'Shows in the processor’s record',
    },
    none: {
      fi: 'Muut huomiot',
      sv: 'Övriga anmärkningar',
      en: 'Other remarks',
    },
  },
  severities: {
    error: {
      fi: 'Korjaa',
      sv: 'Rätta',
      en: 'Correct',
    },
    warning: {
      fi: 'Tarkista',
      sv: 'Kontrollera',
      en: 'Check',
    },
    info: {
      fi: 'Huomaa',
      sv: 'Obs',
      en: 'Note',
    },
  },
  counts: {
    fi: (errors: number, warnings: number, notes: number, unconfirmed: number) =>
      `Korjattavia ${String(errors)}, tarkistettavia ${String(warnings)}, huomioita ${String(notes)}, vahvistamatta ${String(unconfirmed)}.`,
    sv: (errors: number, warnings: number, notes: number, unconfirmed: number) =>
      `Att rätta ${String(errors)}, att kontrollera ${String(warnings)}, anmärkningar ${String(notes)}, obekräftade ${String(unconfirmed)}.`,
    en: (errors: number, warnings: number, notes: number, unconfirmed: number) =>
      `To correct ${String(errors)}, to check ${String(warnings)}, notes ${String(notes)}, not confirmed ${String(unconfirmed)}.`,
  },
  goTo: {
    fi: (question: string) => `Avaa kysymys: ${question}`,
    sv: (question: string) => `Öppna frågan: ${question}`,
    en: (question: string) => `Open the question: ${question}`,
  },
  leftOpen: {
    fi: 'Avoimeksi jätetyt kysymykset',
    sv: 'Frågor som lämnats öppna',
    en: 'Questions left open',
  },
  toConfirm: {
    fi: 'Mallista tulleet vastaukset, joita ei ole vahvistettu',
    sv: 'Svar från mallen som inte har bekräftats',
    en: 'Answers from a template that have not been confirmed',
  },
  toConfirmWhy: {
    fi: 'Malli on ehdotus. Lue jokainen vastaus: vahvista se, jos se pitää paikkansa, tai avaa kysymys ja korjaa se. Asiakirjat ovat luonnoksia, kunnes kaikki on vahvistettu.',
    sv: 'Mallen är ett förslag. Läs varje svar: bekräfta det om det stämmer, eller öppna frågan och rätta det. Dokumenten är utkast tills allt är bekräftat.',
    en: 'The template is a suggestion. Read each answer: confirm it if it is true, or open the question and correct it. The documents are drafts until everything is confirmed.',
  },
  toConfirmIn: {
    fi: (name: string, count: number) =>
      count === 1 ? `${name}: 1 vastaus` : `${name}: ${String(count)} vastausta`,
    sv: (name: string, count: number) => `${name}: ${String(count)} svar`,
    en: (name: string, count: number) =>
      count === 1 ? `${name}: 1 answer` : `${name}: ${String(count)} answers`,
  },
  acknowledged: {
    fi: 'Hyväksytyt huomiot',
    sv: 'Godkända anmärkningar',
    en: 'Accepted remarks',
  },
  reason: {
    fi: (text: string) => `Perustelu: ${text}`,
    sv: (text: string) => `Motivering: ${text}`,
    en: (text: string) => `Reason: ${text}`,
  },
  noProcessor: {
    fi: 'Yrityksellä ei ole käsittelijän selostetta.',
    sv: 'Företaget har inget register som personuppgiftsbiträde.',
    en: 'The company has no processor’s record.',
  },
} satisfies WordTree;
