// Facts that a company and its registers share: each is asked where it is used.
import type { Register } from '../../register/register.ts';
import { tellAny, type Asked } from './requirement.ts';

/** Art. 30(1)(g), 30(2)(d): a general description of any kind. `path` leads to the measures. */
export function askSecurity(
  path: string,
  { measures }: Register['security'],
  ...others: readonly string[]
): Asked {
  return tellAny(
    `${path}.publicSummary`,
    `${path}.manual`,
    `${path}.electronic`,
    ...measures.map(({ id }) => `${path}.measures[${id}].text`),
    ...others,
  );
}

/** Act 917/2014, section 205: whether the website uses cookies. */
export function askCookies(path: string, ...others: readonly string[]): Asked {
  return tellAny(`${path}.used`, ...others);
}

/** A recipient is told by its name, or by the category that it belongs to: Art. 13(1)(e). */
export function askRecipient(path: string): Asked {
  return tellAny(`${path}.name`, `${path}.category`);
}
