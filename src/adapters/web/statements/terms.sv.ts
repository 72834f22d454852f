import { contactLine, type Organiser, type Statement } from './statement.ts';

/** What Teams shows beside the app, and what holds for whoever uses it or the form. */
export function termsSv(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Användarvillkor',
    sections: [
      {
        paragraphs: [
          `Med Verkostobotti beställs nätverksmöten och samlas respons på dem. För tjänsten ansvarar ${organisers.map(({ name }) => name).join(', ')}.`,
        ],
      },
      {
        heading: 'För vem tjänsten är',
        points: [
          'I Teams används boten av de professionella, nätverkskonsulter och nätverkskoordinatorer som den egna organisationen har öppnat den för. Den kostar dem ingenting.',
          'Responsformuläret är för dem som deltar i mötet. Det kräver inget konto, och det är frivilligt att svara.',
        ],
      },
      {
        heading: 'Vad man inte skriver till boten',
        points: [
          'Skriv inte en klients eller närståendes namn, personbeteckning, kontaktuppgifter eller hälsouppgifter. Boten stoppar sådana uppgifter, men den märker inte allt.',
          'Mötets sammanfattning hör till klientuppgifterna, inte till boten.',
        ],
      },
      {
        heading: 'Vad boten inte gör',
        points: [
          'Boten är ingen jour. Ring 112 i en nödsituation.',
          'Boten fattar inga beslut om klienten och lovar inte att konsulter hittas. Det kan bli avbrott i tjänsten: kom för säkerhets skull överens om viktiga saker också direkt.',
        ],
      },
      { heading: 'Dina uppgifter', paragraphs: ['Hur uppgifterna behandlas står på sidan Dataskydd.'] },
      { heading: 'Kontaktuppgifter', points: organisers.map(contactLine) },
    ],
  };
}
