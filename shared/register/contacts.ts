import { choice, date, group, line, localizedText, rows, yesNo } from './answers.ts';

/** The person to contact about a register. Not the data protection officer (Art. 37-39). */
export const contactPerson = group({
  name: line,
  title: localizedText,
  phone: line,
  email: line,
  address: line,
});

/** Data protection officer: whether one is needed, and who, only where one is really designated (Art. 37). */
export const dpo = group({
  /** The core activities of the company are of the kind of Art. 37(1)(b). */
  largeScaleMonitoring: yesNo,
  /** The core activities of the company are of the kind of Art. 37(1)(c). */
  largeScaleSpecial: yesNo,
  designated: yesNo,
  ground: localizedText,
  name: line,
  email: line,
  phone: line,
  address: line,
  notifiedToAuthorityOn: date,
});

/** Representative in the Union of a company established outside it (Art. 27). */
export const euRepresentative = group({ name: line, contact: line });

/** Signatories of the paper copy. No law asks for a signature; companies' own practice does. */
export const signatures = rows({ name: line, title: localizedText, place: line, date });

/** Text that fits no other field: printed where its audience says, so that nothing is dropped. */
export const additionalSections = rows({
  heading: localizedText,
  text: localizedText,
  audience: choice('public', 'internal'),
});
