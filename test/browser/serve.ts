import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a final slash. */
    sito: string;
  }
}

/** Serves dist/ for the whole run, on a free port. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: process.cwd(), server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  project.provide('sito', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
