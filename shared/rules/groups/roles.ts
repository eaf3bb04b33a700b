// Controllers, joint controllers and processors: Art. 26, 28, 30(2).
import { hitsOf, registerRule, textRule } from '../make-rules.ts';
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
  registerRule('ROL-03', 'warning', '26(2) art.', ({ register, texts }) => {
    if (register.role === 'jointController') return [];
    return hitsOf(texts.filter(isPublic), 'jointControl', { message: 'ROL-03.text' });
  }),
];
