import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Signatures',
  intro: 'Fill this in if you print the record and sign it.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
