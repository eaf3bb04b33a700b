import { rightsWords as commonWords } from '../common/rights.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const rightsWords = {
  title: {
    fi: 'Oikeudet',
    sv: 'Rättigheter',
    en: 'Rights',
  },
  intro: {
    fi: 'Oikeudet tulevat selosteeseen itsestään. Kerro, miten niitä käytetään.',
    sv: 'Rättigheterna läggs till i beskrivningen automatiskt. Ange hur man använder dem.',
    en: 'The rights are added to the notice for you. Explain how to use them.',
  },
  questions: {
    'inherits.rights': {
      label: {
        fi: 'Käytetäänkö oikeuksia samoin kuin yrityksen muissa rekistereissä?',
        sv: 'Används rättigheterna på samma sätt som i företagets övriga register?',
        en: 'Are rights used in the same way as in the company’s other registers?',
      },
      hint: {
        fi: 'Jos vastaat ei, voit antaa tälle rekisterille omat ohjeet.',
        sv: 'Om du svarar nej kan du ge egna anvisningar för det här registret.',
        en: 'If you answer no, you can give instructions of its own to this register.',
      },
      why: {
        fi: 'Pyynnöt tulevat yleensä samaan osoitteeseen, joten ohjeet kirjoitetaan kerran. Vastaus ei näy asiakirjoissa.',
        sv: 'Alla begäranden kommer oftast till samma adress, så anvisningarna skrivs en gång. Svaret syns inte i dokumenten.',
        en: 'Requests usually come to the same address, so the instructions are written once. The answer is not shown in the documents.',
      },
      example: {
        fi: 'Verkkokauppa vastaa ”kyllä” asiakasrekisterissä ja ”ei” henkilöstörekisterissä, jossa pyyntö tehdään omalle esihenkilölle.',
        sv: 'En webbutik svarar ”ja” i kundregistret och ”nej” i personalregistret, där man vänder sig till sin egen chef.',
        en: 'A web shop answers “yes” in its customer register and “no” in its staff register, where people turn to their own supervisor.',
      },
      mistakes: {
        fi: [
          'Älä vaihda ohjeita rekisteristä toiseen ilman syytä. Henkilö ei tiedä, missä rekisterissä hän on.',
        ],
        sv: [
          'Ändra inte anvisningarna från ett register till ett annat utan skäl. Personen vet inte i vilket register uppgifterna finns.',
        ],
        en: [
          'Do not vary the instructions between registers without a reason. People do not know which register they are in.',
        ],
      },
      help: {
        fi: [
          'Oikeudet määräytyvät oikeusperusteiden mukaan, ja ohjelma kirjoittaa ne selosteeseen puolestasi. Esimerkiksi oikeus siirtää tiedot järjestelmästä toiseen koskee vain suostumukseen tai sopimukseen perustuvaa automaattista käsittelyä, ja vastustamisoikeus oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä ja suoramarkkinointia.',
          'Pyyntöön on vastattava viimeistään kuukauden kuluessa. Aikaa voi jatkaa enintään kahdella kuukaudella, jos pyyntö on monimutkainen tai niitä on paljon. Jatkosta ja sen syystä on kerrottava ensimmäisen kuukauden aikana.',
        ],
        sv: [
          'Rättigheterna bestäms av de rättsliga grunderna, och programmet skriver dem i beskrivningen åt dig. Till exempel gäller rätten till dataportabilitet bara automatiserad behandling som grundar sig på samtycke eller avtal, och rätten att göra invändningar gäller behandling som grundar sig på berättigat intresse eller allmänt intresse samt direktmarknadsföring.',
          'En begäran ska besvaras senast inom en månad. Tiden kan förlängas med högst två månader om begäran är komplicerad eller om det finns många. Personen ska få veta om förlängningen och skälet till den inom den första månaden.',
        ],
        en: [
          'The rights follow from the legal bases, and the program writes them into the notice for you. For example, the right to data portability concerns only automated processing based on consent or contract, and the right to object concerns processing based on legitimate interest or public interest, and direct marketing.',
          'A request must be answered within one month at the latest. The time can be extended by two months at most if the request is complex or there are many of them. The person must be told of the extension and its reason during the first month.',
        ],
      },
    },
    ...prefixWords('rights', commonWords),
  },
} satisfies WordTree;
