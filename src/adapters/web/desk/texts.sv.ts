import type { FrameTexts } from './texts.fi.ts';

export const sv: FrameTexts = {
  name: 'Nätverksarbete',
  outside: {
    title: 'Öppna det här i Teams',
    text: 'Nätverksarbete är koordinatorns arbetsbord i Teams. Öppna Teams, sök upp Verkostobotti bland apparna och välj fliken Nätverksarbete.',
  },
  wait: { title: 'Ett ögonblick', text: 'Vi hämtar beställningarna.' },
  config: {
    title: 'Nätverksarbete i den här kanalen',
    text: 'Spara, så kommer fliken till kanalen. Var och en ser där bara det som hör till hen.',
  },
  signIn: {
    title: 'Inloggningen lyckades inte',
    text: 'Stäng fliken och öppna den på nytt. Om det inte hjälper, berätta för administratören att flikens inloggning inte fungerar.',
  },
  off: {
    title: 'Inloggningen är inte i bruk ännu',
    text: 'Administratören tar den i bruk: i Entra identifieraren api://…/botid-… och behörigheten access_as_user för botens app, och för boten inställningen BOT_ID eller TAB_CLIENT_ID. Tills dess sköts allt med botens kort.',
  },
  refused: {
    title: 'Det här är för koordinatorer',
    text: 'På fliken finns bara koordinatorernas och deras ersättares arbete. Dina egna beställningar och möten ser du i chatten med boten.',
  },
  failed: { title: 'Något gick fel', text: 'Felet är vårt. Försök igen om en stund.' },
  again: 'Försök igen',
  script: 'Fliken behöver JavaScript, eftersom Teams loggar in dig med det.',
};
