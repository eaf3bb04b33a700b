export const publicationExplanations = {
  'publication.published': {
    why: 'När en uppgift finns på nätet kan vem som helst se och kopiera den. Därför nämns publicering särskilt i dataskyddsbeskrivningen.',
    example:
      'En dansskola svarar ”ja”: lärarnas namn och bilder finns på webbplatsen, och bilder från evenemang publiceras i sociala medier.',
    mistakes: [
      'En bild är en personuppgift om man känner igen människan, även om namnet inte nämns.',
      'Att kunden inte säger något är inget tillstånd att publicera kundens bild eller beröm.',
    ],
    help: [
      'Publicering behöver en rättslig grund som all annan behandling. För bilder av kunder och barn är den i regel samtycke, som kan återkallas. Bilder av barn kommer du överens om med vårdnadshavaren.',
      'En anställds namn och arbetstelefon får ofta finnas på webbplatsen när uppgiften kräver att man kan ta kontakt. Låt helst publicering av bilder vara frivillig.',
    ],
  },
  'publication.where': {
    why: 'Läsaren ska veta vad som syns och var. Texten kommer med i dataskyddsbeskrivningen.',
    example:
      'Styrelsemedlemmarnas namn och e-postadresser finns på föreningens webbplats. Bilder från evenemang publiceras där och på Instagram.',
    mistakes: [
      'Gammalt innehåll glöms bort: också bilder från tidigare år är fortfarande publicerade.',
    ],
  },
  'publication.optOut': {
    why: 'Samtycke kan återkallas, och för många publiceringar kan man be om en ändring. Anvisningen kommer med i dataskyddsbeskrivningen.',
    example:
      'Skicka bildens adress per e-post till kansliet. Vi tar bort bilden från webbplatsen och sociala medier inom två vardagar.',
    mistakes: [
      'Rätten att säga nej i efterhand ersätter inte ett samtycke som borde ha begärts före publiceringen.',
      'Lova inte att bilden försvinner från hela nätet. Du kan bara ta bort din egen publicering.',
    ],
  },
  platforms: {
    why: 'I en kanal i sociala medier får både företaget och tjänsten uppgifter. Läsaren får veta i vilka kanaler det sker.',
    example:
      'Ett kafé lägger till Facebook och Instagram eftersom det ser besöksstatistiken där och svarar på meddelanden.',
    mistakes: [
      'En kanal glöms bort fast kundernas meddelanden besvaras där varje vecka.',
      'En länk till en tjänst gör den inte till företagets kanal.',
    ],
    help: [
      'När ett företag har en sida till exempel på Facebook och får besöksstatistik kan företaget och tjänsten vara gemensamt personuppgiftsansvariga för statistiken. I tjänstens villkor står hur ansvaret är fördelat. Lägg då också till tjänsten under Gemensamt personuppgiftsansvariga.',
    ],
  },
  'platforms.name': {
    why: 'Namnet kommer med i dataskyddsbeskrivningen så att läsaren känner igen kanalen.',
    example: 'Instagram, @kafeviolen',
    mistakes: ['Om företaget har två sidor i samma tjänst skriver du namnet på båda.'],
  },
  'platforms.url': {
    why: 'Av adressen ser läsaren vilken sida det gäller och hittar tjänstens egen information om dataskydd.',
    example: 'https://social.example/kafeviolen',
    mistakes: ['Kopiera den offentliga sidans adress, inte adressen till administrationsvyn.'],
  },
  'platforms.text': {
    why: 'Läsaren får veta vad företaget självt gör i kanalen och vad tjänsten ansvarar för.',
    example:
      'Vi ser ditt namn och ditt meddelande när du kontaktar oss. I besöksstatistiken ser vi bara antal. Tjänsten använder dina uppgifter också enligt sina egna villkor.',
    mistakes: ['Kopiera inte tjänstens egna villkor hit. Beskriv vad företaget gör.'],
  },
};
