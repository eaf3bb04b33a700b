// What --help prints. Lines stay within 100 characters, so that they fit an ordinary terminal.
import type { Translated } from '../../translated.ts';
import type { commandHelp as finnish } from '../fi/help.ts';
import { checkWords } from './check-words.ts';

const exportOptions = `  --company KOD          bara detta företag (mappens namn)
  --register KOD         bara detta registers dataskyddsbeskrivning; kan upprepas
  --together             en gemensam dataskyddsbeskrivning av de valda registren
  --document SLAG        notice (dataskyddsbeskrivning), record (register över behandling),
                         processor-record (personuppgiftsbiträdets register över behandling),
                         binder (dataskyddspärm), blank (tom blankett);
                         standard: notice, record och processor-record
  --controller KOD       ett utdrag ur biträdets register, som är bilaga till avtalet:
                         bara denna kund (radens id i filen processor.json)
  --format FORMER        docx, pdf, html (standard: docx, pdf; html bara för notice)
  --language SPRÅK       fi, sv, en (standard: fi)
  --out MAPP             den mapp där dokumenten sparas
  --signature            lägger till plats för underskrift
  --completeness         lägger till en sida i registret över behandling om de uppgifter
                         som lagen kräver
  --date ÅÅÅÅ-MM-DD      dokumentens datum (standard: i dag)
  --json                 skriver ut ett JSON-värde`;

export const help = `Seloste gör dataskyddsbeskrivningar och register över behandling.

  seloste example MAPP                          skriver exempelföretag
  seloste new MAPP --company NAMN [--template KOD …] [--register NAMN …]
                                                lägger till ett företag och dess register
  seloste templates                             räknar upp mallarna för register
  seloste export MAPP --out MAPP                skapar dokumenten
  seloste show FIL                              visar vad som finns i en fil
  seloste verify MAPP KONTROLLKOD               visar om ett papper är aktuellt
  seloste check MAPP                            kontrollerar svaren mot lagens regler
  seloste validate MAPP|FIL …                   kontrollerar att filerna är hela
  seloste schema [company|register|processor]   skriver ut filernas JSON-schema

MAPP är arbetsmappen eller ett företags mapp.
Hjälp för ett kommando: seloste KOMMANDO --help
Språket som seloste talar: --interface fi, sv eller en (standard: miljöns språk eller finska)
Returvärde: 0 lyckades, 1 arbetet kunde inte göras, 2 felaktig användning eller oläsliga uppgifter.
`;

export const commandHelp: Translated<typeof finnish> = {
  example: `seloste example MAPP [--json]

Skriver en arbetsmapp med påhittade företag i en ny eller tom mapp.
`,
  new: `seloste new MAPP --company NAMN [--template KOD …] [--register NAMN …] [--json]

Lägger till ett företag och dess register i arbetsmappen. Mappen skapas om den inte finns.

  --template KOD         ett färdigt ifyllt register från en mall; kan upprepas
  --register NAMN        ett tomt register; kan upprepas
  --json                 skriver ut ett JSON-värde
`,
  templates: `seloste templates [--json]

Räknar upp de mallar som ett register kan börja från: seloste new MAPP --template KOD
`,
  export: `seloste export MAPP --out MAPP [val]

Skapar dokumenten av de sparade svaren.

${exportOptions}
`,
  show: `seloste show FIL [--as register|document|text] [val]

Visar svaren i en fil (register), strukturen i det dokument som görs av dem (document)
eller dokumentets text (text).

  --document SLAG        notice, record, processor-record, binder eller blank (standard:
                         notice för ett register, record för ett företag, processor-record
                         för ett personuppgiftsbiträde)
  --controller KOD       bara denna kunds utdrag ur biträdets register
  --language SPRÅK       fi, sv eller en (standard: fi)
  --signature            lägger till plats för underskrift
  --completeness         lägger till en sida i registret över behandling om de uppgifter
                         som lagen kräver
  --date ÅÅÅÅ-MM-DD      dokumentets datum (standard: i dag)
  --json                 skriver ut ett JSON-värde
`,
  verify: `seloste verify MAPP KONTROLLKOD [--company KOD] [--json]

Visar utifrån kontrollkoden längst ner på ett dokument om det är aktuellt och, om det inte
är det, vad som har ändrats sedan det gjordes.

  --company KOD          bara detta företags dokument (mappens namn)
  --json                 skriver ut ett JSON-värde

Returvärde: 0 aktuellt, 1 föråldrat eller okänt, 2 felaktig användning eller oläsliga uppgifter.
`,
  check: checkWords.help,
  validate: `seloste validate MAPP|FIL … [--json]

Kontrollerar att filerna är hela och har rätt form. Ändrar ingenting.
`,
  schema: `seloste schema [company|register|processor] [--json]

Skriver ut en fils JSON-schema. Utan slag skrivs alla ut.
`,
};
