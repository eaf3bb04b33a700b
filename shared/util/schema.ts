// The one door to zod. Its compiled mode probes `new Function`, which our content security policy
// reports as a violation, so it is turned off before the first schema is made.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
