import type { StageWords } from './stages.fi.ts';

export const stages: StageWords = {
  client: {
    preparation: {
      happens: 'Vi kommer överens om vad vi hoppas av mötet, vilka som bjuds in och när vi träffas.',
      orderer: 'Kom överens med klienten om vilka som bjuds in och vad de får veta.',
      team: 'Gå igenom med beställaren vad ni hoppas av mötet, och se till att du är utomstående i saken.',
      participant: 'Fundera på vad du vill säga på mötet och vem du vill ha med.',
    },
    dialogue: {
      happens: 'Var och en berättar i tur och ordning hur hen ser på läget. De andra lyssnar.',
      orderer: 'Tala om din egen oro och ditt eget arbete. Lyssna när andra talar.',
      team: 'Öppna mötet, fördela ordet och håll isär att tala och att lyssna. Ta inte ställning i saken.',
      participant: 'Tala med din egen röst. Du får också vara tyst eller be om en paus.',
    },
    discussion: {
      happens: 'Vi sammanfattar vad var och en gör härnäst, med vem och när.',
      orderer: 'Berätta vad du själv lovar göra, och för in sammanfattningen i klientuppgifterna.',
      team: 'Sammanfatta med deltagarnas egna ord, och se till att ni kommer överens om uppföljningen.',
      participant: 'Kontrollera att sammanfattningen stämmer och att du vet vad du ska göra.',
    },
    after: {
      happens:
        'Var och en gör vad hen har lovat. Vi ber om respons på mötet och ser på läget på nytt, om vi har kommit överens om det.',
      orderer: 'Håll det du lovat, ge respons och beställ ett uppföljningsmöte, om ni har kommit överens om det.',
      team: 'Ta tid för en genomgång efteråt, anteckna antalet deltagare och ge din egen respons.',
      participant: 'Gör det du lovat. Om något inte fungerar, berätta det för den som bjöd in dig.',
    },
  },
  convener: {
    preparation: {
      happens: 'Sammankallaren träffar familjen, och familjen bestämmer vilka närstående som bjuds in.',
      orderer: 'Kom överens med familjen om vad planen ska gälla, och berätta för sammankallaren vilka anställda som kommer.',
      team: 'Träffa familjen, bjud in deltagarna tillsammans med dem och se till att du är utomstående i saken.',
      participant: 'Fundera med sammankallaren på vilka som är viktiga för dig och vilka du vill ha med.',
    },
    dialogue: {
      happens: 'De anställda berättar vad de vet och vad de är oroliga för. Sedan är familjen och de närstående för sig själva.',
      orderer: 'Berätta klart vad som är bra, vad som oroar och vilket stöd som finns. Gå ut under familjens egen tid.',
      team: 'Se till att familjen hinner fråga de anställda om allt. Lämna sedan familjen och de närstående för sig själva, och håll dig i närheten.',
      participant: 'Fråga allt du vill veta. Gör planen i lugn och ro för er själva.',
    },
    discussion: {
      happens: 'Familjen och de närstående berättar om sin plan, och vi kommer överens om hur den följs upp.',
      orderer:
        'Lyssna på planen och berätta vad du åtar dig. Om något inte är möjligt, berätta varför. För in planen i klientuppgifterna.',
      team: 'Gå igenom planen: vem gör vad, med vem och när. Se till att ni kommer överens om uppföljningen.',
      participant: 'Berätta om planen med era egna ord, och kontrollera att den har antecknats rätt.',
    },
    after: {
      happens: 'Planen genomförs. Vi ber om respons på mötet, och vid uppföljningen ser vi vad som fungerade.',
      orderer: 'Håll det du lovat, ge respons och beställ uppföljningsmötet i tid.',
      team: 'Ta tid för en genomgång efteråt, anteckna antalet deltagare och ge din egen respons.',
      participant: 'Gör det du lovat. Om något inte fungerar, berätta det för de närstående eller en anställd.',
    },
  },
  work: {
    preparation: {
      happens: 'Vi kommer överens om vad vi talar om, vilka som bjuds in och vad vi hoppas av samtalet.',
      orderer: 'Bjud in dem som saken gäller, och berätta varför ni träffas.',
      team: 'Gå igenom med beställaren vad ni hoppas av samtalet, och se till att du är utomstående i saken.',
      participant: 'Fundera på hur saken ser ut från ditt håll.',
    },
    dialogue: {
      happens: 'Var och en berättar i tur och ordning hur hen ser på saken. De andra lyssnar.',
      orderer: 'Tala för egen del, och lyssna när andra talar.',
      team: 'Öppna samtalet, fördela ordet och håll isär att tala och att lyssna. Ta inte ställning i saken.',
      participant: 'Tala för egen del. Du behöver inte tala för någon annan.',
    },
    discussion: {
      happens: 'Vi sammanfattar vad var och en gör härnäst, med vem och när.',
      orderer: 'Berätta vad du själv lovar göra, och skicka sammanfattningen till deltagarna.',
      team: 'Sammanfatta med deltagarnas egna ord, och se till att ni kommer överens om fortsättningen.',
      participant: 'Kontrollera att sammanfattningen stämmer och att du vet vad du ska göra.',
    },
    after: {
      happens:
        'Var och en gör vad hen har lovat. Vi ber om respons på samtalet och återkommer till saken, om vi har kommit överens om det.',
      orderer: 'Håll det du lovat, ge respons och beställ ett nytt samtal, om ni har kommit överens om det.',
      team: 'Ta tid för en genomgång efteråt, anteckna antalet deltagare och ge din egen respons.',
      participant: 'Gör det du lovat. Om något inte fungerar, berätta det för den som bjöd in dig.',
    },
  },
};
