import { listedPhrases, type Phrase } from '../kernel/language/phrases.ts';
import { chatWord } from './chat-words.ts';

/** What words do to an order in the making (public contract: named in the README). */
export type Command = 'explain' | 'restore' | 'send' | 'back' | 'drop' | 'ask' | 'more' | 'resume' | 'form' | 'help';

export function commandIn(text: string): Command | undefined {
  return COMMANDS.find(([, phrase]) => phrase.test(text))?.[0] as Command | undefined;
}

/** As people write them, in every language; `help` is a word of the bot at any time. */
const WORDS: Readonly<Record<Exclude<Command, 'help'>, string>> = {
  send: 'lähetä, lähetä tilaus, lähetä se, skicka, skicka beställningen, skicka in, send, send it, send the order, submit',
  back: 'takaisin, edellinen, palaa, palataan, kumoa, mennään takaisin, mene takaisin, palaa takaisin, edellinen kysymys, tillbaka, gå tillbaka, bakåt, föregående, ångra, back, go back, previous, undo',
  drop: 'peruuta, peru, keskeytä, lopeta, lopetetaan, lopetetaan tää, lopetetaan tämä, en haluakaan tilata, en halua tilata sittenkään, antaa olla, unohda, unohda koko juttu, sluta, vi slutar här, jag vill inte beställa ändå, strunta i det, avbryt, ångra allt, glöm det, cancel, abort, stop, stop this, never mind, i do not want to order after all, forget it',
  ask: 'kysy, kysy yksi kerrallaan, kysele, fråga, fråga en sak i taget, fråga mig, ask, ask me, ask one thing at a time',
  more: 'lisää, lisää tarkennuksia, tarkenna, mera, precisera, precisera mera, mer detaljer, more, more details, add details',
  resume: 'jatka, jatketaan, jatka tilausta, fortsätt, fortsätt beställningen, continue, resume, go on',
  form: 'lomake, näytä lomake, anna lomake, anna se lomake, haluan lomakkeen, ge mig blanketten, visa blanketten, give me the form, formulär, visa formuläret, blankett, form, the form, show the form',
  restore:
    'palauta, palauta tilaus, palauta se, peru peruutus, tuo takaisin, återställ, återställ beställningen, ta tillbaka beställningen, restore, restore it, restore the order, bring it back',
  explain:
    "mitä tarkoitat, mitä tarkoittaa, miksi kysyt tätä, miksi tätä kysytään, onko pakko vastata, pitääkö vastata, måste jag svara, varför frågar du det här, do i have to answer, why are you asking this, mitä tää tarkottaa, miksi kysyt, en ymmärrä, en ymmärrä kysymystä, vad menar du, vad betyder det, varför frågar du, jag förstår inte, what do you mean, what does that mean, why do you ask, i do not understand, i don't understand",
};

const COMMANDS: readonly (readonly [string, Phrase])[] = [
  ...Object.entries(WORDS).map(([command, words]) => [command, listedPhrases(words)] as const),
  ['help', chatWord('help').phrase],
];
