// What went wrong, where, and what to do. Each is a title, a sentence and a way out. The sentences
// tell what has happened to the user's answers whenever that could be in doubt.
import type { AfterFiles } from './error-text.ts';
import type { AtLine } from './error-text.ts';
import type { AtPath } from './error-text.ts';
import type { ErrorText } from './error-text.ts';
import type { TooLarge } from './error-text.ts';
import type { WithBackup } from './error-text.ts';
import type { WithEncoding } from './error-text.ts';
import { folderFaults } from './error-faults.ts';
import { logoFaults } from './error-faults.ts';
import type { WordTree } from '../words.ts';

export const errorWords = {
  'workspace-unreadable': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansiota ei voi lukea',
      message: `Kansiota ${path} ei voi avata.`,
      action:
        'Tarkista, että polku on kansio ja että sinulla on oikeus siihen, tai valitse toinen kansio.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Mappen kan inte läsas',
      message: `Mappen ${path} kan inte öppnas.`,
      action:
        'Kontrollera att sökvägen går till en mapp och att du har rätt till den, eller välj en annan mapp.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The folder cannot be read',
      message: `The folder ${path} cannot be opened.`,
      action:
        'Check that the path is a folder and that you have the right to it, or choose another folder.',
    }),
  },
  'workspace-not-writable': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansioon ei voi tallentaa',
      message: `Kansioon ${path} ei voi tallentaa.`,
      action: 'Tarkista, että sinulla on oikeus muuttaa kansiota, tai valitse toinen kansio.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Det går inte att spara i mappen',
      message: `Det går inte att spara i mappen ${path}.`,
      action: 'Kontrollera att du har rätt att ändra i mappen, eller välj en annan mapp.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The folder cannot be saved to',
      message: `Nothing can be saved in the folder ${path}.`,
      action: 'Check that you have the right to change the folder, or choose another folder.',
    }),
  },
  'workspace-missing': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansiota ei löydy',
      message: `Kansiota ${path} ei ole.`,
      action:
        'Tarkista polku. Jos kansio on verkkolevyllä tai muistitikulla, liitä se ja yritä uudelleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Mappen hittas inte',
      message: `Mappen ${path} finns inte.`,
      action:
        'Kontrollera sökvägen. Om mappen finns på en nätverksdisk eller ett USB-minne, anslut det och försök igen.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The folder was not found',
      message: `There is no folder ${path}.`,
      action:
        'Check the path. If the folder is on a network drive or a USB stick, connect it and try again.',
    }),
  },
  'workspace-not-empty': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansio ei ole tyhjä',
      message: `Kansiossa ${path} on jo tiedostoja, joten siihen ei kirjoitettu mitään.`,
      action: 'Valitse uusi tai tyhjä kansio.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Mappen är inte tom',
      message: `Mappen ${path} innehåller redan filer, så ingenting skrevs i den.`,
      action: 'Välj en ny eller tom mapp.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The folder is not empty',
      message: `The folder ${path} already has files in it, so nothing was written.`,
      action: 'Choose a new or empty folder.',
    }),
  },
  'file-unreadable': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tiedostoa ei voi lukea',
      message: `Tiedostoa ${path} ei voi avata.`,
      action: 'Tarkista, että sinulla on oikeus tiedostoon, ja yritä uudelleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Filen kan inte läsas',
      message: `Filen ${path} kan inte öppnas.`,
      action: 'Kontrollera att du har rätt till filen och försök igen.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The file cannot be read',
      message: `The file ${path} cannot be opened.`,
      action: 'Check that you have the right to the file, and try again.',
    }),
  },
  'file-not-regular': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tämä ei ole tavallinen tiedosto',
      message: `Polussa ${path} on kansio, putki tai laite, joten sitä ei luettu.`,
      action: 'Siirrä se pois, ja palauta tilalle oikea tiedosto.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Det här är ingen vanlig fil',
      message: `Vid sökvägen ${path} finns en mapp, ett rör eller en enhet. Den kunde inte läsas.`,
      action: 'Flytta undan den och lägg tillbaka den rätta filen.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'This is not a regular file',
      message: `The path ${path} holds a folder, a pipe or a device, so it was not read.`,
      action: 'Move it away, and put the right file back in its place.',
    }),
  },
  'file-too-large': {
    fi: ({ path, size, limit }: TooLarge): ErrorText => ({
      title: 'Tiedosto on liian suuri',
      message: `Tiedoston ${path} koko on ${megabytes(size)} Mt, ja Seloste lukee enintään ${megabytes(limit)} Mt:n tiedostoja. Siihen ei ole koskettu.`,
      action:
        'Tarkista, onko tiedosto oikea. Jos ei ole, siirrä se pois ja palauta oikea tiedosto varmuuskopiosta.',
    }),
    sv: ({ path, size, limit }: TooLarge) => ({
      title: 'Filen är för stor',
      message: `Filen ${path} är ${megabytes(size)} MB, och Seloste läser filer på högst ${megabytes(limit)} MB. Den har inte rörts.`,
      action:
        'Kontrollera att det är rätt fil. Om inte, flytta undan den och återställ den rätta från en säkerhetskopia.',
    }),
    en: ({ path, size, limit }: TooLarge) => ({
      title: 'The file is too large',
      message: `The file ${path} has ${megabytes(size)} MB, and Seloste reads files of at most ${megabytes(limit)} MB. It has not been touched.`,
      action:
        'Check that it is the right file. If not, move it away and restore the right one from a backup.',
    }),
  },
  'file-not-writable': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tallennus ei onnistunut',
      message: `Tiedostoa ${path} ei voi tallentaa. Aiemmin tallennettu versio on ennallaan.`,
      action:
        'Tarkista, että sinulla on oikeus muuttaa kansiota ja tiedostoa, ja tallenna uudelleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Det gick inte att spara',
      message: `Filen ${path} kan inte sparas. Den tidigare sparade versionen är oförändrad.`,
      action: 'Kontrollera att du har rätt att ändra i mappen och filen, och spara på nytt.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'Saving did not work',
      message: `The file ${path} cannot be saved. The version saved earlier is as it was.`,
      action: 'Check that you have the right to change the folder and the file, and save again.',
    }),
  },
  'file-missing': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tiedostoa ei löydy',
      message: `Tiedostoa ${path} ei ole.`,
      action: 'Tarkista, onko tiedosto siirretty tai poistettu, ja palauta se paikalleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Filen hittas inte',
      message: `Filen ${path} finns inte.`,
      action: 'Kontrollera om filen har flyttats eller tagits bort, och flytta tillbaka den.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The file was not found',
      message: `There is no file ${path}.`,
      action: 'Check whether the file has been moved or removed, and put it back in its place.',
    }),
  },
  'file-not-opened': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tiedosto ei avautunut',
      message: `Mikään ohjelma ei avannut tiedostoa ${path}.`,
      action: 'Avaa tiedosto itse kansiosta, tai asenna ohjelma, joka avaa tällaisia tiedostoja.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Filen öppnades inte',
      message: `Inget program öppnade filen ${path}.`,
      action: 'Öppna filen själv i mappen, eller installera ett program som öppnar sådana filer.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The file did not open',
      message: `No program opened the file ${path}.`,
      action: 'Open the file from its folder yourself, or install a program that opens such files.',
    }),
  },
  'file-empty': {
    fi: ({ path, backup }: WithBackup): ErrorText => ({
      title: 'Tiedosto on tyhjä',
      message: `Tiedosto ${path} on tyhjä.`,
      action: restoreFi(backup),
    }),
    sv: ({ path, backup }: WithBackup) => ({
      title: 'Filen är tom',
      message: `Filen ${path} är tom.`,
      action: restoreSv(backup),
    }),
    en: ({ path, backup }: WithBackup) => ({
      title: 'The file is empty',
      message: `The file ${path} is empty.`,
      action: restoreEn(backup),
    }),
  },
  'file-damaged': {
    fi: ({ path, backup }: WithBackup): ErrorText => ({
      title: 'Tiedosto on vioittunut',
      message: `Tiedosto ${path} on katkennut tai vioittunut, eikä sitä voi lukea. Siihen ei ole koskettu.`,
      action: restoreFi(backup),
    }),
    sv: ({ path, backup }: WithBackup) => ({
      title: 'Filen är skadad',
      message: `Filen ${path} är avbruten eller skadad och kan inte läsas. Den har inte rörts.`,
      action: restoreSv(backup),
    }),
    en: ({ path, backup }: WithBackup) => ({
      title: 'The file is damaged',
      message: `The file ${path} is cut short or damaged and cannot be read. It has not been touched.`,
      action: restoreEn(backup),
    }),
  },
  'file-encoding': {
    fi: ({ path, encoding }: WithEncoding): ErrorText => ({
      title: 'Tiedosto on väärässä merkistössä',
      message: `Tiedosto ${path} on tallennettu merkistössä ${nameEncoding(encoding)} eikä UTF-8:na, joten sitä ei voi lukea oikein. Siihen ei ole koskettu.`,
      action:
        'Muunna tiedosto UTF-8:ksi (komento seloste convert). Alkuperäinen jää varmuuskopioihin.',
    }),
    sv: ({ path, encoding }: WithEncoding) => ({
      title: 'Filen har fel teckenkodning',
      message: `Filen ${path} är sparad i teckenkodningen ${nameEncoding(encoding)} och inte i UTF-8, så den kan inte läsas rätt. Den har inte rörts.`,
      action:
        'Konvertera filen till UTF-8 (kommandot seloste convert). Originalet blir kvar bland säkerhetskopiorna.',
    }),
    en: ({ path, encoding }: WithEncoding) => ({
      title: 'The file has the wrong encoding',
      message: `The file ${path} was saved as ${nameEncoding(encoding)} and not as UTF-8, so it cannot be read correctly. It has not been touched.`,
      action:
        'Convert the file to UTF-8 (command seloste convert). The original stays among the backups.',
    }),
  },
  'file-duplicate-key': {
    fi: ({ path, field, line, backup }: WithBackup & AtLine): ErrorText => ({
      title: 'Tiedostossa on sama kohta kahdesti',
      message: `Tiedostossa ${path} on kohta ”${field}” kahdesti, toinen rivillä ${String(line)}. Vain toinen niistä voisi säilyä, joten tiedostoon ei ole koskettu.`,
      action:
        backup === undefined
          ? 'Poista tekstieditorilla niistä toinen.'
          : `Poista tekstieditorilla niistä toinen, tai palauta uusin varmuuskopio ${backup}.`,
    }),
    sv: ({ path, field, line, backup }: WithBackup & AtLine) => ({
      title: 'Samma uppgift finns två gånger i filen',
      message: `I filen ${path} finns ”${field}” två gånger, den senare på rad ${String(line)}. Bara den ena kunde bli kvar, så filen har inte rörts.`,
      action:
        backup === undefined
          ? 'Ta bort den ena av dem i en textredigerare.'
          : `Ta bort den ena av dem i en textredigerare, eller återställ den nyaste säkerhetskopian ${backup}.`,
    }),
    en: ({ path, field, line, backup }: WithBackup & AtLine) => ({
      title: 'The file has the same field twice',
      message: `The file ${path} has “${field}” twice, the second time on line ${String(line)}. Only one of them could be kept, so the file has not been touched.`,
      action:
        backup === undefined
          ? 'Remove one of them in a text editor.'
          : `Remove one of them in a text editor, or restore the newest backup ${backup}.`,
    }),
  },
  'file-wrong-shape': {
    fi: ({ path, field, backup }: WithBackup & { readonly field: string }): ErrorText => ({
      title: 'Tiedostossa on virhe',
      message: `Tiedoston ${path} kohdassa ”${field}” on jotakin, mitä siinä ei voi olla. Siihen ei ole koskettu.`,
      action:
        backup === undefined
          ? 'Jos tiedostoa on muokattu käsin, korjaa kohta. Muuten palauta tiedosto omasta varmuuskopiostasi.'
          : `Jos tiedostoa on muokattu käsin, korjaa kohta. Muuten palauta uusin varmuuskopio ${backup}.`,
    }),
    sv: ({ path, field, backup }: WithBackup & { readonly field: string }) => ({
      title: 'Det finns ett fel i filen',
      message: `Vid ”${field}” i filen ${path} finns något som inte kan stå där. Filen har inte rörts.`,
      action:
        backup === undefined
          ? 'Om filen har ändrats för hand, rätta stället. Återställ annars filen från din egen säkerhetskopia.'
          : `Om filen har ändrats för hand, rätta stället. Återställ annars den nyaste säkerhetskopian ${backup}.`,
    }),
    en: ({ path, field, backup }: WithBackup & { readonly field: string }) => ({
      title: 'There is a mistake in the file',
      message: `The file ${path} has something at “${field}” that cannot stand there. The file has not been touched.`,
      action:
        backup === undefined
          ? 'If the file was edited by hand, correct the place. Otherwise restore the file from your own backup.'
          : `If the file was edited by hand, correct the place. Otherwise restore the newest backup ${backup}.`,
    }),
  },
  'file-newer': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tiedosto on uudemmasta Selosteesta',
      message: `Tiedosto ${path} on tallennettu Selosteen uudemmalla versiolla. Siihen ei ole koskettu.`,
      action: 'Päivitä Seloste ja avaa tiedosto uudelleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Filen är från en nyare version av Seloste',
      message: `Filen ${path} är sparad med en nyare version av Seloste. Den har inte rörts.`,
      action: 'Uppdatera Seloste och öppna filen på nytt.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The file is from a newer Seloste',
      message: `The file ${path} was saved with a newer version of Seloste. It has not been touched.`,
      action: 'Update Seloste and open the file again.',
    }),
  },
  'file-changed-elsewhere': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Tiedosto on muuttunut muualla',
      message: `Tiedostoa ${path} on muutettu toisessa ohjelmassa tai toisella koneella sen jälkeen, kun se avattiin.`,
      action:
        'Avaa tiedosto uudelleen, tai korvaa se omilla vastauksillasi. Korvattu versio jää varmuuskopioihin.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Filen har ändrats på annat håll',
      message: `Filen ${path} har ändrats i ett annat program eller på en annan dator efter att den öppnades.`,
      action:
        'Öppna filen på nytt, eller ersätt den med dina egna svar. Den ersatta versionen blir kvar bland säkerhetskopiorna.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The file has changed elsewhere',
      message: `The file ${path} was changed in another program or on another computer after it was opened.`,
      action:
        'Open the file again, or replace it with your own answers. The replaced version stays among the backups.',
    }),
  },
  'company-busy': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Toinen ohjelma tallentaa',
      message: `Toinen ohjelma tai kone tallentaa juuri nyt kansioon ${path}, eikä se valmistunut ajoissa. Mitään ei tallennettu.`,
      action: 'Yritä hetken kuluttua uudelleen.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Ett annat program sparar',
      message: `Ett annat program eller en annan dator sparar just nu i mappen ${path} och blev inte klar i tid. Ingenting sparades.`,
      action: 'Försök igen om en stund.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'Another program is saving',
      message: `Another program or computer is saving in the folder ${path} right now and did not finish in time. Nothing was saved.`,
      action: 'Try again in a moment.',
    }),
  },
  'file-locked': {
    fi: ({ path, written }: AfterFiles): ErrorText => ({
      title: 'Tiedosto on varattu',
      message: `Tiedosto ${path} on auki toisessa ohjelmassa tai suojattu muutoksilta.${finishedFi(written)}`,
      action: 'Sulje tiedosto muista ohjelmista tai poista sen suojaus, ja yritä uudelleen.',
    }),
    sv: ({ path, written }: AfterFiles) => ({
      title: 'Filen används',
      message: `Filen ${path} är öppen i ett annat program eller skyddad mot ändringar.${finishedSv(written)}`,
      action: 'Stäng filen i andra program eller ta bort skyddet, och försök igen.',
    }),
    en: ({ path, written }: AfterFiles) => ({
      title: 'The file is in use',
      message: `The file ${path} is open in another program or protected from changes.${finishedEn(written)}`,
      action: 'Close the file in other programs or remove its protection, and try again.',
    }),
  },
  'folder-in-place': {
    fi: ({ path, written }: AfterFiles): ErrorText => ({
      title: 'Nimi on jo kansiolla',
      message: `Tiedostoa ${path} ei voi tallentaa, koska samanniminen kansio on jo olemassa.${finishedFi(written)}`,
      action: 'Nimeä kansio uudelleen tai valitse toinen kansio asiakirjoille, ja yritä uudelleen.',
    }),
    sv: ({ path, written }: AfterFiles) => ({
      title: 'En mapp har redan namnet',
      message: `Filen ${path} kan inte sparas eftersom det redan finns en mapp med samma namn.${finishedSv(written)}`,
      action: 'Byt namn på mappen eller välj en annan mapp för dokumenten, och försök igen.',
    }),
    en: ({ path, written }: AfterFiles) => ({
      title: 'A folder has that name already',
      message: `The file ${path} cannot be saved because there is a folder of the same name.${finishedEn(written)}`,
      action: 'Rename the folder or choose another folder for the documents, and try again.',
    }),
  },
  'disk-full': {
    fi: ({ path, written }: AfterFiles): ErrorText => ({
      title: 'Levy on täynnä',
      message: `Tiedostoa ${path} ei voi tallentaa, koska levyllä ei ole tilaa.${finishedFi(written)}`,
      action: 'Vapauta tilaa tai valitse toinen levy, ja yritä uudelleen.',
    }),
    sv: ({ path, written }: AfterFiles) => ({
      title: 'Disken är full',
      message: `Filen ${path} kan inte sparas eftersom det inte finns plats på disken.${finishedSv(written)}`,
      action: 'Frigör plats eller välj en annan disk, och försök igen.',
    }),
    en: ({ path, written }: AfterFiles) => ({
      title: 'The disk is full',
      message: `The file ${path} cannot be saved because the disk has no room.${finishedEn(written)}`,
      action: 'Free some space or choose another disk, and try again.',
    }),
  },
  'folder-outside-workspace': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Linkki johtaa muualle',
      message: `Polku ${path} on linkki, joka johtaa yrityksen kansion tai työkansion ulkopuolelle. Linkkiä ei seurattu.`,
      action: 'Siirrä linkin paikalle itse kansio tai tiedosto.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Länken leder någon annanstans',
      message: `Sökvägen ${path} är en länk som leder ut ur företagets mapp eller arbetsmappen. Länken följdes inte.`,
      action: 'Flytta själva mappen eller filen till länkens plats.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The link leads elsewhere',
      message: `The path ${path} is a link that leads out of the company’s folder or the workspace. It was not followed.`,
      action: 'Move the folder or file itself to the place of the link.',
    }),
  },
  'folder-name-unusable': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansion nimi ei käy',
      message: `Yrityksen kansiota ${path} ei voi avata sen nimen vuoksi.`,
      action:
        'Anna kansiolle nimi, jossa on vain kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi kahvila-kielo.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Mappens namn duger inte',
      message: `Företagets mapp ${path} kan inte öppnas på grund av sitt namn.`,
      action:
        'Ge mappen ett namn med bara bokstäverna a–z, siffror och bindestreck, till exempel kahvila-kielo.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The name of the folder cannot be used',
      message: `The company’s folder ${path} cannot be opened because of its name.`,
      action:
        'Give the folder a name with only the letters a–z, figures and hyphens, for example kahvila-kielo.',
    }),
  },
  'company-folder-missing': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Yrityksen kansio puuttuu',
      message: `Yrityksen kansiota ${path} ei enää ole: se on siirretty, nimetty uudelleen tai poistettu sen jälkeen, kun yritys avattiin. Mitään ei tallennettu.`,
      action:
        'Siirrä kansio takaisin paikalleen ja yritä uudelleen, tai tallenna yrityksen kaikki tiedot uudelleen tähän kansioon.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Företagets mapp saknas',
      message: `Företagets mapp ${path} finns inte längre: den har flyttats, bytt namn eller tagits bort efter att företaget öppnades. Ingenting sparades.`,
      action:
        'Flytta tillbaka mappen och försök igen, eller spara alla uppgifter om företaget på nytt i den här mappen.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The company’s folder is missing',
      message: `The company’s folder ${path} is no longer there: it was moved, renamed or removed after the company was opened. Nothing was saved.`,
      action:
        'Move the folder back and try again, or save everything about the company to this folder anew.',
    }),
  },
  'company-name-missing': {
    fi: ({ path }: { readonly path: string | undefined }): ErrorText => ({
      title: 'Yrityksen nimi puuttuu',
      message:
        path === undefined
          ? 'Yrityksellä ei ole nimeä.'
          : `Yrityksellä ei ole nimeä tiedostossa ${path}, joten asiakirjoja ei tehty.`,
      action: 'Kirjoita yrityksen virallinen nimi ja yritä uudelleen.',
    }),
    sv: ({ path }: { readonly path: string | undefined }) => ({
      title: 'Företagets namn saknas',
      message:
        path === undefined
          ? 'Företaget har inget namn.'
          : `Företaget har inget namn i filen ${path}, så inga dokument gjordes.`,
      action: 'Skriv företagets officiella namn och försök igen.',
    }),
    en: ({ path }: { readonly path: string | undefined }) => ({
      title: 'The name of the company is missing',
      message:
        path === undefined
          ? 'The company has no name.'
          : `The company has no name in the file ${path}, so no documents were made.`,
      action: 'Write the official name of the company and try again.',
    }),
  },
  'register-name-missing': {
    fi: (): ErrorText => ({
      title: 'Rekisterin nimi puuttuu',
      message: 'Rekisterillä ei ole nimeä.',
      action: 'Kirjoita rekisterin nimi, esimerkiksi Asiakasrekisteri.',
    }),
    sv: () => ({
      title: 'Registrets namn saknas',
      message: 'Registret har inget namn.',
      action: 'Skriv registrets namn, till exempel Kundregister.',
    }),
    en: () => ({
      title: 'The name of the register is missing',
      message: 'The register has no name.',
      action: 'Write the name of the register, for example Customer register.',
    }),
  },
  'company-unknown': {
    fi: ({ id }: { readonly id: string }): ErrorText => ({
      title: 'Yritystä ei löydy',
      message: `Työkansiossa ei ole yrityksen kansiota ”${id}”.`,
      action: 'Tarkista, onko kansio siirretty tai nimetty uudelleen.',
    }),
    sv: ({ id }: { readonly id: string }) => ({
      title: 'Företaget hittas inte',
      message: `I arbetsmappen finns ingen företagsmapp ”${id}”.`,
      action: 'Kontrollera om mappen har flyttats eller bytt namn.',
    }),
    en: ({ id }: { readonly id: string }) => ({
      title: 'The company was not found',
      message: `There is no company folder “${id}” in the workspace.`,
      action: 'Check whether the folder has been moved or renamed.',
    }),
  },
  'register-unknown': {
    fi: ({ id }: { readonly id: string }): ErrorText => ({
      title: 'Rekisteriä ei löydy',
      message: `Yrityksellä ei ole rekisteriä ”${id}”.`,
      action: 'Tarkista tunnus: se on rekisterin tiedoston nimi ilman päätettä.',
    }),
    sv: ({ id }: { readonly id: string }) => ({
      title: 'Registret hittas inte',
      message: `Företaget har inget register ”${id}”.`,
      action: 'Kontrollera koden. Den är namnet på registrets fil utan filändelse.',
    }),
    en: ({ id }: { readonly id: string }) => ({
      title: 'The register was not found',
      message: `The company has no register “${id}”.`,
      action: 'Check the id: it is the name of the register’s file without its extension.',
    }),
  },
  'controller-unknown': {
    fi: ({ id }: { readonly id: string }): ErrorText => ({
      title: 'Asiakasta ei löydy',
      message: `Käsittelijän selosteessa ei ole asiakasta ”${id}”.`,
      action: 'Tarkista tunnus: se on asiakkaan rivin id tiedostossa processor.json.',
    }),
    sv: ({ id }: { readonly id: string }) => ({
      title: 'Kunden hittas inte',
      message: `I personuppgiftsbiträdets register finns ingen kund ”${id}”.`,
      action: 'Kontrollera koden. Den är id på kundens rad i filen processor.json.',
    }),
    en: ({ id }: { readonly id: string }) => ({
      title: 'The client was not found',
      message: `There is no client “${id}” in the processor’s record.`,
      action: 'Check the id: it is the id of the client’s row in the file processor.json.',
    }),
  },
  'nothing-to-export': {
    fi: (): ErrorText => ({
      title: 'Ei mitään tallennettavaa',
      message: 'Valinnoista ei synny yhtään asiakirjaa.',
      action:
        'Lisää yritykselle rekisteri ja valitse vähintään yksi asiakirja, tiedostomuoto ja kieli.',
    }),
    sv: () => ({
      title: 'Inget att spara',
      message: 'De här valen ger inga dokument.',
      action:
        'Lägg till ett register i företaget och välj minst ett dokument, ett filformat och ett språk.',
    }),
    en: () => ({
      title: 'Nothing to save',
      message: 'These choices make no document.',
      action:
        'Add a register to the company, and choose at least one document, format and language.',
    }),
  },
  'logo-unusable': {
    fi: ({ path, reason }: AtPath & { readonly reason: keyof typeof logoFaults }): ErrorText => ({
      title: 'Kuva ei käy logoksi',
      ...logoFaults[reason].fi(path),
    }),
    sv: ({ path, reason }: AtPath & { readonly reason: keyof typeof logoFaults }) => ({
      title: 'Bilden duger inte som logotyp',
      ...logoFaults[reason].sv(path),
    }),
    en: ({ path, reason }: AtPath & { readonly reason: keyof typeof logoFaults }) => ({
      title: 'The picture cannot be a logo',
      ...logoFaults[reason].en(path),
    }),
  },
  'check-code-unreadable': {
    fi: ({ code }: { readonly code: string }): ErrorText => ({
      title: 'Tarkistuskoodi ei käy',
      message: `Teksti ”${code}” ei ole asiakirjan tarkistuskoodi.`,
      action:
        'Tarkistuskoodi on asiakirjan alareunassa: kahdeksan kirjainta ja numeroa, esimerkiksi K7QF-2M9X.',
    }),
    sv: ({ code }: { readonly code: string }) => ({
      title: 'Kontrollkoden duger inte',
      message: `Texten ”${code}” är inte kontrollkoden för ett dokument.`,
      action:
        'Kontrollkoden finns längst ner på dokumentet: åtta bokstäver och siffror, till exempel K7QF-2M9X.',
    }),
    en: ({ code }: { readonly code: string }) => ({
      title: 'This is not a check code',
      message: `The text “${code}” is not the check code of a document.`,
      action:
        'The check code is at the bottom of the document: eight letters and figures, for example K7QF-2M9X.',
    }),
  },
  'text-too-long': {
    fi: ({
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
      message: `Tiedoston ${path} vastauksessa ”${field}” on ${countFi(length)} merkkiä, ja asiakirjaan mahtuu ${countFi(limit)}. Vastaus on tallessa.`,
      action: 'Lyhennä vastausta ja tee asiakirjat uudelleen.',
    }),
    sv: ({
      path,
      field,
      length,
      limit,
    }: AtPath & {
      readonly field: string;
      readonly length: number;
      readonly limit: number;
    }) => ({
      title: 'Svaret är för långt',
      message: `Svaret ”${field}” i filen ${path} har ${countSv(length)} tecken, och ett dokument rymmer ${countSv(limit)}. Svaret finns kvar.`,
      action: 'Förkorta svaret och skapa dokumenten på nytt.',
    }),
    en: ({
      path,
      field,
      length,
      limit,
    }: AtPath & {
      readonly field: string;
      readonly length: number;
      readonly limit: number;
    }) => ({
      title: 'The answer is too long',
      message: `The answer “${field}” in the file ${path} has ${countEn(length)} characters, and a document holds ${countEn(limit)}. The answer is safe.`,
      action: 'Shorten the answer and make the documents again.',
    }),
  },
  'export-folder-not-writable': {
    fi: ({
      path,
      reason,
      written,
    }: AfterFiles & {
      readonly reason?: Exclude<keyof typeof folderFaults, 'unknown'> | undefined;
    }): ErrorText => {
      const { message, action } = folderFaults[reason ?? 'unknown'].fi(path);
      return {
        title: 'Asiakirjoja ei voi tallentaa kansioon',
        message: message + finishedFi(written),
        action,
      };
    },
    sv: ({
      path,
      reason,
      written,
    }: AfterFiles & {
      readonly reason?: Exclude<keyof typeof folderFaults, 'unknown'> | undefined;
    }) => {
      const { message, action } = folderFaults[reason ?? 'unknown'].sv(path);
      return {
        title: 'Dokumenten kan inte sparas i mappen',
        message: message + finishedSv(written),
        action,
      };
    },
    en: ({
      path,
      reason,
      written,
    }: AfterFiles & {
      readonly reason?: Exclude<keyof typeof folderFaults, 'unknown'> | undefined;
    }) => {
      const { message, action } = folderFaults[reason ?? 'unknown'].en(path);
      return {
        title: 'The documents cannot be saved in the folder',
        message: message + finishedEn(written),
        action,
      };
    },
  },
  cancelled: {
    fi: (): ErrorText => ({
      title: 'Peruutettu',
      message: 'Toiminto peruutettiin, eikä mitään muutettu.',
      action: 'Voit aloittaa toiminnon uudelleen.',
    }),
    sv: () => ({
      title: 'Avbrutet',
      message: 'Åtgärden avbröts, och ingenting ändrades.',
      action: 'Du kan börja på nytt.',
    }),
    en: () => ({
      title: 'Cancelled',
      message: 'This was cancelled, and nothing was changed.',
      action: 'You can start again.',
    }),
  },
  'dialog-unavailable': {
    fi: (): ErrorText => ({
      title: 'Kansion valintaikkunaa ei ole',
      message: 'Tämä järjestelmä ei tarjoa ikkunaa kansion valitsemiseen.',
      action: 'Kirjoita kansion polku kenttään.',
    }),
    sv: () => ({
      title: 'Fönstret för att välja mapp saknas',
      message: 'Det här systemet har inget fönster för att välja mapp.',
      action: 'Skriv mappens sökväg i fältet.',
    }),
    en: () => ({
      title: 'There is no window for choosing a folder',
      message: 'This system has no window for choosing a folder.',
      action: 'Write the path of the folder in the field.',
    }),
  },
  'folder-not-granted': {
    fi: ({ path }: AtPath): ErrorText => ({
      title: 'Kansiota ei ole valittu',
      message: `Kansiota ${path} ei ole valittu järjestelmän valintaikkunassa, joten Seloste ei käytä sitä. Mitään ei muutettu.`,
      action: 'Valitse kansio järjestelmän valintaikkunassa.',
    }),
    sv: ({ path }: AtPath) => ({
      title: 'Mappen har inte valts',
      message: `Mappen ${path} har inte valts i systemets fönster för val av mapp, så Seloste använder den inte. Ingenting ändrades.`,
      action: 'Välj mappen i systemets fönster för val av mapp.',
    }),
    en: ({ path }: AtPath) => ({
      title: 'The folder has not been chosen',
      message: `The folder ${path} has not been chosen in the system’s dialog, so Seloste does not use it. Nothing was changed.`,
      action: 'Choose the folder in the system’s dialog.',
    }),
  },
  'request-refused': {
    fi: (): ErrorText => ({
      title: 'Toimintoa ei voi tehdä',
      message: 'Seloste ei suorittanut toimintoa, eikä mitään muutettu.',
      action: 'Käynnistä Seloste uudelleen ja yritä sitten uudelleen.',
    }),
    sv: () => ({
      title: 'Åtgärden kan inte utföras',
      message: 'Seloste utförde inte åtgärden, och ingenting ändrades.',
      action: 'Starta Seloste på nytt och försök sedan igen.',
    }),
    en: () => ({
      title: 'This cannot be done',
      message: 'Seloste did not do this, and nothing was changed.',
      action: 'Start Seloste again and then try again.',
    }),
  },
  unexpected: {
    fi: (): ErrorText => ({
      title: 'Jokin meni vikaan',
      message: 'Selosteessa tapahtui virhe. Tallennetut vastaukset ovat ennallaan.',
      action: 'Käynnistä Seloste uudelleen. Jos virhe toistuu, kerro siitä Selosteen tekijöille.',
    }),
    sv: () => ({
      title: 'Något gick fel',
      message: 'Ett fel inträffade i Seloste. De sparade svaren är oförändrade.',
      action: 'Starta Seloste på nytt. Om felet upprepas, kontakta dem som gör Seloste.',
    }),
    en: () => ({
      title: 'Something went wrong',
      message: 'A fault occurred in Seloste. The saved answers are as they were.',
      action: 'Start Seloste again. If it happens again, tell the makers of Seloste.',
    }),
  },
} satisfies WordTree;

function restoreFi(backup: string | undefined): string {
  return backup === undefined
    ? 'Palauta tiedosto omasta varmuuskopiostasi.'
    : `Palauta uusin varmuuskopio ${backup}. Nykyinen tiedosto jää varmuuskopioihin.`;
}

function finishedFi(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Ennen sitä tallennettiin: ${written.join(', ')}.`;
}

function countFi(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function restoreSv(backup: string | undefined): string {
  return backup === undefined
    ? 'Återställ filen från din egen säkerhetskopia.'
    : `Återställ den nyaste säkerhetskopian ${backup}. Den nuvarande filen blir kvar bland säkerhetskopiorna.`;
}

function finishedSv(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Före det sparades: ${written.join(', ')}.`;
}

function countSv(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function restoreEn(backup: string | undefined): string {
  return backup === undefined
    ? 'Restore the file from your own backup.'
    : `Restore the newest backup ${backup}. The present file is kept among the backups.`;
}

function finishedEn(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Saved before that: ${written.join(', ')}.`;
}

function countEn(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}

function nameEncoding(encoding: WithEncoding['encoding']): string {
  return { 'windows-1252': 'windows-1252 (ANSI)', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16 BE' }[
    encoding
  ];
}
