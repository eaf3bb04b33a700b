import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  commonRecipientIds: {
    why: 'Samat kumppanit palvelevat usein kaikkia rekistereitä. Ne kirjoitetaan kerran yrityksen tietoihin ja valitaan tässä.',
    example:
      'Kahvila valitsee asiakasrekisteriin kassajärjestelmän toimittajan ja tilitoimiston. Työterveyshuollon se valitsee vain henkilöstörekisteriin.',
    mistakes: [
      'Valitaan kaikki, vaikka osa ei saa juuri tämän rekisterin tietoja.',
      'Sama vastaanottaja lisätään uudelleen alla olevaan luetteloon.',
    ],
  },
  recipients: {
    why: 'Henkilön on saatava tietää, kenelle hänen tietonsa päätyvät. Myös puolestasi toimivat palvelut ovat vastaanottajia.',
    example:
      'Verkkokauppa: verkkokauppa-alustan toimittaja, maksunvälittäjä, kuljetusyhtiö, uutiskirjepalvelu ja tilitoimisto.',
    mistakes: [
      'Unohdetaan pilvipalvelut: sähköposti, kalenteri, tiedostojen tallennus ja uutiskirjeohjelma.',
      'Kirjoitetaan vain ”yhteistyökumppanit”. Kerro ainakin, millaisia ne ovat.',
      'Lisätään omat työntekijät. He eivät ole vastaanottajia, kun he käsittelevät tietoja työssään.',
    ],
    help: [
      'Käy läpi, missä ohjelmissa tiedot ovat ja kenelle niitä lähetetään. Lasku, palkka, mainos, varmuuskopio ja tekninen tuki paljastavat useimmat vastaanottajat.',
      'Käsittelijä käsittelee tietoja puolestasi ja vain ohjeidesi mukaan. Itsenäinen rekisterinpitäjä, esimerkiksi kuljetusyhtiö tai vakuutusyhtiö, käyttää tietoja omassa tehtävässään. Luovutus sille tarvitsee oman perusteen.',
      'Kerro mieluiten nimi. Jos nimet vaihtuvat usein, kerro ryhmä niin tarkasti, että lukija ymmärtää, mitä alaa se edustaa. Kun henkilö pyytää omia tietojaan, hän saa yleensä kysyä myös vastaanottajien nimet.',
      'Viranomainen, joka saa tietoja yksittäistä tutkimusta varten lain nojalla, ei ole lain tarkoittama vastaanottaja. Säännöllisistä ilmoituksista, esimerkiksi Verohallinnolle, on hyvä kertoa.',
    ],
  },
  ...prefixTexts('recipients', recipientExplanations),
  'recipients.dataIds': {
    why: 'Kukin saa vain ne tiedot, joita se tarvitsee. Valinnasta näkee sisäisessä selosteessa, mitä minnekin menee.',
    example: 'Verkkokauppa valitsee kuljetusyhtiölle yhteystiedot, mutta ei ostohistoriaa.',
    mistakes: ['Kaikille valitaan kaikki ryhmät. Silloin luettelosta ei näe, saako joku liikaa.'],
  },
  'noDisclosure.claimed': {
    why: 'Jos tietoja ei anneta kenellekään tai annetaan vain luettelemillesi vastaanottajille, sen saa sanoa. Ilman vastausta seloste ei väitä mitään.',
    example:
      'Pieni yhdistys, joka pitää jäsenluetteloa omalla koneellaan, vastaa kyllä. Verkkokauppa vastaa ei, koska kuljetusyhtiö ja maksunvälittäjä saavat tietoja.',
    mistakes: [
      'Sanotaan, ettei tietoja luovuteta, ja luetellaan heti perään niitä, joille luovutetaan.',
      'Unohdetaan, että pilvipalvelun tarjoaja on vastaanottaja, vaikka se toimii puolestasi.',
    ],
  },
  'noDisclosure.text': {
    why: 'Omin sanoin voit kertoa tarkemmin, mitä lupaat. Jos jätät kohdan tyhjäksi, selosteeseen tulee valmis virke.',
    example:
      'Kampaamo: ”Emme anna tietojasi muille heidän omaan käyttöönsä. Varausjärjestelmän toimittaja käsittelee niitä vain meidän puolestamme.”',
    mistakes: [
      'Luvataan ”ei koskaan kenellekään”. Laki voi velvoittaa antamaan tietoja.',
      'Lupaus on toisenlainen kuin se, mitä vastaanottajissa lukee.',
    ],
  },
  'noDisclosure.exceptions': {
    why: 'Lupaus pitää paikkansa vain, jos poikkeukset kerrotaan.',
    example: 'Yhdistys: ”Annamme tietoja poliisille, jos laki velvoittaa siihen.”',
    mistakes: [
      'Poikkeukset ovat niin laajoja, ettei lupauksesta jää mitään jäljelle.',
      'Säännöllinen luovutus on kirjoitettu poikkeukseksi. Lisää saaja vastaanottajiin.',
    ],
  },
  'sectionNotes.recipients': {
    why: 'Tähän voit kirjoittaa luovutuksista sellaista, mikä ei sovi yksittäisen vastaanottajan kohdalle.',
    example:
      'Verkkokauppa: ”Jos yritys myydään, asiakastiedot siirtyvät uudelle omistajalle vain siltä osin kuin laki sallii.”',
    mistakes: [
      'Palvelu mainitaan tässä, mutta se puuttuu vastaanottajista.',
      'Varataan oikeus luovuttaa tietoja mihin tarkoitukseen tahansa.',
    ],
  },
};
