// What is missing, as findings. Whether it is, the judgement says: a rule here only knows what the finding is
// called, how grave it is and by which article.
import type { HoleRule } from './rule.ts';
import type { Severity } from './finding.ts';
import type { FactId } from '../law/requirements/fact-id.ts';
import type { MessageId, RuleId } from '../language/rules/rule-messages.ts';

function holeRule(
  fact: FactId,
  id: RuleId,
  severity: Severity,
  article: string,
  message: MessageId = id,
): HoleRule {
  return { about: 'hole', fact, id, severity, article, message };
}

/** One rule for each fact that the law asks for. */
export const holeRules: readonly HoleRule[] = [
  holeRule('name', 'ORG-01', 'error', '13(1)(a) art.'),
  holeRule('contact', 'ORG-01', 'error', '13(1)(a) art.', 'ORG-01.contact'),
  holeRule('representative', 'ORG-01', 'error', '27, 13(1)(a) art.', 'ORG-01.representative'),
  holeRule('registerName', 'ORG-01', 'error', '12(1) art.', 'ORG-01.register'),
  // Not everyone has an officer, and not every site sets cookies: an open question blames nobody.
  holeRule('dpo', 'DPO-02', 'info', '13(1)(b), 37 art.', 'DPO-02.designated'),
  holeRule('dpoContact', 'DPO-02', 'error', '13(1)(b) art.'),
  holeRule('jointControllers', 'ROL-03', 'warning', '26(2) art.'),
  holeRule('jointController', 'ROL-03', 'error', '26, 30(1)(a) art.', 'ROL-03.party'),
  holeRule('jointContact', 'ROL-03', 'error', '26, 30(1)(a) art.', 'ROL-03.party'),
  holeRule('arrangement', 'ROL-03', 'warning', '26(2) art.'),
  holeRule('purposes', 'PUR-01', 'error', '13(1)(c), 30(1)(b) art.'),
  holeRule('purposeText', 'PUR-01', 'error', '13(1)(c), 30(1)(b) art.'),
  holeRule('basis', 'PUR-02', 'error', '6, 13(1)(c) art.'),
  holeRule('statute', 'PUR-05', 'error', '6(3) art.'),
  holeRule('interest', 'PUR-03', 'error', '13(1)(d) art.', 'PUR-03.missing'),
  holeRule('withdrawal', 'RGT-01', 'warning', '7(3), 13(2)(c) art.'),
  holeRule('subjects', 'CAT-01', 'error', '30(1)(c) art.', 'CAT-01.subjects'),
  holeRule('subjectText', 'CAT-01', 'error', '30(1)(c) art.', 'CAT-01.subjects'),
  holeRule('data', 'CAT-01', 'error', '14(1)(d), 30(1)(c) art.'),
  holeRule('dataText', 'CAT-01', 'error', '14(1)(d), 30(1)(c) art.'),
  holeRule('sources', 'SRC-01', 'error', '14(2)(f) art.'),
  holeRule('source', 'SRC-01', 'error', '14(2)(f) art.'),
  holeRule('sourceName', 'SRC-01', 'error', '14(2)(f) art.'),
  holeRule('sourcePublic', 'SRC-01', 'warning', '14(2)(f) art.', 'SRC-01.public'),
  holeRule('provision', 'PRV-01', 'warning', '13(2)(e) art.'),
  holeRule('consequence', 'PRV-01', 'warning', '13(2)(e) art.', 'PRV-01.consequence'),
  holeRule('recipients', 'REC-01', 'error', '13(1)(e) art.'),
  holeRule('recipient', 'REC-01', 'error', '13(1)(e) art.'),
  // That the answers contradict each other is told by TRF-01.
  holeRule('transfers', 'TRF-03', 'warning', '13(1)(f), 30(1)(e) art.', 'TRF-03.list'),
  holeRule('recipientCountry', 'TRF-01', 'warning', '13(1)(f), 44 art.', 'TRF-01.country'),
  holeRule(
    'transferRecipient',
    'TRF-03',
    'warning',
    '13(1)(e)–(f), 30(1)(d)–(e) art.',
    'TRF-03.who',
  ),
  holeRule('transferCountry', 'TRF-03', 'error', '13(1)(f), 30(1)(e) art.'),
  holeRule('transferMechanism', 'TRF-03', 'error', '13(1)(f), 30(1)(e) art.'),
  holeRule('transferCopy', 'TRF-04', 'error', '13(1)(f) art.'),
  holeRule('retention', 'RET-01', 'error', '13(2)(a), 30(1)(f) art.'),
  holeRule('retentionPeriod', 'RET-01', 'error', '13(2)(a), 30(1)(f) art.'),
  // Art. 13(2)(f) obliges only those who make such decisions: an open question is no error.
  holeRule('automated', 'AUTO-01', 'info', '13(2)(f) art.'),
  holeRule('logic', 'AUTO-03', 'error', '22, 13(2)(f) art.'),
  holeRule('significance', 'AUTO-03', 'error', '22, 13(2)(f) art.'),
  holeRule('cookies', 'COO-02', 'info', '917/2014 205 §', 'COO-02.used'),
  holeRule('security', 'SEC-01', 'warning', '30(1)(g), 32 art.'),
  holeRule('clients', 'ROL-02', 'error', '30(2)(a)–(b) art.'),
  holeRule('clientName', 'ROL-02', 'error', '30(2)(a) art.', 'ROL-02.client'),
  holeRule('clientContact', 'ROL-02', 'error', '30(2)(a) art.', 'ROL-02.client'),
  holeRule('clientCategories', 'ROL-02', 'error', '30(2)(b) art.', 'ROL-02.part'),
];
