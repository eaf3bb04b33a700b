export const lookTexts = {
  title: 'Utseende',
  intro: 'Logotyp och färg ger dokumenten ditt företags utseende. Ingendera är obligatorisk.',
  questions: {
    accent: {
      label: 'Vilken färg används som accent i dokumenten?',
      hint: 'Färgen syns i linjer och i rubrikernas nummer. Skriv dess kod, till exempel #1f5f4f. Om du lämnar punkten tom har dokumenten Selostes egen gröna färg.',
    },
  },
};
