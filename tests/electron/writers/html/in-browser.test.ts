// The page as a browser shows it: what the parser cannot tell.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../electron/writers/html/write-html.ts';
import { buildPdf } from '../../../../electron/writers/pdf/build-pdf.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import type { Paper } from '../../../../shared/document/document.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { cleanJpeg } from '../../../../shared/util/clean-picture.ts';
import { sampleDocument, samplePaper } from '../../../fixtures/sample-document.ts';
import { findViolations } from '../../../helpers/find-violations.ts';
import { startBrowser } from '../../../renderer/gallery/open-gallery.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

interface OpenPage {
  readonly page: Page;
  /** What the console says, and what the page asked for beside itself. */
  readonly complaints: readonly string[];
}

interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** The page's own policy holds; without it axe can come in, which is a script. */
  readonly policy?: true;
}

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(22, 25, 26)';

function paperColor(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

async function open(look: Look, document: Paper = sampleDocument): Promise<OpenPage> {
  const body = Buffer.from((await writeHtml(document)).bytes);
  const page = await browser.newPage({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.theme,
    bypassCSP: look.policy === undefined,
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url !== 'https://kaislaranta.test/seloste.html') complaints.push(url);
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto('https://kaislaranta.test/seloste.html');
  return { page, complaints };
}

/** The text of each page of a PDF that a browser has made, without tags. */
async function pageTexts(data: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const read = async (number: number): Promise<string> => {
    const { items } = await (await file.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  };
  const texts = await Promise.all(numbers.map(read));
  await file.destroy();
  return texts;
}

/** A grey picture of 16 × 8 pixels. */
const photograph = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AD//Z',
  'base64',
);

describe('the page in a browser', () => {
  it.each([
    { width: 1100, theme: 'light' },
    { width: 1100, theme: 'dark' },
    { width: 320, theme: 'light' },
  ] as const)(
    'is accessible and keeps within $width pixels, $theme',
    async (look) => {
      const { page, complaints } = await open(look);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      expect(await paperColor(page)).toBe(look.theme === 'dark' ? dark : light);
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('keeps its own policy, and prints in ink on white A4 with table heads on every page', async () => {
    const { page, complaints } = await open({ width: 1100, theme: 'dark', policy: true });
    expect(await paperColor(page)).toBe(dark);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paperColor(page)).toBe(light);
    const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    expect(complaints).toEqual([]);
    await page.close();
    const sizes =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    // Browsers round 210 × 297 mm to whole steps of their own.
    expect(sizes.filter((size) => !/\[0 0 59[45][.\d]* 84[12][.\d]*\]/.test(size))).toEqual([]);
    const pages = await pageTexts(bytes);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((text, index) => {
      expect(text).toContain(`${String(index + 1)} (${String(pages.length)})`);
    });
    const withRows = pages.filter((text) => text.includes('Palveluntarjoaja'));
    expect(withRows.length).toBeGreaterThan(1);
    expect(withRows.filter((text) => !text.includes('Tarkoitus'))).toEqual([]);
  }, 60_000);

  it('prints a notice with its folded cards, without contents, on no more pages than its PDF', async () => {
    const [cafe] = exampleWorkspace();
    const choices = {
      kind: 'notice',
      language: 'fi',
      date: '2026-11-22',
      signature: true,
    } as const;
    const registerIds = [cafe!.registers[0]!.id];
    const notice = compose(cafe!, { ...choices, registerIds });
    const { page } = await open({ width: 390, theme: 'light' }, notice);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const summary = page.locator('.card summary').first();
    const fact = page.getByText('Varaajat ja tilaajat').first();
    await summary.click();
    expect(await fact.isVisible()).toBe(false);
    const printed = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    await page.close();
    expect(printed.join('')).toContain('Varaajat ja tilaajat');
    expect(printed.join('')).not.toContain('Sisällys');
    const { pages } = await buildPdf(notice, 'PDF/A-2a');
    expect(printed.length).toBeLessThanOrEqual(pages.length);
  }, 60_000);

  it('shows a photograph upright, on white ground in the dark', async () => {
    const data = Buffer.from(cleanJpeg(photograph, 6)).toString('base64');
    const seen = { format: 'jpeg', width: 8, height: 16, orientation: 6, data } as const;
    const logo = { ...seen, alternative: 'Kaislaranta' };
    const look = { width: 1100, theme: 'dark', policy: true } as const;
    const { page, complaints } = await open(look, samplePaper({ logo }));
    const image = await page.locator('header img').evaluate((each: HTMLImageElement) => ({
      pixels: [each.naturalWidth, each.naturalHeight],
      ground: getComputedStyle(each).backgroundColor,
    }));
    expect(image).toEqual({ pixels: [8, 16], ground: light });
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);
});
