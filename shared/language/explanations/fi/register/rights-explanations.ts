import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { rightsExplanations as commonExplanations } from '../common/rights-explanations.ts';

export const rightsExplanations = {
  'inherits.rights': {
    why: 'Pyynnöt tulevat yleensä samaan osoitteeseen, joten ohjeet kirjoitetaan kerran. Vastaus ei näy asiakirjoissa.',
    example:
      'Verkkokauppa vastaa ”kyllä” asiakasrekisterissä ja ”ei” henkilöstörekisterissä, jossa pyyntö tehdään omalle esihenkilölle.',
    mistakes: [
      'Älä vaihda ohjeita rekisteristä toiseen ilman syytä. Henkilö ei tiedä, missä rekisterissä hän on.',
    ],
    help: [
      'Oikeudet määräytyvät oikeusperusteiden mukaan, ja ohjelma kirjoittaa ne selosteeseen puolestasi. Esimerkiksi oikeus siirtää tiedot järjestelmästä toiseen koskee vain suostumukseen tai sopimukseen perustuvaa automaattista käsittelyä, ja vastustamisoikeus oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä ja suoramarkkinointia.',
      'Pyyntöön on vastattava viimeistään kuukauden kuluessa. Aikaa voi jatkaa enintään kahdella kuukaudella, jos pyyntö on monimutkainen tai niitä on paljon. Jatkosta ja sen syystä on kerrottava ensimmäisen kuukauden aikana.',
    ],
  },
  ...prefixTexts('rights', commonExplanations),
};
