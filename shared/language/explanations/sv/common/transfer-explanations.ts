export const transferExplanations = {
  recipientId: {
    why: 'Varje överföring har en mottagare. Då ser läsaren vem som får uppgifterna.',
    example: 'En webbutik väljer sin nyhetsbrevstjänst ”Postlark Inc.”.',
    mistakes: ['Mottagaren saknas på listan för att den inte är tillagd. Lägg till den först.'],
  },
  country: {
    why: 'Landet ska nämnas i båda dokumenten. Det avgör vad överföringen kan grunda sig på.',
    example: 'Nyhetsbrevstjänstens support ser uppgifterna från USA: USA.',
    mistakes: [
      '”Utanför EU” räcker inte som land.',
      'Island, Liechtenstein och Norge hör till EES. De är inga tredjeländer.',
    ],
  },
  mechanism: {
    why: 'Uppgifter får överföras till länder utanför EU och EES bara på en grund som lagen tillåter. Grunden kommer med i dokumentet.',
    example:
      'Brittisk bokningstjänst: kommissionens beslut. Amerikansk tjänst som finns på dataskyddsramverkets lista: ramverket.',
    mistakes: [
      'Grunden är Privacy Shield eller Safe Harbor. De är upphävda.',
      'Samtycke är valt fast tjänsten används hela tiden.',
      'Dataskyddsramverket är valt utan att man har kontrollerat om företaget finns på listan.',
    ],
    help: [
      'Börja uppifrån. Om kommissionen har beslutat att landets skyddsnivå är adekvat behövs inget annat. Sådana länder är till exempel Schweiz, Storbritannien och Japan. Beslutet kan gälla bara en del av aktörerna, som i Kanada.',
      'I USA gäller beslutet bara företag som finns på listan för ramverket Data Privacy Framework. Beslutet har överklagats till EU-domstolen, så följ läget.',
      'Annars är den vanligaste grunden kommissionens standardavtalsklausuler. De ingår ofta i tjänstens databehandlingsvillkor. Då ska man också bedöma om lagen i mottagarlandet försvagar skyddet.',
      'Undantagen är avsedda för enstaka situationer. Ett litet företag behöver dem sällan.',
    ],
  },
  clauseModule: {
    why: 'Klausulerna har fyra moduler, och bara den rätta skyddar uppgifterna. Svaret stannar i det interna registret.',
    example:
      'En webbutik använder en nyhetsbrevstjänst: från personuppgiftsansvarig till biträde. Bokföringsbyråns underleverantör: från biträde till ett annat biträde.',
    mistakes: [
      'Den första modulen väljs fast mottagaren bara behandlar uppgifter för din räkning. Då är modul 2 den rätta.',
    ],
  },
  signed: {
    why: 'Klausulerna skyddar bara om parterna har avtalat om dem. Svaret stannar i det interna registret.',
    example: 'En webbutik svarar ja: klausulerna ingår i tjänstens villkor, som den har godkänt.',
    mistakes: ['Klausulerna har laddats ner, men det finns inget avtal om dem med mottagaren.'],
  },
  copyHow: {
    why: 'Läsaren har rätt att få en kopia av skyddsåtgärderna. Dokumentet anger var man får den.',
    example: '”En kopia av standardavtalsklausulerna får du från dataskydd@butikasp.example.”',
    mistakes: ['Det står bara att klausuler finns, inte var man får se dem.'],
  },
  docRef: {
    why: 'Myndigheten kan be att få se dokumentet. Hänvisningen stannar i det interna registret.',
    example: '”Postlark, DPA och standardavtalsklausuler 12.3.2025, mappen Avtal.”',
    mistakes: ['Hänvisningen går till en mapp som inte finns längre.'],
  },
  listCheckedOn: {
    why: 'Ett företag kan strykas från listan, och då upphör grunden för överföringen. Dagen visar att du har kontrollerat saken.',
    example: 'En webbutik tittade på listan 15.1.2026 och skriver den dagen.',
    mistakes: [
      'Listan har kontrollerats bara en gång, när tjänsten togs i bruk.',
      'Personalens uppgifter överförs fast företagets anmälan inte omfattar dem.',
    ],
  },
  staffDataCovered: {
    why: 'Företaget anmäler särskilt till listan om åtagandet gäller personaluppgifter. Utan anmälan omfattar ramverket dem inte.',
    example:
      'Ett kafé för över arbetsskiften till en amerikansk tjänst och svarar ja när listan nämner ”HR data”.',
    mistakes: [
      'Man kontrollerar bara att företaget finns på listan, inte vilka uppgifter anmälan omfattar.',
    ],
  },
  occasional: {
    why: 'Undantaget är avsett för tillfälliga överföringar. Svaret stannar i det interna registret.',
    example: 'En resebyrå svarar ja: den bokar hotell i det här landet bara någon gång ibland.',
    mistakes: [
      'Svaret är ja fast tjänsten används varje dag. Då behövs en annan grund för överföringen.',
    ],
  },
  tiaDone: {
    why: 'Klausulerna binder inte det andra landets myndigheter. Därför ska man bedöma om skyddet håller också i praktiken.',
    example:
      'En webbutik svarar ja: den läste tjänstens bedömning, antecknade sin egen slutsats och tog kryptering i bruk.',
    mistakes: [
      'Man tror att underskriften räcker. Bedömningen ska göras före överföringen.',
      'Bedömningen gjordes en gång och har inte uppdaterats när lagen eller tjänsten ändrades.',
    ],
  },
  art49Doc: {
    why: 'Den som använder ett undantag ska kunna visa att villkoren är uppfyllda. Motiveringen stannar i det interna registret.',
    example:
      'Resebyrå: ”Vi bokar hotell i Tanzania åt kunden. Reseavtalet kan inte fullgöras utan att hotellet får namnet.”',
    mistakes: [
      'Samma undantag används varje vecka. Då behövs en bestående grund för överföringen.',
      'Samtycket begärdes utan information om riskerna med överföringen.',
    ],
    help: [
      'Ett undantag passar för en enstaka överföring som saknar annan grund. Anteckna vilket undantag det gäller, varför överföringen är nödvändig och vilka uppgifter som överförs.',
      'Ett tvingande berättigat intresse är den sista utvägen. Överföringen får inte upprepas, den får gälla bara ett fåtal människor, och både myndigheten och de själva ska informeras.',
    ],
  },
};
