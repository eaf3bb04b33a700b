import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { ruleCases } from './rule-cases.ts';
import { ruleMessages, type MessageId } from '../../../shared/language/rules/rule-messages.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { formatFinding } from '../../../shared/rules/format-finding.ts';
import { languages, type Language } from '../../../shared/language/language.ts';
import type { Register } from '../../../shared/register/register.ts';
import { startRegister } from '../../../shared/templates/start-register.ts';
import { templates } from '../../../shared/templates/templates.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const today = '2026-11-22';
/** The example stands in three languages: an answer that lacks one would be a finding of its own. */
const everywhere = (text: string) => ({ fi: text, sv: text, en: text });
const named = (register: Register): Register => ({ ...register, name: everywhere('Uusi') });

function find(id: string, answers: Readonly<Record<string, unknown>>) {
  return findFindings(editExample(id, answers), { today });
}

const messagesOf = (id: string, answers: Readonly<Record<string, unknown>>) =>
  find(id, answers).map(({ message }) => message);

describe('the example', () => {
  it.each(exampleWorkspace().map(({ id, ...parts }) => [id, parts] as const))(
    'gives the rules nothing to find: %s',
    (_, parts) => {
      expect(findFindings(parts, { today })).toEqual([]);
    },
  );
});

describe('a register from a template', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'has no error, and words that need no warning: %s',
    (id, template) => {
      const { company } = exampleWorkspace()[0]!;
      const registers = [{ id, content: named(startRegister(template, company, 'Uusi')) }];
      const findings = findFindings({ company, registers, processor: undefined }, { today });
      // What only the company itself knows: tests done, agreements signed, days, names of cookies.
      const own = ['PUR-04', 'REC-04', 'DAT-01', 'TRF-05', 'COO-02', 'SPE-02', 'DPIA-01'];
      // And in which country its suppliers are: TRF-01.country.
      const isExpected = ({ id, message, severity }: Finding) =>
        severity !== 'error' && (own.includes(id) || message === 'TRF-01.country');
      expect(findings.filter((finding) => !isExpected(finding))).toEqual([]);
    },
  );
});

describe('each message', () => {
  it('has a case', () => {
    const all = Object.keys(ruleMessages.fi) as MessageId[];
    const tried = new Set(ruleCases.map(({ message }) => message));
    expect(all.filter((message) => !tried.has(message))).toEqual([]);
  });

  it.each(ruleCases.map((one) => [one.message, one] as const))(
    'is brought up by one change of right answers: %s',
    (message, { company, set, at, today: day = today, outdated = [] }) => {
      const findings = findFindings(editExample(company, set), { today: day, outdated });
      const [file, path] = (at ?? Object.keys(set)[0] ?? '').split('#');
      const found = findings.find((one) => one.message === message && one.place.path === path);
      expect(found, JSON.stringify(findings)).toBeDefined();
      expect(found?.place.file).toBe(file);
      expect(message.startsWith(found?.id ?? '-')).toBe(true);
      for (const language of languages) {
        const said = formatFinding(language, found!);
        expect(said).not.toMatch(/[{}]|undefined|“”|””/);
        expect(said.length).toBeGreaterThan(10);
      }
    },
  );
});

describe('words that deny', () => {
  const guests = 'registers/asiakasrekisteri#';
  it.each([
    ['CAT-03.text', { [`${guests}sectionNotes.data`]: everywhere('Terveystietoja emme kerää.') }],
    [
      'CAT-06',
      {
        'company#common.rights.identification': everywhere(
          'Emme pyydä henkilötunnusta tunnistamiseen.',
        ),
      },
    ],
    ['DPO-01', { [`${guests}intro`]: everywhere('Tietosuojavastaavaa ei ole nimitetty.') }],
    [
      'TXT-05',
      {
        'company#legalName': 'Parolan Kahvila Oy',
        [`${guests}intro`]: everywhere('Parolan Kahvilan Oy palvelee.'),
      },
    ],
    [
      'RGT-08',
      {
        'company#common.rights.access': everywhere(
          'Saat nähtäväksi omat tietosi, ja voimme korjata tai poistaa ne pyynnöstä.',
        ),
      },
    ],
    ['EMP-01.place', { [`${guests}intro`]: everywhere('Pukuhuoneessa ei ole kameraa.') }],
    [
      'LAW-02',
      {
        [`${guests}intro`]: everywhere(
          'Valvova viranomainen on Liikenne- ja viestintävirasto Traficom.',
        ),
      },
    ],
    ['CAT-08', { 'company#common.cookies.text': everywhere('IP-osoite ei ole nimetön tieto.') }],
    ['TXT-08', { [`${guests}intro`]: everywhere('Tilausnumero 131052-308A') }],
    [
      'AUTO-02',
      {
        [`${guests}automated.profiling`]: 'no',
        [`${guests}automated.profilingText`]: {},
        [`${guests}intro`]: everywhere('Emme kohdenna mainontaa.'),
      },
    ],
  ] as const)('bring up no %s', (message, answers) => {
    expect(messagesOf('kahvila-kielo', answers)).not.toContain(message);
  });
});

describe('children whose data rest on consent', () => {
  const children = 'registers/uutiskirje#subjects[r1].children';

  it.each([
    ['are old enough', { childAges: 'from13' }, false],
    ['are young', { childAges: 'under13' }, true],
    [
      'are young, with a guardian',
      { childAges: 'both', guardianConsent: everywhere('Lomakkeella.') },
      false,
    ],
  ] as const)('call for a guardian or not: they %s', (_, told, isFound) => {
    const answers = Object.fromEntries(
      Object.entries(told).map(([field, value]) => [
        `registers/uutiskirje#subjects[r1].${field}`,
        value,
      ]),
    );
    const found = messagesOf('kahvila-kielo', { [children]: 'yes', ...answers });
    expect(found.includes('CAT-09')).toBe(isFound);
  });
});

describe('two signs of a high risk', () => {
  it('need no impact assessment where the controller tells why', () => {
    const staff = 'registers/henkilosto#internal';
    const told = {
      [`${staff}.dpiaNeeded`]: 'no',
      [`${staff}.dpiaText`]: everywhere('Vain seitsemän.'),
    };
    expect(messagesOf('kahvila-kielo', told)).not.toContain('DPIA-01');
    expect(messagesOf('kahvila-kielo', { [`${staff}.dpiaNeeded`]: 'unanswered' })).toContain(
      'DPIA-01',
    );
  });
});

describe('answers that do not apply', () => {
  it('are not judged', () => {
    // The statute of a purpose is asked only where the basis is law; here it is a contract.
    const answers = {
      'registers/asiakasrekisteri#purposes[p1].statute': everywhere('henkilötietolaki'),
    };
    expect(messagesOf('kahvila-kielo', answers)).toEqual([]);
  });

  it('of a register that uses the common facts are not judged', () => {
    const answers = {
      'registers/asiakasrekisteri#rights.access': everywhere('Pyyntö on allekirjoitettava.'),
    };
    expect(messagesOf('kahvila-kielo', answers)).toEqual([]);
  });
});

describe('a finding', () => {
  it('hurts the papers that print the answer', () => {
    const note = {
      'registers/asiakasrekisteri#internal.notes': everywhere('Katso henkilötietolaki.'),
    };
    expect(find('kahvila-kielo', note).map(({ hurts }) => hurts)).toEqual([['record']]);
    const intro = { 'registers/asiakasrekisteri#intro': everywhere('Katso henkilötietolaki.') };
    expect(find('kahvila-kielo', intro).map(({ hurts }) => hurts)).toEqual([['notice']]);
  });

  it('never repeats an identity code', () => {
    const code = '131052-308T';
    const findings = find('kahvila-kielo', {
      'registers/asiakasrekisteri#intro': everywhere(code),
    });
    expect(findings.map(({ id }) => id)).toEqual(['TXT-08']);
    expect(JSON.stringify(findings)).not.toContain(code);
  });

  it('is found in every language, with spaces and hyphens as they are pasted', () => {
    for (const text of [
      { sv: 'Vi följer personuppgiftslagen.' },
      { fi: 'henkilö\u00adtietolaki' },
    ]) {
      const found = messagesOf('kahvila-kielo', { 'registers/asiakasrekisteri#intro': text });
      expect(found).toContain('LAW-01');
    }
    const spaced = { 'registers/uutiskirje#intro': everywhere('Privacy\u00a0Shield') };
    expect(messagesOf('kahvila-kielo', spaced)).toContain('LAW-03');
  });

  it('is told once of an answer that several registers share', () => {
    const answers = { 'company#common.recipients[tuki].dpa.signed': 'no' };
    expect(messagesOf('kahvila-kielo', answers)).toEqual(['REC-04']);
  });
});

describe('publishing', () => {
  it('needs consent or a law, not only a chance to forbid it', () => {
    const staff = 'registers/henkilosto#';
    const purpose = (basis: string) => ({
      [`${staff}publication.published`]: 'yes',
      [`${staff}purposes`]: [{ id: 'p1', text: everywhere('Henkilöstön esittely'), basis }],
    });
    expect(messagesOf('kahvila-kielo', purpose('b'))).toContain('PUR-14');
    expect(messagesOf('kahvila-kielo', purpose('a'))).not.toContain('PUR-14');
  });
});

describe('services of other countries', () => {
  const guests = 'registers/asiakasrekisteri#';

  it('are no contradiction where the notice says that they are not used', () => {
    const found = messagesOf('kahvila-kielo', {
      [`${guests}intro`]: everywhere('Emme käytä Mailchimpia.'),
    });
    expect(found).toEqual([]);
    const used = messagesOf('kahvila-kielo', {
      [`${guests}intro`]: everywhere('Tieto menee Mailchimpiin.'),
    });
    expect(used).toEqual(['REC-03', 'TRF-01']);
  });

  it('are known by the company behind them, and by its country', () => {
    const recipient = (country: string) => ({
      [`${guests}recipients[v1].name`]: 'Meta Platforms Ireland Ltd',
      [`${guests}recipients[v1].country`]: country,
      [`${guests}intro`]: everywhere(
        'Kerromme tapahtumista myös Facebookissa ja Instagram-tilillä.',
      ),
    });
    expect(messagesOf('kahvila-kielo', recipient('IE'))).toEqual([]);
    expect(messagesOf('kahvila-kielo', recipient('US'))).toEqual(['TRF-01']);
  });
});

describe('the right to refuse publication', () => {
  const guests = (path: string) => `registers/asiakasrekisteri#${path}`;
  const told = (basis: string, published: string) =>
    find('kahvila-kielo', {
      [guests('purposes')]: [{ id: 'p1', basis }],
      [guests('publication.published')]: published,
      [guests('intro')]: everywhere('Voit kieltää nimesi julkaisemisen.'),
    })
      .filter(({ id }) => id === 'PUR-14')
      .map(({ severity, place }) => [severity, place.path]);

  it('is no ground to publish, unless people are asked or an act says so', () => {
    expect(told('f', 'no')).toEqual([['warning', 'intro']]);
    expect(told('a', 'no')).toEqual([]);
    expect(told('c', 'no')).toEqual([]);
  });

  it('is told once where the form tells of publishing', () => {
    expect(told('f', 'yes')).toEqual([['error', 'publication.optOut']]);
  });
});

describe('while the user types', () => {
  it('only the register that was typed in is judged again', () => {
    const parts = editExample('kahvila-kielo', {
      'registers/uutiskirje#intro': { fi: 'Hei ____' },
    });
    const before = findFindings(parts, { today });
    const registers = parts.registers.map(({ id, content }) => ({
      id,
      content:
        id === 'asiakasrekisteri' ? { ...content, intro: everywhere('Tervetuloa ____') } : content,
    }));
    const after = findFindings({ ...parts, registers }, { today });
    const inOthers = ({ place }: Finding) => place.file !== 'registers/asiakasrekisteri';
    expect(after.filter(inOthers)).not.toEqual([]);
    expect(after.filter(inOthers).every((finding) => before.includes(finding))).toBe(true);
    expect(after.filter((finding) => !inOthers(finding)).map(({ id }) => id)).toContain('TXT-01');
  });

  it('a register follows what was printed of it', () => {
    const parts = editExample('kahvila-kielo', {});
    const notice = { registerId: 'uutiskirje', date: '2026-03-01', codes: ['AAAA-AAAA'] };
    const said = (languages: readonly Language[]) =>
      findFindings(parts, { today, outdated: [{ ...notice, languages }] }).map((finding) =>
        formatFinding('fi', finding),
      );
    expect(findFindings(parts, { today })).toEqual([]);
    expect(said(['fi'])).toEqual([expect.stringContaining('tehtiin suomeksi (1.3.2026)')]);
    expect(said(['fi', 'sv'])).toEqual([expect.stringContaining('suomeksi ja ruotsiksi')]);
    expect(findFindings(parts, { today })).toEqual([]);
  });

  it('a register follows what other files know', () => {
    const parts = editExample('kahvila-kielo', {
      'registers/asiakasrekisteri#intro': everywhere('Tieto menee Mailchimpiin.'),
    });
    const mentions = (found: readonly Finding[]) => found.filter(({ id }) => id === 'REC-03');
    expect(mentions(findFindings(parts, { today }))).toHaveLength(1);
    const registers = parts.registers.map(({ id, content }) => ({
      id,
      content:
        id === 'uutiskirje'
          ? { ...content, platforms: [{ id: 'p1', name: 'Mailchimp', url: '', text: {} }] }
          : content,
    }));
    expect(mentions(findFindings({ ...parts, registers }, { today }))).toEqual([]);
  });
});
