import type { rights as finnish } from '../fi/rights.ts';
import type { Translated } from '../../translated.ts';

/** The rights of Art. 12-22 and 77, told to the person. */
export const rights: Translated<typeof finnish> = {
  access: 'Rätt till tillgång',
  accessText: 'Du kan fråga om vi behandlar dina uppgifter och få en kopia av dem.',
  rectification: 'Rätt till rättelse',
  rectificationText: 'Du kan begära att felaktiga uppgifter rättas och ofullständiga kompletteras.',
  erasure: 'Rätt till radering',
  erasureText:
    'Du kan begära att dina uppgifter raderas. Vi raderar inte uppgifter som lagen kräver att vi sparar eller som behövs för rättsliga anspråk.',
  erasureStatutory:
    'Lagstadgade uppgifter sparas så länge som lagen kräver. Detta gäller följande ändamål:',
  erasureLimited:
    'Behandlingen grundar sig på lag eller allmänt intresse. Därför kan uppgifterna inte raderas så länge behandlingen är nödvändig av detta skäl. Du kan ändå begära radering om uppgifterna har behandlats i strid med lagen eller inte längre behövs.',
  restriction: 'Rätt till begränsning av behandling',
  restrictionText:
    'Du kan begära att behandlingen begränsas, till exempel medan vi kontrollerar om uppgifterna är riktiga.',
  portability: 'Rätt till dataportabilitet',
  portabilityText:
    'Du kan få de uppgifter som du själv har lämnat i maskinläsbart format och flytta dem till en annan personuppgiftsansvarig när behandlingen grundar sig på samtycke eller avtal och är automatiserad.',
  appliesTo: 'Rätten gäller följande ändamål:',
  objectionText:
    'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på berättigat intresse eller allmänt intresse.',
  objectionLegitimateText:
    'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på berättigat intresse.',
  objectionPublicText:
    'Du kan av skäl som rör din specifika situation invända mot behandling som grundar sig på allmänt intresse.',
  objectionChannels: 'Så här kan du invända:',
  marketingObjectionText:
    'Du kan när som helst och utan motivering invända mot direktmarknadsföring och profilering som har samband med den.',
  withdrawalText:
    'Du kan när som helst återkalla ditt samtycke. Återkallandet påverkar inte lagligheten av tidigare behandling.',
  automatedNo: 'Vi fattar inga beslut om dig som enbart grundar sig på automatiserad behandling.',
  automatedYes: 'Vi fattar beslut om dig som enbart grundar sig på automatiserad behandling.',
  automatedRights: 'Du kan kräva mänsklig prövning, framföra din åsikt och bestrida beslutet.',
  howChannels: 'Så här kan du skicka din begäran:',
  howController:
    'Skicka begäran till den personuppgiftsansvarige. Kontaktuppgifterna finns i början av beskrivningen.',
  howAnswer:
    'Vi svarar senast en månad efter att vi har fått begäran. Om begäran är komplicerad eller om vi har fått många begäranden kan vi förlänga tiden med högst två månader. Vi underrättar dig om förlängningen och skälen till den inom samma månad.',
  howFree: 'Begäran är avgiftsfri, om den inte är uppenbart ogrundad eller orimlig.',
  complaintText:
    'Om du anser att dina uppgifter behandlas i strid med lagen kan du lämna in klagomål till tillsynsmyndigheten. I Finland är dataombudsmannen tillsynsmyndighet.',
  complaintElsewhere:
    'Du kan också lämna in klagomål i det EU- eller EES-land där du bor eller arbetar eller där den misstänkta överträdelsen har skett.',
};
