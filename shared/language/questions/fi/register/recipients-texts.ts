import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Vastaanottajat',
  intro: 'Vastaanottaja on jokainen, joka saa tietoja: myös palvelu, johon tiedot tallennetaan.',
  questions: {
    commonRecipientIds: {
      label: 'Ketkä yrityksen yhteisistä vastaanottajista saavat näitä tietoja?',
      hint: 'Yhteiset vastaanottajat lisätään yrityksen tietoihin, ja ne valitaan tässä.',
    },
    recipients: {
      label: 'Ketkä muut saavat näitä tietoja?',
      hint: 'Lisää jokainen vastaanottaja tai vastaanottajien ryhmä omalle rivilleen.',
    },
    ...prefixTexts('recipients', recipientTexts),
    'recipients.dataIds': {
      label: 'Mitä tietoja vastaanottaja saa?',
      hint: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
    },
    'noDisclosure.claimed': {
      label: 'Haluatko sanoa, ettei tietoja luovuteta muille?',
      hint: 'Vastaa kyllä vain, jos se on totta. Käsittelijä, joka toimii puolestasi, kannattaa silti nimetä.',
    },
    'noDisclosure.text': {
      label: 'Miten haluat sanoa sen?',
      hint: 'Esimerkiksi: Emme luovuta tietoja muille omiin tarkoituksiin.',
    },
    'noDisclosure.exceptions': {
      label: 'Mitä poikkeuksia tähän on?',
      hint: 'Esimerkiksi tilanteet, joissa laki velvoittaa luovuttamaan tietoja viranomaiselle.',
    },
    'sectionNotes.recipients': {
      label: 'Haluatko lisätä jotain vastaanottajista?',
      hint: 'Teksti tulee vastaanottajien perään.',
    },
  },
  rows: { recipients: recipientRowTexts },
};
