import { ImageRun, Paragraph } from 'docx';
import type { Logo } from '../../../shared/document/document.ts';
import { styleIds } from './style-ids.ts';

/** The room that a logo may take in the head of the paper: 40 × 18 mm in pixels of 1/96 inch. */
const room = { width: (40 / 25.4) * 96, height: (18 / 25.4) * 96 };

/** The logo above the sender, as large as it is but no larger than its room. */
export function writeLogo({ format, data, width, height, alternative }: Logo): Paragraph {
  const scale = Math.min(1, room.width / width, room.height / height);
  const picture = new ImageRun({
    type: format === 'jpeg' ? 'jpg' : 'png',
    data: Buffer.from(data, 'base64'),
    transformation: { width: width * scale, height: height * scale },
    altText: { name: '', description: alternative },
  });
  return new Paragraph({ style: styleIds.logo, children: [picture] });
}
