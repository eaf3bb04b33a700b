// Judges of the processor's record, Art. 30(2).
import type { AnswerPlace } from '../../register/file-content.ts';
import { allAnswered, eachRow } from '../../register/is-answered.ts';
import type { ProcessorRecord } from '../../register/processor-record.ts';
import { isExplained, isSecured } from './judge-register.ts';
import { given, notApplicable, type Judgement } from './requirement-state.ts';

const inProcessor = (path: string): AnswerPlace => ({ file: 'processor', path });

/** Every client has a name and a contact. */
export function judgeClients({ controllers }: ProcessorRecord): Judgement {
  return given(
    eachRow(controllers, ({ name, contact }) => allAnswered(name, contact)),
    inProcessor('controllers'),
  );
}

/** Of every client it is told what is done on its behalf. */
export function judgeCategories({ controllers }: ProcessorRecord): Judgement {
  return given(
    eachRow(controllers, ({ categories }) => allAnswered(categories)),
    inProcessor('controllers'),
  );
}

/** Every transfer out of the EEA is explained, where there is any. */
export function judgeProcessorTransfers({ transfers }: ProcessorRecord): Judgement {
  const place = inProcessor('transfers');
  if (transfers.length === 0) return notApplicable('noTransfers', place);
  return given(transfers.every(isExplained), place);
}

/** The record is one whose measures have been filled in from the company where it takes them. */
export function judgeProcessorSecurity({ security }: ProcessorRecord): Judgement {
  return given(isSecured(security), inProcessor('security.measures'));
}
