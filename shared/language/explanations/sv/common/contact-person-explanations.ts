export const contactPersonExplanations = {
  name: {
    why: 'Det är lätt att fråga när man vet av vem. Namnet står i början av dokumentet.',
    example: 'Frisersalong: företagaren Sofia Lind. Förening: sekreteraren Peter Åberg.',
    mistakes: [
      'Namnet tillhör en person som redan har slutat.',
      'Kontaktpersonen kallas dataskyddsombud fast personen inte har utnämnts till det.',
    ],
    help: [
      'Kontaktperson är vem som helst som kan svara på frågor. Dataskyddsombud är en uppgift som avses i lagen, och ett ombud utnämns särskilt.',
      'Lagen kräver kontaktuppgifter till den personuppgiftsansvarige, inte kontaktpersonens namn. I stället för ett namn kan du därför ange kundtjänsten, om den säkert kan nås.',
    ],
  },
  title: {
    why: 'Befattningen visar vilken ställning kontaktpersonen har.',
    example: 'Liten webbutik: ”företagare”. Bokföringsbyrå: ”kontorschef”.',
    mistakes: ['Som befattning står dataombudsman. Dataombudsmannen är en myndighet.'],
  },
  email: {
    why: 'Till den här adressen skickar människor sina begäranden. De ska besvaras inom högst en månad.',
    example: 'Frisersalong: dataskydd@salongsofia.example. Två personer läser posten.',
    mistakes: [
      'Adressen är bara en modell, som förnamn.efternamn@, och fungerar inte.',
      'Bara en person läser adressen, och en begäran blir liggande under semestern.',
    ],
  },
  phone: {
    why: 'Många ringer hellre än de skriver. Numret står bredvid e-postadressen.',
    example: 'Ett kafé anger det nummer som besvaras under öppettiderna.',
    mistakes: ['Numret är avgiftsbelagt. Det får inte kosta något att utöva sina rättigheter.'],
  },
  address: {
    why: 'En begäran kan också komma per brev. Adressen behövs om brevet inte ska till företagets vanliga adress.',
    example: 'Förening: sekreterarens adress, eftersom föreningen inte har något kontor.',
    mistakes: [
      'Samma adress står på två ställen. Vid en flytt blir den ena föråldrad.',
      'Postnumret eller orten saknas.',
    ],
  },
};
