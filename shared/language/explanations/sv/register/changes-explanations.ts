export const changesExplanations = {
  'doc.publishedAt': {
    why: 'Beskrivningen ska vara lätt att hitta när uppgifterna samlas in. Platsen anges i dataskyddsbeskrivningen.',
    example: 'På webbplatsen under Dataskydd och som utskrift bredvid kassan.',
    mistakes: [
      'En beskrivning i en pärm i bakrummet är inte tillgänglig.',
      'Sätt gärna en länk till beskrivningen intill formuläret. Längst ner på startsidan räcker inte alltid.',
    ],
  },
  'doc.changePolicy': {
    why: 'Om uppgifterna ska användas för ett nytt ändamål ska personerna få veta det innan användningen börjar. Texten kommer med i dataskyddsbeskrivningen.',
    example:
      'Den aktuella beskrivningen finns på webbplatsen. Vi informerar om betydande ändringar per e-post innan de träder i kraft.',
    mistakes: [
      '”Vi förbehåller oss rätten att ändra beskrivningen utan att meddela” är inte tillåtet vid betydande ändringar.',
      'Att någon fortsätter använda tjänsten är inget samtycke till ändrad behandling.',
    ],
  },
  'doc.changeLog': {
    why: 'Av listan ser man vad som har ändrats sedan man senast läste. Den visar också att beskrivningen hålls aktuell.',
    example: '22.11.2026: nyhetsbrevet och tjänsten som skickar det har lagts till.',
    mistakes: ['Rättade skrivfel behöver inte räknas upp.'],
  },
  'doc.changeLog.on': {
    why: 'Av dagen ser läsaren om ändringen gäller den beskrivning som läsaren redan har fått.',
    example: '22.11.2026',
    mistakes: ['Ange dagen då ändringen började gälla, inte dagen då du började fundera på den.'],
  },
  'doc.changeLog.text': {
    why: 'En kort beskrivning räcker för att läsaren ska hitta det som har ändrats.',
    example: 'Lagringstiden har förkortats från två år till ett år.',
    mistakes: ['”Innehållet uppdaterat” säger inte vad som ändrades.'],
  },
  'doc.reviewDueOn': {
    why: 'Företaget förändras och beskrivningen föråldras i det tysta. Dagen syns i det interna registret, och programmet påminner när den har passerat.',
    example: 'När beskrivningen blir klar 22.11.2026 antecknas 22.11.2027 som dag för översyn.',
    mistakes: [
      'Vänta inte på översynen om du tar i bruk en ny tjänst. Uppdatera beskrivningen genast.',
    ],
  },
};
