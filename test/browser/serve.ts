import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ARGS } from './browser-args.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a final slash. */
    sito: string;
    /** Where the one browser of the whole run answers. */
    browser: string;
  }
}

/** Serves dist/ for the whole run, on a free port, and starts the browser that every file of tests shares. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: process.cwd(), server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ARGS,
  });
  project.provide('sito', `http://127.0.0.1:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
