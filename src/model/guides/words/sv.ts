import { NO_BREAK } from '../../../kernel/language/format.ts';
import { pluralIn } from '../../../kernel/language/plural.ts';
import type { GuideWords } from './fi.ts';
import { stages } from './stages.sv.ts';

const plural = pluralIn('sv');

export const sv: GuideWords = {
  stages,
  tasks: {
    preparation: [
      'Förbered mötet med beställaren: vad ni hoppas på, vilka som kommer och hur ni går till väga.',
      'Se till att du är utomstående: du sköter inte ärendet och beslutar inte om det.',
    ],
    dialogue: [
      'Öppna mötet så att det är tryggt för alla att tala: berätta om gången, tiden och vad som antecknas.',
      'Ge var och en tur att tala och tur att lyssna. Håll dem isär.',
      'Fråga öppet, och rikta samtalet mot det ni hoppas på och mot framtiden. Ge inte råd, bedöm inte och ta inte ställning.',
    ],
    discussion: ['Sammanfatta med deltagarnas egna ord: vem gör vad, med vem och när.'],
    after: ['Gå igenom mötet efteråt, se till att respons samlas in och kom ihåg vad ni bestämde om uppföljningen.'],
  },
  pocket: {
    lead: {
      first: [
        '**Inledning:** hälsa välkommen, berätta om gången och tiden, och be alla presentera sig.',
        '**Runda 1:** hur ser saken ut, och vad hoppas var och en på?',
        '**Runda 2:** vad oroar, och vad skulle hjälpa?',
      ],
      last: ['**Sammanfattning:** vem gör vad, med vem och när? Kom också överens om när ni ser hur det har gått.'],
    },
    recorder: {
      first: [
        '**Inledning:** berätta vad du antecknar och vem som får sammanfattningen.',
        '**Rundorna:** anteckna synligt, med talarens egna ord, förhoppningar, oro och vad som hjälper.',
      ],
      last: [
        '**Sammanfattning:** läs upp anteckningarna, rätta dem och lägg till vem som gör vad, med vem och när.',
        '**Till sist:** ge sammanfattningen till dem som ni bestämde. Till mig skickas den inte.',
      ],
    },
    convener: {
      first: [
        '**Inledning:** hälsa välkommen och upprepa vad planen ska gälla.',
        '**Kunskap:** be de anställda tala kort och klart, och låt familjen fråga om allt.',
      ],
      last: [
        '**Planen:** gå igenom den med familjens ord: vem gör vad, med vem och när.',
        '**Till sist:** kom överens om uppföljningen och om vem som får planen. Till mig skickas den inte.',
      ],
    },
    member: {
      first: ['**Hela tiden:** lyssna, och se till att alla får sin tur.'],
      last: ['**Sammanfattning:** hjälp till med det som du och de andra konsulterna har kommit överens om.'],
    },
  },
  privateTime:
    '**Familjens egen tid:** lämna familjen och de närstående för sig själva, håll dig i närheten och skynda inte på dem.',
  invitation: {
    client: {
      greeting: 'Välkommen till mötet.',
      how: 'En utomstående ledare leder samtalet. Ledaren bestämmer inte om dina saker. Du får tala, lyssna eller vara tyst, och du kan be om en paus. Om du behöver hjälp att komma eller vill ha med en stödperson, berätta det för oss.',
    },
    convener: {
      greeting: 'Välkommen till mötet.',
      how: 'Sammankallaren är utomstående och bestämmer ingenting. Du kan fråga sammankallaren vad som helst på förhand. Om du behöver hjälp att komma, berätta det för sammankallaren.',
    },
    work: {
      greeting: 'Välkommen till samtalet.',
      how: 'En utomstående ledare leder samtalet. Ledaren tar inte ställning i saken. Alla får tala och alla blir hörda. Du behöver inte förbereda dig.',
    },
  },
  worry: {
    title: 'Att ta upp sin oro',
    button: 'Hur tar jag upp min oro?',
    summary: 'Berätta om din egen oro öppet och med respekt. Ingenting av det här sparas.',
    parts: [
      {
        title: 'Före',
        steps: [
          'Fundera på vad just du är orolig för och vad som händer om du inte gör något.',
          'Fundera på vad som är bra och hur du kan stödja klienten.',
          'Fundera på vad i dina ord som kan kännas hotfullt. Pröva hur du kunde säga det på ett annat sätt.',
          'Välj en lugn stund och plats.',
        ],
      },
      {
        title: 'I samtalet',
        steps: [
          'Berätta först vad som är bra.',
          'Berätta om oron som din egen och be om hjälp: ”Jag är orolig och skulle vilja fundera på det här med dig.”',
          'Fråga och lyssna. Anklaga inte, bedöm inte och skynda inte till en lösning.',
          'Kom överens om vad ni gör härnäst och vilka som vore bra att få med. Föreslå vid behov ett nätverksmöte.',
        ],
      },
      {
        title: 'Efter',
        steps: [
          'Fundera på hur samtalet kändes och vad som hände med din oro.',
          'Håll det du lovat, och kom överens om när ni talas vid igen.',
          'Om lagen kräver att du anmäler din oro, gör anmälan. Ett nätverksmöte ersätter den inte.',
        ],
      },
    ],
  },
  choosing: {
    title: 'Vilken metod kunde passa?',
    button: 'Hjälp mig välja metod',
    kind: { ask: 'Är klienten med på mötet?', client: 'Ja, klienten är med', none: 'Nej, klienten är inte med' },
    need: {
      ask: 'Vad skulle hjälpa mest just nu?',
      future: 'Det har kört fast: en gemensam riktning behövs',
      'own-plan': 'Familjen och de närstående gör en egen plan',
      'same-team': 'Samma team möter dem flera gånger',
      'good-situation': 'En gemensam bild av barnets goda situation',
      everyday: 'Stöd i barnets vardag hemma och i skolan',
      division: 'Klarhet i vem som gör vad',
      stuck: 'Samarbetet har kört fast och vi måste tala',
      start: 'En gemensam början på ett projekt',
      area: 'De som bor och arbetar i ett område',
      theme: 'Ett tema från många håll',
    },
    wait: { ask: 'Kan mötet vänta ett par veckor?', yes: 'Ja, det kan vänta', no: 'Nej, det behövs genast' },
    cannotSay: 'Jag kan inte säga',
    found: 'Den här kunde passa. Koordinatorn hjälper om du är osäker.',
    urgent: 'Markera beställningen som brådskande, så ser koordinatorn den genast.',
    order: 'Beställ den här',
    again: 'Svara på nytt',
    coordinator: {
      title: 'Koordinatorn hjälper',
      body: 'Dina svar ledde inte till en enda metod. Beställ ändå: koordinatorn ringer och väljer metoden tillsammans med dig.',
      order: 'Beställ, metoden väljs sedan',
    },
  },
  runs: {
    preparation: 'Förberedelse',
    weeks: ({ least, usual }) =>
      plural(usual, { one: 'en vecka', other: `${least === usual ? usual : `${least}–${usual}`}${NO_BREAK}veckor` }),
    series: 'Möten',
    meetings: ({ meetings, everyWeeks }) => {
      const every = plural(everyWeeks, { one: 'varje vecka', other: `var ${everyWeeks}:e vecka` });
      return meetings === 'open' ? `${every}, tills ni kommer överens om annat` : `${meetings} möten, ${every}`;
    },
    followUp: 'Uppföljning',
    months: (months) => plural(months, { one: 'efter en månad', other: `efter ${months}${NO_BREAK}månader` }),
  },
  card: {
    stages: 'Vad händer på mötet?',
    tasks: 'Min uppgift steg för steg',
    pocket: 'Minneslista till mötet',
    mine: (words) => `**Din del:** ${words}`,
    parts: 'Mötets gång',
    part: (name, length) => `${name}, ${length}`,
    next: (words) => `**Härnäst:** ${words}`,
    done: 'Klart',
    save: 'Spara',
    invitation: 'Text till inbjudan',
    copy: 'Kopiera texten och lägg till dina kontaktuppgifter. Skriv inte namn eller personuppgifter om andra.',
    page: { client: 'Sida för familjen: vad som händer på mötet', none: 'Sida för deltagarna: vad som händer på mötet' },
  },
  page: {
    title: 'Nätverksmöte',
    intro: { client: 'Här berättar vi vad som händer på mötet.', none: 'Här berättar vi vad som händer i samtalet.' },
    yours: 'Din del',
    good: 'Bra att veta',
    rights: {
      client: [
        'Du får tala, lyssna eller vara tyst.',
        'Du får be om en paus eller gå, om det känns så.',
        'Du får ta med någon som stöder dig. Kom överens om det med den som bjöd in dig.',
        'Till sist kan du ge respons. Vi frågar inte efter namn.',
      ],
      none: [
        'Alla får tala och alla blir hörda.',
        'Ledaren är utomstående och bestämmer ingenting.',
        'Till sist kan du ge respons. Vi frågar inte efter namn.',
      ],
    },
    print: 'Du kan skriva ut den här sidan.',
  },
};
