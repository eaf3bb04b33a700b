import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser offers to keep or fetch, and a form of personal-data registers must not. */
const preferences = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
};

/** The browser's own folder for the app, with its preferences set before the first start. */
export function prepareProfile(userData: string): string {
  const folder = join(userData, 'browser');
  const file = join(folder, 'Default', 'Preferences');
  if (!existsSync(file)) {
    mkdirSync(join(folder, 'Default'), { recursive: true });
    writeFileSync(file, JSON.stringify(preferences));
  }
  return folder;
}
