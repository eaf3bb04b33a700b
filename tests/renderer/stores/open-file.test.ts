import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  edit,
  isUnsaved,
  markSaved,
  openFile,
  redo,
  takeFromDisk,
  undo,
  type OpenFile,
} from '../../../renderer/stores/open-file.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import { emptyCompany } from '../../../shared/register/empty.ts';

const loaded = {
  content: emptyCompany('Kahvila Kielo'),
  revision: '1',
  savedAt: '2026-11-22T19:04:00.000Z',
};
const file = openFile('company', loaded);

const nameOf = (open: OpenFile) => getAnswer(open.content, 'legalName');

describe('openFile', () => {
  it('undoes quick changes of one answer in one step', () => {
    const typed = answer(answer(file, 'legalName', 'A', 1000), 'legalName', 'AB', 1500);
    expect(nameOf(typed)).toBe('AB');
    expect(nameOf(undo(typed))).toBe('Kahvila Kielo');
  });

  it('undoes changes with a pause between them one by one', () => {
    const typed = answer(answer(file, 'legalName', 'A', 1000), 'legalName', 'AB', 9000);
    expect(nameOf(undo(typed))).toBe('A');
  });

  it('undoes changes of two answers one by one', () => {
    const typed = answer(answer(file, 'legalName', 'A', 1000), 'phone', '09', 1100);
    const back = undo(typed);
    expect(nameOf(back)).toBe('A');
    expect(getAnswer(back.content, 'phone')).toBe('');
  });

  it('forgets what was undone when something else is written', () => {
    const back = undo(answer(file, 'legalName', 'A', 1000));
    const other = answer(back, 'phone', '09', 1100);
    expect(redo(other)).toBe(other);
  });

  it('is saved again when undo leads back to what the disk has', () => {
    const typed = answer(file, 'legalName', 'A', 1000);
    expect(isUnsaved(typed)).toBe(true);
    expect(isUnsaved(undo(typed))).toBe(false);
  });

  it('keeps edits made during a save unsaved', () => {
    const first = answer(file, 'legalName', 'A', 1000);
    const second = answer(first, 'legalName', 'AB', 1100);
    const saved = markSaved(second, first.content, { revision: '2', savedAt: 'later' });
    expect(isUnsaved(saved)).toBe(true);
    expect(saved.revision).toBe('2');
    expect(isUnsaved(markSaved(second, second.content, saved))).toBe(false);
  });

  it('brings the own version back after the one of the disk was taken', () => {
    const mine = answer(file, 'legalName', 'Oma', 1000);
    const theirs = { content: emptyCompany('Toinen'), revision: '7', savedAt: 'later' };
    const taken = takeFromDisk(mine, theirs);
    expect(nameOf(taken)).toBe('Toinen');
    expect(isUnsaved(taken)).toBe(false);
    expect(nameOf(undo(taken))).toBe('Oma');
    expect(isUnsaved(undo(taken))).toBe(true);
  });

  it('takes any row of edits back to the start and forth to the end', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('legalName', 'phone', 'web'), fc.string()), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const end = list.reduce(
          (open, [path, value], index) => answer(open, path, value, index * 5000),
          file,
        );
        const steps = end.past.length;
        const start = Array.from({ length: steps }).reduce<OpenFile>((open) => undo(open), end);
        expect(start.content).toEqual(file.content);
        const again = Array.from({ length: steps }).reduce<OpenFile>((open) => redo(open), start);
        expect(again.content).toEqual(end.content);
      }),
    );
  });

  it('does not count an edit that changes nothing', () => {
    expect(edit(file, 'legalName', file.content)).toBe(file);
  });
});
