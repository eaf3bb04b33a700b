import type { Translated } from '../../translated.ts';
import type { companyWords as finnish } from '../fi/company-words.ts';

export const companyWords: Translated<typeof finnish> = {
  registers: 'Registers',
  registersIntro: 'A register is a set of data that you collect for the same purpose.',
  addRegister: 'Add a register',
  emptyTitle: 'There are no registers yet',
  emptyBody:
    'Start where most data gather. For most companies that is a customer register and, if you have employees, a personnel register as well.',
  progress: (done, all) => `${String(done)} / ${String(all)} sections done`,
  facts: 'Shared facts',
  factsIntro: 'These are asked once, and every register uses them.',
  companyFacts: 'Company facts',
  companyFactsBody: 'Contact details, data protection officer, security, rights and cookies',
  processor: 'Processor’s record',
  processorBody: 'Data that you process on behalf of your clients',
  processorWhy:
    'Do you process personal data on behalf of other companies, as an accounting office or IT support does? Then you also need a processor’s record.',
  addProcessor: 'Start the processor’s record',
  export: 'Create documents',
  more: (name) => `Actions: ${name}`,
  remove: 'Remove the register',
  removeTitle: (name) => `Remove ${name}?`,
  removeBody: (folder) =>
    `The register disappears from the list. Its file moves to the backups, and you can bring it back by hand. The backups are in the folder backups, which is in the company’s folder ${folder}.`,
  removeConfirm: 'Remove the register',
  removeCancel: 'Keep the register',
  newTitle: 'New register',
  fromTemplate: 'Start from a template',
  fromTemplateHint:
    'A template comes with answers. Check them and correct what is different in your company.',
  findTemplate: (count) => `Search ${String(count)} templates`,
  templatesFound: (count) => (count === 1 ? '1 template' : `${String(count)} templates`),
  noTemplate: 'No template matches the search. Try another word or start from nothing.',
  fromNothing: 'Empty register',
  newNameLabel: 'Name of the register',
  newNameHint: 'For example Customer register, Personnel register or Newsletter subscribers.',
  newStart: 'Start from nothing',
  unreadable: 'The company could not be opened',
};
