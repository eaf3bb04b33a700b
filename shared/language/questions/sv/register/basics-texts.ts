import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts } from '../common/contact-person-texts.ts';

export const basicsTexts = {
  title: 'Grunduppgifter',
  intro: 'Börja med vad registret är och vem som ansvarar för det.',
  questions: {
    name: {
      label: 'Vad heter registret?',
      hint: 'Använd ett namn som kunden förstår, till exempel Kundregister.',
    },
    role: {
      label: 'Bestämmer du ensam om uppgifterna eller tillsammans med någon annan?',
      hint: 'Gemensamt personuppgiftsansvariga bestämmer tillsammans varför och hur uppgifterna används.',
      options: {
        controller: 'Ensam (personuppgiftsansvarig)',
        jointController: 'Tillsammans med någon annan (gemensamt personuppgiftsansvarig)',
      },
    },
    intro: {
      label: 'Vill du ha en kort inledning först?',
      hint: 'Ett par meningar om vad beskrivningen handlar om. Du kan lämna fältet tomt.',
    },
    'scope.text': {
      label: 'Vad gäller beskrivningen?',
      hint: 'Fyll i om du behöver avgränsa vilka personer eller vilken verksamhet den gäller.',
    },
    'scope.sites': {
      label: 'Vilka webbplatser eller verksamhetsställen gäller beskrivningen?',
      hint: 'Räkna upp webbadresser eller ställen om beskrivningen gäller bara dem.',
    },
    'scope.services': {
      label: 'Vilka tjänster gäller beskrivningen?',
      hint: 'Räkna upp tjänsterna, till exempel en webbutik eller ett stamkundsprogram.',
    },
    'doc.createdOn': {
      label: 'När upprättades beskrivningen?',
      hint: 'Dagen då den första versionen blev klar.',
    },
    'doc.updatedOn': {
      label: 'När uppdaterades beskrivningen senast?',
      hint: 'Ändra datumet varje gång innehållet ändras.',
    },
    'doc.version': {
      label: 'Versionsnummer',
      hint: 'Till exempel 1.0. Höj numret när innehållet ändras.',
    },
    'inherits.contactPerson': {
      label: 'Är kontaktpersonen densamma som i företagets andra register?',
      hint: 'Om du svarar nej kan du ange en egen kontaktperson för det här registret.',
    },
    ...prefixTexts('contactPerson', contactPersonTexts),
    'sectionNotes.controller': {
      label: 'Vill du tillägga något om den personuppgiftsansvarige?',
      hint: 'Texten kommer efter uppgifterna om den personuppgiftsansvarige.',
    },
  },
};
