import { pluralIn } from '../../kernel/language/plural.ts';
import type { FeedbackTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: FeedbackTexts = {
  summary: (number) => `Nätverksmöte ${number}`,
  orderTitle: (number) => `Beställning ${number}`,
  surveyTitle: 'Hur var mötet?',
  surveyAbout: (until) => `Det tar bara ett par minuter. Du kan lämna punkter tomma. Enkäten är öppen till ${until}.`,
  surveyPrivate:
    'Ditt svar är krypterat tills minst fem svar från minst tre möten kan öppnas tillsammans. Det kan dröja länge. I det öppnade svaret finns varken ditt namn eller beställningen. Dina egna ord läses bara av koordinatorn, skilda från de övriga svaren.',
  send: 'Skicka',
  skip: 'Jag svarar inte',
  web: 'Svara på webben',
  webAbout: 'Om kortet är besvärligt öppnar ”Svara på webben” samma enkät i webbläsaren, utanför Teams. Länken är bara din.',
  webWhich: 'Du svarar om det möte vars kort ledde dig hit. Du kan lämna punkter tomma.',
  webOwn: 'Det här formuläret är bara ditt. Ge inte länken vidare.',
  webToSurvey: 'Svara på enkäten',
  thanksTitle: 'Tack!',
  thanks: 'Mer behövs inte. Vi frågar inte igen.',
  wishTold: {
    c_debrief: 'Jag har meddelat koordinatorn att du önskar ett avlastande samtal. Hen kontaktar dig.',
    i_contact: 'Jag har meddelat koordinatorn att du får kontaktas. Dina svar ser hen inte.',
  },
  onlyTold: {
    c_debrief:
      'Jag har meddelat koordinatorn att du önskar ett avlastande samtal. Det hör inte till svaret: du kan fortfarande besvara enkäten.',
    i_contact:
      'Jag har meddelat koordinatorn att du får kontaktas. Det hör inte till svaret: du kan fortfarande besvara enkäten.',
  },
  followUpFits: 'Allt ni kom överens om blev inte gjort. På ett uppföljningsmöte kan ni återkomma till det tillsammans.',
  followUpOnCard: 'Allt ni kom överens om blev inte gjort. Du kan beställa ett uppföljningsmöte på kortet i Teams.',
  followUp: 'Beställ uppföljningsmöte',
  reminderTitle: 'Hinner du ge respons?',
  linksTitle: 'Respons i slutet av mötet',
  linksAsk: 'Visa varje grupp dess egen QR-kod på din telefon.',
  linksAbout:
    'Du kan också skriva ut en QR-lapp till bordet eller säga adressen och koden. Formuläret kan fyllas i när mötet har börjat. Vi frågar inte efter namn.',
  linksOthers: 'Andra grupper',
  openForm: 'Öppna formuläret',
  openSheet: 'QR-blad (A5)',
  openPaper: 'Pappersformulär',
  code: (code, address) => `Kod ${code} på adressen ${address}`,
  qrAlt: (group, code) => `QR-bild till responsformuläret: ${group}. Kod ${code}.`,
  paperTitle: 'Svar på papper',
  paperGroup: 'Den svarandes grupp',
  paperChoose: 'Välj grupp',
  paperOpen: 'Mata in ett papperssvar',
  paperAbout: (group) => `Grupp: ${group}. Mata in ett formulär i taget precis som det är skrivet, men utan namn.`,
  paperSave: 'Spara och mata in nästa',
  paperDone: 'Klart',
  paperBack: 'Tillbaka till QR-bilderna',
  paperSheet: (no) => `Formulär ${no}`,
  paperSaved: (count) =>
    plural(count, {
      one: 'Svaret är sparat. Du kan mata in nästa genast.',
      other: `${count} svar är sparade. Du kan mata in nästa genast.`,
    }),
  impactTitle: 'Vad ledde mötet till?',
  impactReminderTitle: 'Hinner du fortfarande svara: vad ledde mötet till?',
  professionalsTitle: 'Be också yrkespersonerna om respons',
  professionalsAbout: (address) =>
    `Du når dem bäst. Skicka länken eller koden och adressen ${address} till de yrkespersoner som var med.`,
  impactAbout: {
    orderer:
      'Några månader har gått sedan mötet. Fyra korta frågor. Ditt svar är krypterat tills minst fem svar från minst tre möten kan öppnas tillsammans. Det kan dröja länge.',
    consultant:
      'Några månader har gått sedan mötet. Två korta frågor. Lämna en fråga tom om du inte vet. Ditt svar är krypterat tills minst fem svar från minst tre möten kan öppnas tillsammans. Det kan dröja länge.',
  },
  contactAbout: 'Om koordinatorn får kontakta dig får hen bara veta ditt namn och beställningens nummer.',
  notAnswered: 'Välj',
  refusals: {
    'no-order': 'Beställningen hittades inte.',
    'not-in-meeting':
      'Den här enkäten är för beställaren och konsulterna. Om du var med på mötet, svara via länken eller QR-bilden som du får av konsulterna.',
    'not-in-pair': 'Bara mötets konsulter kan mata in papperssvar.',
    'no-codes': 'Koderna kommer när konsulterna är utsedda. Försök på nytt om en stund.',
    'not-held': 'Enkäten öppnas när mötet har hållits.',
    'not-open': 'Svar kan matas in när mötet har börjat.',
    'is-over': 'Enkäten är redan stängd. Tack för att du var med.',
    'not-asked': 'Det här frågar vi först några månader efter mötet.',
    'not-a-group': 'Välj den grupp som formuläret gäller.',
  },
};
