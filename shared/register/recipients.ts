// To whom data go, and where: Art. 13(1)(e)-(f), 28, 30(1)(d)-(e), 44-49.
import {
  choice,
  country,
  date,
  group,
  line,
  localizedText,
  reference,
  references,
  rows,
  yesNo,
} from './answers.ts';

const recipientFields = {
  name: line,
  category: localizedText,
  kind: choice('processor', 'controller', 'joint', 'authority', 'group', 'public'),
  purpose: localizedText,
  ground: localizedText,
  country,
  /** The processing agreement of Art. 28(3); internal. */
  dpa: group({ signed: yesNo, on: date }),
};

/** Recipients that a whole company shares: its registers refer to them by id. */
export const commonRecipients = rows(recipientFields);

export const recipients = rows({ ...recipientFields, dataIds: references });

/** The statement that data are not disclosed, with its exceptions. */
export const noDisclosure = group({
  claimed: yesNo,
  text: localizedText,
  exceptions: localizedText,
});

/** Art. 45, 46, 47 and 49. `dpf` is the adequacy decision that covers listed US companies only. */
export const transferMechanisms = [
  'adequacy',
  'dpf',
  'scc',
  'scc-sa',
  'bcr',
  'code',
  'cert',
  'adhoc',
  '49a',
  '49b',
  '49c',
  '49d',
  '49e',
  '49f',
  '49g',
  '49-2',
] as const;

/** Modules of the standard contractual clauses, Decision (EU) 2021/914: from whom to whom. */
export const clauseModules = [
  'controllerToController',
  'controllerToProcessor',
  'processorToProcessor',
  'processorToController',
] as const;

export const transfers = rows({
  recipientId: reference,
  country,
  mechanism: choice(...transferMechanisms),
  clauseModule: choice(...clauseModules),
  signed: yesNo,
  docRef: line,
  copyHow: localizedText,
  listCheckedOn: date,
  /** The company's listing covers data of employees too: it is asked for separately. */
  staffDataCovered: yesNo,
  tiaDone: yesNo,
  /** Art. 49(1)(b), (c) and (e) allow single transfers only (recital 111). */
  occasional: yesNo,
  art49Doc: localizedText,
});

export const jointControllers = rows({
  name: line,
  contact: line,
  arrangementSummary: localizedText,
  contactPoint: localizedText,
});
