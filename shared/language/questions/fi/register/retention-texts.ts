export const retentionTexts = {
  title: 'Säilytysajat',
  intro: 'Kerro, kuinka kauan tietoja säilytetään ja milloin ne poistetaan.',
  questions: {
    retention: {
      label: 'Kuinka kauan tietoja säilytetään?',
      hint: 'Eri tiedoilla on usein eri säilytysaika. Lisää jokainen omalle rivilleen.',
    },
    'retention.dataIds': {
      label: 'Mitä tietoja aika koskee?',
      hint: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
    },
    'retention.purposeIds': {
      label: 'Mitä tarkoituksia aika koskee?',
      hint: 'Valitse tarkoitus, jos aika ei riipu tiedoista vaan siitä, mihin niitä käytetään.',
    },
    'retention.duration': {
      label: 'Kuinka pitkä aika on?',
      hint: 'Anna aika vuosina, kuukausina, viikkoina tai päivinä, tai valitse ”tapahtumaan asti”.',
    },
    'retention.startEvent': {
      label: 'Mistä aika lasketaan?',
      hint: 'Valitse tapahtuma, josta aika alkaa tai johon säilytys päättyy.',
      options: {
        fyEnd: 'Tilikauden päättymisestä',
        fyEndCalYearEnd: 'Sen kalenterivuoden lopusta, jona tilikausi päättyi',
        calYearEnd: 'Kalenterivuoden lopusta',
        nextTaxYearStart: 'Verovuotta seuraavan vuoden alusta',
        dueDate: 'Eräpäivästä',
        employmentEnd: 'Työsuhteen päättymisestä',
        selectionKnown: 'Siitä, kun valinnasta on kerrottu hakijalle',
        recordingEnd: 'Tallennuksen päättymisestä',
        customerEnd: 'Asiakassuhteen päättymisestä',
        contractEnd: 'Sopimuksen päättymisestä',
        delivery: 'Toimituksesta',
        defectNoticed: 'Virheen havaitsemisesta',
        transaction: 'Liiketoimesta',
        consentWithdrawn: 'Suostumuksen peruuttamisesta',
        lastActivity: 'Viimeisestä asioinnista',
        reportReceived: 'Ilmoituksen saapumisesta',
        death: 'Henkilön kuolemasta',
        birth: 'Henkilön syntymästä',
        docCreated: 'Asiakirjan laatimisesta',
        membershipEnd: 'Jäsenyyden päättymisestä',
        keyReturned: 'Avaimen palauttamisesta',
        visit: 'Käynnistä',
        eventLogged: 'Tapahtuman kirjautumisesta',
        caseClosed: 'Asian päättymisestä',
        other: 'Muu tapahtuma',
      },
    },
    'retention.startEventText': {
      label: 'Mikä muu tapahtuma?',
      hint: 'Kirjoita niin, että lause jatkuu ajan perään, esimerkiksi ”kurssin päättymisestä”.',
    },
    'retention.criteria': {
      label: 'Tarkennus tai peruste, jolla aika määräytyy',
      hint: 'Täytä, jos aikaa ei voi sanoa tarkasti tai jos se kaipaa selitystä.',
    },
    'retention.statute': {
      label: 'Määrääkö laki säilytysajan?',
      hint: 'Kirjoita lain nimi, numero ja pykälä. Muuten jätä tyhjäksi.',
    },
    'retention.deletion': {
      label: 'Miten tiedot poistetaan?',
      hint: 'Esimerkiksi: poistetaan järjestelmästä ja paperit silputaan.',
    },
    'sectionNotes.retention': {
      label: 'Haluatko lisätä jotain säilytysajoista?',
      hint: 'Voit kertoa esimerkiksi, kuinka nopeasti varmuuskopiot vanhenevat.',
    },
  },
  rows: { retention: { add: 'Lisää säilytysaika', untitled: 'Uusi säilytysaika' } },
};
