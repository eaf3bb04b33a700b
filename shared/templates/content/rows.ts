// Rows of the ready registers in a short form: ids of other rows are written in one text, 't1 t2'.
import { retentionRule } from '../../law/retention.ts';
import type { legalBases, safeguardMeasures } from '../../register/processing.ts';
import type { startEvents } from '../../register/retention.ts';
import type { Words } from './say.ts';

type StartEvent = (typeof startEvents)[number];

function ids(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

interface PurposeLinks {
  readonly subjects: string;
  readonly data: string;
  readonly kept: string;
}

interface PurposeAnswers {
  readonly contractText?: Words;
  readonly statute?: Words;
  readonly interestText?: Words;
  readonly consentHow?: Words;
  readonly withdrawHow?: Words;
  readonly directMarketing?: 'yes';
  readonly profiling?: 'yes';
  readonly art9Condition?: 'a' | 'b' | 'd';
}

/** A purpose with its legal basis, what that rests on, and whom and what it is about. */
export function purpose(
  id: string,
  basis: (typeof legalBases)[number],
  text: Words,
  answers: PurposeAnswers,
  links: PurposeLinks,
): object {
  return {
    id,
    text,
    basis,
    directMarketing: 'no',
    profiling: 'no',
    ...answers,
    subjectIds: ids(links.subjects),
    dataIds: ids(links.data),
    retentionIds: ids(links.kept),
  };
}

interface SubjectFlags {
  readonly children?: 'yes';
  readonly employees?: 'yes';
}

/** A group of people. */
export function people(id: string, text: Words, flags: SubjectFlags = {}): object {
  return { id, text, children: 'no', employees: 'no', ...flags };
}

interface DataFlags {
  readonly mandatory?: 'yes';
  readonly technical?: 'yes';
  readonly special?: readonly string[];
  readonly safeguards?: readonly (typeof safeguardMeasures)[number][];
  readonly nationalId?: 'yes';
  readonly nationalIdGround?: 'sector' | 'statute';
}

/** A group of data with its items. */
export function group(id: string, text: Words, items: Words, flags: DataFlags = {}): object {
  return { id, text, items, mandatory: 'no', nationalId: 'no', criminal: 'no', ...flags };
}

/** Where data come from; `isPublic` only where they do not come from the person. */
export function source(
  id: string,
  type: 'subject' | 'observed' | 'third' | 'publicSource' | 'authority',
  name: Words,
  data: string,
): object {
  const isPublic = type === 'publicSource' ? 'yes' : 'no';
  const isOwn = type === 'subject' || type === 'observed';
  return { id, type, name, ...(isOwn ? {} : { public: isPublic }), dataIds: ids(data) };
}

/** A storage period of the retention reference; `criteria` says what it covers here. */
export function keep(
  id: string,
  ruleId: string,
  data: string,
  purposes: string,
  criteria?: Words,
  event?: StartEvent,
): object {
  const rule = retentionRule(ruleId);
  return {
    id,
    dataIds: ids(data),
    purposeIds: ids(purposes),
    duration: rule.duration,
    startEvent: event ?? (rule.duration === '' ? '' : rule.startEvent),
    statute: rule.statute.fi === '' ? {} : rule.statute,
    criteria: criteria ?? rule.data,
  };
}

/** A storage period that only the needs of the company set. */
export function keepAsNeeded(
  id: string,
  duration: string,
  startEvent: StartEvent,
  criteria: Words,
  links: { readonly data: string; readonly purposes: string },
): object {
  const { data, purposes } = links;
  return { id, dataIds: ids(data), purposeIds: ids(purposes), duration, startEvent, criteria };
}
