import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  noTransfers: {
    why: 'The notice must say whether data are taken outside the EU and the EEA. Your answer becomes either a clear sentence or a list of the transfers.',
    example:
      'A hairdresser answers “yes”: the booking service, the till and the accounting office are all in Finland, and no data go anywhere else. A web shop answers “no”, because its newsletter tool is American.',
    mistakes: [
      'A server in Europe is not enough for a “yes” if support staff view the data from India, for example.',
      'Visitor statistics, cloud folders and newsletter tools are easily forgotten.',
      '“Not transferred unless necessary” tells the reader nothing. Name the country and the ground for the transfer.',
    ],
    help: [
      'The EEA means the EU countries and Iceland, Liechtenstein and Norway. All others are third countries, including Switzerland, the United Kingdom and the United States.',
      'A transfer does not require a file to be sent. It is enough that another company can see the data from a third country, for instance through remote support.',
      'To find out: list the services that hold the data, and open the data processing terms of each. The list of sub-processors shows which companies process the data and in which country.',
    ],
  },
  transfers: {
    why: 'People have the right to know to which countries their data go and what protects them there. The list is printed in both the notice and the record.',
    example:
      'A web shop adds one transfer: its newsletter tool in the United States, with the EU-U.S. Data Privacy Framework as the ground.',
    mistakes: [
      '“Outside the EU” is not a country. The country must be named.',
      'The old grounds Safe Harbor and Privacy Shield are no longer valid.',
      'One service may mean several transfers. Add a row for each country.',
    ],
    help: [
      'Every transfer needs a ground. Look in this order: has the Commission decided that the country protects data adequately? If the company is American, is it on the Data Privacy Framework list? If not, does the contract contain the Commission’s standard contractual clauses?',
      'The derogations, such as the explicit consent of the person, are meant for single situations. A service in constant use cannot be based on them.',
      'If no ground fits, the data may not be transferred. Then you must change the service or keep the data out of it.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
  'sectionNotes.transfers': {
    why: 'Sometimes there is something to say about transfers that has no question of its own. The text is printed in both documents.',
    example:
      'Customer data are on a server in Finland. Only the newsletter is sent from a service whose provider is in the United States.',
    mistakes: [
      'Do not describe a transfer here that is missing from the list. Add it to the list.',
    ],
  },
};
