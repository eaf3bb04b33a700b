// To whom data go: Art. 13(1)(e), 26, 28.
import { hitIf, isEmpty, processorRule, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { isPublic } from '../text/checked-text.ts';
import { isVendor, vendorsIn } from '../vendors-in.ts';
import { socialPlatforms } from '../../law/vendors.ts';

/** A processor acts for the controller: handing data to it is no disclosure. */
function disclosed({ recipients }: RegisterScope): readonly string[] {
  return recipients
    .filter(({ row }) => row.kind !== 'processor' && row.kind !== '')
    .map(({ row }) => row.name || say(row.category));
}

function findUnlisted(scope: RegisterScope): readonly Hit[] {
  const known = scope.knownNames;
  const seen = new Set<string>();
  return scope.allTexts.filter(isPublic).flatMap((text) =>
    vendorsIn(text)
      .filter((vendor) => !known.some((name) => isVendor(vendor, name)))
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .map(({ name }) => ({ place: text.place, values: { name } })),
  );
}

function findPlatforms({ register, at }: RegisterScope): readonly Hit[] {
  if (register.jointControllers.length > 0) return [];
  return register.platforms
    .filter(({ name, url }) => new RegExp(socialPlatforms, 'i').test(`${name} ${url}`))
    .map(({ id, name, url }) => ({
      place: at(`platforms[${id}].name`),
      values: { name: name || url },
    }));
}

/** Recipients and their agreements. */
export const recipientRules: readonly Rule[] = [
  registerRule('REC-02', 'warning', '13(1)(e) art.', (scope) => {
    const names = disclosed(scope);
    const isClaimed = scope.register.noDisclosure.claimed === 'yes' && names.length > 0;
    return hitIf(isClaimed, {
      place: scope.at('noDisclosure.claimed'),
      values: { name: names.join(', ') },
      about: names,
    });
  }),
  textRule('REC-02', 'warning', '13(1)(e) art.', {
    pattern: 'noDisclosure',
    reads: isPublic,
    tell: ({ words }) => ({ message: 'REC-02.text', values: { hit: words } }),
  }),
  registerRule('REC-03', 'warning', '13(1)(e) art.', findUnlisted),
  registerRule('REC-04', 'warning', '28(3) art.', ({ recipients }) =>
    recipients
      .filter(({ row }) => row.kind === 'processor' && row.dpa.signed !== 'yes')
      .map(({ place, row }) => ({
        place: { ...place, path: `${place.path}.dpa.signed` },
        values: { name: row.name || say(row.category) },
      })),
  ),
  processorRule('REC-04', 'warning', '28(4) art.', ({ processor }) =>
    processor.subProcessors
      .filter(({ dpa }) => dpa.signed !== 'yes')
      .map(({ id, name, category }) => ({
        place: { file: 'processor', path: `subProcessors[${id}].dpa.signed` },
        values: { name: name || say(category) },
      })),
  ),
  textRule('REC-05', 'warning', '6, 13(1)(c) art.', { pattern: 'groupMarketing', reads: isPublic }),
  registerRule('REC-05', 'warning', '6, 13(1)(c) art.', ({ recipients }) =>
    recipients
      .filter(({ row }) => row.kind === 'group' && isEmpty(row.ground))
      .filter(({ row }) => /markkinoin|marknadsför|marketing/i.test(say(row.purpose)))
      .map(({ place }) => ({ place: { ...place, path: `${place.path}.ground` } })),
  ),
  registerRule('REC-06', 'info', '26 art.', findPlatforms),
];
