import { caddyFile, headersFile, nginxFile } from './intestazioni.ts';

/** The configurations kept in the repository, by path, for a site served from the root of its host. */
export function hostingFiles(): Record<string, string> {
  return {
    'hosting/nginx.conf': nginxFile(),
    'hosting/Caddyfile': caddyFile(),
    'public/_headers': headersFile(),
  };
}
