import { contactLine, named, type Organiser, type Statement } from './statement.ts';

/** Act on the provision of digital services (306/2019), section 9; the form of Commission Implementing Decision (EU) 2018/1523. */
export function accessibilitySv(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Tillgänglighetsutlåtande',
    sections: [
      {
        paragraphs: [
          `Det här utlåtandet gäller Verkostobottis webbsidor: responsformuläret, dess sidor för utskrift, dataskyddssidan, användarvillkoren och den här sidan. ${named(organisers, 'sv')} ansvarar för sidorna. Utlåtandet är gjort 22.11.2026.`,
          'Vi vill att var och en själv kan ge respons. Om något hindrar det, hör av dig: vi hjälper till och rättar.',
        ],
      },
      {
        heading: 'Hur tillgängliga sidorna är',
        paragraphs: [
          'Sidorna uppfyller kraven i lagen om tillhandahållande av digitala tjänster (306/2019): standarden EN\u00a0301\u00a0549 och WCAG\u00a02.1, nivåerna A och AA. Vi känner inte till några brister.',
        ],
        points: [
          'Sidorna fungerar med tangentbord och utan skript. Rubriker, fält och fel är märkta så att en skärmläsare läser upp dem.',
          'De anpassar sig till en skärm som är 320\u00a0bildpunkter bred, till 400\u00a0procents förstoring och till ljust, mörkt och kontrastrikt läge.',
          'Fel beskrivs i ord bredvid fältet, och svaren behöver inte skrivas på nytt. Undantaget är ett ställe som verkar innehålla personuppgifter: på dess plats står […], och resten av texten finns kvar.',
          'Formuläret har ingen tidsgräns så länge enkäten är öppen.',
        ],
      },
      {
        heading: 'Hur tillgängligheten har bedömts',
        paragraphs: [
          'Tjänstens utvecklare har själv gjort bedömningen: med automatiska tester (axe-core) vid varje ändring och genom att gå igenom formuläret med tangentbord och i förstoring.',
        ],
      },
      {
        heading: 'Ett annat sätt att svara',
        paragraphs: ['Du kan också svara på papper. Mötets ledare ger dig ett formulär och matar in ditt svar som det är.'],
      },
      {
        heading: 'Ge respons på tillgängligheten',
        paragraphs: ['Vi svarar inom 14\u00a0dagar.'],
        points: organisers.map(contactLine),
      },
      {
        heading: 'Tillsyn',
        paragraphs: [
          'Om du inte är nöjd med vårt svar eller inte får svar inom två veckor kan du lämna in ett klagomål eller en begäran om utredning till tillsynsmyndigheten.',
          'Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet: https://www.tillganglighetskrav.fi, saavutettavuus@traficom.fi, växel 029 534 5000.',
        ],
      },
    ],
  };
}
