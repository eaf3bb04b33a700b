import { signatureRowTexts, signatureTexts } from '../common/signature-texts.ts';

export const signaturesTexts = {
  title: 'Allekirjoitukset',
  intro: 'Nämä henkilöt allekirjoittavat sisäisen selosteen. Jokaisella rekisterillä on omansa.',
  questions: signatureTexts,
  rows: { signatures: signatureRowTexts },
};
