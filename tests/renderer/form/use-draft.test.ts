import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive, type Draft } from '../../../renderer/form/use-draft.ts';

const show = (answer: string) => answer;
const typed = (...sent: readonly string[]): Draft<string, string> => ({
  shown: sent.at(-1) ?? '',
  seen: '',
  sent,
});

describe('a draft', () => {
  it('keeps what was typed after the answer that comes back', () => {
    const draft = receive(typed('a', 'ab', 'abc'), 'ab', show);
    expect(draft.shown).toBe('abc');
    expect(draft.sent).toEqual(['abc']);
  });

  it('shows an answer that was never typed here, as after undo', () => {
    const draft = receive(typed('a', 'ab'), 'something else', show);
    expect(draft).toEqual({ shown: 'something else', seen: 'something else', sent: [] });
  });

  it('shows an older answer when undo brings it back', () => {
    const settled = receive(typed('a', 'ab'), 'ab', show);
    expect(receive(settled, 'a', show).shown).toBe('a');
  });

  it('shows the last answer once all have come back, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { minLength: 1 }), (sent) => {
        const end = sent.reduce((draft, answer) => receive(draft, answer, show), typed(...sent));
        expect(end.shown).toBe(sent.at(-1));
      }),
    );
  });
});
