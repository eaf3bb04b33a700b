// What went wrong, where, and what to do. Each is a title, a sentence and a way out. The sentences
// tell what has happened to the user's answers whenever that could be in doubt.

import { folderFaults, logoFaults } from './error-faults.ts';
import type { AfterFiles, AtPath, ErrorText, WithBackup } from '../error-text.ts';

export const errorWords = {
  'workspace-unreadable': ({ path }: AtPath): ErrorText => ({
    title: 'Kansiota ei voi lukea',
    message: `Kansiota ${path} ei voi avata.`,
    action:
      'Tarkista, että polku on kansio ja että sinulla on oikeus siihen, tai valitse toinen kansio.',
  }),
  'workspace-not-writable': ({ path }: AtPath): ErrorText => ({
    title: 'Kansioon ei voi tallentaa',
    message: `Kansioon ${path} ei voi tallentaa.`,
    action: 'Tarkista, että sinulla on oikeus muuttaa kansiota, tai valitse toinen kansio.',
  }),
  'workspace-missing': ({ path }: AtPath): ErrorText => ({
    title: 'Kansiota ei löydy',
    message: `Kansiota ${path} ei ole.`,
    action:
      'Tarkista polku. Jos kansio on verkkolevyllä tai muistitikulla, liitä se ja yritä uudelleen.',
  }),
  'workspace-not-empty': ({ path }: AtPath): ErrorText => ({
    title: 'Kansio ei ole tyhjä',
    message: `Kansiossa ${path} on jo tiedostoja, joten siihen ei kirjoitettu mitään.`,
    action: 'Valitse uusi tai tyhjä kansio.',
  }),
  'file-unreadable': ({ path }: AtPath): ErrorText => ({
    title: 'Tiedostoa ei voi lukea',
    message: `Tiedostoa ${path} ei voi avata.`,
    action: 'Tarkista, että sinulla on oikeus tiedostoon, ja yritä uudelleen.',
  }),
  'file-not-writable': ({ path }: AtPath): ErrorText => ({
    title: 'Tallennus ei onnistunut',
    message: `Tiedostoa ${path} ei voi tallentaa. Aiemmin tallennettu versio on ennallaan.`,
    action:
      'Tarkista, että sinulla on oikeus muuttaa kansiota ja tiedostoa, ja tallenna uudelleen.',
  }),
  'file-missing': ({ path }: AtPath): ErrorText => ({
    title: 'Tiedostoa ei löydy',
    message: `Tiedostoa ${path} ei ole.`,
    action: 'Tarkista, onko tiedosto siirretty tai poistettu, ja palauta se paikalleen.',
  }),
  'file-not-opened': ({ path }: AtPath): ErrorText => ({
    title: 'Tiedosto ei avautunut',
    message: `Mikään ohjelma ei avannut tiedostoa ${path}.`,
    action: 'Avaa tiedosto itse kansiosta, tai asenna ohjelma, joka avaa tällaisia tiedostoja.',
  }),
  'file-empty': ({ path, backup }: WithBackup): ErrorText => ({
    title: 'Tiedosto on tyhjä',
    message: `Tiedosto ${path} on tyhjä.`,
    action: restore(backup),
  }),
  'file-damaged': ({ path, backup }: WithBackup): ErrorText => ({
    title: 'Tiedosto on vioittunut',
    message: `Tiedosto ${path} on katkennut tai vioittunut, eikä sitä voi lukea. Siihen ei ole koskettu.`,
    action: restore(backup),
  }),
  'file-wrong-shape': ({
    path,
    field,
    backup,
  }: WithBackup & { readonly field: string }): ErrorText => ({
    title: 'Tiedostossa on virhe',
    message: `Tiedoston ${path} kohdassa ”${field}” on jotakin, mitä siinä ei voi olla. Siihen ei ole koskettu.`,
    action:
      backup === undefined
        ? 'Jos tiedostoa on muokattu käsin, korjaa kohta. Muuten palauta tiedosto omasta varmuuskopiostasi.'
        : `Jos tiedostoa on muokattu käsin, korjaa kohta. Muuten palauta uusin varmuuskopio ${backup}.`,
  }),
  'file-newer': ({ path }: AtPath): ErrorText => ({
    title: 'Tiedosto on uudemmasta Selosteesta',
    message: `Tiedosto ${path} on tallennettu Selosteen uudemmalla versiolla. Siihen ei ole koskettu.`,
    action: 'Päivitä Seloste ja avaa tiedosto uudelleen.',
  }),
  'file-changed-elsewhere': ({ path }: AtPath): ErrorText => ({
    title: 'Tiedosto on muuttunut muualla',
    message: `Tiedostoa ${path} on muutettu toisessa ohjelmassa tai toisella koneella sen jälkeen, kun se avattiin.`,
    action:
      'Avaa tiedosto uudelleen, tai korvaa se omilla vastauksillasi. Korvattu versio jää varmuuskopioihin.',
  }),
  'file-locked': ({ path, written }: AfterFiles): ErrorText => ({
    title: 'Tiedosto on varattu',
    message: `Tiedosto ${path} on auki toisessa ohjelmassa tai suojattu muutoksilta.${finished(written)}`,
    action: 'Sulje tiedosto muista ohjelmista tai poista sen suojaus, ja yritä uudelleen.',
  }),
  'folder-in-place': ({ path, written }: AfterFiles): ErrorText => ({
    title: 'Nimi on jo kansiolla',
    message: `Tiedostoa ${path} ei voi tallentaa, koska samanniminen kansio on jo olemassa.${finished(written)}`,
    action: 'Nimeä kansio uudelleen tai valitse toinen kansio asiakirjoille, ja yritä uudelleen.',
  }),
  'disk-full': ({ path, written }: AfterFiles): ErrorText => ({
    title: 'Levy on täynnä',
    message: `Tiedostoa ${path} ei voi tallentaa, koska levyllä ei ole tilaa.${finished(written)}`,
    action: 'Vapauta tilaa tai valitse toinen levy, ja yritä uudelleen.',
  }),
  'folder-outside-workspace': ({ path }: AtPath): ErrorText => ({
    title: 'Kansio johtaa muualle',
    message: `Kansio ${path} on linkki, joka johtaa työkansion ulkopuolelle.`,
    action: 'Siirrä itse kansio työkansioon linkin paikalle.',
  }),
  'folder-name-unusable': ({ path }: AtPath): ErrorText => ({
    title: 'Kansion nimi ei käy',
    message: `Yrityksen kansiota ${path} ei voi avata sen nimen vuoksi.`,
    action:
      'Anna kansiolle nimi, jossa on vain kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi kahvila-kielo.',
  }),
  'company-folder-missing': ({ path }: AtPath): ErrorText => ({
    title: 'Yrityksen kansio puuttuu',
    message: `Yrityksen kansiota ${path} ei enää ole: se on siirretty, nimetty uudelleen tai poistettu sen jälkeen, kun yritys avattiin. Mitään ei tallennettu.`,
    action:
      'Siirrä kansio takaisin paikalleen ja yritä uudelleen, tai tallenna yrityksen kaikki tiedot uudelleen tähän kansioon.',
  }),
  'company-name-missing': ({ path }: { readonly path: string | undefined }): ErrorText => ({
    title: 'Yrityksen nimi puuttuu',
    message:
      path === undefined
        ? 'Yrityksellä ei ole nimeä.'
        : `Yrityksellä ei ole nimeä tiedostossa ${path}, joten asiakirjoja ei tehty.`,
    action: 'Kirjoita yrityksen virallinen nimi ja yritä uudelleen.',
  }),
  'register-name-missing': (): ErrorText => ({
    title: 'Rekisterin nimi puuttuu',
    message: 'Rekisterillä ei ole nimeä.',
    action: 'Kirjoita rekisterin nimi, esimerkiksi Asiakasrekisteri.',
  }),
  'company-unknown': ({ id }: { readonly id: string }): ErrorText => ({
    title: 'Yritystä ei löydy',
    message: `Työkansiossa ei ole yrityksen kansiota ”${id}”.`,
    action: 'Tarkista, onko kansio siirretty tai nimetty uudelleen.',
  }),
  'register-unknown': ({ id }: { readonly id: string }): ErrorText => ({
    title: 'Rekisteriä ei löydy',
    message: `Yrityksellä ei ole rekisteriä ”${id}”.`,
    action: 'Tarkista tunnus: se on rekisterin tiedoston nimi ilman päätettä.',
  }),
  'controller-unknown': ({ id }: { readonly id: string }): ErrorText => ({
    title: 'Asiakasta ei löydy',
    message: `Käsittelijän selosteessa ei ole asiakasta ”${id}”.`,
    action: 'Tarkista tunnus: se on asiakkaan rivin id tiedostossa processor.json.',
  }),
  'nothing-to-export': (): ErrorText => ({
    title: 'Ei mitään tallennettavaa',
    message: 'Valinnoista ei synny yhtään asiakirjaa.',
    action:
      'Lisää yritykselle rekisteri ja valitse vähintään yksi asiakirja, tiedostomuoto ja kieli.',
  }),
  'logo-unusable': ({
    path,
    reason,
  }: AtPath & { readonly reason: keyof typeof logoFaults }): ErrorText => ({
    title: 'Kuva ei käy logoksi',
    ...logoFaults[reason](path),
  }),
  'check-code-unreadable': ({ code }: { readonly code: string }): ErrorText => ({
    title: 'Tarkiste ei käy',
    message: `Teksti ”${code}” ei ole asiakirjan tarkiste.`,
    action:
      'Tarkiste on asiakirjan alareunassa: kahdeksan kirjainta ja numeroa, esimerkiksi K7QF-2M9X.',
  }),
  'text-too-long': ({
    path,
    field,
    length,
    limit,
  }: AtPath & {
    readonly field: string;
    readonly length: number;
    readonly limit: number;
  }): ErrorText => ({
    title: 'Vastaus on liian pitkä',
    message: `Tiedoston ${path} vastauksessa ”${field}” on ${count(length)} merkkiä, ja asiakirjaan mahtuu ${count(limit)}. Vastaus on tallessa.`,
    action: 'Lyhennä vastausta ja tee asiakirjat uudelleen.',
  }),
  'export-folder-not-writable': ({
    path,
    reason,
    written,
  }: AfterFiles & {
    readonly reason?: Exclude<keyof typeof folderFaults, 'unknown'> | undefined;
  }): ErrorText => {
    const { message, action } = folderFaults[reason ?? 'unknown'](path);
    return {
      title: 'Asiakirjoja ei voi tallentaa kansioon',
      message: message + finished(written),
      action,
    };
  },
  cancelled: (): ErrorText => ({
    title: 'Peruutettu',
    message: 'Toiminto peruutettiin, eikä mitään muutettu.',
    action: 'Voit aloittaa toiminnon uudelleen.',
  }),
  'dialog-unavailable': (): ErrorText => ({
    title: 'Kansion valintaikkunaa ei ole',
    message: 'Tämä järjestelmä ei tarjoa ikkunaa kansion valitsemiseen.',
    action: 'Kirjoita kansion polku kenttään.',
  }),
  'request-refused': (): ErrorText => ({
    title: 'Toimintoa ei voi tehdä',
    message: 'Seloste ei suorittanut toimintoa, eikä mitään muutettu.',
    action: 'Käynnistä Seloste uudelleen ja yritä sitten uudelleen.',
  }),
  unexpected: (): ErrorText => ({
    title: 'Jokin meni vikaan',
    message: 'Selosteessa tapahtui virhe. Tallennetut vastaukset ovat ennallaan.',
    action: 'Käynnistä Seloste uudelleen. Jos virhe toistuu, kerro siitä Selosteen tekijöille.',
  }),
};

function restore(backup: string | undefined): string {
  return backup === undefined
    ? 'Palauta tiedosto omasta varmuuskopiostasi.'
    : `Palauta uusin varmuuskopio ${backup}. Nykyinen tiedosto jää sen viereen.`;
}

function finished(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Ennen sitä tallennettiin: ${written.join(', ')}.`;
}

/** 50000 as it is written in Finnish: 50 000. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
