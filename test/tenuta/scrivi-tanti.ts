/** Writes forty rule files as an import does; the campaign kills it on the way. */
import { scriviFile } from '../../src/disco/scrivi-file.ts';

const [root = ''] = process.argv.slice(2);
console.log('comincio');
const testi = new Map(Array.from({ length: 40 }, (_, k) => [`rules/prove/f${k}.yaml`, 'dopo\n'.repeat(2000)]));
setTimeout(() => scriviFile(root, testi), 5);
