export const publicationTexts = {
  title: 'Publicering och sociala medier',
  intro: 'Ange om du publicerar personuppgifter och vilka kanaler företaget har i sociala medier.',
  questions: {
    'publication.published': {
      label: 'Publicerar du personuppgifter?',
      hint: 'Till exempel bilder av kunder eller namn på anställda på webbplatsen.',
    },
    'publication.where': {
      label: 'Vad publiceras och var?',
      hint: 'Ange vilka uppgifter som publiceras och var de blir synliga.',
    },
    'publication.optOut': {
      label: 'Hur kan man motsätta sig eller ångra publiceringen?',
      hint: 'Ange vem man kontaktar och vad som sedan händer.',
    },
    platforms: {
      label: 'I vilka kanaler i sociala medier finns företaget?',
      hint: 'Lägg till de kanaler där du får uppgifter om följare eller besökare.',
    },
    'platforms.name': {
      label: 'Kanalens namn',
      hint: 'Tjänstens namn och vid behov sidans namn.',
    },
    'platforms.url': {
      label: 'Kanalens adress',
      hint: 'Sidans adress på nätet.',
    },
    'platforms.text': {
      label: 'Vilka uppgifter behandlas i kanalen?',
      hint: 'Beskriv till exempel meddelanden och besöksstatistik.',
    },
  },
  rows: { platforms: { add: 'Lägg till kanal', untitled: 'Ny kanal' } },
};
