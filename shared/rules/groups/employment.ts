// Working life: Act 759/2004, sections 5, 16 and 17.
import { lengthOf } from '../dates.ts';
import { registerRule, say } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { workplaceRecordingMax } from '../../law/retention-limits.ts';

const hasEmployees = ({ register }: RegisterScope) =>
  register.subjects.some(({ employees }) => employees === 'yes');

function findLongRecordings(scope: RegisterScope): readonly Hit[] {
  if (!hasEmployees(scope)) return [];
  const most = lengthOf(workplaceRecordingMax) ?? 0;
  return scope.register.retention
    .filter(
      ({ startEvent, duration }) =>
        startEvent === 'recordingEnd' && (lengthOf(duration) ?? 0) > most,
    )
    .map(({ id }) => ({ place: scope.at(`retention[${id}].duration`) }));
}

function findForbiddenPlaces({ texts }: RegisterScope): readonly Hit[] {
  return texts
    .filter(({ hits }) => hits.has('toilet'))
    .map(({ place, hits }) => ({
      place,
      message: 'EMP-01.place' as const,
      about: hits.get('toilet')?.allWords ?? [],
    }));
}

const otherData = /palkka|yhteystie|osoite|puhelin|tilinumero|verokort|\blön|adress|telefon/i;

function findMixedHealth(scope: RegisterScope): readonly Hit[] {
  if (!hasEmployees(scope)) return [];
  return scope.register.data
    .filter(({ special }) => special.includes('health'))
    .filter(({ text, items }) => otherData.test(`${say(text)}\n${say(items)}`))
    .map(({ id }) => ({ place: scope.at(`data[${id}].items`) }));
}

/** Cameras and health data of employees. */
export const employmentRules: readonly Rule[] = [
  registerRule('EMP-01', 'error', '759/2004 16–17 §', (scope) => [
    ...findLongRecordings(scope),
    ...findForbiddenPlaces(scope),
  ]),
  registerRule('EMP-02', 'warning', '759/2004 5 §', findMixedHealth),
];
