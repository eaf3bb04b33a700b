import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { contactPersonExplanations } from '../common/contact-person-explanations.ts';

export const basicsExplanations = {
  name: {
    why: 'Namnet skiljer registret från de andra. Läsaren ser genast om beskrivningen gäller honom eller henne.',
    example: 'Frisersalong: ”Tidsbokningsregister”. Webbutik: ”Webbutikens kundregister”.',
    mistakes: [
      'Namnet är namnet på ett program som kunden inte känner till.',
      'Kunder och anställda har samlats i samma register. Gör egna register för dem.',
    ],
  },
  role: {
    why: 'Den personuppgiftsansvarige svarar för att uppgifterna behandlas enligt lagen. Om flera bestämmer ska alla nämnas, och läsaren ska få veta hur ansvaret är fördelat.',
    example:
      'Ett kafé väljer ”Ensam” fast en bokföringsbyrå sköter lönerna: kaféet bestämmer och byrån följer dess instruktioner. Två idrottsföreningar som ordnar en turnering och för en gemensam deltagarlista väljer ”Tillsammans med någon annan”.',
    mistakes: [
      'En tjänsteleverantör anges som gemensamt personuppgiftsansvarig fast den bara förvarar uppgifter för din räkning. Den är personuppgiftsbiträde.',
      'En partner nämns inte fast registret har planerats tillsammans med den.',
    ],
    help: [
      'Den personuppgiftsansvarige bestämmer varför och hur personuppgifter behandlas. Oftast är det företaget självt: salongen bestämmer vad den antecknar om kunderna och vad uppgifterna används till.',
      'Ett personuppgiftsbiträde behandlar uppgifter för någon annans räkning och enligt dennes instruktioner. Sådana är ofta bokföringsbyrån, bokningssystemets leverantör och den som tillhandahåller serverutrymme. De anges som mottagare.',
      'Gemensamt personuppgiftsansvariga är de som tillsammans bestämmer ändamål och medel. Att bara använda samma uppgifter räcker inte: om båda använder dem för egna ändamål är de självständigt personuppgiftsansvariga. Besöksstatistiken på en sida i sociala medier kan innebära gemensamt ansvar med tjänsten.',
    ],
  },
  intro: {
    why: 'Information om behandlingen ska vara kortfattad och begriplig. En inledning hjälper läsaren på väg, men lagen kräver den inte.',
    example:
      'Frisersalong: ”Här beskriver vi vilka uppgifter vi sparar när du bokar tid, vad vi använder dem till och hur du kan kontrollera dina egna uppgifter.”',
    mistakes: [
      'Inledningen lovar mer än beskrivningen, till exempel att uppgifterna är helt säkra.',
      'Inledningen säger att läsaren godkänner beskrivningen genom att använda tjänsten. Beskrivningen informerar, men den godkänns inte.',
    ],
  },
  'scope.text': {
    why: 'Läsaren ska se om beskrivningen gäller honom eller henne. En avgränsning behövs när företaget har flera beskrivningar.',
    example:
      'Webbutik: ”Beskrivningen gäller webbutikens kunder. För kameraövervakningen i affären finns en egen beskrivning.”',
    mistakes: [
      'Avgränsningen utelämnar behandling som ingen annan beskrivning tar upp.',
      'Fältet innehåller användarvillkor. De hör inte hemma i beskrivningen.',
    ],
  },
  'scope.sites': {
    why: 'Om företaget har flera webbplatser eller verksamhetsställen vet läsaren vilka som hör hit.',
    example: 'Kafé: ”Butiken vid torget, strandkaféet och webbplatsen kafekonvalj.example”.',
    mistakes: [
      'Ett nytt verksamhetsställe eller en kampanjsida saknas i listan.',
      'Listan innehåller ett annat företags webbplats som du inte bestämmer över.',
    ],
  },
  'scope.services': {
    why: 'Ett företag kan ha flera tjänster där uppgifterna används på olika sätt. Här ser läsaren vilken tjänst det gäller.',
    example: 'Webbutik: ”Webbutiken, kundkontot och stamkundsprogrammet”.',
    mistakes: [
      'Listan innehåller en tjänst som inte längre finns.',
      'Tjänsten har ett internt namn som kunden inte känner igen.',
    ],
  },
  'doc.createdOn': {
    why: 'Datumet visar hur länge dokumentet har funnits. Företaget ska kunna visa att det har skött sina skyldigheter.',
    example:
      'En företagare öppnade sin verksamhet i början av juni och upprättade beskrivningen före det: 28.5.2026.',
    mistakes: [
      'Datumet byts vid varje uppdatering. Uppdateringen har ett eget datum.',
      'Datumet i en gammal beskrivning är från tiden före 25.5.2018, då dataskyddsförordningen började tillämpas. Gå då igenom hela innehållet.',
    ],
  },
  'doc.updatedOn': {
    why: 'Datumet visar om beskrivningen är aktuell. Beskrivningen och det interna registret får samma datum.',
    example:
      'En frisersalong bytte bokningssystem 12.10.2026 och uppdaterade beskrivningen samma dag: 12.10.2026.',
    mistakes: [
      'Innehållet ändras men inte datumet. Då vet ingen vilken version som är nyare.',
      'Uppdateringen har ett tidigare datum än upprättandet.',
    ],
  },
  'doc.version': {
    why: 'Numret visar om en utskriven eller skickad beskrivning är den aktuella. Lagen kräver inget nummer.',
    example:
      'Den första versionen är 1.0. När en ny bokföringsbyrå läggs till blir numret 1.1. När hela beskrivningen skrivs om blir det 2.0.',
    mistakes: ['Två olika innehåll har samma nummer.'],
  },
  'inherits.contactPerson': {
    why: 'Kontaktpersonen anges en gång i företagets uppgifter. Här kan du använda samma person eller välja en annan.',
    example:
      'Ett kafé svarar ja: företagaren sköter alla frågor. Ett större företag svarar nej för personalregistret, eftersom den som räknar lönerna ansvarar för det.',
    mistakes: [
      'Man svarar nej och skriver samma uppgifter på nytt. Då måste ändringar göras på två ställen.',
    ],
  },
  ...prefixTexts('contactPerson', contactPersonExplanations),
  'sectionNotes.controller': {
    why: 'Den personuppgiftsansvariges namn och kontaktuppgifter ska alltid anges. Här kan du skriva sådant som inte har en egen fråga.',
    example: 'Förening: ”Föreningens styrelse sköter den personuppgiftsansvariges uppgifter.”',
    mistakes: [
      'Texten upprepar namn och adress som skrivs ut ändå.',
      'Kontaktpersonen kallas dataskyddsombud fast inget dataskyddsombud har utnämnts.',
    ],
  },
};
