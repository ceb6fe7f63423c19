/** `npm run comprimi`: writes .br and .gz beside the files of dist/, for hosts that serve them precompressed. */
import { comprimiSito } from '../costruzione/comprimi.ts';

const { file, prima, dopo } = await comprimiSito('dist');
console.log(`${file} file compressi: da ${prima} a ${dopo} byte (brotli).`);
