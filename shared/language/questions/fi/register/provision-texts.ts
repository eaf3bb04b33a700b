export const provisionTexts = {
  title: 'Tietojen antaminen',
  intro: 'Henkilön on saatava tietää, onko tiedot pakko antaa.',
  questions: {
    'provision.requirement': {
      label: 'Onko tiedot pakko antaa?',
      hint: 'Valitse se vaihtoehto, joka koskee tärkeimpiä tietoja.',
      options: {
        statutory: 'Kyllä, laki vaatii tiedot',
        contractual: 'Kyllä, sopimus edellyttää tietoja',
        preContract: 'Kyllä, sopimusta ei voi tehdä ilman tietoja',
        voluntary: 'Ei, tietojen antaminen on vapaaehtoista',
      },
    },
    'provision.consequence': {
      label: 'Mitä seuraa, jos tietoja ei anna?',
      hint: 'Esimerkiksi: ilman puhelinnumeroa emme voi vahvistaa varausta.',
    },
    'sectionNotes.provision': {
      label: 'Haluatko lisätä jotain tietojen antamisesta?',
      hint: 'Teksti tulee kohdan loppuun.',
    },
  },
};
