import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Allekirjoitukset',
  intro: 'Täytä tämä, jos tulostat selosteen ja allekirjoitat sen.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
