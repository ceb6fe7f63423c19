/** Work in small steps: at each `yield` whoever does it may let others go first. */
export type Passi<T> = Generator<undefined, T>;

/** How many records are read between one breath and the next: cold, on a telephone, a few milliseconds. */
const FIATO = 4;

/** Whether it is time for a breath, after so many records. */
export const respira = (n: number): boolean => n % FIATO === FIATO - 1;

/** All the steps, one after the other. */
export function insieme<T>(passi: Passi<T>): T {
  for (;;) {
    const { done, value } = passi.next();
    if (done) return value as T;
  }
}
