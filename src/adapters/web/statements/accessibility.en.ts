import { contactLine, type Organiser, type Statement } from './statement.ts';

/** Act on the provision of digital services (306/2019), section 9; the form of Commission Implementing Decision (EU) 2018/1523. */
export function accessibilityEn(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Accessibility statement',
    sections: [
      {
        paragraphs: [
          `This statement is about the web pages of Verkostobotti: the feedback form, its pages for printing, the privacy page, the terms of use and this page. They are the responsibility of ${organisers.map(({ name }) => name).join(', ')}. The statement was prepared on 22 November 2026.`,
          'We want everybody to be able to give feedback themselves. If something prevents it, tell us: we will help and mend it.',
        ],
      },
      {
        heading: 'How accessible the pages are',
        paragraphs: [
          'The pages meet the requirements of the Finnish Act on the Provision of Digital Services (306/2019): the standard EN 301 549 and WCAG 2.1, levels A and AA. We know of no shortcomings.',
        ],
        points: [
          'The pages work by keyboard and without scripts. Headings, fields and errors are marked so that a screen reader tells them.',
          'They adapt to a screen 320 points wide, to 400 per cent zoom, and to light, dark and high-contrast modes.',
          'Errors are told in words beside the field, and answers need not be given again. The exception is what seems to be personal details: […] stands in its place, and the rest of the text stays.',
          'The form has no time limit as long as the survey is open.',
        ],
      },
      {
        heading: 'How accessibility was assessed',
        paragraphs: [
          'The developer of the service assessed it: with automatic tests (axe-core) at every change, and by going through the form by keyboard and enlarged.',
        ],
      },
      {
        heading: 'Another way to answer',
        paragraphs: ['You may also answer on paper. A leader of the meeting gives you a sheet and enters your answer as it is.'],
      },
      {
        heading: 'Give feedback on accessibility',
        paragraphs: ['We answer within 14 days.'],
        points: organisers.map(contactLine),
      },
      {
        heading: 'Supervision',
        paragraphs: [
          'If you are not content with our answer, or get none in two weeks, you may complain to the supervisory authority or ask it to look into the matter.',
          'Finnish Transport and Communications Agency Traficom, Supervision of Digital Accessibility: https://www.webaccessibility.fi, saavutettavuus@traficom.fi, switchboard +358 29 534 5000.',
        ],
      },
    ],
  };
}
