export const jointControllersExplanations = {
  jointControllers: {
    why: 'När du bestämmer om uppgifterna tillsammans med andra ska läsaren få veta vilka alla ansvariga är.',
    example:
      'Två idrottsföreningar ordnar en turnering och för en gemensam anmälningslista. Var och en lägger till den andra i sin beskrivning.',
    mistakes: [
      'Listan innehåller en bokföringsbyrå eller programleverantör som följer dina instruktioner. Den är personuppgiftsbiträde och hör till mottagarna.',
      'Det egna företaget står i listan. Det nämns redan som personuppgiftsansvarig.',
    ],
    help: [
      'Gemensamt personuppgiftsansvariga kommer överens om vem som informerar de registrerade, vem som svarar på deras begäranden och vem som sköter skyddet. Arrangemanget ska motsvara det som verkligen görs.',
      'De registrerade ska få veta huvuddragen i arrangemanget. Hela avtalet behöver inte publiceras.',
      'Arbetsfördelningen begränsar inte personens rättigheter: en begäran kan riktas till vem som helst av de gemensamt personuppgiftsansvariga.',
    ],
  },
  'jointControllers.name': {
    why: 'Alla gemensamt personuppgiftsansvariga ska anges i det interna registret, och den registrerade ska veta vilka de är.',
    example: '”Ulapan Purjehtijat ry”',
    mistakes: ['Namnet är ett projektnamn och inte företagets eller föreningens officiella namn.'],
  },
  'jointControllers.contact': {
    why: 'Personen kan utöva sina rättigheter också gentemot den här parten och behöver därför en adress som fungerar.',
    example: '”Hamnvägen 3, 00100 Helsingfors, kansli@ulappa.example”',
    mistakes: [
      'Där finns bara en webbadress, och kontaktuppgifterna måste letas upp på webbplatsen.',
      'E-postadressen hör till någon som inte längre har uppdraget.',
    ],
  },
  'jointControllers.arrangementSummary': {
    why: 'Gemensamt personuppgiftsansvariga ska öppet komma överens om ansvaret, och de registrerade ska få veta huvuddragen.',
    example:
      '”Vår förening tar emot anmälningarna, ger den här beskrivningen och svarar på begäranden. Ulapan Purjehtijat ry sköter resultattjänsten och dess skydd. Var och en raderar sina egna listor.”',
    mistakes: [
      'Texten säger bara att ansvaret har avtalats, men inte vem som gör vad.',
      'Texten säger att bara den ena tar emot begäranden. En kontaktpunkt får nämnas, men den andra kan inte uteslutas.',
    ],
  },
  'jointControllers.contactPoint': {
    why: 'En gemensam kontaktpunkt gör det lättare att fråga. Lagen tillåter en sådan men kräver den inte.',
    example: '”Turneringens kansli, turnering@ulappa.example”',
    mistakes: [
      'Dataombudsmannen anges som kontaktpunkt. Dataombudsmannen är den myndighet som tar emot klagomål.',
    ],
  },
};
