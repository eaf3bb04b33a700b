import type { WordTree } from '../../words.ts';

export const signatureWords = {
  signatures: {
    label: {
      fi: 'Kuka allekirjoittaa paperisen kappaleen?',
      sv: 'Vem undertecknar pappersexemplaret?',
      en: 'Who signs the paper copy?',
    },
    hint: {
      fi: 'Laki ei vaadi allekirjoitusta. Allekirjoitusrivit tulostuvat vain, kun valitset ne asiakirjoja tehdessäsi.',
      sv: 'Lagen kräver ingen underskrift. Underskriftsraderna skrivs ut bara när du väljer dem när dokumenten skapas.',
      en: 'The law requires no signature. The signature lines are printed only when you choose them while creating the documents.',
    },
    why: {
      fi: 'Jotkut haluavat mappiin allekirjoitetun kappaleen. Rivit tulostuvat vain, jos valitset ne asiakirjoja tehdessäsi.',
      sv: 'En del vill ha ett undertecknat exemplar i pärmen. Raderna skrivs ut bara om du väljer dem när du skapar dokumenten.',
      en: 'Some want a signed copy in the binder. The lines are printed only if you choose them while creating the documents.',
    },
    example: {
      fi: 'Osakeyhtiö: toimitusjohtaja Aino Salo, Kotka. Yhdistys: puheenjohtaja ja sihteeri.',
      sv: 'Aktiebolag: vd Anna Sandell, Borgå. Förening: ordföranden och sekreteraren.',
      en: 'Limited company: managing director Aino Salo, Kotka. Association: the chair and the secretary.',
    },
    mistakes: {
      fi: [
        'Luullaan, ettei seloste ole voimassa ilman allekirjoitusta. Laki ei vaadi sitä.',
        'Verkkosivulle on viety kappale, jossa on allekirjoitus. Julkiseen kappaleeseen sitä ei tarvita.',
      ],
      sv: [
        'Man tror att dokumentet inte gäller utan underskrift. Lagen kräver ingen.',
        'Ett exemplar med underskrift har lagts ut på webben. Det offentliga exemplaret behöver ingen.',
      ],
      en: [
        'Somebody thinks that the document is not valid without a signature. The law requires none.',
        'A signed copy has been put on the website. The public copy needs no signature.',
      ],
    },
  },
  'signatures.name': {
    label: {
      fi: 'Nimi',
      sv: 'Namn',
      en: 'Name',
    },
    hint: {
      fi: 'Allekirjoittajan nimi, joka painetaan rivin alle.',
      sv: 'Undertecknarens namn, som trycks under raden.',
      en: 'The name of the signatory, printed below the line.',
    },
    why: {
      fi: 'Nimenselvennys painetaan allekirjoituksen alle, jotta se on luettavissa vielä vuosien päästä.',
      sv: 'Namnförtydligandet trycks under underskriften så att den kan läsas också efter flera år.',
      en: 'The printed name appears below the signature, so that it can still be read years later.',
    },
    example: {
      fi: 'Aino Salo',
      sv: 'Anna Sandell',
      en: 'Aino Salo, in full and without abbreviations.',
    },
    mistakes: {
      fi: ['Nimen tilalla on yrityksen nimi. Allekirjoittaja on aina ihminen.'],
      sv: ['Där står företagets namn. Den som undertecknar är alltid en människa.'],
      en: ['The company’s name is given here. The signatory is always a person.'],
    },
  },
  'signatures.title': {
    label: {
      fi: 'Asema',
      sv: 'Ställning',
      en: 'Position',
    },
    hint: {
      fi: 'Esimerkiksi toimitusjohtaja tai yrittäjä.',
      sv: 'Till exempel verkställande direktör eller företagare.',
      en: 'For example managing director or owner.',
    },
    why: {
      fi: 'Asema kertoo, millä oikeudella henkilö allekirjoittaa yrityksen puolesta.',
      sv: 'Ställningen visar med vilken rätt personen undertecknar för företaget.',
      en: 'The position shows by what right the person signs for the company.',
    },
    example: {
      fi: 'Osakeyhtiössä ”toimitusjohtaja”, toiminimessä ”yrittäjä”.',
      sv: 'I ett aktiebolag ”verkställande direktör”, hos en enskild näringsidkare ”företagare”.',
      en: 'In a limited company “managing director”, for a sole trader “owner”.',
    },
    mistakes: {
      fi: ['Asemaksi on kirjoitettu tietosuojavastaava, vaikka sellaista ei ole nimitetty.'],
      sv: ['Som ställning står dataskyddsombud, fast inget sådant har utnämnts.'],
      en: ['The position is data protection officer although none has been designated.'],
    },
  },
  'signatures.place': {
    label: {
      fi: 'Paikka',
      sv: 'Ort',
      en: 'Place',
    },
    hint: {
      fi: 'Paikkakunta, jossa allekirjoitetaan.',
      sv: 'Orten där dokumentet undertecknas.',
      en: 'The town where the document is signed.',
    },
    why: {
      fi: 'Paikka tulee allekirjoituksen eteen tavalliseen tapaan.',
      sv: 'Orten kommer före underskriften på vanligt sätt.',
      en: 'The place comes before the signature, as usual.',
    },
    example: {
      fi: 'Kouvola',
      sv: 'Lovisa',
      en: 'Kouvola, without a street address.',
    },
    mistakes: {
      fi: ['Paikaksi on kirjoitettu koko osoite. Paikkakunta riittää.'],
      sv: ['Hela adressen är ifylld. Orten räcker.'],
      en: ['The whole address is filled in. The town is enough.'],
    },
  },
  'signatures.date': {
    label: {
      fi: 'Päiväys',
      sv: 'Datum',
      en: 'Date',
    },
    hint: {
      fi: 'Jätä tyhjäksi, jos päivä kirjoitetaan käsin.',
      sv: 'Lämna tomt om datumet skrivs för hand.',
      en: 'Leave empty if the date is written by hand.',
    },
    why: {
      fi: 'Päiväys kertoo, milloin allekirjoittaja on hyväksynyt juuri tämän sisällön.',
      sv: 'Datumet visar när undertecknaren godkände just det här innehållet.',
      en: 'The date shows when the signatory approved exactly this content.',
    },
    example: {
      fi: 'Kahvila jättää kohdan tyhjäksi ja kirjoittaa päivän käsin.',
      sv: 'Ett kafé lämnar fältet tomt och skriver datumet för hand.',
      en: 'A café leaves the field empty and writes the date by hand.',
    },
    mistakes: {
      fi: ['Päivä on jäänyt vanhasta versiosta, vaikka sisältö on muuttunut.'],
      sv: ['Datumet är från en gammal version fast innehållet har ändrats.'],
      en: ['The date is from an old version although the content has changed.'],
    },
  },
} satisfies WordTree;
export const signatureRowWords = {
  add: {
    fi: 'Lisää allekirjoittaja',
    sv: 'Lägg till undertecknare',
    en: 'Add a signatory',
  },
  untitled: {
    fi: 'Uusi allekirjoittaja',
    sv: 'Ny undertecknare',
    en: 'New signatory',
  },
} satisfies WordTree;
