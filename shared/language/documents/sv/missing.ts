import type { missing as finnish } from '../fi/missing.ts';
import type { Translated } from '../../translated.ts';

/** What an unanswered question leaves open on the paper, so that a draft shows its gaps. */
export const missing: Translated<typeof finnish> = {
  mark: (item) => `[Uppgift saknas: ${item}]`,
  /** The head of a paper that is not finished, and the mark of an answer that nobody has confirmed. */
  draft: {
    title: 'Utkast',
    places: (count: number) =>
      count === 1
        ? '1 punkt är öppen eller obekräftad.'
        : `${String(count)} punkter är öppna eller obekräftade.`,
    unconfirmed: 'obekräftad',
  },
  translation: '[översättning saknas]',
  items: {
    controllerName: 'den personuppgiftsansvariges namn',
    controllerContact: 'den personuppgiftsansvariges kontaktuppgifter',
    processorName: 'personuppgiftsbiträdets namn',
    processorContact: 'personuppgiftsbiträdets kontaktuppgifter',
    clients: 'personuppgiftsansvariga för vars räkning uppgifter behandlas',
    clientName: 'den personuppgiftsansvariges namn',
    clientContact: 'den personuppgiftsansvariges kontaktuppgifter',
    processingCategories: 'kategorier av behandling',
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
    transferRecipient: 'till vem uppgifterna överförs',
    country: 'land',
    date: 'datum',
    duration: 'tid',
    mechanism: 'grund för överföringen',
    copyHow: 'var man kan få en kopia av skyddsåtgärderna',
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
