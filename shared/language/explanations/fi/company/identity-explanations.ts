export const identityExplanations = {
  legalName: {
    why: 'Lukijan on tiedettävä, kuka hänen tiedoistaan vastaa. Nimi tulee jokaisen asiakirjan alkuun.',
    example: 'Osakeyhtiö: ”Kahvila Kaneli Oy”. Toiminimi: ”Kampaamo Suvi Laine”.',
    mistakes: [
      'Nimenä on liikkeen kyltti tai verkko-osoite. Vastuussa on yritys, ei kyltti.',
      'Yhtiömuoto puuttuu. ”Kaneli Oy” ja ”Kaneli Ky” ovat eri yrityksiä.',
    ],
  },
  tradeName: {
    why: 'Asiakas tunnistaa yrityksen kyltin nimestä. Se painetaan virallisen nimen viereen.',
    example: 'Laine Trading Oy pitää kampaamoa nimellä ”Hiushuone Suvi”.',
    mistakes: ['Virallinen nimi on kirjoitettu toiseen kertaan. Jätä kohta silloin tyhjäksi.'],
  },
  businessId: {
    why: 'Y-tunnus yksilöi yrityksen, vaikka nimi olisi tavallinen. Se tulee jokaiseen asiakirjaan.',
    example: 'Kahvila kopioi Y-tunnuksen kaupparekisteriotteesta väliviivoineen.',
    mistakes: [
      'Tilalle on kirjoitettu ALV-numero, joka alkaa kirjaimilla FI.',
      'Toiminimen haltija kirjoittaa henkilötunnuksensa. Sitä ei kirjoiteta selosteeseen koskaan.',
    ],
  },
  assocRegNo: {
    why: 'Yhdistyksellä on oma rekisterinumero, josta sen tunnistaa.',
    example: 'Kyläyhdistys kopioi numeron yhdistysrekisterin otteesta.',
    mistakes: ['Tähän on kirjoitettu Y-tunnus. Yhdistyksellä voi olla molemmat.'],
  },
  tagline: {
    why: 'Lukija näkee heti, millaisesta yrityksestä on kyse. Teksti tulee nimen alle.',
    example: 'Kahvila Kaneli Oy: ”kahvila ja kakkutilaukset Porvoossa”.',
    mistakes: ['Tekstinä on mainoslause, josta ei selviä, mitä yritys tekee.'],
  },
  visitAddress: {
    why: 'Rekisterinpitäjän yhteystiedot on kerrottava. Osoitteesta löytää sen, jolta kysyä.',
    example: 'Kampaamo: ”Rantakatu 5, 06100 Porvoo”.',
    mistakes: [
      'Postinumero tai postitoimipaikka puuttuu.',
      'Yritys on muuttanut, ja selosteessa on vanha osoite.',
    ],
  },
  postalAddress: {
    why: 'Kirjeellä tehty pyyntö menee perille, kun osoite on oikea.',
    example: 'Verkkokauppa, jonka varastossa ei jaeta postia: ”PL 12, 06101 Porvoo”.',
    mistakes: ['Osoitteessa on postilokeron numero mutta ei kirjaimia PL.'],
  },
  country: {
    why: 'Jos yrityksellä ei ole toimipaikkaa EU:ssa tai ETA:ssa, se voi tarvita täällä edustajan.',
    example: 'Porvoolainen kahvila valitsee Suomen.',
    mistakes: ['Maaksi on valittu asiakkaiden maa. Tässä kysytään yrityksen omaa maata.'],
  },
  phone: {
    why: 'Rekisterinpitäjän yhteystiedot on kerrottava. Yksikin toimiva tapa riittää, mutta useampi auttaa.',
    example: 'Kahvila antaa numeron, johon vastataan arkisin.',
    mistakes: ['Numero on maksullinen. Se ei sovi tietopyyntöihin.'],
  },
  email: {
    why: 'Useimmat pyynnöt tulevat sähköpostilla. Osoite tulee jokaiseen asiakirjaan.',
    example: 'Kahvila: info@kahvilakaneli.example. Postia luetaan joka arkipäivä.',
    mistakes: [
      'Osoite on työntekijän oma, ja se lakkaa, kun hän lähtee.',
      'Osoite on malli, kuten etunimi.sukunimi@, eikä toimi.',
    ],
  },
  web: {
    why: 'Moni etsii selosteen verkosta. Osoitteesta löytyy myös uusin versio.',
    example: 'https://www.kahvilakaneli.example',
    mistakes: ['Osoite vie sivulle, jota yritys ei enää pidä.'],
  },
};
