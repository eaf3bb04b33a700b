import type { missing as finnish } from '../fi/missing.ts';
import type { Translated } from '../translated.ts';

/** What an unanswered question leaves open on the paper, so that a draft shows its gaps. */
export const missing: Translated<typeof finnish> = {
  mark: (item) => `[Uppgift saknas: ${item}]`,
  items: {
    controllerName: 'den personuppgiftsansvarigas namn',
    controllerContact: 'den personuppgiftsansvarigas kontaktuppgifter',
    dpoContact: 'dataskyddsombudets kontaktuppgifter',
    jointControllers: 'gemensamt personuppgiftsansvariga',
    registerName: 'registrets namn',
    purposes: 'ändamålen med behandlingen',
    purposeText: 'ändamålet',
    basis: 'rättslig grund',
    statute: 'lagen som behandlingen grundar sig på',
    interest: 'berättigat intresse',
    subjects: 'kategorier av registrerade',
    data: 'kategorier av personuppgifter',
    sources: 'varifrån uppgifterna kommer',
    provision: 'om uppgifterna måste lämnas',
    consequence: 'vad som följer om uppgifterna inte lämnas',
    recipients: 'mottagare eller att det inte finns några',
    transfers: 'om uppgifter överförs till länder utanför EU eller EES',
    country: 'land',
    mechanism: 'grund för överföringen',
    copyHow: 'var en kopia av skyddsåtgärderna fås',
    retention: 'lagringstider',
    retentionPeriod: 'lagringstid',
    automated: 'om automatiserade beslut fattas',
    logic: 'logiken bakom besluten',
    significance: 'beslutens betydelse och följder',
    cookies: 'om kakor används',
    withdrawHow: 'hur samtycket återkallas',
    security: 'säkerhetsåtgärder',
  },
};
