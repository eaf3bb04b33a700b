import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Underskrifter',
  intro: 'Fyll i detta om du skriver ut registret och undertecknar det.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
