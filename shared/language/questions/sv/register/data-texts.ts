export const dataTexts = {
  title: 'Personuppgifter',
  intro:
    'Räkna upp uppgifterna kategorivis, till exempel kontaktuppgifter och faktureringsuppgifter.',
  questions: {
    data: {
      label: 'Vilka uppgifter behandlar du?',
      hint: 'Samla uppgifter som hör ihop i samma kategori.',
    },
    'data.text': {
      label: 'Kategori av uppgifter',
      hint: 'Till exempel Kontaktuppgifter eller Bokningsuppgifter.',
    },
    'data.items': {
      label: 'Vad ingår i kategorin?',
      hint: 'Skriv en uppgift per rad.',
    },
    'data.mandatory': {
      label: 'Är det obligatoriskt att lämna de här uppgifterna?',
      hint: 'Svara ja om det utan uppgifterna inte går att ingå avtalet eller följa lagen.',
    },
    'data.technical': {
      label: 'Uppstår uppgifterna tekniskt?',
      hint: 'Sådana är till exempel IP-adresser, logguppgifter och kakidentifierare.',
    },
    'data.special': {
      label: 'Ingår det känsliga uppgifter?',
      hint: 'De är särskilda kategorier av personuppgifter. Lämna tomt om inget alternativ passar. Ange under Ändamål på vilket villkor de behandlas.',
      options: {
        ethnicOrigin: 'Etniskt ursprung',
        politicalOpinions: 'Politiska åsikter',
        beliefs: 'Religiös eller filosofisk övertygelse',
        tradeUnion: 'Medlemskap i fackförening',
        genetic: 'Genetiska uppgifter',
        biometric: 'Biometriska uppgifter för identifiering, till exempel fingeravtryck',
        health: 'Uppgifter om hälsa',
        sexLife: 'Sexualliv eller sexuell läggning',
      },
    },
    'data.criminal': {
      label: 'Ingår det uppgifter om brott?',
      hint: 'Det gäller fällande domar i brottmål, brott och säkerhetsåtgärder i samband med dem. Ange under Ändamål på vilket villkor de behandlas.',
    },
    'data.safeguards': {
      label: 'Hur skyddar du de här känsliga uppgifterna?',
      hint: 'Välj alla som används. Dataskyddslagen kräver skyddsåtgärder när behandlingen grundar sig på dess 6 eller 7 §.',
      options: {
        logs: 'Loggar: i efterhand syns det vem som har registrerat, ändrat eller överfört uppgifter',
        training: 'Personalens kunnande förbättras med utbildning och anvisningar',
        dpo: 'Ett dataskyddsombud har utnämnts',
        accessControl: 'Tillgången är begränsad till dem som behöver uppgifterna i sitt arbete',
        pseudonymisation: 'Pseudonymisering: namnen har ersatts med koder',
        encryption: 'Kryptering',
        resilience: 'Systemen tål fel och uppgifterna kan snabbt återställas',
        testing: 'Skyddet testas och utvärderas regelbundet',
        procedures: 'Regler för hur uppgifter överförs och används för andra ändamål',
        dpia: 'En konsekvensbedömning har gjorts',
        other: 'Andra skyddsåtgärder',
      },
    },
    'data.nationalId': {
      label: 'Behandlar du personbeteckningar?',
      hint: 'För att behandla personbeteckningar behövs alltid en grund i lagen.',
    },
    'data.nationalIdGround': {
      label: 'Vad grundar sig behandlingen av personbeteckningen på?',
      hint: 'Grunderna finns i 29 § i dataskyddslagen.',
      options: {
        consent: 'Personens samtycke',
        statute: 'Behandlingen föreskrivs i lag',
        duty: 'En uppgift som föreskrivs i lag',
        rights: 'Personens eller företagets rättigheter och skyldigheter',
        research: 'Forskning eller statistik',
        sector:
          'En bransch som nämns i lagen, till exempel kreditgivning, uthyrning, hälsovård eller anställning',
      },
    },
    'sectionNotes.data': {
      label: 'Vill du tillägga något om personuppgifterna?',
      hint: 'Texten kommer efter kategorierna av uppgifter.',
    },
  },
  rows: { data: { add: 'Lägg till en kategori', untitled: 'Ny kategori' } },
};
