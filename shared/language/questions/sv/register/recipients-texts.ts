import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Mottagare',
  intro: 'Mottagare är alla som får uppgifter: också den tjänst där uppgifterna sparas.',
  questions: {
    commonRecipientIds: {
      label: 'Vilka av företagets gemensamma mottagare får de här uppgifterna?',
      hint: 'Gemensamma mottagare läggs till i företagets uppgifter och väljs här.',
    },
    recipients: {
      label: 'Vilka andra får de här uppgifterna?',
      hint: 'Lägg till varje mottagare eller kategori av mottagare på en egen rad.',
    },
    ...prefixTexts('recipients', recipientTexts),
    'recipients.dataIds': {
      label: 'Vilka uppgifter får mottagaren?',
      hint: 'Välj bland de kategorier som du har lagt till under Personuppgifter.',
    },
    'noDisclosure.claimed': {
      label: 'Vill du säga att uppgifter inte lämnas ut till andra?',
      hint: 'Svara ja bara om det är sant. Nämn ändå ett personuppgiftsbiträde som arbetar för din räkning.',
    },
    'noDisclosure.text': {
      label: 'Hur vill du säga det?',
      hint: 'Till exempel: Vi lämnar inte ut uppgifter till andra för deras egna ändamål.',
    },
    'noDisclosure.exceptions': {
      label: 'Vilka undantag finns det?',
      hint: 'Till exempel situationer där lagen kräver att uppgifter lämnas till en myndighet.',
    },
    'sectionNotes.recipients': {
      label: 'Vill du tillägga något om mottagarna?',
      hint: 'Texten kommer efter mottagarna.',
    },
  },
  rows: { recipients: recipientRowTexts },
};
