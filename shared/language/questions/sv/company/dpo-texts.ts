export const dpoTexts = {
  title: 'Dataskyddsombud',
  intro: 'De flesta små företag behöver inget dataskyddsombud. En kontaktperson är en annan sak.',
  questions: {
    'dpo.largeScaleMonitoring': {
      label: 'Hör omfattande övervakning av personer till kärnverksamheten?',
      hint: 'Till exempel en bevakningsfirma som övervakar köpcentrum med kameror eller en app som följer tusentals användares position. Kameran i den egna butiken är inte sådan övervakning.',
    },
    'dpo.largeScaleSpecial': {
      label:
        'Behandlar du i kärnverksamheten känsliga uppgifter eller uppgifter om brott i stor omfattning?',
      hint: 'Till exempel ett sjukhus eller en stor hälsotjänst. Den egna personalens sjukfrånvaro är inte sådan behandling.',
    },
    'dpo.designated': {
      label: 'Har du utnämnt ett dataskyddsombud?',
      hint: 'Svara ja endast om en person verkligen har utnämnts till uppgiften.',
    },
    'dpo.ground': {
      label: 'Varför har ett dataskyddsombud utnämnts?',
      hint: 'Ange om lagen kräver det eller om utnämningen är frivillig. Till exempel: verksamheten är omfattande övervakning.',
    },
    'dpo.name': {
      label: 'Dataskyddsombudets namn',
      hint: 'Uppgiften kan inte skötas av någon som själv beslutar om hur uppgifterna används.',
    },
    'dpo.email': {
      label: 'Dataskyddsombudets e-postadress',
      hint: 'En adress där ombudet nås direkt.',
    },
    'dpo.phone': {
      label: 'Dataskyddsombudets telefonnummer',
      hint: 'E-postadress eller telefonnummer måste anges.',
    },
    'dpo.address': {
      label: 'Dataskyddsombudets postadress',
      hint: 'Fyll i endast om adressen är en annan än företagets egen.',
    },
    'dpo.notifiedToAuthorityOn': {
      label: 'När anmäldes utnämningen till myndigheten?',
      hint: 'Anmälan görs till dataombudsmannens byrå.',
    },
  },
};
