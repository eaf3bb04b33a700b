export const directMarketingTexts = {
  title: 'Suoramarkkinointi',
  intro: 'Markkinoinnin voi aina kieltää. Kerro, miten se tehdään.',
  questions: {
    'directMarketing.channels': {
      label: 'Millä tavoilla markkinoit?',
      hint: 'Sähköposti ja tekstiviesti kuluttajalle vaativat yleensä suostumuksen etukäteen.',
      options: {
        email: 'Sähköposti',
        sms: 'Tekstiviesti',
        phone: 'Puhelinsoitto',
        post: 'Posti',
        social: 'Sosiaalinen media',
        app: 'Sovelluksen ilmoitukset',
      },
    },
    'directMarketing.b2b': {
      label: 'Markkinoitko vain yrityksille?',
      hint: 'Yritysten yhteyshenkilöille saa markkinoida heidän työtehtäviinsä liittyvää, kunnes he kieltävät sen.',
    },
    'directMarketing.optOutHow': {
      label: 'Miten markkinoinnin voi kieltää?',
      hint: 'Esimerkiksi jokaisen viestin lopussa olevasta linkistä.',
    },
  },
};
