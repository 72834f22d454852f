import { pluralIn } from '../../../kernel/language/plural.ts';
import { contactLine, named, type Organiser, type Statement } from './statement.ts';

const plural = pluralIn('en');

/** Act on the provision of digital services (306/2019), section 9; the form of Commission Implementing Decision (EU) 2018/1523. */
export function accessibilityEn(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Accessibility statement',
    sections: [
      {
        paragraphs: [
          `This statement is about the web pages of Verkostobotti: the feedback form, its pages for printing, the privacy page, the terms of use and this page. ${named(organisers, 'en')} ${plural(organisers.length, { one: 'is', other: 'are' })} responsible for them. The statement was prepared on 22 November 2026.`,
          'We want everyone to be able to give feedback themselves. If something prevents it, tell us: we’ll help and fix it.',
        ],
      },
      {
        heading: 'How accessible the pages are',
        paragraphs: [
          'The pages meet the requirements of the Finnish Act on the Provision of Digital Services (306/2019): the standard EN\u00a0301\u00a0549 and WCAG\u00a02.1, levels A and AA. We know of no shortcomings.',
        ],
        points: [
          'The pages work by keyboard and without JavaScript. Headings, fields and errors are marked so that a screen reader announces them.',
          'They adapt to a screen 320\u00a0pixels wide, to 400\u00a0per cent zoom, and to light, dark and high-contrast modes.',
          'Errors are explained in words beside the field, and you do not need to give your answers again. The exception is what seems to be personal details: […] stands in its place, and the rest of the text stays.',
          'The form has no time limit as long as the survey is open.',
        ],
      },
      {
        heading: 'How accessibility was assessed',
        paragraphs: [
          'The developer of the service assessed it: with automatic tests (axe-core) at every change, and by going through the form with a keyboard and enlarged.',
        ],
      },
      {
        heading: 'Another way to answer',
        paragraphs: ['You can also answer on paper. A facilitator gives you a form and types in your answer as it is.'],
      },
      {
        heading: 'Give feedback on accessibility',
        paragraphs: ['We’ll reply within 14\u00a0days.'],
        points: organisers.map(contactLine),
      },
      {
        heading: 'Supervision',
        paragraphs: [
          'If you are not satisfied with our reply, or do not get one within two weeks, you can complain to the supervisory authority or ask it to look into the matter.',
          'Finnish Transport and Communications Agency Traficom, Supervision of Digital Accessibility: https://www.webaccessibility.fi, saavutettavuus@traficom.fi, switchboard +358 29 534 5000.',
        ],
      },
    ],
  };
}
