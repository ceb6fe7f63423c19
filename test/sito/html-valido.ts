import { HtmlValidate } from 'html-validate';

/** The checker of every page's HTML: the recommended rules, less those that only ask for another style of writing. */
export function validatore(): HtmlValidate {
  return new HtmlValidate({
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
}
