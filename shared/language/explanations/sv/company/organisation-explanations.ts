export const organisationExplanations = {
  employeeBand: {
    why: 'Ett företag med färre än 250 anställda har ett undantag från det interna registret. Det gäller få, eftersom kund- och personaluppgifter behandlas hela tiden.',
    example: 'Ett kafé med sex anställda väljer ”Under 250” och har ändå ett internt register.',
    mistakes: [
      'Man tror att ett litet företag inte behöver något register. Redan löneräkningen är regelbunden behandling.',
    ],
    help: [
      'Undantaget hjälper inte om ett enda av tre villkor är uppfyllt: behandlingen är inte tillfällig, den kan medföra en risk eller den omfattar känsliga uppgifter eller uppgifter om brott.',
      'Kundregister, löneräkning, tidsbokning och kameraövervakning är inte tillfälliga. Därför behöver nästan alla företag registret.',
    ],
  },
  isPublicBody: {
    why: 'En myndighet ska alltid utnämna ett dataskyddsombud. Den kan inte heller åberopa ett berättigat intresse när den sköter sina uppgifter.',
    example: 'Ett kafé, en förening och ett bostadsaktiebolag svarar nej. En kommun svarar ja.',
    mistakes: [
      'Svaret är ja för att kunden är en kommun. Det gör inte företaget till en myndighet.',
    ],
  },
  group: {
    why: 'Koncernbolag är utomstående för varandra när uppgifter lämnas ut. Listan kommer med i det interna registret.',
    example: 'Kanel Ab:s moderbolag Kryddhuset Ab ser uppgifterna i samma kundsystem.',
    mistakes: [
      'Man tror att uppgifter får delas fritt inom koncernen. Ett utlämnande behöver en grund.',
      'Ett bolag glöms bort fast det använder samma system.',
    ],
  },
  'group.name': {
    why: 'Det officiella namnet visar vilket bolag det gäller.',
    example: 'Moderbolaget: ”Kryddhuset Ab”.',
    mistakes: ['Bara koncernens namn är ifyllt.'],
  },
  'group.contact': {
    why: 'Bolaget ska kunna nås om någon frågar om uppgifterna som det använder.',
    example: '”Kryddhuset Ab, Hamnvägen 3, 48100 Kotka, dataskydd@kryddhuset.example”',
    mistakes: ['Fältet är tomt, och myndigheten får leta efter uppgifterna på annat håll.'],
  },
  'euRepresentative.name': {
    why: 'Ett företag utanför EU och EES ska i regel utse en företrädare om det erbjuder tjänster här eller övervakar människors beteende. Namnet kommer med i dokumenten.',
    example:
      'En brittisk webbutik säljer till Finland och har gett Advokatbyrån Berg fullmakt som företrädare.',
    mistakes: [
      'Som företrädare står en återförsäljare utan skriftlig fullmakt.',
      'Ett finländskt företag fyller i fältet i onödan.',
    ],
  },
  'euRepresentative.contact': {
    why: 'Människor och myndigheter kan vända sig till företrädaren i stället för företaget.',
    example: '”Esplanaden 9, 00130 Helsingfors, foretradare@berg.example”',
    mistakes: ['Kontaktuppgiften är företagets egen, utanför EU.'],
  },
};
