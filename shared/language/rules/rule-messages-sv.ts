// What a finding says, in Swedish.
import type { ruleMessagesFi } from './rule-messages-fi.ts';

export const ruleMessagesSv: Readonly<Record<keyof typeof ruleMessagesFi, string>> = {
  'LAW-01':
    'Texten hänvisar till den upphävda personuppgiftslagen (”{hit}”). Hänvisa till dataskyddsförordningen och dataskyddslagen (1050/2018).',
  'LAW-02': 'Hänvisningen ”{hit}” är föråldrad. Nu gäller {replacement}.',
  'LAW-03': 'Överföringsgrunden ”{hit}” gäller inte längre. Välj en gällande grund: {replacement}.',
  'LAW-04':
    'Registerbeskrivning är den gamla lagens dokument. Använd namnet dataskyddsbeskrivning.',
  'LAW-05':
    'Uttrycket ”{hit}” är föråldrat eller vilseledande. Använd ett nutida ord, till exempel personuppgifter, personbeteckning eller elektronisk behandling.',
  'AUT-01':
    'Tillsynsmyndighetens kontaktuppgift ”{hit}” är föråldrad. Ta bort den: beskrivningen skriver själv ut de aktuella uppgifterna.',
  'AUT-03':
    'Tillsynsmyndighetens kontaktuppgifter kontrollerades senast {date}. Kontrollera dem på tietosuoja.fi före publicering.',
  'TXT-01': 'Stället ”{hit}” är inte ifyllt. Fyll i eller ta bort det.',
  'TXT-02': 'Texten innehåller webbsidans kod (ställen: {count}). Ta bort den.',
  'TXT-03': 'Ordet ”{hit}” har ett onödigt bindestreck.',
  'TXT-04': 'Samma text finns också i {name}. Låt den stå på bara ett ställe.',
  'TXT-05':
    'Texten verkar vara kopierad: ”{hit}” finns inte bland namnen på ert företag, er koncern eller era mottagare. Kontrollera den.',
  'TXT-06':
    'Beskrivningen innehåller många osäkra uttryck, till exempel ”{hit}”. Berätta vad som verkligen görs.',
  'TXT-07': 'Texten är lång. Dela upp den i kortare meningar eller delar.',
  'TXT-08': 'Texten verkar innehålla en personbeteckning. Ta bort den.',
  'ORG-01': 'Den personuppgiftsansvarigas namn saknas. Skriv företagets officiella namn.',
  'ORG-01.contact':
    'Den personuppgiftsansvarigas kontaktuppgifter saknas. Ange adress, telefon eller e-post.',
  'ORG-02': 'FO-numret ”{hit}” är inte giltigt. Kontrollera siffrorna.',
  'ORG-02.format': 'Skriv FO-numret i formen {name}.',
  'ORG-03':
    'FO-numret saknas. Lägg till det så är den personuppgiftsansvariga lätt att identifiera.',
  'ORG-04': 'Adressen ”{hit}” är ofullständig. Lägg till postnummer och ort.',
  'ORG-05': 'E-postadressen ”{hit}” fungerar inte. Ange rätt adress.',
  'ORG-05.phone': 'Telefonnumret ”{hit}” fungerar inte. Ange rätt nummer.',
  'ORG-06': 'Numret ”{hit}” är avgiftsbelagt. Det passar inte för dataskyddsbegäranden.',
  'ORG-07': 'Samma kontaktuppgift ”{hit}” finns två gånger. Låt den stå bara på sin egen plats.',
  'DPO-01':
    'Texten nämner ”{hit}”, men inget dataskyddsombud har utsetts. Kalla inte kontaktpersonen dataskyddsombud.',
  'DPO-02':
    'Dataskyddsombudets kontaktuppgifter saknas. Ange en fungerande e-postadress eller ett telefonnummer.',
  'DPO-03':
    'Ingen anmälan av dataskyddsombudet har antecknats. Anmäl ombudet till dataombudsmannens byrå och anteckna dagen.',
  'DPO-04': 'En myndighet eller ett offentligt organ ska utse ett dataskyddsombud.',
  'DPO-04.monitoring':
    'Kärnverksamheten är omfattande övervakning av personer, så ett dataskyddsombud ska utses.',
  'DPO-04.special':
    'I kärnverksamheten behandlas känsliga uppgifter eller brottsuppgifter i stor omfattning, så ett dataskyddsombud ska utses.',
  'DPO-05':
    'Dataombudsmannen är en myndighet. Företagets egen person är dataskyddsombud eller kontaktperson.',
  'DPO-06':
    '{name} beslutar också om användningen av personuppgifter. Ett dataskyddsombud kan inte självt besluta om ändamålen.',
  'DAT-01': 'Datum saknas. Lägg till dagen då beskrivningen upprättades eller uppdaterades.',
  'DAT-02': 'Datumen strider mot varandra: upprättad {from}, uppdaterad {to}.',
  'DAT-02.future': 'Datumet {date} ligger i framtiden. Kontrollera det.',
  'DAT-02.impossible': '”{hit}” är inget datum i kalendern. Skriv det i formen 31.12.2026.',
  'DAT-03':
    'Beskrivningen är daterad {date}, innan dataskyddsförordningen började tillämpas (25.5.2018). Gå igenom innehållet och datera om den.',
  'DAT-04': 'Beskrivningen har inte uppdaterats på över två år ({date}). Gå igenom den.',
  'DAT-04.due': 'Beskrivningens kontrolldag {date} har passerat. Gå igenom den.',
  'PUR-01': 'Ändamålet med behandlingen saknas. Berätta vad uppgifterna används till.',
  'PUR-02': 'Ändamålet ”{name}” saknar rättslig grund. Välj en grund.',
  'PUR-03':
    'Det berättigade intresset är inte beskrivet. Berätta med egna ord vilket det är; ”{hit}” räcker inte.',
  'PUR-04':
    'Ingen intresseavvägning har antecknats för ändamålet ”{name}”. Gör avvägningen och anteckna dagen.',
  'PUR-05': 'Nämn den lag som den rättsliga förpliktelsen grundar sig på.',
  'PUR-06':
    'Texten nämner en annan rättslig grund än den valda: ”{hit}”. Gör en egen rad för varje ändamål och välj en grund för den.',
  'PUR-07':
    'Att använda tjänsten eller lämna uppgifter är inte ett samtycke (”{hit}”). Samtycke ges alltid särskilt.',
  'PUR-07.consent': 'Berätta hur samtycket begärs.',
  'PUR-08': 'I ett anställningsförhållande är samtycke sällan frivilligt. Välj en annan grund.',
  'PUR-09':
    'Ett företags kontaktperson är inte själv part i avtalet. Överväg berättigat intresse som grund.',
  'PUR-10': 'En myndighet kan inte åberopa berättigat intresse i sina uppgifter.',
  'PUR-11': 'Uppgifter får inte användas till vad som helst (”{hit}”). Berätta ändamålen.',
  'PUR-12':
    'Elektronisk direktmarknadsföring till konsumenter kräver förhandssamtycke. Undantaget gäller bara egna kunder och liknande produkter.',
  'PUR-13': 'Berätta hur man kan förbjuda marknadsföringen.',
  'PUR-14':
    'Publicering av personuppgifter kan inte grunda sig på att personen inte förbjuder den. Begär samtycke eller nämn lagen.',
  'CAT-01': 'Kategorierna av personuppgifter saknas. Räkna upp vilka uppgifter ni behandlar.',
  'CAT-01.subjects': 'Kategorierna av registrerade saknas. Berätta vems uppgifter ni behandlar.',
  'CAT-02':
    'Uppgiftsgruppens namn ”{hit}” är registrets namn. Räkna upp uppgifterna, till exempel kontaktuppgifter.',
  'CAT-03':
    'Behandlingen av känsliga uppgifter (”{name}”) saknar ett villkor enligt artikel 9. Välj det vid ändamålet.',
  'CAT-03.text':
    'Texten syftar på särskilda kategorier av personuppgifter (”{hit}”), men uppgiftsgruppen är inte märkt så.',
  'CAT-04': 'Behandlingen av uppgifter om brott (”{name}”) saknar grund. Välj den vid ändamålet.',
  'CAT-05': 'Berätta vad behandlingen av personbeteckningen grundar sig på.',
  'CAT-05.text':
    'Uppgifterna innehåller ”{hit}”, men uppgiftsgruppen är inte märkt med personbeteckning och dess grund.',
  'CAT-06': 'Identiteten får inte kontrolleras enbart med personbeteckningen.',
  'CAT-07':
    'Lösenord ska inte sparas i läsbar form. Berätta att bara ett kondensat sparas, eller ta bort dem ur listan.',
  'CAT-08':
    'IP-adresser, kakor och enhetsidentifierare är i regel personuppgifter, inte anonyma uppgifter (”{hit}”).',
  'CAT-09':
    'Registret innehåller barn och grunden är samtycke. Berätta att vårdnadshavaren ger samtycke för barn under 13 år.',
  'SRC-01': 'Berätta varifrån uppgifterna har fåtts.',
  'SRC-01.public': 'Berätta om källan ”{name}” är offentlig.',
  'SRC-02':
    'Avsnittet om källor innehåller text om utlämnande, överföring eller radering (”{hit}”). Flytta den till rätt ställe.',
  'PRV-01': 'Berätta om det är obligatoriskt att lämna uppgifterna.',
  'PRV-01.consequence': 'Berätta vad som följer om man inte lämnar uppgifterna.',
  'REC-01': 'Nämn mottagarna eller berätta att det inte finns några.',
  'REC-02':
    'Enligt svaret lämnas inga uppgifter ut, men det finns mottagare: {name}. Ändra svaret eller ta bort mottagaren.',
  'REC-02.text':
    'Texten säger att uppgifter inte lämnas ut men nämner undantag. Räkna upp mottagarna eller kategorierna av dem.',
  'REC-03': 'Texten nämner tjänsten {name}, men den finns inte bland mottagarna. Lägg till den.',
  'REC-04':
    'Inget avtal med personuppgiftsbiträdet {name} har antecknats. Ingå avtalet och anteckna det.',
  'REC-05':
    'Att lämna uppgifter till ett koncernbolags marknadsföring kräver en egen rättslig grund.',
  'REC-06':
    'På sidan i tjänsten {name} kan det finnas besöksstatistik som ni ansvarar för tillsammans med tjänsten. Utred om ni är gemensamt personuppgiftsansvariga.',
  'TRF-01':
    'Enligt beskrivningen överförs inga uppgifter utanför EU och EES, men {name} används. Beskriv överföringen eller ändra svaret.',
  'TRF-02': '”Överförs inte, om inte…” räcker inte. Ange landet och överföringsgrunden.',
  'TRF-03': 'Överföringen saknar land eller överföringsgrund.',
  'TRF-03.list': 'Berätta om uppgifter överförs utanför EU och EES och beskriv överföringarna.',
  'TRF-03.recipient':
    'Mottagaren {name} finns utanför EU och EES ({country}), men överföringen är inte beskriven.',
  'TRF-04': 'Berätta var man får en kopia av skyddsåtgärderna.',
  'TRF-05':
    'Kontrollera att {name} finns på Data Privacy Framework-listan och anteckna dagen. Kontrollera årligen.',
  'TRF-06':
    'Det finns inget gällande beslut om adekvat skyddsnivå för landet ({country}). Välj en annan grund.',
  'TRF-07':
    'Konsekvensbedömningen av överföringen saknas. Bedöm mottagarlandets lagstiftning och anteckna bedömningen.',
  'TRF-07.derogation':
    'Undantaget i artikel 49 passar bara för enstaka överföringar. Anteckna varför det är tillämpligt.',
  'RET-01': 'Lagringstiden saknas. Berätta hur länge uppgifterna sparas.',
  'RET-01.part': 'Lagringstid saknas för dessa uppgifter: {name}.',
  'RET-02':
    '”{hit}” räcker inte som lagringstid. Ange en tid eller kriterier som tiden kan härledas ur.',
  'RET-03':
    'En enda lagringstid ({duration}) för alla uppgifter är sällan motiverad. Ge olika uppgifter egna tider.',
  'RET-04': 'Berätta från vilken tidpunkt lagringstiden ({duration}) räknas.',
  'RET-05': 'Lagringstiden {duration} är kortare än i lagen: minst {limit} ({name}).',
  'RET-05.max': 'Lagringstiden {duration} är längre än i lagen: högst {limit} ({name}).',
  'AUTO-01': 'Svara på om profilering eller automatiserade beslut förekommer.',
  'AUTO-02':
    'Texten syftar på profilering (”{hit}”), men enligt svaret görs ingen. Kontrollera svaret.',
  'AUTO-03': 'Berätta om det automatiserade beslutets logik, betydelse för personen och grund.',
  'COO-01':
    'Webbläsarens inställningar är inte ett samtycke till kakor. Begär samtycke innan de används.',
  'COO-01.tool':
    'Sidan har också andra än nödvändiga kakor ({name}). Berätta hur samtycke till dem begärs.',
  'COO-02': 'För kakan {name} saknas leverantör, ändamål eller varaktighet.',
  'SEC-01': 'Den allmänna beskrivningen av skyddet saknas. En mening räcker.',
  'SEC-01.record':
    'Till det interna registret hör en beskrivning av tekniska och organisatoriska skyddsåtgärder. Lägg till dem som saknas.',
  'SEC-02':
    'Den offentliga beskrivningen av skyddet är för detaljerad (”{hit}”). Flytta detaljerna till det interna registret.',
  'SEC-02.many':
    'De offentliga skyddsåtgärderna är många ({count}). Märk en del som interna så att beskrivningen inte hjälper en inkräktare.',
  'RGT-01': 'Berätta hur samtycket kan återkallas för ändamålet ”{name}”.',
  'RGT-02':
    'Rätten har lovats utan begränsningar (”{hit}”). Lagen kan kräva att en del av uppgifterna sparas.',
  'RGT-03': 'En begäran får inte förutsätta underskrift eller besök på plats.',
  'RGT-04': 'Skriftlig form får inte vara det enda sättet att göra en begäran.',
  'RGT-05':
    'Att begränsa språket kan försvåra användningen av rättigheterna. Ta emot begäranden också på svenska.',
  'RGT-06': 'En begäran behöver i regel inte motiveras. Ta bort kravet på motivering.',
  'RGT-07':
    'Ett allmänt förbehåll om avslag (”{hit}”) är inte tillåtet. Nämn bara begränsningar som finns i lag.',
  'RGT-08':
    'Texten handlar inte om denna rättighet ({right}) utan om en annan. Flytta texten till rätt ställe.',
  'RGT-10': 'Berätta vart en dataskyddsbegäran skickas.',
  'ROL-01':
    'Behandling för en kunds räkning (”{hit}”) hör till biträdets register, inte till dataskyddsbeskrivningen.',
  'ROL-02':
    'Biträdets register saknar personuppgiftsansvariga. Lägg till de kunder för vilkas räkning ni arbetar.',
  'ROL-02.part':
    'Kategorierna av behandling saknas för {name}. Berätta vad ni gör för den personuppgiftsansvarigas räkning.',
  'ROL-03':
    'Berätta det väsentliga om hur de gemensamt personuppgiftsansvariga har fördelat ansvaret.',
  'EMP-01':
    'Inspelningar från en arbetsplats ska förstöras senast ett år efter att inspelningen upphörde, om inte lagen innehåller ett undantag.',
  'EMP-01.place':
    'Kameror får inte finnas på toaletter, i omklädningsrum eller i motsvarande utrymmen.',
  'EMP-02':
    'Uppgifter om arbetstagares hälsa ska förvaras åtskilda från andra uppgifter. Gör en egen uppgiftsgrupp av dem.',
  'DPIA-01':
    'Minst två tecken på hög risk passar in på behandlingen. Gör en konsekvensbedömning eller anteckna varför den inte behövs.',
  'DPIA-01.required':
    'De valda tecknen tyder på ett fall där lagen kräver en konsekvensbedömning. Gör bedömningen eller kontrollera valen.',
  'DPIA-02':
    'En konsekvensbedömning behövs men har inte antecknats som gjord. Gör den innan behandlingen börjar.',
  'SPE-01':
    'Uppgiftsgruppen ”{name}” innehåller känsliga uppgifter eller brottsuppgifter. Välj de skyddsåtgärder som skyddar dem.',
  'SPE-02': 'Berätta hur du visar att samtycket har getts. Uppgiften stannar inom företaget.',
  'SPE-03':
    'Intresseavvägningen är antecknad som gjord, men resultatet saknas. Skriv resultatet eller en hänvisning till dokumentet.',
  'SPE-04':
    'Känsliga uppgifter får användas för ett automatiserat beslut bara med uttryckligt samtycke eller med stöd av lag för ett viktigt allmänt intresse.',
  'SPE-05': 'Berätta hur personen får en människa att pröva det automatiserade beslutet på nytt.',
  'SPE-06':
    'Klausulerna skyddar överföringen först när de har avtalats. Kontrollera avtalet med mottagaren.',
  'SPE-07':
    'Registret innehåller anställda. Kontrollera att mottagarens anteckning på ramverkets lista omfattar uppgifter om personalen.',
  'SPE-08':
    'Det här undantaget får användas bara för tillfälliga överföringar. En regelbunden överföring behöver en annan grund.',
};
