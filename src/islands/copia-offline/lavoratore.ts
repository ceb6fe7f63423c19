/**
 * The few things of a service worker's world that are used here: TypeScript cannot hold its library beside the page's.
 */
export interface Attesa extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Richiesta extends Attesa {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

export interface Messaggio extends Attesa {
  data: unknown;
  source: { postMessage(message: unknown): void } | null;
}

export interface Lavoratore {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Attesa) => void): void;
  addEventListener(type: 'fetch', listener: (event: Richiesta) => void): void;
  addEventListener(type: 'message', listener: (event: Messaggio) => void): void;
}
