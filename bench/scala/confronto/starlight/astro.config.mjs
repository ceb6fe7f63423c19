import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://chifacosa.example',
  integrations: [
    starlight({ title: 'Chi fa cosa', defaultLocale: 'root', locales: { root: { label: 'Italiano', lang: 'it' } } }),
  ],
});
