import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';

/** The way to what the files of the company said earlier. */
export function EarlierVersions({ companyId }: { readonly companyId: string }) {
  const { history: words } = useInterfaceWords();
  const { navigation } = useStores();
  return (
    <section className="page-section" aria-labelledby="earlier-versions">
      <div className="page-section-head">
        <div>
          <h2 id="earlier-versions">{words.title}</h2>
          <p>{words.why}</p>
        </div>
      </div>
      <div>
        <Button
          look="quiet"
          icon="history"
          onPress={() => {
            navigation.go({ kind: 'versions', companyId, file: 'company' });
          }}
        >
          {words.open}
        </Button>
      </div>
    </section>
  );
}
