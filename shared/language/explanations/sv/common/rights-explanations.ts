export const rightsExplanations = {
  channels: {
    why: 'Det ska vara lätt att utöva sina rättigheter. De valda sätten kommer med i dataskyddsbeskrivningen.',
    example: 'En frisersalong väljer e-post, telefon, post och besök.',
    mistakes: [
      'En undertecknad blankett krävs. Det har lett till en påföljdsavgift i Finland.',
      'En webblankett är vald, men ingen läser svaren.',
    ],
    help: [
      'En begäran är en begäran oavsett väg. Också ett meddelande till kundtjänsten eller en anställd ska behandlas, även om det inte kommer på önskat sätt.',
      'En begäran besvaras utan onödigt dröjsmål och senast inom en månad. Tiden kan förlängas med två månader om begäran är svår eller om det finns många. Personen ska få veta om förlängningen och skälet till den inom den första månaden.',
    ],
  },
  formAt: {
    why: 'En blankett är till ingen nytta om den inte hittas. Stället kommer med i dataskyddsbeskrivningen bredvid blanketten.',
    example: 'En webbutik: ”https://butik.example/mina-uppgifter”.',
    mistakes: ['Adressen leder till startsidan, och blanketten får man leta efter.'],
  },
  how: {
    why: 'En tydlig adress sparar bådas tid, och begäran når rätt person.',
    example:
      '”Skicka begäran till dataskydd@salongsofia.example. Uppge ditt namn och vilken tjänst det gäller.”',
    mistakes: [
      'Personen ombeds motivera varför uppgifterna ska visas eller raderas. I regel får man inte kräva det.',
      'Enligt texten kostar en begäran. Begäran är avgiftsfri, om den inte är uppenbart ogrundad eller orimlig.',
    ],
  },
  identification: {
    why: 'Uppgifter får inte lämnas till fel person. Man får inte heller fråga för mycket.',
    example:
      '”Vi svarar till den adress som vi redan känner till. Om adressen är ny ringer vi till det nummer som vi har.”',
    mistakes: [
      'En bild av identitetskortet begärs alltid. Mer uppgifter får begäras bara om det finns skäl att tvivla.',
      'Identiteten kontrolleras enbart med personbeteckningen. Lagen förbjuder det, också tillsammans med namnet.',
    ],
    help: [
      'Oftast räcker det att begäran kommer från en känd adress eller en inloggad användare. Ju känsligare uppgifter, desto noggrannare bör man vara.',
      'Om du har rimliga skäl att tvivla på vem som framför begäran får du be om mer uppgifter. Be bara om det som behövs och radera det när ärendet är klart.',
    ],
  },
  language: {
    why: 'Läsaren vet på vilket språk det är lätt att få svar.',
    example: 'Kafé: ”finska, svenska och engelska”.',
    mistakes: [
      'Enligt texten tas begäranden emot bara på finska. Språket får inte vara ett hinder.',
    ],
  },
  access: {
    why: 'Var och en får fråga vilka uppgifter som finns om honom eller henne och få en kopia. Rätten beror inte på vad behandlingen grundar sig på.',
    example: 'Webbutik: ”Dina beställningar och kontaktuppgifter ser du också på ditt eget konto.”',
    mistakes: [
      'Bara en del av uppgifterna utlovas. Rätten gäller vanligen alla personens uppgifter, också anteckningar.',
      'Kopian skickas så att också andras uppgifter syns.',
    ],
  },
  rectification: {
    why: 'En felaktig uppgift kan skada. Personen får alltid be om rättelse och komplettering.',
    example: 'Idrottsförening: ”Du kan själv rätta din adress på medlemssidorna.”',
    mistakes: [
      'Rättelsen görs i bara ett system. Samma uppgift kan finnas också hos andra mottagare.',
    ],
  },
  erasure: {
    why: 'Uppgifter får inte sparas i onödan. En del måste ändå sparas enligt lag, och det är ärligt att säga.',
    example:
      'Webbutik: ”På grund av bokföringslagen sparar vi fakturor i sex år från utgången av det år då räkenskapsperioden gick ut.”',
    mistakes: [
      'Texten lovar att allt raderas genast. Lagen kan kräva att en del sparas.',
      'Företaget förbehåller sig rätten att vägra utan skäl. Ett nej kräver ett skäl som nämns i lagen.',
    ],
    help: [
      'Man kan begära radering till exempel när uppgifterna inte längre behövs, när samtycket återkallas eller när uppgifterna har behandlats olagligt.',
      'Rätten gäller inte när lagen kräver att uppgifterna sparas eller när de behövs för ett rättsligt anspråk. Så är det ofta med fakturor och löneuppgifter.',
    ],
  },
  restriction: {
    why: 'Personen kan begära att uppgifterna bara förvaras och inte används, till exempel medan det utreds om de är riktiga.',
    example: '”Vi märker uppgifterna i systemet, och de används inte under tiden.”',
    mistakes: ['Begränsning blandas ihop med radering. Begränsade uppgifter förstörs inte.'],
  },
  portability: {
    why: 'Personen får flytta uppgifter som hon eller han har lämnat till en annan tjänst. Rätten gäller när grunden är samtycke eller avtal och behandlingen är automatiserad.',
    example: 'Webbutik: ”Du får dina beställningar som en CSV-fil.”',
    mistakes: [
      'Rätten utlovas fast grunden är lag eller berättigat intresse. Då gäller den inte.',
      'Uppgifterna ges som bild eller på papper. Ett annat system kan inte läsa dem.',
    ],
  },
  objection: {
    why: 'Personen kan invända mot behandling som grundar sig på berättigat eller allmänt intresse. Detta ska framgå tydligt och åtskilt från annan information.',
    example:
      'Kafé: ”Om du invänder mot behandlingen, skriv om din situation till info@kafekanel.example.”',
    mistakes: [
      'En motivering krävs av den som säger nej till direktmarknadsföring. Det får alla göra utan motivering.',
      'Rätten nämns fast all behandling grundar sig på lag eller avtal.',
    ],
  },
  withdrawal: {
    why: 'Ett samtycke kan återkallas när som helst. Det ska vara lika lätt som att ge det.',
    example: 'Webbutik: ”Du kan återkalla alla samtycken på en gång i kontots inställningar.”',
    mistakes: [
      'Återkallandet kräver ett brev fast samtycket gavs med ett klick.',
      'Texten säger att återkallandet gör den tidigare behandlingen olaglig. Så är det inte.',
    ],
  },
  complaint: {
    why: 'Var och en har rätt att klaga hos myndigheten. Det ska stå i varje beskrivning.',
    example: '”Kontakta gärna först oss. Du kan ändå lämna in klagomål när som helst.”',
    mistakes: [
      'Texten kräver att personen först reder ut saken med företaget. Man får klaga genast.',
      'Myndighetens gamla adress skrivs in. Den aktuella skrivs ut av sig själv.',
    ],
  },
  extra: {
    why: 'Ibland ger tjänsten en rättighet eller ett arbetssätt som inte passar i de andra fälten.',
    example: 'Förening: ”Du kan be att ditt namn inte syns i medlemstidningen.”',
    mistakes: [
      'En rättighet utlovas som inte finns i den här behandlingen. Ett löfte binder.',
      'Standardtexten upprepas med egna ord. Läsaren vet inte vilken som gäller.',
    ],
  },
};
