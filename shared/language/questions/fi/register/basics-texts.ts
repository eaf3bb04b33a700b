import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts } from '../common/contact-person-texts.ts';

export const basicsTexts = {
  title: 'Perustiedot',
  intro: 'Aloita siitä, mitä tämä rekisteri on ja kuka siitä vastaa.',
  questions: {
    name: {
      label: 'Mikä rekisterin nimi on?',
      hint: 'Käytä nimeä, jonka asiakas ymmärtää, esimerkiksi Asiakasrekisteri.',
    },
    role: {
      label: 'Päätätkö tietojen käytöstä yksin vai toisen kanssa?',
      hint: 'Yhteisrekisterinpitäjät päättävät yhdessä, miksi ja miten tietoja käytetään.',
      options: {
        controller: 'Yksin (rekisterinpitäjä)',
        jointController: 'Yhdessä toisen kanssa (yhteisrekisterinpitäjä)',
      },
    },
    intro: {
      label: 'Haluatko alkuun lyhyen johdannon?',
      hint: 'Pari virkettä siitä, mistä selosteessa on kyse. Kohdan voi jättää tyhjäksi.',
    },
    'scope.text': {
      label: 'Mitä seloste koskee?',
      hint: 'Täytä, jos on tarpeen rajata, keitä tai mitä toimintaa seloste koskee.',
    },
    'scope.sites': {
      label: 'Mitä sivustoja tai toimipaikkoja seloste koskee?',
      hint: 'Luettele verkko-osoitteet tai toimipaikat, jos seloste koskee vain niitä.',
    },
    'scope.services': {
      label: 'Mitä palveluja seloste koskee?',
      hint: 'Luettele palvelut, esimerkiksi verkkokauppa tai kanta-asiakasohjelma.',
    },
    'doc.createdOn': {
      label: 'Milloin seloste laadittiin?',
      hint: 'Päivä, jona ensimmäinen versio valmistui.',
    },
    'doc.updatedOn': {
      label: 'Milloin selostetta on viimeksi päivitetty?',
      hint: 'Muuta päivä aina, kun sisältö muuttuu.',
    },
    'doc.version': {
      label: 'Version numero',
      hint: 'Esimerkiksi 1.0. Kasvata numeroa, kun sisältö muuttuu.',
    },
    'inherits.contactPerson': {
      label: 'Onko yhteyshenkilö sama kuin yrityksen muissa rekistereissä?',
      hint: 'Jos vastaat ei, voit antaa tälle rekisterille oman yhteyshenkilön.',
    },
    ...prefixTexts('contactPerson', contactPersonTexts),
    'sectionNotes.controller': {
      label: 'Haluatko lisätä jotain rekisterinpitäjästä?',
      hint: 'Teksti tulee rekisterinpitäjän tietojen perään.',
    },
  },
};
