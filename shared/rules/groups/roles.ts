// Controllers, joint controllers and processors: Art. 26, 28, 30(2).
import { hitIf, hitsOf, isEmpty, processorRule, registerRule, textRule } from '../make-rules.ts';
import type { Rule } from '../rule.ts';
import { asks, isPublic } from '../text/checked-text.ts';
import { registerIdOf } from '../../register/file-content.ts';

/** Who decides, and who acts for whom. */
export const roleRules: readonly Rule[] = [
  textRule('ROL-01', 'warning', '28, 30(2) art.', {
    pattern: 'processorRole',
    // Recipients and measures name the company's own processors, as they should.
    reads: (text) =>
      isPublic(text) &&
      registerIdOf(text.place.file) !== undefined &&
      !asks(
        text,
        'recipients',
        'noDisclosure',
        'transfers',
        'security',
        'sectionNotes',
        'retention',
      ),
  }),
  processorRule('ROL-02', 'error', '30(2)(a)–(b) art.', ({ processor: { controllers } }) => [
    ...hitIf(controllers.length === 0, { place: { file: 'processor', path: 'controllers' } }),
    ...controllers
      .filter(({ categories }) => isEmpty(categories))
      .map(
        ({ id, name }) =>
          ({
            place: { file: 'processor', path: `controllers[${id}].categories` },
            message: 'ROL-02.part',
            values: { name: name || '–' },
          }) as const,
      ),
  ]),
  registerRule('ROL-03', 'warning', '26(2) art.', ({ register, texts }) => {
    if (register.role === 'jointController') return [];
    return hitsOf(texts.filter(isPublic), 'jointControl', { message: 'ROL-03.text' });
  }),
  registerRule('ROL-03', 'warning', '26(2) art.', ({ register, at }) => {
    if (register.role !== 'jointController') return [];
    const { jointControllers } = register;
    if (jointControllers.length === 0) return [{ place: at('jointControllers') }];
    return jointControllers
      .filter(({ arrangementSummary }) => isEmpty(arrangementSummary))
      .map(({ id }) => ({ place: at(`jointControllers[${id}].arrangementSummary`) }));
  }),
];
