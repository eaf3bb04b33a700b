import { bases } from './bases.ts';
import { data } from './data.ts';
import { duties } from './duties.ts';
import { rights } from './rights.ts';
import { roles } from './roles.ts';
import { sharing } from './sharing.ts';

/** The glossary in Swedish. */
export const glossarySv = { ...roles, ...data, ...bases, ...sharing, ...duties, ...rights };
