/** Conditions for processing sensitive data (Art. 9) and data on offences (Art. 10). */
export const specialDataExplanations = {
  'purposes.art9Condition': {
    why: 'Känsliga uppgifter får behandlas bara om något av villkoren i artikel 9 uppfylls. Villkoret behövs utöver den rättsliga grunden.',
    example:
      'En kosmetolog som frågar om hälsan på en förhandsblankett väljer uttryckligt samtycke. En arbetsgivare som behandlar sjukfrånvaro väljer skyldigheter inom arbetsrätten.',
    mistakes: [
      '”Hälso- och sjukvård” väljs fast företaget är en frisersalong eller ett gym. Villkoret förutsätter social- eller hälsovård med tystnadsplikt.',
      'En idrottsförening väljer föreningens egen verksamhet. Det villkoret är för föreningar med ett politiskt, filosofiskt, religiöst eller fackligt syfte.',
      'En uppgift som någon annan har publicerat anses offentliggjord. Personen ska själv tydligt ha offentliggjort den.',
    ],
    help: [
      'Uttryckligt samtycke: personen säger rakt ut att den känsliga uppgiften får användas för det här ändamålet. Personen ska kunna säga nej.',
      'Arbetsrätt och social trygghet: arbetsgivarens lagstadgade skyldigheter och rättigheter, till exempel lön för sjuktid. För anställdas uppgifter om hälsa gäller också lagen om integritetsskydd i arbetslivet.',
      'Rättsligt anspråk: uppgifterna behövs till exempel för att kräva skadestånd eller försvara sig mot ett sådant krav.',
      '6 § i dataskyddslagen kompletterar listan i Finland. Den som stöder sig på den ska skydda uppgifterna särskilt väl, till exempel genom att begränsa vem som behandlar dem och föra logg.',
      'Om inget villkor uppfylls får uppgiften inte samlas in.',
    ],
  },
  'purposes.art10Condition': {
    why: 'Uppgifter om fällande domar och brott får behandlas bara i situationer som lagen tillåter. Villkoret skrivs ut i dokumenten.',
    example:
      'En butik som kräver ersättning av en snattare väljer ”Rättsligt anspråk”. Ett daghem som antecknar att ett straffregisterutdrag har visats upp väljer ”Behandling eller uppgift som föreskrivs i lag”.',
    mistakes: [
      'Samtycke åberopas. Lagen nämner det inte som villkor för att behandla uppgifter om brott.',
      'En gemensam lista över besvärliga kunder förs tillsammans med andra företag.',
    ],
  },
};
