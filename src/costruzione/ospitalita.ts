import { fileCaddy, fileIntestazioni, fileNginx, type Ospite } from './intestazioni.ts';

/** The configurations kept in the repository, by path, for a site served from the root of its host. */
export function fileDiOspitalita(ospite: Ospite = {}): Record<string, string> {
  return {
    'hosting/nginx.conf': fileNginx(ospite),
    'hosting/Caddyfile': fileCaddy(ospite),
    'public/_headers': fileIntestazioni(ospite),
  };
}
