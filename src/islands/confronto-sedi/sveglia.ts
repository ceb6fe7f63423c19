import { alPrimoGesto } from '../modulo/sveglia.ts';

alPrimoGesto(() => import('./confronta.ts').then(({ avvia }) => avvia()), '#confronta button');
