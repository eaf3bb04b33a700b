/** Why a purpose is lawful: the legal basis, and what each basis calls for. */
export const legalBasisExplanations = {
  'purposes.basis': {
    why: 'Utan rättslig grund får personuppgifter inte behandlas. Grunden skrivs ut i beskrivningen och avgör vilka rättigheter personen har.',
    example:
      'En frisersalong väljer avtal för tidsbokningen, rättslig förpliktelse för att spara fakturor, samtycke för nyhetsbrevet och berättigat intresse för kameraövervakningen.',
    mistakes: [
      'Samtycke väljs för säkerhets skull fast uppgifterna behövs i vilket fall som helst. När samtycket återkallas borde behandlingen upphöra.',
      'Avtal väljs för en företagskunds kontaktperson. Personen är inte part i avtalet, så berättigat intresse passar oftast bättre.',
      'Rättslig förpliktelse väljs fast lagen bara tillåter behandlingen.',
    ],
    help: [
      'Avtal passar när personen själv beställer, bokar eller avtalar något och uppgifterna är nödvändiga för det. Det omfattar också förberedelser som personen själv ber om, till exempel en offert.',
      'Rättslig förpliktelse passar när lagen kräver att företaget gör något: för bok, anmäler löner eller känner sina kunder.',
      'Berättigat intresse passar när företaget har en godtagbar orsak, behandlingen är nödvändig för den och personens intressen inte väger tyngre. Gör intresseavvägningen innan du börjar.',
      'Samtycke passar när personen verkligen kan välja och det inte är till nackdel att säga nej. I ett anställningsförhållande passar det sällan.',
      'Grundläggande intressen och myndighetsuppgifter kommer mycket sällan i fråga i ett litet företag. En myndighet kan inte åberopa berättigat intresse när den utför sina uppgifter.',
      'Personen kan flytta sina uppgifter till en annan tjänst när grunden är samtycke eller avtal. Personen kan göra invändningar när grunden är berättigat intresse eller en uppgift av allmänt intresse.',
    ],
  },
  'purposes.statute': {
    why: 'När behandlingen grundar sig på lag ska lagen nämnas. Namnet skrivs ut så att läsaren kan kontrollera det.',
    example: 'Kafé, förvaring av fakturor: ”Bokföringslagen (1336/1997) 2 kap. 10 §”.',
    mistakes: [
      'Det står bara ”lagstiftningen”.',
      'Dataskyddsförordningen anges som lag. Den kräver inte att uppgifter behandlas, utan det gör någon annan lag.',
      'Texten hänvisar till en lag som redan är upphävd.',
    ],
  },
  'purposes.contractText': {
    why: 'Läsaren ser för vilket avtal uppgifterna behövs. De ska vara nödvändiga för avtalet.',
    example: 'Städföretag: ”Avtalet med kunden om hemstädning”.',
    mistakes: [
      'Avtalet är ett avtal mellan företag. Kontaktpersonen är inte själv part i det.',
      'Avtalet åberopas för reklam fast tjänsten kan ges utan reklam.',
    ],
  },
  'purposes.interestText': {
    why: 'Personen ska få veta vilket det berättigade intresset är. Det är också utgångspunkten för intresseavvägningen.',
    example: 'Klädaffär, kameraövervakning: ”Personalens säkerhet och att förebygga snatteri”.',
    mistakes: [
      'Det står bara ”företagets berättigade intresse”, inte vilket intresset är.',
      'Intresset är för allmänt, till exempel ”affärsverksamhet” eller ”marknadsföring”.',
    ],
    help: [
      'Intresset kan vara företagets eller någon annans, till exempel kundernas. Det ska vara lagligt, verkligt och så preciserat att det går att väga.',
      'I ett litet företag är det vanligt att skydda egendom och människor, förhindra missbruk och driva in fordringar. Andra är kontakterna med företagskunders kontaktpersoner och skötseln av de egna kundförhållandena.',
    ],
  },
  'purposes.consentHow': {
    why: 'Samtycket gäller bara om det begärs på rätt sätt. Sättet nämns i beskrivningen.',
    example: 'Frisersalong: ”Kunden kryssar för Jag vill få nyhetsbrevet på bokningsblanketten.”',
    mistakes: [
      'Att använda tjänsten eller lämna uppgifter anses vara samtycke.',
      'Samtycket är gömt i användarvillkoren. Det ska begäras separat från annat.',
    ],
    help: [
      'Ett samtycke är frivilligt, specifikt och informerat. Personen ger det genom en tydlig handling, till exempel genom att kryssa i en tom ruta.',
      'Begär ett eget samtycke för varje ändamål. Tala samtidigt om vem du är, vad uppgifterna används till och att samtycket kan återkallas.',
      'För känsliga uppgifter ska samtycket vara uttryckligt: personen säger eller skriver rakt ut att uppgiften får användas.',
    ],
  },
  'purposes.consentProof': {
    why: 'Om någon förnekar att samtycke har getts ska företaget kunna visa det. Svaret skrivs ut bara i det interna registret.',
    example:
      'Frisersalong: ”Nyhetsbrevstjänsten sparar e-postadressen, tiden och den samtyckestext som då fanns på blanketten.”',
    mistakes: [
      'Bara adressen är sparad, inte när och till vad samtycket gavs.',
      'Ett muntligt samtycke antecknas inte.',
    ],
  },
  'purposes.withdrawHow': {
    why: 'Samtycket får återkallas när som helst, och det ska personen få veta. Sättet skrivs ut i beskrivningen.',
    example: 'Frisersalong: ”via länken sist i nyhetsbrevet eller genom att ringa oss”.',
    mistakes: [
      'Samtycke ges med ett klick, men för att återkalla det krävs ett brev eller en blankett.',
      'Personen ombeds motivera sitt återkallande. Någon motivering behövs inte.',
    ],
  },
  'purposes.balancingTest.necessity': {
    why: 'Om samma sak går att uppnå med färre uppgifter är behandlingen inte nödvändig. Då räcker inte berättigat intresse som grund.',
    example:
      'Klädaffär: ”Vi har haft upprepade stölder i butiken. Låsta montrar och larm har inte räckt.”',
    mistakes: [
      'Motiveringen är att uppgifterna är nyttiga eller att andra gör likadant.',
      'Inga andra sätt har övervägts.',
    ],
  },
  'purposes.balancingTest.impact': {
    why: 'Avvägningen behöver båda sidorna. Här ser du saken med personens ögon.',
    example:
      'Klädaffär: ”Kunden kan vänta sig en kamera i en butik. De anställda är i bild varje dag, vilket kan kännas som övervakning.”',
    mistakes: [
      'Det står ”inga följder”. Behandling har alltid någon följd, om än en liten.',
      'Barn, anställda eller tillfälliga besökare glöms bort.',
    ],
  },
  'purposes.balancingTest.safeguards': {
    why: 'Goda skyddsåtgärder minskar skadan och kan avgöra avvägningen.',
    example:
      'Klädaffär: ”Provrum, pausrum och arbetsplatsen vid kassan filmas inte. Inspelningarna raderas efter 14 dagar. Bara köpmannen ser dem. Det finns en skylt på dörren.”',
    mistakes: [
      'Listan innehåller åtgärder som ännu inte används.',
      'Som åtgärd anges bara något som lagen ändå kräver, till exempel att upprätta dataskyddsbeskrivningen.',
    ],
  },
  'purposes.balancingTest.done': {
    why: 'Berättigat intresse kan åberopas först när intresset har vägts mot personens intressen och rättigheter. Svaret stannar i företagets interna register.',
    example: 'En klädaffär gjorde avvägningen innan kamerorna installerades och svarar ja.',
    mistakes: [
      'Avvägningen görs först när någon klagar.',
      'Svaret är ja, men ingenting finns nedskrivet. Då kan avvägningen inte visas.',
    ],
    help: [
      'Nämn först intresset: vad uppnås med det, och är det lagligt?',
      'Kontrollera sedan om behandlingen är nödvändig: går det att uppnå samma sak med färre uppgifter eller på ett sätt som ingriper mindre i privatlivet?',
      'Väg till sist: vilka uppgifter behandlas, kan personen vänta sig det, är personen ett barn eller en anställd, vilken skada kan uppstå och hur minskas den? Om personens intressen väger tyngre får behandlingen inte inledas på den här grunden.',
      'För ett litet företag räcker ofta en anteckning på en sida.',
    ],
  },
  'purposes.balancingTest.on': {
    why: 'Datumet visar att avvägningen gjordes före behandlingen och att den är aktuell.',
    example:
      'En klädaffär installerade kameror 10.9.2026 och antecknade 2.9.2026 som avvägningens datum.',
    mistakes: [
      'Datumet är flera år gammalt fast kameror eller uppgifter har tillkommit efter det.',
    ],
  },
  'purposes.balancingTest.summary': {
    why: 'Med resultatet motiverar företaget sitt val om personen eller myndigheten frågar. Det publiceras inte.',
    example:
      'Klädaffär: ”Vårt intresse väger tyngre. Stölderna har upprepats, kamerorna filmar bara försäljningsytan och det sägs redan på dörren. Olägenheten för kunder och anställda är liten.”',
    mistakes: [
      'Bara slutresultatet antecknas, utan motivering.',
      'Bara företagets nytta vägs, inte skadan för personen.',
    ],
  },
};
