export const contactPersonTexts = {
  name: {
    label: 'Kuka vastaa kysymyksiin henkilötiedoista?',
    hint: 'Kirjoita yhteyshenkilön nimi. Hän voi olla vaikka yrittäjä itse.',
  },
  title: {
    label: 'Yhteyshenkilön tehtävänimike',
    hint: 'Esimerkiksi yrittäjä, toimistopäällikkö tai henkilöstövastaava. Tietosuojavastaavalla on oma kohtansa yrityksen tiedoissa.',
  },
  email: {
    label: 'Yhteyshenkilön sähköposti',
    hint: 'Anna osoite, jota luetaan myös lomien aikana.',
  },
  phone: {
    label: 'Yhteyshenkilön puhelinnumero',
    hint: 'Anna tavallinen numero. Maksullinen palvelunumero ei sovi tähän.',
  },
  address: {
    label: 'Yhteyshenkilön postiosoite',
    hint: 'Täytä vain, jos osoite on muu kuin yrityksen oma.',
  },
};
