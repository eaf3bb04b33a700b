import { bases } from './bases.ts';
import { data } from './data.ts';
import { duties } from './duties.ts';
import { rights } from './rights.ts';
import { roles } from './roles.ts';
import { sharing } from './sharing.ts';

/** The glossary in English. */
export const glossaryEn = { ...roles, ...data, ...bases, ...sharing, ...duties, ...rights };
