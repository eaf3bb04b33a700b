import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  commonRecipientIds: {
    why: 'Samma partner arbetar ofta med alla register. De anges en gång i företagets uppgifter och väljs här.',
    example:
      'Ett kafé väljer kassasystemets leverantör och bokföringsbyrån för kundregistret. Företagshälsovården väljer det bara för personalregistret.',
    mistakes: [
      'Alla väljs fast en del inte får uppgifter ur just det här registret.',
      'Samma mottagare läggs till på nytt i listan nedanför.',
    ],
  },
  recipients: {
    why: 'Personen ska få veta vart uppgifterna går. Också tjänster som arbetar för din räkning är mottagare.',
    example:
      'Webbutik: leverantören av butiksplattformen, betalningsförmedlaren, transportbolaget, nyhetsbrevstjänsten och bokföringsbyrån.',
    mistakes: [
      'Molntjänsterna glöms bort: e-post, kalender, fillagring och nyhetsbrevsprogram.',
      'Det står bara ”samarbetspartner”. Ange åtminstone vad det är för slags mottagare.',
      'De egna anställda läggs till. De är inte mottagare när de behandlar uppgifter i sitt arbete.',
    ],
    help: [
      'Gå igenom i vilka program uppgifterna finns och till vem de skickas. Fakturor, löner, reklam, säkerhetskopior och teknisk support avslöjar de flesta mottagarna.',
      'Ett personuppgiftsbiträde behandlar uppgifter för din räkning och bara enligt dina instruktioner. En självständigt personuppgiftsansvarig, till exempel ett transportbolag eller försäkringsbolag, använder uppgifterna i sin egen verksamhet. Att lämna ut uppgifter dit kräver en egen grund.',
      'Ange helst namnet. Om namnen växlar ofta, beskriv kategorin så noga att läsaren förstår vilken bransch det gäller. Den som begär sina egna uppgifter har i regel rätt att få veta också mottagarnas namn.',
      'En myndighet som får uppgifter för en enskild utredning med stöd av lag är inte en mottagare i lagens mening. Nämn gärna regelbundna anmälningar, till exempel till Skatteförvaltningen.',
    ],
  },
  ...prefixTexts('recipients', recipientExplanations),
  'recipients.dataIds': {
    why: 'Var och en får bara de uppgifter som den behöver. Det interna registret visar vad som går vart.',
    example: 'En webbutik väljer kontaktuppgifter för transportbolaget men inte köphistorik.',
    mistakes: ['Alla kategorier väljs för alla. Då syns det inte om någon får för mycket.'],
  },
  'noDisclosure.claimed': {
    why: 'Om ingen får uppgifter, eller bara de mottagare som du räknar upp, får du säga det. Utan svar påstår beskrivningen ingenting.',
    example:
      'En liten förening som för sin medlemsförteckning på en egen dator svarar ja. En webbutik svarar nej, eftersom transportbolaget och betalningsförmedlaren får uppgifter.',
    mistakes: [
      'Enligt texten lämnas uppgifter inte ut, och genast därefter räknas de upp som får dem.',
      'Det glöms att en molntjänst är mottagare fast den arbetar för din räkning.',
    ],
  },
  'noDisclosure.text': {
    why: 'Med egna ord kan du ange närmare vad du lovar. Om du lämnar fältet tomt får beskrivningen en färdig mening.',
    example:
      'Frisersalong: ”Vi ger inte dina uppgifter till andra för deras eget bruk. Bokningssystemets leverantör behandlar dem bara för vår räkning.”',
    mistakes: [
      'Texten lovar ”aldrig till någon”. Lagen kan kräva att uppgifter lämnas.',
      'Löftet stämmer inte med det som står om mottagarna.',
    ],
  },
  'noDisclosure.exceptions': {
    why: 'Löftet håller bara om undantagen nämns.',
    example: 'Förening: ”Vi ger uppgifter till polisen om lagen kräver det.”',
    mistakes: [
      'Undantagen är så vida att inget blir kvar av löftet.',
      'Ett regelbundet utlämnande står som undantag. Lägg till den som får uppgifterna bland mottagarna.',
    ],
  },
  'sectionNotes.recipients': {
    why: 'Här kan du skriva sådant om utlämnandet som inte gäller en enskild mottagare.',
    example:
      'Webbutik: ”Om företaget säljs övergår kunduppgifterna till den nya ägaren bara i den mån lagen tillåter det.”',
    mistakes: [
      'En tjänst nämns här men saknas bland mottagarna.',
      'Företaget förbehåller sig rätten att lämna ut uppgifter för vilket ändamål som helst.',
    ],
  },
};
