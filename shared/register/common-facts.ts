// Facts that are the same in most registers of a company: given once, and overridden where they differ.
import {
  choice,
  choices,
  country,
  duration,
  group,
  line,
  localizedText,
  rows,
  yesNo,
} from './answers.ts';

/** Technical and organisational measures, Art. 32. Each is internal unless marked public. */
export const security = group({
  publicSummary: localizedText,
  manual: localizedText,
  electronic: localizedText,
  measures: rows({
    group: choice('technical', 'organisational', 'physical'),
    text: localizedText,
    public: yesNo,
  }),
});

/** How a person uses the rights of Art. 15-22. The rights themselves follow from the legal bases. */
export const rights = group({
  channels: choices('email', 'phone', 'post', 'visit', 'form'),
  formAt: localizedText,
  how: localizedText,
  identification: localizedText,
  language: localizedText,
  extra: localizedText,
  access: localizedText,
  rectification: localizedText,
  erasure: localizedText,
  restriction: localizedText,
  portability: localizedText,
  objection: localizedText,
  withdrawal: localizedText,
  complaint: localizedText,
});

/** Cookies and similar technologies, Act 917/2014, section 205. */
export const cookies = group({
  used: yesNo,
  text: localizedText,
  items: rows({
    name: line,
    provider: line,
    purpose: localizedText,
    category: choice('necessary', 'functional', 'analytics', 'marketing'),
    duration,
    country,
  }),
  consentTool: localizedText,
  manageHow: localizedText,
  policyUrl: line,
});
