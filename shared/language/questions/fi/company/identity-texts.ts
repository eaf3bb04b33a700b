export const identityTexts = {
  title: 'Yritys',
  intro: 'Nämä tiedot tulevat jokaiseen selosteeseen. Riittää, että annat ne kerran.',
  questions: {
    legalName: {
      label: 'Mikä yrityksen virallinen nimi on?',
      hint: 'Kirjoita nimi niin kuin se on kaupparekisterissä tai yhdistysrekisterissä.',
    },
    tradeName: {
      label: 'Millä nimellä asiakkaat tuntevat yrityksen?',
      hint: 'Täytä vain, jos nimi on muu kuin virallinen nimi.',
    },
    businessId: {
      label: 'Y-tunnus',
      hint: 'Seitsemän numeroa, väliviiva ja tarkistusnumero. Myös toiminimellä on Y-tunnus.',
    },
    assocRegNo: {
      label: 'Yhdistyksen rekisterinumero',
      hint: 'Täytä vain, jos kyse on yhdistyksestä.',
    },
    tagline: {
      label: 'Mitä yritys tekee?',
      hint: 'Muutama sana, jotka tulevat julkiseen selosteeseen yrityksen nimen yhteyteen.',
    },
    visitAddress: {
      label: 'Käyntiosoite',
      hint: 'Katuosoite, postinumero ja postitoimipaikka.',
    },
    postalAddress: {
      label: 'Postiosoite',
      hint: 'Täytä vain, jos postiosoite on muu kuin käyntiosoite.',
    },
    country: {
      label: 'Missä maassa yritys on?',
      hint: 'Maa, johon yritys on rekisteröity.',
    },
    phone: {
      label: 'Puhelinnumero',
      hint: 'Numero, josta yrityksen tavoittaa.',
    },
    email: {
      label: 'Sähköposti',
      hint: 'Yrityksen yleinen sähköpostiosoite.',
    },
    web: {
      label: 'Verkkosivut',
      hint: 'Verkkosivujen osoite.',
    },
  },
};
