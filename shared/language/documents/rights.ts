import type { WordTree } from '../words.ts';

/** The rights of Art. 12-22 and 77, told to the person. */
export const rights = {
  access: {
    fi: 'Oikeus saada pääsy tietoihin',
    sv: 'Rätt till tillgång',
    en: 'Right of access',
  },
  accessText: {
    fi: 'Voit kysyä, käsittelemmekö tietojasi, ja saada niistä jäljennöksen.',
    sv: 'Du kan fråga om vi behandlar dina uppgifter och få en kopia av dem.',
    en: 'You can ask whether we process your data and get a copy of them.',
  },
  rectification: {
    fi: 'Oikeus tietojen oikaisemiseen',
    sv: 'Rätt till rättelse',
    en: 'Right to rectification',
  },
  rectificationText: {
    fi: 'Voit pyytää korjaamaan virheelliset ja täydentämään puutteelliset tiedot.',
    sv: 'Du kan begära att felaktiga uppgifter rättas och ofullständiga kompletteras.',
    en: 'You can ask us to correct inaccurate data and complete incomplete data.',
  },
  erasure: {
    fi: 'Oikeus tietojen poistamiseen',
    sv: 'Rätt till radering',
    en: 'Right to erasure',
  },
  erasureText: {
    fi: 'Voit pyytää tietojesi poistamista. Emme poista tietoja, jotka laki velvoittaa säilyttämään tai joita tarvitaan oikeusvaateen vuoksi.',
    sv: 'Du kan begära att dina uppgifter raderas. Vi raderar inte uppgifter som lagen kräver att vi sparar eller som behövs för rättsliga anspråk.',
    en: 'You can ask us to erase your data. We do not erase data that we must keep by law or need for legal claims.',
  },
  erasureStatutory: {
    fi: 'Lakisääteiset tiedot säilytetään niin kauan kuin laki vaatii. Tämä koskee seuraavia tarkoituksia:',
    sv: 'Lagstadgade uppgifter sparas så länge som lagen kräver. Detta gäller följande ändamål:',
    en: 'Statutory data are kept for as long as the law requires. This applies to the following purposes:',
  },
  erasureLimited: {
    fi: 'Käsittely perustuu lakiin tai yleiseen etuun. Siksi tietoja ei voi poistaa niin kauan kuin niiden käsittely on tämän vuoksi tarpeen. Voit silti pyytää poistamista, jos tietoja on käsitelty lainvastaisesti tai niitä ei enää tarvita.',
    sv: 'Behandlingen grundar sig på lag eller allmänt intresse. Därför kan uppgifterna inte raderas så länge behandlingen är nödvändig av detta skäl. Du kan ändå begära radering om uppgifterna har behandlats i strid med lagen eller inte längre behövs.',
    en: 'The processing is based on law or on the public interest. The data therefore cannot be erased while the processing is necessary for that reason. You can still ask for erasure if the data have been processed unlawfully or are no longer needed.',
  },
  restriction: {
    fi: 'Oikeus käsittelyn rajoittamiseen',
    sv: 'Rätt till begränsning av behandling',
    en: 'Right to restriction of processing',
  },
  restrictionText: {
    fi: 'Voit pyytää rajoittamaan käsittelyä esimerkiksi siksi aikaa, kun tietojen oikeellisuus selvitetään.',
    sv: 'Du kan begära att behandlingen begränsas, till exempel medan vi kontrollerar om uppgifterna är riktiga.',
    en: 'You can ask us to restrict processing, for example while we check whether the data are accurate.',
  },
  portability: {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
    sv: 'Rätt till dataportabilitet',
    en: 'Right to data portability',
  },
  portabilityText: {
    fi: 'Voit saada itse antamasi tiedot koneluettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle, kun käsittely perustuu suostumukseen tai sopimukseen ja on automaattista.',
    sv: 'Du kan få de uppgifter som du själv har lämnat i maskinläsbart format och flytta dem till en annan personuppgiftsansvarig när behandlingen grundar sig på samtycke eller avtal och är automatiserad.',
    en: 'You can receive the data that you provided in machine-readable form and move them to another controller when the processing is automated and based on consent or contract.',
  },
  appliesTo: {
    fi: 'Oikeus koskee seuraavia tarkoituksia:',
    sv: 'Rätten gäller följande ändamål:',
    en: 'The right applies to the following purposes:',
  },
  objectionText: {
    fi: 'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun.',
    sv: 'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på berättigat intresse eller allmänt intresse.',
    en: 'On grounds relating to your particular situation, you can object to processing based on legitimate interest or public interest.',
  },
  objectionLegitimateText: {
    fi: 'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu oikeutettuun etuun.',
    sv: 'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på berättigat intresse.',
    en: 'On grounds relating to your particular situation, you can object to processing based on legitimate interest.',
  },
  objectionPublicText: {
    fi: 'Voit henkilökohtaiseen tilanteeseesi vedoten vastustaa käsittelyä, joka perustuu yleiseen etuun.',
    sv: 'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på allmänt intresse.',
    en: 'On grounds relating to your particular situation, you can object to processing based on public interest.',
  },
  objectionChannels: {
    fi: 'Näin voit vastustaa käsittelyä:',
    sv: 'Så här kan du invända:',
    en: 'You can object as follows:',
  },
  marketingObjectionText: {
    fi: 'Voit milloin tahansa ja perustelematta kieltää suoramarkkinoinnin ja siihen liittyvän profiloinnin.',
    sv: 'Du kan när som helst och utan motivering invända mot direktmarknadsföring och profilering som har samband med den.',
    en: 'You can object to direct marketing and related profiling at any time without giving reasons.',
  },
  withdrawalText: {
    fi: 'Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.',
    sv: 'Du kan när som helst återkalla ditt samtycke. Återkallandet påverkar inte lagligheten av tidigare behandling.',
    en: 'You can withdraw your consent at any time. This does not affect the lawfulness of processing before the withdrawal.',
  },
  automatedNo: {
    fi: 'Emme tee sinua koskevia päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.',
    sv: 'Vi fattar inga beslut om dig som enbart grundar sig på automatiserad behandling.',
    en: 'We make no decisions about you based solely on automated processing.',
  },
  automatedYes: {
    fi: 'Teemme sinua koskevia päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.',
    sv: 'Vi fattar beslut om dig som enbart grundar sig på automatiserad behandling.',
    en: 'We make decisions about you based solely on automated processing.',
  },
  automatedRights: {
    fi: 'Voit vaatia, että ihminen käsittelee asian, esittää kantasi ja riitauttaa päätöksen.',
    sv: 'Du kan kräva mänsklig prövning, framföra din åsikt och bestrida beslutet.',
    en: 'You can require human review, express your view and contest the decision.',
  },
  howChannels: {
    fi: 'Voit lähettää pyynnön näin:',
    sv: 'Så här kan du skicka din begäran:',
    en: 'You can send your request as follows:',
  },
  howController: {
    fi: 'Lähetä pyyntö rekisterinpitäjälle. Yhteystiedot ovat selosteen alussa.',
    sv: 'Skicka begäran till den personuppgiftsansvarige. Kontaktuppgifterna finns i början av beskrivningen.',
    en: 'Send your request to the controller. The contact details are at the beginning of this notice.',
  },
  howAnswer: {
    fi: 'Vastaamme viimeistään kuukauden kuluessa pyynnön saapumisesta. Jos pyyntö on monimutkainen tai pyyntöjä on paljon, voimme jatkaa määräaikaa enintään kahdella kuukaudella. Kerromme määräajan jatkamisesta ja sen syistä kuukauden kuluessa.',
    sv: 'Vi svarar senast en månad efter att vi har fått begäran. Om begäran är komplicerad eller om vi har fått många begäranden kan vi förlänga tiden med högst två månader. Vi underrättar dig om förlängningen och skälen till den inom samma månad.',
    en: 'We answer within one month of receiving your request. If the request is complex or there are many requests, we can extend the time by up to two months. We inform you of the extension and the reasons for it within that month.',
  },
  howFree: {
    fi: 'Pyyntö on maksuton, ellei se ole ilmeisen perusteeton tai kohtuuton.',
    sv: 'Begäran är avgiftsfri, om den inte är uppenbart ogrundad eller orimlig.',
    en: 'Requests are free of charge unless they are manifestly unfounded or excessive.',
  },
  complaintText: {
    fi: 'Jos katsot, että tietojasi käsitellään lainvastaisesti, voit tehdä valituksen valvontaviranomaiselle. Suomessa valvontaviranomainen on tietosuojavaltuutettu.',
    sv: 'Om du anser att dina uppgifter behandlas i strid med lagen kan du lämna in klagomål till tillsynsmyndigheten. I Finland är dataombudsmannen tillsynsmyndighet.',
    en: 'If you consider that your data are processed unlawfully, you can lodge a complaint with the supervisory authority, in Finland the Data Protection Ombudsman.',
  },
  complaintElsewhere: {
    fi: 'Voit tehdä valituksen myös siinä EU- tai ETA-maassa, jossa asut tai työskentelet tai jossa epäilty rikkominen on tapahtunut.',
    sv: 'Du kan också lämna in klagomål i det EU- eller EES-land där du bor eller arbetar eller där den misstänkta överträdelsen har skett.',
    en: 'You can also lodge a complaint in the EU or EEA country where you live or work or where the suspected infringement took place.',
  },
} satisfies WordTree;
