export { html, type Html } from '../../kernel/markup.ts';
