import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a program of node_modules/.bin, its output shown as it comes.
 * @returns its exit code
 */
export function runBin(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return run(join(process.cwd(), 'node_modules', '.bin', name), args, environment);
}

/** Runs a program, its output shown as it comes. @returns its exit code */
export function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs steps one after the other and stops at the first that fails. @returns the first exit code that is not 0, or 0 */
export async function inOrder(steps: readonly { title: string; run: () => Promise<number> }[]): Promise<number> {
  for (const step of steps) {
    console.log(`\n— ${step.title}`);
    const code = await step.run();
    if (code !== 0) {
      console.error(`\n${step.title}: non riuscito.`);
      return code;
    }
  }
  return 0;
}
