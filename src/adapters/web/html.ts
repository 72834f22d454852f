export { html, type Html } from '../../kernel/html.ts';
