// The twelve ready registers. Whoever only shows their names reads catalogue.ts.
import { templateCatalogue } from './catalogue.ts';
import { accessControl } from './content/access-control.ts';
import { accountingOffice } from './content/accounting-office.ts';
import { accountingProcessor } from './content/accounting-processor.ts';
import { applicants } from './content/applicants.ts';
import { association } from './content/association.ts';
import { booking } from './content/booking.ts';
import { cameras } from './content/cameras.ts';
import { customers } from './content/customers.ts';
import { employees } from './content/employees.ts';
import { newsletter } from './content/newsletter.ts';
import { suppliers } from './content/suppliers.ts';
import { webShop } from './content/web-shop.ts';
import { website } from './content/website.ts';
import type { Template, TemplateId } from './template.ts';

type Content = Pick<Template, 'register' | 'processor'>;

const contents: Readonly<Record<TemplateId, Content>> = {
  customers: { register: customers },
  'web-shop': { register: webShop },
  newsletter: { register: newsletter },
  employees: { register: employees },
  applicants: { register: applicants },
  suppliers: { register: suppliers },
  cameras: { register: cameras },
  website: { register: website },
  booking: { register: booking },
  association: { register: association },
  'accounting-office': { register: accountingOffice, processor: accountingProcessor },
  'access-control': { register: accessControl },
};

/** Every template with its answers. */
export const templates: readonly Template[] = templateCatalogue.map((entry) => ({
  ...entry,
  ...contents[entry.id],
}));

/** The template with the id; undefined where there is none. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
