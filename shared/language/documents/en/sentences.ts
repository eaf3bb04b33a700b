import type { sentences as finnish } from '../fi/sentences.ts';
import type { Translated } from '../../translated.ts';

/** Whole sentences and notes of the documents. */
export const sentences: Translated<typeof finnish> = {
  contactController:
    'You can contact the controller in matters of data protection. The contact details are given above.',
  alsoProcessor:
    'The organisation also processes personal data on behalf of others. A separate processor’s record is kept of that (Article 30(2)).',
  jointRights:
    'You can exercise your rights against each of the joint controllers (Article 26(3)).',
  usedForProfiling: 'The purpose includes profiling.',
  withChildren: 'including minors',
  hasCriminalData: 'Includes data on criminal convictions or offences.',
  hasNationalId: 'Includes the personal identity code.',
  nationalIdGround: (ground) => `Ground for the processing: ${ground}.`,
  statutory: 'Providing the data is a statutory requirement.',
  contractual: 'Providing the data is a contractual requirement.',
  preContract: 'The data are necessary for entering into a contract.',
  voluntary: 'Providing the data is voluntary.',
  noRecipients: 'The personal data have no recipients outside the controller’s organisation.',
  onlyListedRecipients: 'Personal data are not disclosed to anyone not named here.',
  published: 'Personal data are published.',
  notPublished: 'Personal data are not published.',
  noTransfers: 'Personal data are not transferred outside the EU or the EEA.',
  profiling: 'The processing includes profiling.',
  noProfiling: 'The processing does not include profiling.',
  flowRegister: (name) => `Picture of the data flows of the register “${name}”.`,
  flowFrom: (names) => `Sources of the data: ${names}.`,
  flowSystems: (names) => `The data are kept in these systems: ${names}.`,
  flowTo: (names) => `Recipients of the data: ${names}.`,
  flowToNobody: 'The data have no recipients.',
  noCookies: 'No cookies are used in this processing.',
  cookies: 'We use cookies.',
  changes: 'We update this notice when the processing of personal data changes.',
};
