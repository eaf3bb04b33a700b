export const dpoExplanations = {
  'dpo.largeScaleMonitoring': {
    why: 'Om kärnverksamheten är regelbunden och omfattande övervakning av människor kräver lagen ett dataskyddsombud.',
    example:
      'Ett kafé svarar nej fast det finns en kamera vid kassan. Kärnverksamheten är att sälja kaffe.',
    mistakes: [
      'Svaret är ja på grund av en enda kamera. Vanlig övervakning är ingen kärnverksamhet.',
    ],
    help: [
      'Kärnverksamheten är det som företaget finns till för. Löneräkning och egen datateknik är stödfunktioner.',
      'Omfattningen bedöms utifrån hur många människor och hur mycket uppgifter det gäller, hur länge övervakningen pågår och hur stort området är. Lagen har ingen exakt gräns.',
    ],
  },
  'dpo.largeScaleSpecial': {
    why: 'Om kärnverksamheten är omfattande behandling av känsliga uppgifter eller uppgifter om brott kräver lagen ett dataskyddsombud.',
    example: 'En bokföringsbyrå svarar nej. En stor läkarstation svarar ja.',
    mistakes: [
      'Svaret är ja på grund av de egna anställdas sjukfrånvaro. Den är ingen kärnverksamhet.',
    ],
    help: [
      'Känsliga uppgifter, alltså särskilda kategorier av personuppgifter, är till exempel hälsa, övertygelse, medlemskap i fackförening och sexuell läggning.',
      'Om verksamheten är liten kräver lagen i regel inget dataskyddsombud. Anteckna ändå hur du kom fram till svaret.',
    ],
  },
  'dpo.designated': {
    why: 'Dataskyddsombudets kontaktuppgifter ska stå i beskrivningen. Svaret avgör om vi frågar efter dem.',
    example: 'En frisersalong svarar nej och anger i stället en kontaktperson.',
    mistakes: [
      'Svaret är ja för att någon sköter dataskyddsärenden. Personen är en kontaktperson.',
      'Dataskyddsombudet blandas ihop med dataombudsmannen, som är en myndighet.',
    ],
    help: [
      'Dataskyddsombud är obligatoriskt för myndigheter och för företag vars kärnverksamhet är omfattande övervakning eller omfattande behandling av känsliga uppgifter eller uppgifter om brott.',
      'Andra kan utnämna ett frivilligt. Då gäller samma regler: oberoende, tillräckliga resurser och anmälan till myndigheten.',
    ],
  },
  'dpo.ground': {
    why: 'Grunden visar att skyldigheten har övervägts. Den kommer med i det interna registret.',
    example:
      'Bevakningsfirma: ”Kärnverksamheten är omfattande övervakning.” Bokföringsbyrå: ”Frivillig utnämning.”',
    mistakes: ['Grunden är bara ”lagen”, och man ser inte vilket villkor som är uppfyllt.'],
  },
  'dpo.name': {
    why: 'Av namnet vet man vem man ska vända sig till. Det kommer med i beskrivningen.',
    example: 'En bevakningsfirma har utnämnt juristen Mia Bergman.',
    mistakes: [
      'Verkställande direktören har utnämnts. Hon beslutar själv om uppgifterna och kan inte övervaka sig själv.',
    ],
  },
  'dpo.email': {
    why: 'Dataskyddsombudets kontaktuppgifter ska offentliggöras och meddelas myndigheten.',
    example: 'Bevakningsfirma: dataskyddsombud@bevakning.example.',
    mistakes: ['Adressen är modellen förnamn.efternamn@, och meddelandet kommer inte fram.'],
  },
  'dpo.phone': {
    why: 'En del ringer hellre. Numret är ett alternativ till e-posten.',
    example: 'En bevakningsfirma anger dataskyddsombudets direkta nummer.',
    mistakes: ['Numret går till en växel som inte känner till saken.'],
  },
  'dpo.address': {
    why: 'Ett brev går till rätt ställe om dataskyddsombudet finns någon annanstans än företaget.',
    example: 'Externt dataskyddsombud: ”Lagvägen 2, 33100 Tammerfors”.',
    mistakes: ['Företagets egen adress är skriven en gång till.'],
  },
  'dpo.notifiedToAuthorityOn': {
    why: 'Dataskyddsombudet ska anmälas till myndigheten. Dagen visar att det är gjort.',
    example: 'En bevakningsfirma gjorde anmälan på webben 4.3.2026.',
    mistakes: ['Anmälan glöms bort när någon annan tar över uppgiften.'],
  },
};
