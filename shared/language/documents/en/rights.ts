import type { rights as finnish } from '../fi/rights.ts';
import type { Translated } from '../../translated.ts';

/** The rights of Art. 12-22 and 77, told to the person. */
export const rights: Translated<typeof finnish> = {
  access: 'Right of access',
  accessText: 'You can ask whether we process your data and get a copy of them.',
  rectification: 'Right to rectification',
  rectificationText: 'You can ask us to correct inaccurate data and complete incomplete data.',
  erasure: 'Right to erasure',
  erasureText:
    'You can ask us to erase your data. We do not erase data that we must keep by law or need for legal claims.',
  erasureStatutory:
    'Statutory data are kept for as long as the law requires. This applies to the following purposes:',
  erasureLimited:
    'The processing is based on law or on the public interest. The data therefore cannot be erased while the processing is necessary for that reason. You can still ask for erasure if the data have been processed unlawfully or are no longer needed.',
  restriction: 'Right to restriction of processing',
  restrictionText:
    'You can ask us to restrict processing, for example while we check whether the data are accurate.',
  portability: 'Right to data portability',
  portabilityText:
    'You can receive the data that you provided in machine-readable form and move them to another controller when the processing is automated and based on consent or contract.',
  appliesTo: 'The right applies to the following purposes:',
  objectionText:
    'On grounds relating to your particular situation, you can object to processing based on legitimate interest or public interest.',
  objectionLegitimateText:
    'On grounds relating to your particular situation, you can object to processing based on legitimate interest.',
  objectionPublicText:
    'On grounds relating to your particular situation, you can object to processing based on public interest.',
  objectionChannels: 'You can object as follows:',
  marketingObjectionText:
    'You can object to direct marketing and related profiling at any time without giving reasons.',
  withdrawalText:
    'You can withdraw your consent at any time. This does not affect the lawfulness of processing before the withdrawal.',
  automatedNo: 'We make no decisions about you based solely on automated processing.',
  automatedYes: 'We make decisions about you based solely on automated processing.',
  automatedRights: 'You can require human review, express your view and contest the decision.',
  howChannels: 'You can send your request as follows:',
  howController:
    'Send your request to the controller. The contact details are at the beginning of this notice.',
  howAnswer:
    'We answer within one month of receiving your request. If the request is complex or there are many requests, we can extend the time by up to two months. We inform you of the extension and the reasons for it within that month.',
  howFree: 'Requests are free of charge unless they are manifestly unfounded or excessive.',
  complaintText:
    'If you consider that your data are processed unlawfully, you can lodge a complaint with the supervisory authority, in Finland the Data Protection Ombudsman.',
  complaintElsewhere:
    'You can also lodge a complaint in the EU or EEA country where you live or work or where the suspected infringement took place.',
};
