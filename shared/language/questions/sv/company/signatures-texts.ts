import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Underskrifter',
  intro: 'Dessa personer undertecknar det interna registret. Varje register har sina egna.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
