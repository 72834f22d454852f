import type { MethodWords } from './methods.fi.ts';

export const sv: MethodWords = {
  parts: {
    opening: 'Inledning',
    dialogue: 'Dialog',
    summary: 'Sammanfattning',
    knowledge: 'De anställda berättar vad de vet',
    privateTime: 'Familjens egen tid',
    plan: 'Planen och uppföljningen',
    future: 'En god framtid och vägen dit',
    worries: 'Oron och vad som lättade den',
    strengths: 'Vad som är bra och vad som oroar',
    groups: 'Samtal i smågrupper',
  },
  methods: {
    'anticipation-dialogue': {
      name: 'Föregripande dialog',
      about: 'Vi ser framåt tillsammans: vad har blivit bra om ett år och vem gjorde vad.',
      invitation:
        'På mötet föreställer vi oss att ett år har gått och att det är bra nu. Var och en berättar vad som är bra, vad som hjälpte och vilken oro som lättade. Till sist kommer vi överens om vem som gör vad.',
      orderer: { horizon: 'Kom överens med klienten om hur långt framåt ni ser. Ofta är det ett år.' },
      team: {
        questions: 'Tänk ut frågorna på förhand: vad är bra nu, vem gjorde vad, vad oroade du dig för och vad lättade oron.',
      },
    },
    'family-group-conference': {
      name: 'Familjerådslag',
      about: 'Familjen och de närstående gör sin egen plan. Sammankallaren förbereder den med dem.',
      invitation:
        'Familjen vill ha dig med, eftersom du är viktig för dem. De anställda berättar först vad de vet. Sedan gör familjen och de närstående en plan för sig själva, utan de anställda.',
      orderer: {
        report:
          'Sammanfatta kort och klart vad de anställda vet och oroar sig för, och gå igenom det med familjen före rådslaget.',
        limits: 'Berätta för sammankallaren vad planen ska gälla och vad familjen inte kan bestämma om.',
      },
      team: {
        'family-met': 'Familjen har träffat sammankallaren och vet vad som händer på rådslaget.',
        'close-invited': 'Familjen har valt de närstående, och de är inbjudna.',
        'place-agreed': 'Familjen har godkänt en plats där de kan vara i fred för sig själva.',
        supporter: 'Det är bestämt vem av de närstående som stöder barnet på rådslaget.',
      },
    },
    'acute-family-group-conference': {
      name: 'Akut familjerådslag',
      about: 'Ett snabbt familjerådslag när saken inte kan vänta.',
      invitation:
        'Vi träffas snart, eftersom familjen behöver sina närståendes hjälp nu. De anställda berättar kort vad det gäller. Sedan kommer familjen och de närstående för sig själva överens om vem som hjälper de närmaste dagarna.',
      orderer: { reachable: 'Ha telefonen till hands: sammankallaren ringer dig så snart hen har tagit uppdraget.' },
      team: {
        'family-called': 'Familjen har talat med sammankallaren och vill ha ett rådslag.',
        'close-called': 'Familjen har valt de närstående, och de har nåtts.',
      },
    },
    'open-dialogue': {
      name: 'Öppen dialog',
      about: 'Samma team möter familjen och nätverket flera gånger vid behov.',
      invitation:
        'Samma team träffar er så många gånger som det behövs. Vi talar om det som är viktigt för er. Ingenting bestäms över era huvuden.',
      orderer: {
        'same-team':
          'Berätta för klienten att samma team fortsätter från möte till möte och att ni alltid bestämmer nästa tillsammans.',
      },
      team: { 'next-time': 'Lämna plats i din kalender också för de följande mötena.' },
    },
    'childs-good-situation': {
      name: 'Rådslaget Barnets goda situation',
      about: 'Föräldrar och anställda beskriver barnets goda situation och vägen dit.',
      invitation:
        'Vi funderar tillsammans på hur barnets vardag ser ut när barnet mår bra. Var och en berättar hur hen ser på det. Till sist kommer vi överens om vad var och en gör för det.',
      orderer: {
        picture: 'Be de inbjudna fundera på förhand på vad man märker det på att barnet mår bra.',
        'childs-view':
          'Kom överens med föräldrarna om hur barnets egen syn kommer fram: barnet är med, ritar, skriver eller låter någon berätta.',
      },
      team: {
        question:
          'Tänk ut hur du frågar om den goda situationen så att samtalet håller sig till barnets vardag och inte till problemen.',
      },
    },
    'lets-talk': {
      name: 'Föra barnen på tal -rådslag',
      about: 'Vi kommer överens om hur hemmet, skolan och andra i vardagen stöder barnet.',
      invitation:
        'Vi träffas för att barnets vardag ska fungera hemma, i skolan eller på daghemmet och på fritiden. Alla kan hjälpa på något litet sätt. Till sist kommer vi överens om vad var och en gör.',
      orderer: {
        'talk-held': 'Ett Föra barnen på tal -samtal har hållits med föräldrarna.',
        everyday:
          'Kom överens med föräldrarna om vilka i barnets vardag som bjuds in: närstående, en lärare, en ledare, en granne.',
      },
      team: {
        strengths: 'Be föräldrarna berätta vilka styrkor och sårbarheter som kom fram i samtalet, och fråga vad du får tala om.',
      },
    },
    'cooperation-meeting': {
      name: 'Samarbetsmöte',
      about: 'Vi klargör arbetsfördelning och samarbete, med eller utan klienten.',
      invitation:
        'Vi reder tillsammans ut vem som gör vad och hur samarbetet fungerar. Var och en berättar hur det ser ut därifrån hen står.',
      orderer: { subject: 'Berätta för de inbjudna vilket samarbete det gäller och vad du hoppas på.' },
      team: { seams: 'Fråga beställaren var arbetet faller mellan stolarna eller görs två gånger.' },
    },
    'workers-only-meeting': {
      name: 'Personalmöte',
      about: 'Ett samtal för personalen när samarbetet har kört fast eller arbetsfördelningen är oklar.',
      invitation:
        'Vi talar om vårt arbete: var det löper, var det har kört fast och vad var och en kan göra annorlunda. Vi letar inte efter syndabockar.',
      orderer: { everybody: 'Bjud in alla vars arbete det gäller, också dem som det har varit svårast att samarbeta med.' },
      team: { tried: 'Fråga beställaren vad som redan har prövats och vad som fungerade.' },
    },
    'planning-meeting': {
      name: 'Planeringsmöte',
      about: 'Vi planerar början på ett projekt eller en förändring tillsammans.',
      invitation: 'Vi planerar tillsammans hur vi kommer i gång. Vi vill höra vad du hoppas på och vad du undrar över.',
      orderer: { open: 'Berätta för de inbjudna vad som redan är bestämt och vad det ännu går att påverka.' },
      team: { outcome: 'Fråga beställaren vad mötet ska ge: en riktning, en arbetsfördelning eller en tidtabell.' },
    },
    'area-meeting': {
      name: 'Områdesrådslag',
      about: 'Områdets invånare och aktörer i samma samtal.',
      invitation:
        'De som bor och arbetar i området talar tillsammans om vad som är bra här och vad som saknas. Du behöver inte vara expert.',
      orderer: {
        wide: 'Bjud in brett, också dem som sällan hörs. Berätta hur resultaten kommer tillbaka till invånarna.',
        access: 'Se till att alla kommer in på platsen utan hinder och dit utan bil.',
      },
      team: { groups: 'Planera hur också en stor skara får ordet: smågrupper, rundor och anteckningar som alla ser.' },
    },
    'theme-meeting': {
      name: 'Temarådslag',
      about: 'Ett tema, många synvinklar.',
      invitation: 'Vi talar om ett tema som vi ser från många håll. Allas erfarenheter är lika viktiga.',
      orderer: { question: 'Avgränsa temat till en fråga, och bjud in människor som ser den från olika håll.' },
      team: { wording: 'Slipa temat med beställaren till en öppen fråga som man inte kan svara ja eller nej på.' },
    },
    'not-known': {
      name: 'Vet inte ännu – koordinatorn hjälper',
      about: 'Koordinatorn ringer och väljer metoden tillsammans med dig.',
      invitation:
        'Vi träffas för att var och en ska få berätta hur hen ser på läget och för att vi ska komma överens om hur vi går vidare.',
      orderer: {},
      team: {},
    },
  },
};
