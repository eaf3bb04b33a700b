// The example that a newcomer sees first: two fictional companies whose answers fill every section
// of the documents. Names, business ids and addresses belong to nobody.
import type { Company } from '../../register/company.ts';
import type { ProcessorRecord } from '../../register/processor-record.ts';
import type { Register } from '../../register/register.ts';
import { asiakasrekisteri } from './kahvila-kielo/asiakasrekisteri.ts';
import { company as kahvilaKielo } from './kahvila-kielo/company.ts';
import { henkilosto } from './kahvila-kielo/henkilosto.ts';
import { uutiskirje } from './kahvila-kielo/uutiskirje.ts';
import { asiakkaat } from './tilitoimisto-taival/asiakkaat.ts';
import { company as tilitoimistoTaival } from './tilitoimisto-taival/company.ts';
import { processor } from './tilitoimisto-taival/processor.ts';
import { verkkopalvelu } from './tilitoimisto-taival/verkkopalvelu.ts';

export interface ExampleCompany {
  readonly id: string;
  readonly company: Company;
  readonly registers: readonly { readonly id: string; readonly content: Register }[];
  readonly processor: ProcessorRecord | undefined;
}

/** The companies of the example, ready to be written as a workspace. */
export function exampleWorkspace(): readonly ExampleCompany[] {
  return [
    {
      id: 'kahvila-kielo',
      company: kahvilaKielo,
      registers: [
        { id: 'asiakasrekisteri', content: asiakasrekisteri },
        { id: 'uutiskirje', content: uutiskirje },
        { id: 'henkilosto', content: henkilosto },
      ],
      processor: undefined,
    },
    {
      id: 'tilitoimisto-taival',
      company: tilitoimistoTaival,
      registers: [
        { id: 'asiakkaat', content: asiakkaat },
        { id: 'verkkopalvelu', content: verkkopalvelu },
      ],
      processor,
    },
  ];
}
