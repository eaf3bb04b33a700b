export const dpoTexts = {
  title: 'Tietosuojavastaava',
  intro: 'Useimmat pienet yritykset eivät tarvitse tietosuojavastaavaa. Yhteyshenkilö on eri asia.',
  questions: {
    'dpo.largeScaleMonitoring': {
      label: 'Kuuluuko ydintoimintaan henkilöiden laajamittainen seuranta?',
      hint: 'Esimerkiksi vartiointiliike, joka valvoo kameroilla kauppakeskuksia, tai sovellus, joka seuraa tuhansien käyttäjien sijaintia. Oman myymälän kamera ei ole tällaista.',
    },
    'dpo.largeScaleSpecial': {
      label:
        'Käsitteletkö ydintoiminnassa laajamittaisesti arkaluonteisia tietoja tai rikostietoja?',
      hint: 'Esimerkiksi sairaala tai suuri terveyspalvelu. Oman henkilöstön sairauspoissaolot eivät ole tällaista.',
    },
    'dpo.designated': {
      label: 'Oletko nimittänyt tietosuojavastaavan?',
      hint: 'Vastaa kyllä vain, jos tehtävään on todella nimitetty henkilö.',
    },
    'dpo.ground': {
      label: 'Miksi tietosuojavastaava on nimitetty?',
      hint: 'Kerro, vaatiiko laki sitä vai onko nimitys vapaaehtoinen. Esimerkiksi: toiminta on laajamittaista seurantaa.',
    },
    'dpo.name': {
      label: 'Tietosuojavastaavan nimi',
      hint: 'Tehtävää ei voi hoitaa henkilö, joka itse päättää tietojen käytöstä.',
    },
    'dpo.email': {
      label: 'Tietosuojavastaavan sähköposti',
      hint: 'Osoite, josta hänet tavoittaa suoraan.',
    },
    'dpo.phone': {
      label: 'Tietosuojavastaavan puhelinnumero',
      hint: 'Sähköposti tai puhelinnumero on pakko antaa.',
    },
    'dpo.address': {
      label: 'Tietosuojavastaavan postiosoite',
      hint: 'Täytä vain, jos osoite on muu kuin yrityksen oma.',
    },
    'dpo.notifiedToAuthorityOn': {
      label: 'Milloin nimityksestä ilmoitettiin viranomaiselle?',
      hint: 'Ilmoitus tehdään tietosuojavaltuutetun toimistoon.',
    },
  },
};
