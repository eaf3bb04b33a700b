import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Signatures',
  intro: 'These people sign the internal record. Each register has its own.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
