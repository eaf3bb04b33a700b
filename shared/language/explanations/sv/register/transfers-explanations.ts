import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  noTransfers: {
    why: 'I beskrivningen ska det stå om uppgifter förs ut ur EU och EES. Ditt svar ger antingen en tydlig mening eller en lista över överföringarna.',
    example:
      'En frisersalong svarar ”ja”: tidsbokningen, kassan och bokföringsbyrån finns i Finland, och inga uppgifter förs någon annanstans. En webbutik svarar ”nej” eftersom dess verktyg för nyhetsbrev är amerikanskt.',
    mistakes: [
      'Att servern finns i Europa räcker inte för ett ”ja” om supportpersonal ser uppgifterna till exempel från Indien.',
      'Besöksstatistik, molnmappar och verktyg för nyhetsbrev glöms lätt bort.',
      '”Överförs inte om det inte behövs” säger inget till läsaren. Nämn landet och grunden för överföringen.',
    ],
    help: [
      'EES betyder EU-länderna samt Island, Liechtenstein och Norge. Andra länder är tredjeländer, också Schweiz, Storbritannien och USA.',
      'En överföring kräver inte att en fil skickas. Det räcker att ett annat företag kan se uppgifterna från ett tredjeland, till exempel genom fjärrsupport.',
      'Ta reda på saken så här: gör en lista över de tjänster där uppgifterna finns och öppna villkoren för behandling av personuppgifter för var och en. Listan över underbiträden (subprocessors) visar vilka företag som behandlar uppgifterna och i vilket land.',
    ],
  },
  transfers: {
    why: 'Personen har rätt att veta till vilka länder uppgifterna går och vad som skyddar dem där. Listan kommer med i båda dokumenten.',
    example:
      'Webbutiken Barr lägger till en överföring: verktyget för nyhetsbrev i USA, med ramverket för dataskydd mellan EU och USA som grund.',
    mistakes: [
      '”Utanför EU” duger inte som land. Landet ska nämnas.',
      'De gamla grunderna Safe Harbor och Privacy Shield gäller inte längre.',
      'Samma tjänst kan ha flera överföringar. Gör en egen rad för varje land.',
    ],
    help: [
      'Varje överföring måste ha en grund. Gå igenom i ordning: har kommissionen beslutat att landets skyddsnivå är adekvat? Om företaget är amerikanskt, finns det på listan för Data Privacy Framework? Om inte, ingår kommissionens standardavtalsklausuler i avtalet?',
      'Undantagen, till exempel personens uttryckliga samtycke, är avsedda för enskilda situationer. En tjänst som används hela tiden kan inte vila på dem.',
      'Om ingen grund passar får uppgifterna inte överföras. Då måste du byta tjänst eller lämna uppgifterna utanför den.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
  'sectionNotes.transfers': {
    why: 'Ibland finns det något om överföringarna som saknar en egen fråga. Texten kommer med i båda dokumenten.',
    example:
      'Kundernas uppgifter finns på en server i Finland. Bara nyhetsbrevet skickas från en tjänst vars leverantör finns i USA.',
    mistakes: ['Skriv inte här om en överföring som saknas i listan. Lägg till den i listan.'],
  },
};
