import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';

/** The same configuration for every page, made once: to make it costs as much as to read a small page. */
class UnaPerTutte extends StaticConfigLoader {
  #fatta: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(pagina: string, sua?: ConfigData): ResolvedConfig | Promise<ResolvedConfig> {
    return sua ? super.getConfigFor(pagina, sua) : (this.#fatta ??= super.getConfigFor(pagina));
  }
}

/** The checker of every page's HTML: the recommended rules, less those that only ask for another style of writing. */
export function validatore(): HtmlValidate {
  const loader = new UnaPerTutte({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      // A rule's id may begin with a figure («1a»): HTML allows it, and the address is the id.
      'valid-id': ['error', { relaxed: true }],
      'no-inline-style': 'error',
      // Astro writes void elements and attributes in its own, equally valid, style.
      'void-style': 'off',
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      // The filters act while one types and are hidden without JavaScript: a submit button would do nothing.
      'wcag/h32': 'off',
    },
  });
  return new HtmlValidate(loader);
}
