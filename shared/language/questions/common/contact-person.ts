import type { WordTree } from '../../words.ts';

export const contactPersonWords = {
  name: {
    label: {
      fi: 'Kuka vastaa kysymyksiin henkilötiedoista?',
      sv: 'Vem svarar på frågor om personuppgifter?',
      en: 'Who answers questions about personal data?',
    },
    hint: {
      fi: 'Kirjoita yhteyshenkilön nimi. Hän voi olla vaikka yrittäjä itse.',
      sv: 'Skriv kontaktpersonens namn. Det kan också vara företagaren själv.',
      en: 'Write the name of the contact person. It may well be the owner.',
    },
    why: {
      fi: 'Lukijan on helppo kysyä, kun hän tietää keneltä. Nimi tulee selosteen alkuun.',
      sv: 'Det är lätt att fråga när man vet av vem. Namnet står i början av dokumentet.',
      en: 'Asking is easy when people know whom to ask. The name appears at the beginning of the document.',
    },
    example: {
      fi: 'Kampaamo: yrittäjä Suvi Laine. Yhdistys: sihteeri Pertti Aho.',
      sv: 'Frisersalong: företagaren Sofia Lind. Förening: sekreteraren Peter Åberg.',
      en: 'Hairdresser: the owner, Suvi Laine. Association: the secretary, Pertti Aho.',
    },
    mistakes: {
      fi: [
        'Nimi on jäänyt henkilölle, joka on jo lähtenyt yrityksestä.',
        'Yhteyshenkilöä kutsutaan tietosuojavastaavaksi, vaikka häntä ei ole nimitetty siihen.',
      ],
      sv: [
        'Namnet tillhör en person som redan har slutat.',
        'Kontaktpersonen kallas dataskyddsombud fast personen inte har utnämnts till det.',
      ],
      en: [
        'The name belongs to somebody who has already left.',
        'The contact person is called data protection officer without having been designated.',
      ],
    },
    help: {
      fi: [
        'Yhteyshenkilö on kuka tahansa, joka osaa vastata kysymyksiin. Tietosuojavastaava on lain tarkoittama tehtävä, johon henkilö nimitetään erikseen.',
        'Laki vaatii rekisterinpitäjän yhteystiedot, ei yhteyshenkilön nimeä. Nimen tilalla voi siis olla myös asiakaspalvelu, jos se tavoitetaan varmasti.',
      ],
      sv: [
        'Kontaktperson är vem som helst som kan svara på frågor. Dataskyddsombud är en uppgift som avses i lagen, och ett ombud utnämns särskilt.',
        'Lagen kräver kontaktuppgifter till den personuppgiftsansvarige, inte kontaktpersonens namn. I stället för ett namn kan du därför ange kundtjänsten, om den säkert kan nås.',
      ],
      en: [
        'A contact person is anyone who can answer questions. A data protection officer has a task laid down by law and is designated separately.',
        'The law requires the contact details of the controller, not the name of a contact person. You may give customer service instead of a name, if it can surely be reached.',
      ],
    },
  },
  title: {
    label: {
      fi: 'Yhteyshenkilön tehtävänimike',
      sv: 'Kontaktpersonens befattning',
      en: 'Position of the contact person',
    },
    hint: {
      fi: 'Esimerkiksi yrittäjä, toimistopäällikkö tai henkilöstövastaava. Tietosuojavastaavalla on oma kohtansa yrityksen tiedoissa.',
      sv: 'Till exempel företagare, kontorschef eller personalansvarig. Dataskyddsombudet har ett eget avsnitt i företagets uppgifter.',
      en: 'For example owner, office manager or head of personnel. A data protection officer has a place of its own in the company’s details.',
    },
    why: {
      fi: 'Nimike kertoo lukijalle, missä asemassa yhteyshenkilö on.',
      sv: 'Befattningen visar vilken ställning kontaktpersonen har.',
      en: 'The position shows readers what the contact person does in the company.',
    },
    example: {
      fi: 'Pieni verkkokauppa: ”yrittäjä”. Tilitoimisto: ”toimistopäällikkö”.',
      sv: 'Liten webbutik: ”företagare”. Bokföringsbyrå: ”kontorschef”.',
      en: 'Small web shop: “owner”. Accounting office: “office manager”.',
    },
    mistakes: {
      fi: [
        'Nimikkeeksi on kirjoitettu tietosuojavaltuutettu. Tietosuojavaltuutettu on viranomainen.',
      ],
      sv: ['Som befattning står dataombudsman. Dataombudsmannen är en myndighet.'],
      en: ['The position is given as data protection ombudsman. The Ombudsman is the authority.'],
    },
  },
  email: {
    label: {
      fi: 'Yhteyshenkilön sähköposti',
      sv: 'Kontaktpersonens e-postadress',
      en: 'Email of the contact person',
    },
    hint: {
      fi: 'Anna osoite, jota luetaan myös lomien aikana.',
      sv: 'Ange en adress som läses också under semestrar.',
      en: 'Give an address that is read during holidays too.',
    },
    why: {
      fi: 'Tähän osoitteeseen tulevat henkilöiden pyynnöt. Niihin on vastattava viimeistään kuukauden kuluessa.',
      sv: 'Till den här adressen skickar människor sina begäranden. De ska besvaras inom högst en månad.',
      en: 'Requests come to this address. They must be answered within one month at the latest.',
    },
    example: {
      fi: 'Kampaamo: tietosuoja@kampaamosuvi.example. Samaa postia lukee kaksi henkilöä.',
      sv: 'Frisersalong: dataskydd@salongsofia.example. Två personer läser posten.',
      en: 'Hairdresser: privacy@salonsuvi.example. Two people read the mail.',
    },
    mistakes: {
      fi: [
        'Osoite on malli, kuten etunimi.sukunimi@, eikä toimi.',
        'Osoitetta lukee vain yksi ihminen, ja pyyntö jää odottamaan loman yli.',
      ],
      sv: [
        'Adressen är bara en modell, som förnamn.efternamn@, och fungerar inte.',
        'Bara en person läser adressen, och en begäran blir liggande under semestern.',
      ],
      en: [
        'The address is only a pattern, like firstname.lastname@, and does not work.',
        'Only one person reads the address, and a request waits until the holiday is over.',
      ],
    },
  },
  phone: {
    label: {
      fi: 'Yhteyshenkilön puhelinnumero',
      sv: 'Kontaktpersonens telefonnummer',
      en: 'Telephone of the contact person',
    },
    hint: {
      fi: 'Anna tavallinen numero. Maksullinen palvelunumero ei sovi tähän.',
      sv: 'Ange ett vanligt nummer. Ett avgiftsbelagt servicenummer passar inte här.',
      en: 'Give an ordinary number. A premium-rate number is not suitable here.',
    },
    why: {
      fi: 'Moni soittaa mieluummin kuin kirjoittaa. Numero tulee selosteeseen sähköpostin viereen.',
      sv: 'Många ringer hellre än de skriver. Numret står bredvid e-postadressen.',
      en: 'Many people would rather call than write. The number appears next to the email address.',
    },
    example: {
      fi: 'Kahvila antaa numeron, johon vastataan aukioloaikana.',
      sv: 'Ett kafé anger det nummer som besvaras under öppettiderna.',
      en: 'A café gives the number that is answered during opening hours.',
    },
    mistakes: {
      fi: ['Numero on maksullinen. Oikeuksien käyttämisestä ei saa periä maksua.'],
      sv: ['Numret är avgiftsbelagt. Det får inte kosta något att utöva sina rättigheter.'],
      en: ['The number is premium-rate. Using one’s rights must not cost anything.'],
    },
  },
  address: {
    label: {
      fi: 'Yhteyshenkilön postiosoite',
      sv: 'Kontaktpersonens postadress',
      en: 'Postal address of the contact person',
    },
    hint: {
      fi: 'Täytä vain, jos osoite on muu kuin yrityksen oma.',
      sv: 'Fyll i bara om adressen är en annan än företagets.',
      en: 'Fill in only if the address differs from the company’s own.',
    },
    why: {
      fi: 'Pyynnön voi tehdä myös kirjeellä. Osoite tarvitaan, jos kirje ei kuulu yrityksen tavalliseen osoitteeseen.',
      sv: 'En begäran kan också komma per brev. Adressen behövs om brevet inte ska till företagets vanliga adress.',
      en: 'A request may also come by letter. The address is needed if letters should not go to the company’s ordinary address.',
    },
    example: {
      fi: 'Yhdistys: sihteerin osoite, koska yhdistyksellä ei ole omaa toimistoa.',
      sv: 'Förening: sekreterarens adress, eftersom föreningen inte har något kontor.',
      en: 'Association: the secretary’s address, because the association has no office.',
    },
    mistakes: {
      fi: [
        'Sama osoite on kirjoitettu kahteen paikkaan. Muutettaessa toinen jää vanhaksi.',
        'Postinumero tai postitoimipaikka puuttuu.',
      ],
      sv: [
        'Samma adress står på två ställen. Vid en flytt blir den ena föråldrad.',
        'Postnumret eller orten saknas.',
      ],
      en: [
        'The same address is written in two places. After a move one of them is out of date.',
        'The postcode or the town is missing.',
      ],
    },
  },
} satisfies WordTree;
