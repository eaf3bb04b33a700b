export const lookTexts = {
  title: 'Utseende',
  intro:
    'Med logotyp och färg får dokumenten ditt företags utseende. Inget av dem är obligatoriskt.',
  questions: {
    accent: {
      label: 'Vilken färg används som accent i dokumenten?',
      hint: 'Färgen syns i linjer och i rubrikernas nummer. Skriv dess kod, till exempel #1f5f4f. Om du lämnar fältet tomt har dokumenten Selostes egen gröna färg.',
    },
  },
};
