import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Underskrifter',
  intro: 'Fyll i det här om du skriver ut beskrivningen och undertecknar den.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
