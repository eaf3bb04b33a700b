export const recordDatesTexts = {
  createdOn: {
    label: 'När upprättades registret?',
    hint: 'Dagen då den första versionen blev klar.',
  },
  updatedOn: {
    label: 'När uppdaterades registret senast?',
    hint: 'Ändra datumet varje gång innehållet ändras.',
  },
  version: {
    label: 'Versionsnummer',
    hint: 'Till exempel 1.0. Höj numret när innehållet ändras.',
  },
  reviewDueOn: {
    label: 'När ska registret ses över nästa gång?',
    hint: 'Ett år framåt är ett bra intervall.',
  },
  publishedAt: {
    label: 'Var förvaras registret?',
    hint: 'Det interna registret publiceras inte, men det ska finnas till hands när myndigheten ber om det.',
  },
  changePolicy: {
    label: 'Hur hålls registret aktuellt?',
    hint: 'Ange vem som uppdaterar registret och när.',
  },
  changeLog: {
    label: 'Vad har ändrats?',
    hint: 'Skriv upp de viktigaste ändringarna, den senaste först.',
  },
  'changeLog.on': { label: 'Ändringsdag', hint: 'Dagen då ändringen gjordes.' },
  'changeLog.text': { label: 'Ändring', hint: 'En mening räcker.' },
};

export const changeRowTexts = { add: 'Lägg till ändring', untitled: 'Ny ändring' };
