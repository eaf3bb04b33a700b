import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import type { Crumb } from './top-bar.tsx';

/** The way back from a screen of a company: to the company, and to the list of all of them. */
export function useCompanyCrumbs(companyId: string, parts: Parts | undefined): readonly Crumb[] {
  const { common } = useInterfaceWords();
  const stores = useStores();
  return [
    { label: common.companies, onPress: () => void stores.goHome() },
    {
      label: parts?.company.legalName.trim() || common.nameless,
      onPress: () => void stores.openCompany(companyId),
    },
  ];
}
