import type { Language } from '../../../shared/language/language.ts';
import type { InterfaceWords } from '../../../shared/language/interface/interface-words.ts';
import { contentOf, type FileId } from '../../../shared/register/file-content.ts';
import type { Review } from '../../../shared/register/review.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { worstFirst } from '../../../shared/rules/findings-of.ts';
import { sayCitation } from '../../../shared/language/rules/say-citation.ts';
import { formatFinding } from '../../../shared/rules/format-finding.ts';
import { findRemedy } from '../../../shared/rules/remedies/find-remedy.ts';
import type { CheckedParts } from '../../../shared/rules/scope.ts';
import { aboutOf, type SortedFindings } from '../../../shared/rules/sort-out-findings.ts';
import type { Guidance, GuidanceByPath, ShownFinding } from '../../form/guidance/guidance.ts';

interface GuidanceSources {
  readonly file: FileId;
  readonly language: Language;
  readonly words: InterfaceWords['guidance'];
  readonly parts: CheckedParts;
  readonly review: Review;
  readonly findings: SortedFindings;
}

type Open = { -readonly [Key in keyof Guidance]: Guidance[Key] };

const nothing: Guidance = { findings: [], accepted: [], leftOpen: undefined, isToConfirm: false };

/** Everything that is said about the answers of a file, by their paths. */
export function gatherGuidance(sources: GuidanceSources): GuidanceByPath {
  const { file, language, review, findings } = sources;
  const byPath = new Map<string, Open>();
  const at = (path: string): Open => {
    const known = byPath.get(path) ?? { ...nothing };
    byPath.set(path, known);
    return known;
  };
  for (const finding of worstFirst(findings.open)) {
    if (finding.place.file !== file) continue;
    const told = at(finding.place.path);
    told.findings = [...told.findings, showFinding(finding, sources)];
  }
  for (const { finding, acknowledgement } of findings.acknowledged) {
    if (finding.place.file !== file) continue;
    const told = at(finding.place.path);
    const { id, reason } = acknowledgement;
    const text = formatFinding(language, finding);
    told.accepted = [...told.accepted, { id, text, reason }];
  }
  for (const { path, state, note } of review.openItems) {
    if (state !== '') at(path).leftOpen = { state, note };
  }
  for (const path of review.toConfirm) at(path).isToConfirm = true;
  return byPath;
}

function showFinding(finding: Finding, { language, words, parts }: GuidanceSources): ShownFinding {
  const remedy = findRemedy(finding, parts);
  return {
    rule: finding.id,
    about: aboutOf(finding, contentOf(parts, finding.place.file)),
    severity: finding.severity,
    text: formatFinding(language, finding),
    article: sayCitation(language, finding.article),
    remedy: remedy && words.remedies[remedy.id],
  };
}
