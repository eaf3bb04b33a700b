// What a finding says, in Swedish.
import type { ruleMessagesFi } from './rule-messages-fi.ts';

export const ruleMessagesSv: Readonly<Record<keyof typeof ruleMessagesFi, string>> = {
  'LAW-01':
    'Texten hänvisar till den upphävda personuppgiftslagen (”{hit}”). Hänvisa till dataskyddsförordningen och dataskyddslagen (1050/2018).',
  'LAW-02': 'Hänvisningen ”{hit}” är föråldrad. Nu gäller {replacement}. Rätta hänvisningen.',
  'LAW-03':
    'Grunden ”{hit}” för överföring gäller inte längre. Välj en gällande grund: {replacement}.',
  'LAW-04':
    'Registerbeskrivning är den gamla lagens dokument. Använd namnet dataskyddsbeskrivning.',
  'LAW-05':
    'Uttrycket ”{hit}” är föråldrat eller vilseledande. Använd ett nutida ord, till exempel personuppgifter, personbeteckning eller elektronisk behandling.',
  'AUT-01':
    'Tillsynsmyndighetens kontaktuppgift ”{hit}” är föråldrad. Ta bort den: beskrivningen skriver själv ut de aktuella uppgifterna.',
  'AUT-03':
    'Tillsynsmyndighetens kontaktuppgifter kontrollerades senast {date}. Kontrollera dem på tietosuoja.fi före publicering.',
  'TXT-01': 'Stället ”{hit}” är inte ifyllt. Fyll i eller ta bort det.',
  'TXT-02': 'Texten innehåller kod från en webbsida (ställen: {count}). Ta bort den.',
  'TXT-03': 'Ordet ”{hit}” har ett onödigt bindestreck. Ta bort det.',
  'TXT-04': 'Samma text finns också i {name}. Låt den stå på bara ett ställe.',
  'TXT-05':
    'Texten verkar vara kopierad: ”{hit}” är inte namnet på ditt företag, din koncern eller någon mottagare. Kontrollera den.',
  'TXT-06':
    'Beskrivningen innehåller många osäkra uttryck, till exempel ”{hit}”. Skriv vad som verkligen görs.',
  'TXT-07': 'Texten är lång. Dela upp den i kortare meningar eller delar.',
  'TXT-08': 'Texten verkar innehålla en personbeteckning. Ta bort den.',
  'TXT-09': 'Ett sidhuvud eller en sidfot, ”{hit}”, har blivit kvar i texten. Ta bort den.',
  'TXT-10':
    'Texten saknas {languages}, fast det mesta i beskrivningen också finns {languages}. Skriv texten som saknas.',
  'ORG-01': 'Den personuppgiftsansvariges namn saknas. Skriv företagets officiella namn.',
  'ORG-01.contact':
    'Den personuppgiftsansvariges kontaktuppgifter saknas. Ange adress, telefon eller e-post.',
  'ORG-02': 'FO-numret ”{hit}” är inte giltigt. Kontrollera siffrorna.',
  'ORG-02.format': 'Skriv FO-numret i formen {name}.',
  'ORG-03':
    'FO-numret saknas. Lägg till det, så är den personuppgiftsansvarige lätt att identifiera.',
  'ORG-04': 'Adressen ”{hit}” är ofullständig. Lägg till postnummer och ort.',
  'ORG-05': 'E-postadressen ”{hit}” fungerar inte. Ange rätt adress.',
  'ORG-05.phone': 'Telefonnumret ”{hit}” fungerar inte. Ange rätt nummer.',
  'ORG-06':
    'Numret ”{hit}” är avgiftsbelagt. Det lämpar sig inte för begäranden om personuppgifter. Ange ett annat nummer eller en e-postadress.',
  'ORG-07': 'Samma kontaktuppgift ”{hit}” finns två gånger. Låt den stå bara på sin egen plats.',
  'DPO-01':
    'Texten nämner ”{hit}”, men inget dataskyddsombud har utnämnts. Kalla inte kontaktpersonen dataskyddsombud.',
  'DPO-02':
    'Dataskyddsombudets kontaktuppgifter saknas. Ange en e-postadress eller ett telefonnummer som fungerar.',
  'DPO-03':
    'Det är inte antecknat att dataskyddsombudet har anmälts. Anmäl ombudet till dataombudsmannens byrå och anteckna dagen.',
  'DPO-04':
    'En myndighet eller ett offentligt organ ska utnämna ett dataskyddsombud. Utnämn ombudet och ange kontaktuppgifterna.',
  'DPO-04.monitoring':
    'Kärnverksamheten är omfattande övervakning av personer, så ett dataskyddsombud ska utnämnas. Utnämn ombudet och ange kontaktuppgifterna.',
  'DPO-04.special':
    'I kärnverksamheten behandlas känsliga uppgifter eller brottsuppgifter i stor omfattning, så ett dataskyddsombud ska utnämnas. Utnämn ombudet och ange kontaktuppgifterna.',
  'DPO-05':
    'Dataombudsmannen är en myndighet. I företaget heter rollen dataskyddsombud eller kontaktperson. Rätta benämningen.',
  'DPO-06':
    '{name} beslutar också om användningen av personuppgifter. Ett dataskyddsombud kan inte självt besluta om ändamålen. Utnämn någon annan.',
  'ANS-01':
    'Lagringstiden eller tiden ”{hit}” kan inte läsas. Skriv den till exempel som 2 år eller 24 mån.',
  'ANS-01.date': '”{hit}” är ingen dag i kalendern. Skriv dagen till exempel som 31.12.2026.',
  'ANS-01.country':
    'Landet ”{hit}” känns inte igen. Skriv landets namn eller kod, till exempel Sverige, SE eller EU- och EES-länder.',
  'ANS-01.color': 'Färgen ”{hit}” kan inte läsas. Skriv den i formen #1a5276.',
  'DAT-01': 'Datum saknas. Ange den dag då beskrivningen upprättades eller uppdaterades.',
  'DAT-02': 'Datumen strider mot varandra: upprättad {from}, uppdaterad {to}. Rätta datumen.',
  'DAT-02.future': 'Datumet {date} ligger i framtiden. Kontrollera det.',
  'DAT-03':
    'Beskrivningen är daterad {date}, innan dataskyddsförordningen började tillämpas (25.5.2018). Gå igenom innehållet och ge beskrivningen ett nytt datum.',
  'DAT-04': 'Beskrivningen har inte uppdaterats på över två år ({date}). Gå igenom den.',
  'DAT-04.due': 'Beskrivningens kontrolldag {date} har passerat. Gå igenom den.',
  'DAT-05':
    'Svaren har ändrats efter att beskrivningen skapades {languages} ({date}). Ange ny uppdateringsdag och version, skapa beskrivningen på nytt och publicera den.',
  'PUR-01': 'Ändamålet med behandlingen saknas. Ange vad uppgifterna används till.',
  'PUR-02': 'Ändamålet ”{name}” saknar rättslig grund. Välj en grund.',
  'PUR-03':
    'Det berättigade intresset är inte beskrivet. Ange med egna ord vilket det är. Enbart ”{hit}” räcker inte.',
  'PUR-03.missing': 'Ange med egna ord vilket berättigat intresse företaget har.',
  'PUR-04':
    'Ingen intresseavvägning har antecknats för ändamålet ”{name}”. Gör avvägningen och anteckna dagen.',
  'PUR-04.day':
    'Dagen för intresseavvägningen saknas för ändamålet ”{name}”. Anteckna när avvägningen gjordes.',
  'PUR-05': 'Nämn den lag som den rättsliga förpliktelsen grundar sig på.',
  'PUR-06':
    'Texten nämner en annan rättslig grund än den valda: ”{hit}”. Gör en egen rad för varje ändamål och välj en grund för den.',
  'PUR-07':
    'Att använda tjänsten eller lämna uppgifter är inte ett samtycke (”{hit}”). Samtycke ges alltid separat.',
  'PUR-07.consent': 'Ange hur samtycket begärs.',
  'PUR-08': 'I ett anställningsförhållande är samtycke sällan frivilligt. Välj en annan grund.',
  'PUR-09':
    'Ett företags kontaktperson är inte själv part i avtalet. Överväg berättigat intresse som grund.',
  'PUR-10':
    'En myndighet kan inte åberopa ett berättigat intresse när den fullgör sina uppgifter. Välj en annan grund.',
  'PUR-11': 'Uppgifter får inte användas till vad som helst (”{hit}”). Ange ändamålen.',
  'PUR-12':
    'Elektronisk direktmarknadsföring till konsumenter kräver förhandssamtycke. Undantaget gäller bara egna kunder och liknande produkter. Välj samtycke som grund eller skriv att undantaget passar.',
  'PUR-13': 'Ange hur man kan säga nej till marknadsföringen.',
  'PUR-14':
    'Personuppgifter får inte publiceras enbart för att personen inte har sagt nej. Begär samtycke eller nämn lagen.',
  'CAT-01': 'Kategorierna av personuppgifter saknas. Räkna upp de uppgifter som du behandlar.',
  'CAT-01.subjects': 'Kategorierna av registrerade saknas. Ange vems uppgifter du behandlar.',
  'CAT-02':
    'Kategorin ”{hit}” har samma namn som registret. Räkna upp uppgifterna, till exempel kontaktuppgifter.',
  'CAT-03':
    'Ändamålet kräver känsliga uppgifter (”{name}”), men villkoret enligt artikel 9 saknas. Välj det.',
  'CAT-03.text':
    'Texten syftar på särskilda kategorier av personuppgifter (”{hit}”), men kategorin är inte märkt så. Märk kategorin eller rätta texten.',
  'CAT-03.marketing':
    'Uppgifter om patienter och vård får inte användas för marknadsföring (”{hit}”) utan uttryckligt samtycke. Uteslut marknadsföringen eller beskriv hur samtycke begärs.',
  'CAT-04':
    'Ändamålet kräver uppgifter om brott (”{name}”), men grunden för behandlingen saknas. Välj den.',
  'CAT-05': 'Ange vad behandlingen av personbeteckningen grundar sig på.',
  'CAT-05.text':
    'Bland uppgifterna finns ”{hit}”, men kategorin är inte märkt med personbeteckning och grunden för den. Märk den eller ta bort uppgiften.',
  'CAT-06':
    'Identiteten får inte kontrolleras enbart med personbeteckningen. Ange ett annat sätt att kontrollera den.',
  'CAT-07':
    'Lösenord ska inte sparas i läsbar form. Skriv att bara en hash av lösenordet sparas, eller ta bort lösenordet ur listan.',
  'CAT-08':
    'IP-adresser, kakor och enhetsidentifierare är i regel personuppgifter, inte anonyma uppgifter (”{hit}”). Ta bort påståendet att de är anonyma.',
  'CAT-09':
    'Registret innehåller barn och grunden är samtycke. Ange att vårdnadshavaren ger samtycket för barn under 13 år.',
  'ACC-01':
    'Den personuppgiftsansvarige svarar för att personuppgifterna är korrekta. Ta bort friskrivningen (”{hit}”).',
  'ACC-02':
    'Ansvaret för att uppgifterna är korrekta kan inte överföras på den registrerade (”{hit}”). Beskriv i stället hur ändringar kan meddelas.',
  'SRC-01': 'Ange varifrån uppgifterna kommer.',
  'SRC-01.public': 'Ange om källan ”{name}” är offentlig.',
  'SRC-02':
    'Avsnittet om källor innehåller text om utlämnande, överföring eller radering (”{hit}”). Flytta den till rätt ställe.',
  'PRV-01': 'Ange om uppgifterna måste lämnas.',
  'PRV-01.consequence': 'Ange vad som händer om uppgifterna inte lämnas.',
  'REC-01': 'Nämn mottagarna eller ange att det inte finns några.',
  'REC-02':
    'Enligt svaret lämnas inga uppgifter ut, men det finns mottagare: {name}. Ändra svaret eller ta bort mottagaren.',
  'REC-02.text':
    'Enligt texten lämnas uppgifter inte ut, men den nämner undantag. Räkna upp mottagarna eller kategorierna av dem.',
  'REC-03': 'Texten nämner tjänsten {name}, men den finns inte bland mottagarna. Lägg till den.',
  'REC-03.company':
    'Texten nämner företaget {name}, men det finns inte bland mottagarna. Lägg till det om det får uppgifter. Rätta annars namnet.',
  'REC-04':
    'Inget avtal med personuppgiftsbiträdet {name} har antecknats. Ingå avtalet och anteckna det.',
  'REC-05':
    'Att lämna uppgifter till ett koncernbolags marknadsföring kräver en egen rättslig grund. Ange den eller ta bort utlämnandet.',
  'REC-06':
    'På sidan i tjänsten {name} kan det finnas besöksstatistik som du ansvarar för tillsammans med tjänsten. Utred om ditt företag och tjänsten är gemensamt personuppgiftsansvariga.',
  'TRF-01':
    'Enligt beskrivningen överförs inga uppgifter till länder utanför EU och EES, men {name} används. Beskriv överföringen eller ändra svaret.',
  'TRF-02': '”Överförs inte, om inte…” räcker inte. Ange landet och grunden för överföringen.',
  'TRF-03': 'Landet eller grunden för överföringen saknas. Lägg till dem.',
  'TRF-03.list':
    'Ange om uppgifter överförs till länder utanför EU och EES och beskriv överföringarna.',
  'TRF-03.recipient':
    'Mottagaren {name} finns utanför EU och EES ({country}), men överföringen är inte beskriven. Beskriv överföringen.',
  'TRF-03.who': 'Mottagaren av överföringen saknas. Välj till vem uppgifterna överförs.',
  'TRF-04': 'Ange var man kan få en kopia av skyddsåtgärderna.',
  'TRF-05':
    'Kontrollera att {name} finns på Data Privacy Framework-listan och anteckna dagen. Gör kontrollen varje år.',
  'TRF-06':
    'Det finns inget gällande beslut om adekvat skyddsnivå för landet ({country}). Välj en annan grund.',
  'TRF-07':
    'Bedömningen av överföringens konsekvenser saknas. Bedöm lagstiftningen i mottagarlandet och anteckna att det är gjort.',
  'TRF-07.derogation':
    'Ett undantag enligt artikel 49 passar bara för enstaka överföringar. Anteckna varför det är tillämpligt.',
  'TRF-07.compelling':
    'Ett tvingande berättigat intresse passar sällan för en överföring. Anteckna bedömningen och skyddsåtgärderna, och underrätta dataombudsmannen och dem som överföringen gäller.',
  'RET-01': 'Lagringstiden saknas. Ange hur länge uppgifterna sparas.',
  'RET-01.part': 'Lagringstid saknas för dessa uppgifter: {name}. Ange hur länge de lagras.',
  'RET-02': '”{hit}” räcker inte som lagringstid. Ange en tid eller det som avgör tiden.',
  'RET-03':
    'En enda lagringstid ({duration}) för alla uppgifter är sällan motiverad. Ange egna tider för olika uppgifter.',
  'RET-04': 'Ange från vilken tidpunkt lagringstiden ({duration}) räknas.',
  'RET-05':
    'Lagringstiden {duration} är kortare än lagen kräver: minst {limit} ({name}). Förläng tiden.',
  'RET-05.max':
    'Lagringstiden {duration} är längre än lagen tillåter: högst {limit} ({name}). Förkorta tiden.',
  'AUTO-01': 'Svara på frågan om profilering och automatiserade beslut.',
  'AUTO-02':
    'Texten syftar på profilering (”{hit}”), men enligt svaret förekommer ingen. Kontrollera svaret.',
  'AUTO-03':
    'Beskriv det automatiserade beslutets logik, dess betydelse för personen och grunden för det.',
  'AUTO-03.profiling': 'Ange vilka uppgifter profileringen använder och vad den påverkar.',
  'COO-01':
    'Webbläsarens inställningar är inte ett samtycke till kakor. Begär samtycke innan de används.',
  'COO-01.tool':
    'Sidan har också andra än nödvändiga kakor ({name}). Ange hur samtycke till dem begärs.',
  'COO-01.manage':
    'Ange hur besökaren kan ändra sitt val. Det ska vara lika lätt att återkalla samtycket som att ge det.',
  'COO-02':
    'För kakan {name} saknas leverantör, ändamål eller varaktighet. Komplettera uppgifterna.',
  'COO-02.none': 'Ange vilka kakor webbplatsen har och vad de används till.',
  'SEC-01': 'Den allmänna beskrivningen av skyddet saknas. Skriv en mening om den.',
  'SEC-01.record':
    'Det interna registret ska innehålla en beskrivning av tekniska och organisatoriska säkerhetsåtgärder. Lägg till dem som saknas.',
  'SEC-02':
    'Den offentliga beskrivningen av skyddet är för detaljerad (”{hit}”). Flytta detaljerna till det interna registret.',
  'SEC-02.many':
    'De offentliga säkerhetsåtgärderna är många ({count}). Märk en del som interna, så att beskrivningen inte hjälper en inkräktare.',
  'RGT-01': 'Ange hur samtycket kan återkallas för ändamålet ”{name}”.',
  'RGT-02':
    'Rätten har lovats utan begränsningar (”{hit}”). Lagen kan kräva att en del av uppgifterna sparas. Ange när rätten kan begränsas.',
  'RGT-03':
    'Det är inte tillåtet att kräva underskrift eller besök på plats för en begäran. Ta bort kravet.',
  'RGT-03.copy':
    'En kopia av pass, körkort eller identitetskort får inte krävas av alla. Ta bort kravet. Mer uppgifter får begäras när det finns skäl att tvivla på identiteten.',
  'RGT-04':
    'Skriftlig form får inte vara det enda sättet att göra en begäran. Ange också ett annat sätt, till exempel telefon.',
  'RGT-05':
    'Krav på ett visst språk kan göra det svårt att utöva rättigheterna. Ta emot begäranden också på svenska.',
  'RGT-06': 'En begäran behöver i regel inte motiveras. Ta bort kravet på motivering.',
  'RGT-07':
    'Ett allmänt förbehåll om avslag (”{hit}”) är inte tillåtet. Nämn bara begränsningar som finns i lag.',
  'RGT-07.objection':
    'Rätten att göra invändningar förutsätter inte felaktig behandling (”{hit}”). Ta bort villkoret.',
  'RGT-07.yearly':
    'Rätten att få sina uppgifter får inte begränsas till en gång om året. Ta bort begränsningen.',
  'RGT-08':
    'Texten handlar inte om denna rättighet ({right}) utan om en annan. Flytta texten till rätt ställe.',
  'RGT-10': 'Ange vart en begäran om personuppgifter ska skickas.',
  'ROL-01':
    'Behandling för en kunds räkning (”{hit}”) hör hemma i biträdets register, inte i dataskyddsbeskrivningen. Flytta texten dit.',
  'ROL-02':
    'Biträdets register saknar personuppgiftsansvariga. Lägg till de kunder vars uppgifter du behandlar.',
  'ROL-02.part':
    'Kategorierna av behandling saknas för {name}. Ange vad du gör för kundens räkning.',
  'ROL-03': 'Beskriv huvuddragen i hur de gemensamt personuppgiftsansvariga har fördelat ansvaret.',
  'ROL-03.text':
    'Texten nämner ett gemensamt personuppgiftsansvar (”{hit}”). Ange de gemensamt personuppgiftsansvariga och beskriv hur ansvaret har fördelats.',
  'EMP-01':
    'Inspelningar från en arbetsplats ska förstöras senast ett år efter att inspelningen upphörde, om inte lagen tillåter något annat. Förkorta lagringstiden.',
  'EMP-01.place':
    'Kameror får inte finnas på toaletter, i omklädningsrum eller i motsvarande utrymmen. Ta bort kameran och rätta texten.',
  'EMP-02':
    'Uppgifter om arbetstagares hälsa ska förvaras åtskilda från andra uppgifter. Gör dem till en egen kategori.',
  'DPIA-01':
    'Minst två tecken på hög risk stämmer för behandlingen. Gör en konsekvensbedömning eller anteckna varför den inte behövs.',
  'DPIA-01.signs':
    'Dina övriga svar tyder på minst två tecken på hög risk, såsom känsliga uppgifter, anställda eller barn. Gå igenom listan och svara om en konsekvensbedömning behövs.',
  'DPIA-01.required':
    'De valda tecknen tyder på ett fall där lagen kräver en konsekvensbedömning. Gör bedömningen eller kontrollera valen.',
  'DPIA-02':
    'En konsekvensbedömning behövs men har inte antecknats som gjord. Gör den innan behandlingen börjar.',
  'SPE-01':
    'Kategorin ”{name}” innehåller känsliga uppgifter eller brottsuppgifter. Välj de skyddsåtgärder som skyddar dem.',
  'SPE-02': 'Ange hur du visar att samtycket har getts. Svaret stannar inom företaget.',
  'SPE-03':
    'Intresseavvägningen är antecknad som gjord, men resultatet saknas. Skriv resultatet eller en hänvisning till dokumentet.',
  'SPE-04':
    'Känsliga uppgifter får användas för ett automatiserat beslut bara med uttryckligt samtycke eller med stöd av lag för ett viktigt allmänt intresse. Kontrollera grunden eller lämna uppgifterna utanför beslutet.',
  'SPE-05': 'Ange hur personen får en människa att pröva det automatiserade beslutet på nytt.',
  'SPE-06':
    'Klausulerna skyddar uppgifterna först när parterna har avtalat om dem. Kontrollera avtalet med mottagaren.',
  'SPE-07':
    'Registret innehåller anställda. Kontrollera att mottagarens anmälan till ramverkets lista omfattar uppgifter om personalen.',
  'SPE-08':
    'Det här undantaget får användas bara för tillfälliga överföringar. En regelbunden överföring behöver en annan grund.',
};
