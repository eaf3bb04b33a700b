// The helper that enters a notice into the form: what it takes for a denial decides what rules can see.
import { describe, expect, it } from 'vitest';

import { transfersOf } from '../../helpers/enter-notice.ts';

describe('the transfers of a notice', () => {
  it.each([
    'Ei siirretä.',
    'Tietoja ei luovuteta kolmansiin maihin.',
    'Uppgifterna överförs inte utanför EU.',
    'Data are not transferred outside the EU.',
  ])('are none where moving data is denied: %s', (text) => {
    expect(transfersOf(text)).toEqual({ noTransfers: 'yes' });
  });

  it.each([
    'Tiedot ovat Yhdysvalloissa. Palvelun käyttö ei ole pakollista.',
    'Data are stored in the United States. You are not obliged to use the service.',
    '',
  ])('stay open where something else is denied: %s', (text) => {
    expect(transfersOf(text)).toEqual({});
  });

  it('are there where one service is set apart', () => {
    const text = 'Tietoja ei siirretä EU:n ulkopuolelle pois lukien uutiskirje.';
    expect(transfersOf(text)).toMatchObject({ noTransfers: 'no' });
  });
});
