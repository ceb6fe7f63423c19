/** The styles of every page, in their order: one list, so that they stay one file. */
import '../styles/caratteri.css';
import '../styles/segni.css';
import '../styles/base.css';
import '../styles/testata.css';
import '../styles/componenti.css';
import '../styles/marchi.css';
import '../styles/moduli.css';
import '../styles/ricerca.css';
import '../styles/tabelle.css';
import '../styles/stampa.css';
