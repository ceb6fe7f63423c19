import { VOCABOLARIO } from './prefissi.ts';

/** The institute whose offices the rules describe. */
export const ISTITUTO = `${VOCABOLARIO}istituto`;
