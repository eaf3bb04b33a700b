// Starts the app for one test, on a workspace of its own, and ends it with the test.
import { onTestFinished } from 'vitest';
import { writeExample } from '../../electron/services/write-example.ts';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../helpers/launch-app.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';

export interface StartedApp extends LaunchedApp {
  readonly workspace: string;
}

/** The app on an empty workspace. */
export async function startEmpty(options: LaunchOptions = {}): Promise<StartedApp> {
  const workspace = options.workspace ?? (await makeTempFolder());
  const app = await launchApp({ ...options, workspace });
  await app.page.setViewportSize({ width: 1440, height: 900 });
  // What is still fading in has another contrast than what the user reads a moment later.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  let isOpen = true;
  const close = async () => {
    isOpen = false;
    return app.close();
  };
  onTestFinished(async () => {
    if (isOpen) await app.close();
  });
  return { ...app, workspace, close };
}

/** The app on the example workspace: a café and an accounting office. */
export async function startWithExample(options: LaunchOptions = {}): Promise<StartedApp> {
  const workspace = await makeTempFolder();
  await writeExample(workspace, new Date());
  return startEmpty({ ...options, workspace });
}
