import { caddyFile, headersFile, nginxFile, type Ospite } from './intestazioni.ts';

/** The configurations kept in the repository, by path, for a site served from the root of its host. */
export function hostingFiles(ospite: Ospite = {}): Record<string, string> {
  return {
    'hosting/nginx.conf': nginxFile(ospite),
    'hosting/Caddyfile': caddyFile(ospite),
    'public/_headers': headersFile(ospite),
  };
}
