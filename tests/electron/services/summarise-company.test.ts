import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import { summariseCompany } from '../../../electron/services/summarise-company.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { answersToConfirm } from '../../../shared/register/review.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

async function load(id: string) {
  const folder = await makeTempFolder();
  await writeExample(folder, new Date('2026-11-22T12:00:00Z'));
  const loaded = await loadCompany(folder, id);
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return { folder, view: loaded.value };
}

describe('the row of a company in the list', () => {
  it('counts what the law asks for, and what of it is answered', async () => {
    const { view } = await load('kahvila-kielo');
    const whole = summariseCompany(view).requirements;
    expect(whole.all).toBeGreaterThan(20);
    expect(whole.met).toBe(whole.all);
    const registers = view.registers.map((one) => ({
      ...one,
      content: {
        ...one.content,
        retention: [],
        sectionNotes: { ...one.content.sectionNotes, retention: {} },
      },
    }));
    // One fact of each register is missing where each row of the list was one.
    const { met, all } = summariseCompany({ ...view, registers }).requirements;
    expect(all - met).toBe(registers.length);
  });

  it('does not count what nobody has confirmed', async () => {
    const { view } = await load('kahvila-kielo');
    const registers = view.registers.map((one) => ({
      ...one,
      content: {
        ...one.content,
        review: { ...one.content.review, toConfirm: answersToConfirm(one.content) },
      },
    }));
    const whole = summariseCompany(view).requirements;
    const { met, all } = summariseCompany({ ...view, registers }).requirements;
    expect(all).toBeGreaterThanOrEqual(whole.all);
    expect(met / all).toBeLessThan(0.3);
  });

  it('counts the record of a processor too', async () => {
    const { view } = await load('tilitoimisto-taival');
    const without = summariseCompany({ ...view, processor: undefined }).requirements;
    expect(summariseCompany(view).requirements.all).toBeGreaterThan(without.all + 4);
  });

  it('names the first day of review', async () => {
    const { view, folder } = await load('kahvila-kielo');
    expect(summariseCompany(view).nextReviewOn).toBe('2027-08-17');
    const unset = view.registers.map((one) => ({
      ...one,
      content: { ...one.content, doc: { ...one.content.doc, reviewDueOn: 'ensi vuonna' } },
    }));
    const [company] = [{ ...view.company.content, recordDoc: unset[0]!.content.doc }];
    const bare = { ...view, registers: unset, company: { ...view.company, content: company } };
    expect(summariseCompany(bare).nextReviewOn).toBe('');
    const opened = await openWorkspace(folder);
    expect(opened.ok && opened.value.companies[0]?.nextReviewOn).toBe('2027-08-17');
  });
});
