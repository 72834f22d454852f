import { pluralIn } from '../../../kernel/language/plural.ts';
import { contactLine, smallestGroupOf, type Organiser, type Section, type Statement } from './statement.ts';

const time = (months: number): string => pluralIn('sv')(months, { one: '1\u00a0månad', other: `${months}\u00a0månader` });

/** Told to those whose answers and work are recorded: articles 13 and 14 of the GDPR. */
export function privacySv(organisers: readonly Organiser[], hasModel: boolean): Statement {
  return {
    title: 'Dataskydd',
    sections: [
      {
        paragraphs: [
          'Kort sagt: responsformuläret frågar inte efter ditt namn, och ingen ser vad just du svarade. Vi frågar inte efter och sparar inte uppgifter som klienter och deras närstående kan kännas igen på. I beställningen antecknas till exempel åldersgrupp, antal deltagare och tema.',
        ],
      },
      {
        heading: 'När du svarar på formuläret',
        points: [
          'Medan enkäten är öppen är ditt svar sparat i krypterad form tillsammans med områdets övriga svar. När enkäten stängs tas uppgiften om vilket möte svaret gäller bort.',
          'Svaret förblir krypterat tills minst fem svar från minst tre möten kan öppnas tillsammans. Det kan dröja länge. Om det inte kommer tillräckligt många svar raderas svaret oöppnat när tiden för att spara det är slut. När svaren öppnas återstår bara svaren, gruppen (till exempel ”närstående”), området, kvartalet och de uppgifter om mötets slag som är gemensamma för dem.',
          'Med svaret sparar vi inte namn, dag, klockslag, enhet eller IP-adress. Om beställaren och konsulterna, som svarar i Teams eller via sin egen länk, sparas en krypterad anteckning för att ingen ska svara två gånger och för att samma persons svar ska räknas som svar av en enda. Den tas bort senast när svaret öppnas.',
          'På sidorna finns inga kakor, ingen spårning och inga tjänster från andra företag.',
          'Enhetens IP-adress finns en kort stund i serverns minne om felaktiga koder prövas. Den sparas inte.',
          'Om du skriver med egna ord, utelämna namn och annat som någon kan kännas igen på. Formuläret stoppar personbeteckningar, telefonnummer, adresser och födelsedatum innan de sparas.',
          `Det du skriver med egna ord läses bara av nätverkskoordinatorn, skilt från de övriga svaren och först när svar öppnas tillsammans. Andra ser siffror bara när minst ${smallestGroupOf(organisers)} har svarat.`,
          'Den som ledde mötet ser siffror bara för minst fem av sina möten tillsammans. En del av svarens siffror lottas ut för det och väntar i krypterad form, utan uppgift om mötet eller om vems svar de är. Ledaren ser inte vad kollegan svarade.',
          'Om du svarar på papper ser också den ledare som matar in svaret ditt papper.',
          'Eftersom svaret inte kan kopplas till dig kan det inte sökas fram, rättas eller tas bort i efterhand.',
        ],
      },
      {
        heading: 'När du beställer eller leder möten i ditt arbete',
        paragraphs: [
          'Om yrkespersoner behandlar vi namn, arbetskontots beteckning, enhet, språk, beställningar, förfrågningar och konsultuppdrag samt telefonnummer, om beställaren ger ett: det ser konsulterna för hens möten. Om konsulter behandlar vi också kontaktuppgifter till arbetet, utbildning och om kalendern är ledig eller upptagen. Kalenderns innehåll läser vi inte. Uppgifterna får vi av dig, din arbetsgivare och organisationens katalog.',
          'Uppgifterna behövs för att ordna möten, fördela uppdragen rättvist och följa verksamheten. Grunden är en uppgift av allmänt intresse (EU:s dataskyddsförordning, artikel 6.1 e).',
          'Meddelandena går i Microsoft Teams och kalenderbokningarna i Microsoft 365. Uppgifter lämnas inte ut till andra, och inga automatiska beslut fattas om någon.',
        ],
      },
      ...(hasModel ? [LANGUAGE_MODEL] : []),
      {
        heading: 'Hur länge uppgifterna sparas',
        points: organisers.map(
          ({ name, months }) =>
            `${name}: responssvar ${time(months.answers)}, det som skrivits med egna ord ${time(months.comments)}, beställningar i en form där personen kan kännas igen ${time(months.orders)}, händelselogg minst ${time(months.trail)}.`,
        ),
      },
      {
        heading: 'Dina rättigheter',
        paragraphs: [
          'Du kan begära att få uppgifter om dig, få dem rättade eller raderade eller behandlingen begränsad, och du kan invända mot behandlingen. Kontakta den personuppgiftsansvarige.',
          'Du kan också klaga hos dataombudsmannen: https://tietosuoja.fi/sv, tietosuoja@om.fi, PB 800, 00531 Helsingfors.',
        ],
      },
      { heading: 'Personuppgiftsansvarig och kontaktuppgifter', points: organisers.map(contactLine) },
    ],
  };
}

/** Only where an organisation has attached a model of its own. */
const LANGUAGE_MODEL: Section = {
  heading: 'En språkmodell som hjälper till att förstå beställningar',
  paragraphs: [
    'Organisationen har kopplat en språkmodell till boten. Den hjälper till att förstå beställningar som skrivs med egna ord. Organisationen har själv valt modellen och ansvarar för den: den personuppgiftsansvarige ger mer information.',
  ],
  points: [
    'Till modellen skickas meddelandet som du skriver till boten i er privata chatt, om det kan vara en beställning, samt datumet och formulärets alternativ. Inget annat skickas.',
    'Till modellen skickas aldrig ett meddelande där boten känner igen en personbeteckning, ett telefonnummer, en e-post- eller gatuadress eller ett födelsedatum. Ditt namn, tidigare meddelanden, andra beställningar, respons och kalendrar skickas inte.',
    'Boten känner inte igen namn. Utelämna därför klientens och andras namn ur meddelandet.',
    'Modellen föreslår bara svar i formuläret. Du granskar och skickar beställningen. Boten sparar inte meddelandet.',
  ],
};
